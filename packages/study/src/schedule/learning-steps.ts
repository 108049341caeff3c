import type { Rating } from '../log/event.ts';

/** A card that stays in its steps: minutes until it comes again, and the step it then is at. */
export interface Step {
  readonly minutes: number;
  readonly step: number;
}

/**
 * Where a rating leads among learning or relearning steps (minutes), as in Anki: again starts
 * over; hard repeats the step, but at the first waits halfway to the second, or half as long again
 * where there is none; good goes on. `undefined` where the card leaves its steps.
 */
export function nextStep(
  steps: readonly number[],
  current: number,
  rating: Rating,
): Step | undefined {
  const [first, second] = steps;
  const here = steps[current];
  if (first === undefined || here === undefined) return undefined;
  switch (rating) {
    case 'again':
      return { minutes: first, step: 0 };
    case 'hard': {
      const halfway = second === undefined ? first * 1.5 : (first + second) / 2;
      return { minutes: current === 0 ? Math.round(halfway) : here, step: current };
    }
    case 'good': {
      const next = steps[current + 1];
      return next === undefined ? undefined : { minutes: next, step: current + 1 };
    }
    case 'easy':
      return undefined;
  }
}
