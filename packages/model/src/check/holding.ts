import { keyOf } from '../pack/fact-key.ts';
import type { Fact, RelationFact, RoleFact } from '../pack/types.ts';
import { knownFrom } from '../chronology/as-of.ts';
import type { Day } from '../time/day.ts';
import { beginningOf } from '../chronology/extent.ts';
import type { Library } from './library.ts';

/** When a state held for sure. */
export interface Holding<F extends Fact> {
  readonly fact: F;
  readonly from: Day;
  /** The first day on which it may have been over, or infinity. */
  readonly until: number;
}

/**
 * A state holds from its beginning, or from when a source told it where that is not recorded, until it
 * ends or is succeeded.
 */
export function holdingOf<F extends RoleFact | RelationFact>(
  fact: F,
  { chronology }: Library,
): Holding<F> {
  const begins = (one: Fact) => beginningOf(one) ?? knownFrom(one, chronology);
  const successors = chronology.successors.get(keyOf(fact)) ?? [];
  return {
    fact,
    from: begins(fact).latest,
    until: Math.min(
      fact.to?.earliest ?? Number.POSITIVE_INFINITY,
      ...successors.map((next) => begins(next).earliest),
    ),
  };
}

/** Two states that cannot have held on one day, and did. */
export interface Clash<F extends Fact> {
  readonly earlier: F;
  readonly later: F;
  /** The first day on which both held for sure. */
  readonly day: Day;
}

/** States in the order in which they begin, each with one before it with which it clashes. */
export function clashes<F extends Fact>(
  holdings: readonly Holding<F>[],
  exclude: (earlier: F, later: F) => boolean,
): Clash<F>[] {
  const found: Clash<F>[] = [];
  let holding: Holding<F>[] = [];
  for (const next of holdings.toSorted((one, other) => one.from - other.from)) {
    if (next.until <= next.from) continue;
    holding = holding.filter(({ until }) => until > next.from);
    const other = holding.find(({ fact }) => exclude(fact, next.fact));
    if (other) found.push({ earlier: other.fact, later: next.fact, day: next.from });
    holding.push(next);
  }
  return found;
}
