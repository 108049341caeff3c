import { formatDay, type EntityId, type Fact } from '@backgrounder/model';
import { entitiesOf } from '@backgrounder/model/annotate';
import { dayOf, type FactIndex } from './fact-index.ts';
import type { FactState } from './fact-state.ts';

export const shownStates = ['all', 'toLearn', 'learning', 'known', 'setAside'] as const;
export type ShownState = (typeof shownStates)[number];

/** Which facts of a story are listed. */
export interface FactFilter {
  readonly state: ShownState;
  readonly entity?: EntityId;
  /** `2023`. */
  readonly year?: string;
}

export const everyFact: FactFilter = { state: 'all' };

export function isShown(
  fact: Fact,
  state: FactState,
  filter: FactFilter,
  index: Pick<FactIndex, 'chronology'>,
): boolean {
  return (
    isOfState(state, filter.state) &&
    (filter.entity === undefined || entitiesOf(fact).includes(filter.entity)) &&
    (filter.year === undefined || yearOf(fact, index) === filter.year)
  );
}

export function isOfState({ kind }: FactState, shown: ShownState): boolean {
  return shown === 'all' || kind === (shown === 'toLearn' ? 'new' : shown);
}

/** `2023`, of the day by which the fact is ordered. */
export function yearOf(fact: Fact, { chronology }: Pick<FactIndex, 'chronology'>): string {
  return formatDay(dayOf(fact, chronology)).slice(0, 4);
}
