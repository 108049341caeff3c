import type { FactKey } from '@backgrounder/model';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LinkedFact, TimelineFact } from '../timeline/index.ts';
import type { PanelActions, PanelFact, PanelStory } from './story.ts';

/** What all parts of a panel need of the story that it shows. */
export interface ShownStory {
  readonly story: PanelStory;
  readonly actions: PanelActions;
  readonly factOf: (key: FactKey) => PanelFact | undefined;
  readonly linksOf: (fact: TimelineFact) => readonly LinkedFact<PanelFact>[];
  /** Shows a fact in the timeline. */
  readonly choose: (key: FactKey) => void;
  readonly studied: ReadonlySet<FactKey>;
  readonly setStudied: (facts: readonly PanelFact[], chosen: boolean) => Promise<boolean>;
}

export const StoryShown = createContext<ShownStory | undefined>(undefined);

export function useStory(): ShownStory {
  const shown = useContext(StoryShown);
  if (!shown) throw new Error('A part of the panel is rendered outside of a story');
  return shown;
}
