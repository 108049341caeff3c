import { addDays, parseDay, type Day } from '@backgrounder/model';
import type { TimelineFact } from './fact.ts';

export function dayOn(iso: string): Day {
  const day = parseDay(iso);
  if (day === undefined) throw new Error(`${iso} is no day`);
  return day;
}

/** A made-up fact of one day. */
export function fact(key: string, iso: string, over: Partial<TimelineFact> = {}): TimelineFact {
  const day = dayOn(iso);
  return {
    key,
    type: 'event',
    language: 'en',
    summary: `What happened as ${key}`,
    importance: 2,
    from: [day, day],
    isSince: false,
    entities: [],
    ...over,
  };
}

/** Facts as irregular as those of a story: thick and thin times, ranges, states, answers, no beginning. */
export function manyFacts(count: number): TimelineFact[] {
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  let day = dayOn('2018-01-01');
  return Array.from({ length: count }, (_, number): TimelineFact => {
    day = addDays(day, next(5) === 0 ? next(400) : next(6));
    const kind = next(10);
    const isVague = kind === 1;
    const isLasting = kind < 4;
    const earlier = number > 0 && next(4) === 0 ? [`f${next(number)}`] : undefined;
    return {
      key: `f${number}`,
      type: isLasting ? 'measure' : 'event',
      language: 'en',
      summary: `What happened as number ${number}`,
      importance: (1 + next(3)) as 1 | 2 | 3,
      ...(kind !== 9 && { from: [day, isVague ? addDays(day, next(40)) : day] as const }),
      ...(isLasting && {
        to: kind === 2 ? 'open' : ([addDays(day, 60), addDays(day, 60 + next(30))] as const),
      }),
      isSince: day > dayOn('2020-06-01'),
      ...(next(8) === 0 && { sentence: { start: 0, end: 1 } }),
      entities: [next(5)],
      ...(earlier && { [next(2) === 0 ? 'respondsTo' : 'succeeds']: earlier }),
    };
  });
}
