import type { Day } from '@backgrounder/model';
import type { CardStanding } from '@backgrounder/study';

/** How a fact stands in the learner's study, told from its cards. */
export type FactState =
  /** It gives no card. */
  | { readonly kind: 'noCards' }
  | { readonly kind: 'notChosen' }
  | { readonly kind: 'new' }
  /** Some of its cards are past their learning steps, or none. */
  | { readonly kind: 'learning' }
  /** All of its cards are past their steps; until the day on which the first of them is asked again. */
  | { readonly kind: 'known'; readonly until: Day }
  | { readonly kind: 'setAside' };

/** @param cards how each card of the fact stands */
export function factState(cards: readonly CardStanding[]): FactState {
  if (cards.length === 0) return { kind: 'noCards' };
  if (!cards.some(({ inDeck }) => inDeck)) return { kind: 'notChosen' };
  const asked = cards.filter(({ suspended }) => !suspended);
  if (asked.length === 0) return { kind: 'setAside' };
  if (asked.every(({ stage }) => stage === 'new')) return { kind: 'new' };
  const days = asked
    .map(({ last }) => last?.memory.due)
    .map((due) => due?.kind === 'day' && due.day);
  const known = days.filter((day) => day !== undefined && day !== false);
  if (known.length < asked.length) return { kind: 'learning' };
  return { kind: 'known', until: known.reduce((first, day) => (day < first ? day : first)) };
}
