import { storyContext } from '../annotate/story-context.ts';
import type { Annotation, ContextReason, Difference, RelatedFact } from '../annotate/types.ts';
import type { MatchIndex } from '../match/types.ts';
import { keyOf } from '../pack/fact-key.ts';
import type { PageText } from '../page/types.ts';
import { formatDay } from '../time/day.ts';

/**
 * What `annotate` prints as JSON; the shape is stable, and docs/annotating-many-pages.md tells it to users.
 * Offsets are UTF-16 code units into `text`.
 */
export interface AnnotationRecord {
  readonly id: string | number;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly text: string;
  readonly stories: readonly { pack: string; score: number; relevant: boolean }[];
  readonly mentions: readonly { start: number; end: number; text: string; entity: string }[];
  readonly facts: readonly { fact: string; start: number; end: number; score: number }[];
  /** One for each relevant story. */
  readonly contexts: readonly ContextRecord[];
}

/** Facts as `pack/fact`. */
interface ContextRecord {
  readonly pack: string;
  readonly asOf: readonly RelatedRecord[];
  readonly since: readonly RelatedRecord[];
  readonly differences: readonly (Pick<Difference, 'kind' | 'start' | 'end' | 'says' | 'stored'> & {
    readonly fact: string;
  })[];
}

interface RelatedRecord {
  readonly fact: string;
  readonly rank: number;
  readonly reason: ContextReason;
}

/** What stands in its place for a line that cannot be annotated. */
export interface FailureRecord {
  /** Null where the line has none that can be passed on. */
  readonly id: string | number | null;
  readonly error: string;
}

export function record(
  index: MatchIndex,
  id: string | number,
  page: PageText,
  annotation: Annotation,
): AnnotationRecord {
  return {
    id,
    title: page.title,
    published: page.published ? formatDay(page.published.day) : null,
    text: page.text,
    stories: annotation.stories.map(({ pack, score, relevant }) => ({ pack, score, relevant })),
    mentions: annotation.mentions.map(({ start, end, text, entity }) => ({
      start,
      end,
      text,
      entity,
    })),
    facts: annotation.facts.map(({ fact, start, end, score }) => ({ fact, start, end, score })),
    contexts: annotation.stories.flatMap(({ pack }): ContextRecord[] => {
      const context = storyContext(index, pack, page, annotation);
      if (!context) return [];
      const { asOf, since, differences } = context;
      return [
        {
          pack,
          asOf: asOf.map(relatedRecord),
          since: since.map(relatedRecord),
          differences: differences.map(({ kind, view, start, end, says, stored }) => ({
            fact: keyOf(view.fact),
            kind,
            start,
            end,
            says,
            stored,
          })),
        },
      ];
    }),
  };
}

function relatedRecord({ view, rank, reason }: RelatedFact): RelatedRecord {
  return { fact: keyOf(view.fact), rank, reason };
}
