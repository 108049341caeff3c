import type { FactKey, Pack } from '@backgrounder/model';
import type { PageText } from '@backgrounder/model/page';
import type { PageFindings } from '@backgrounder/ui/findings';
import type { PanelStory } from '@backgrounder/ui/panel';

/** To the worker. */
export interface AnnotationRequest {
  /** All that are installed: given once to each worker. */
  readonly packs?: readonly Pack[];
  readonly page: PageText;
}

/** What is being done. */
export type AnnotationStage = 'packs' | 'index' | 'names' | 'story';

/** Of what is in the reader's deck the worker knows nothing: `studied` is empty. */
export interface Annotated {
  readonly found: PageFindings;
  /** Facts that sentences of the article tell. */
  readonly told: readonly FactKey[];
  readonly stories: readonly PanelStory[];
}

/** From the worker, in this order. */
export type AnnotationReply =
  | { readonly type: 'stage'; readonly stage: AnnotationStage }
  | { readonly type: 'annotated'; readonly annotated: Annotated }
  | { readonly type: 'failed'; readonly reason: string };
