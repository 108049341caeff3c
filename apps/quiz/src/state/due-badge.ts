import { computed, effect } from '@preact/signals';
import type { Quiz } from './quiz.ts';

/** What is used of `navigator`; not every browser has it, and those that have it show it of installed apps alone. */
export interface Badge {
  setAppBadge?(count: number): Promise<void>;
  clearAppBadge?(): Promise<void>;
}

/** Shows the number that Today shows: the cards that are due, learning and new ones with them. */
export function showDueCount(quiz: Pick<Quiz, 'snapshot'>, badge: Badge): void {
  const count = computed(() => {
    const { due, learning, new: fresh } = quiz.snapshot.value.counts;
    return due + learning + fresh;
  });
  effect(() => {
    const shown = count.value > 0 ? badge.setAppBadge?.(count.value) : badge.clearAppBadge?.();
    // iOS refuses until notifications are allowed, which are never asked for.
    shown?.catch(() => undefined);
  });
}
