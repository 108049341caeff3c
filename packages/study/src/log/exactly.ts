import type { StudyState } from './state.ts';

/** For tests: every number to its last bit, whatever the order in which keys were added. */
export function exactly(state: StudyState): string {
  // However they are kept.
  const whole = { ...state, cards: new Map(state.cards) };
  return JSON.stringify(whole, (_, value: unknown) => {
    if (value instanceof Map) {
      return [...(value as Map<unknown, unknown>)].sort(([a], [b]) =>
        String(a) < String(b) ? -1 : 1,
      );
    }
    if (value instanceof Set) return [...(value as Set<string>)].sort();
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    return Object.is(value, -0) ? '-0' : value;
  });
}
