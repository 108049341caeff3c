import type { Card } from '@backgrounder/model/cards';
import type { StudySettings } from '../log/settings.ts';
import { usualDuration } from './duration-mean.ts';
import { showingsLeft } from './plan-day.ts';

export interface FirstDay {
  /** New cards that come on it. */
  readonly cards: number;
  /** Rounded up. */
  readonly minutes: number;
  /** Whether no card is left for a later day. */
  readonly isAll: boolean;
}

/** What the first day with these cards and no others would ask of a learner. */
export function firstDay(cards: readonly Card[], settings: StudySettings): FirstDay {
  // One card of each fact a day.
  const facts = new Set(cards.map(({ pack, fact }) => `${pack}/${fact}`)).size;
  const { minutesPerDay, newPerDay } = settings;
  const showings = showingsLeft(minutesPerDay, 0, usualDuration);
  const first = Math.min(newPerDay, facts, Math.floor(showings / showingsOf(1, settings)));
  return {
    cards: first,
    minutes: Math.ceil((showingsOf(first, settings) * usualDuration) / 60_000),
    isAll: first === cards.length,
  };
}

/** How often so many new cards are shown in all: each once for each of its learning steps. */
export function showingsOf(newCards: number, { learningSteps }: StudySettings): number {
  return newCards * Math.max(1, learningSteps.length);
}
