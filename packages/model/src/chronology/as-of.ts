import { keyOf } from '../pack/fact-key.ts';
import type { Fact, FactKey, Pack, PackId, SourceId } from '../pack/types.ts';
import { certaintyByThen, certaintyOfBoth, type Certainty } from '../time/compare.ts';
import type { Day } from '../time/day.ts';
import type { DateValue, DayRange } from '../time/edtf.ts';
import { beginningOf, extentOf, type Extent } from './extent.ts';

/**
 * How a fact stands to a page of a given day.
 * `as-of`: it had happened, or held, on that day, and was known by then.
 * `past`: a state that was known and was over by then.
 * `since`: it began, or became known, after that day.
 * `undated`: the page tells no day, so nothing is claimed.
 * `withdrawn`: it was wrong (corrected or retracted), whatever the day.
 */
export type Standing =
  | { readonly kind: 'as-of'; readonly certainty: 'certainly' }
  | { readonly kind: 'as-of'; readonly certainty: 'possibly'; readonly doubt: Doubt }
  | { readonly kind: 'past'; readonly replacedBy?: FactKey }
  | { readonly kind: 'since'; readonly why: 'began-later' | 'known-later' }
  | { readonly kind: 'undated' }
  | { readonly kind: 'withdrawn'; readonly correctedBy?: FactKey };

/**
 * What leaves it open whether a fact belongs to a day: that it had begun, that it was not yet over (its
 * dates are ranges), or only that it had been told (its earliest source's date is one).
 */
export type Doubt = 'begun' | 'over' | 'told';

/** What `standingOn` needs to know of the packs beyond the fact itself. */
export interface Chronology {
  /** When each pack's sources were published. */
  readonly published: ReadonlyMap<PackId, ReadonlyMap<SourceId, DateValue>>;
  /** Without those that were withdrawn: they replace nothing. */
  readonly successors: ReadonlyMap<FactKey, readonly Fact[]>;
  readonly corrections: ReadonlyMap<FactKey, FactKey>;
}

/** Reads once what packs that are used together say of each other's facts; it can date only their facts. */
export function chronologyOf(packs: readonly Pack[]): Chronology {
  const successors = new Map<FactKey, Fact[]>();
  const corrections = new Map<FactKey, FactKey>();
  const facts = packs.flatMap((pack) => pack.facts);
  for (const fact of facts) {
    for (const wrong of fact.corrects) corrections.set(wrong, keyOf(fact));
  }
  for (const fact of facts) {
    if (isWithdrawn(fact, { corrections })) continue;
    for (const earlier of fact.succeeds) {
      const known = successors.get(earlier);
      if (known) known.push(fact);
      else successors.set(earlier, [fact]);
    }
  }
  const published = new Map(
    packs.map((pack) => [
      pack.id,
      new Map(pack.sources.map((source) => [source.id, source.published])),
    ]),
  );
  return { published, successors, corrections };
}

/** Whether a fact was wrong, whatever the day: retracted, or corrected by another. */
export function isWithdrawn(fact: Fact, { corrections }: Pick<Chronology, 'corrections'>): boolean {
  return fact.status === 'retracted' || corrections.has(keyOf(fact));
}

/** The earliest day on which a cited source told the fact. Throws for a fact of a pack that the chronology lacks. */
export function knownFrom(fact: Fact, chronology: Chronology): DayRange {
  let known: DayRange | undefined;
  const sources = publishedIn(fact, chronology);
  for (const { source } of fact.sources) {
    const published = sources.get(source);
    if (!published) continue;
    known = known
      ? {
          earliest: Math.min(known.earliest, published.earliest) as Day,
          latest: Math.min(known.latest, published.latest) as Day,
        }
      : published;
  }
  if (!known) throw new Error(`The fact "${keyOf(fact)}" has no source with a date.`);
  return known;
}

function publishedIn(fact: Fact, chronology: Chronology): ReadonlyMap<SourceId, DateValue> {
  const sources = chronology.published.get(fact.pack);
  if (sources) return sources;
  throw new Error(
    `The fact "${keyOf(fact)}" cannot be dated: its pack "${fact.pack}" is not among those given to chronologyOf.`,
  );
}

/**
 * The extent of a fact as a library knows it: a state without an end of its own ends where what took over from it
 * begins; at an `unknown` day where that is not recorded.
 */
export function extentIn(fact: Fact, { successors }: Pick<Chronology, 'successors'>): Extent {
  const extent = extentOf(fact);
  if (extent.kind !== 'state' || extent.to !== 'open') return extent;
  const later = successors.get(keyOf(fact));
  if (!later) return extent;
  const { from } = extent;
  const [end] = later
    .flatMap((next) => beginningOf(next) ?? [])
    // What began before cannot have ended it then.
    .filter((begun) => typeof from === 'string' || begun.latest >= from.earliest)
    .sort((a, b) => a.earliest - b.earliest);
  return { ...extent, to: end ?? 'unknown' };
}

/**
 * How `fact` stands to a page published on `day`, or on an unknown day: what such a page could know of it.
 * Throws for a fact of a pack that the chronology lacks. What was so on a day, known or not: `heldOn`.
 * @param told whether that page tells the fact itself: it is a witness of what had begun by its own day
 */
export function standingOn(
  fact: Fact,
  day: Day | undefined,
  chronology: Chronology,
  told = false,
): Standing {
  publishedIn(fact, chronology);
  const correctedBy = chronology.corrections.get(keyOf(fact));
  if (correctedBy !== undefined) return { kind: 'withdrawn', correctedBy };
  if (fact.status === 'retracted') return { kind: 'withdrawn' };
  if (day === undefined) return { kind: 'undated' };

  const begun = begunBy(fact, day, chronology);
  if (begun === 'no') return { kind: 'since', why: 'began-later' };
  // Where no beginning is recorded, the dates do not say that the page tells of the same time.
  const isWitnessed = told && beginningOf(fact) !== undefined;
  const known = isWitnessed
    ? 'certainly'
    : certaintyByThen(knownFrom(fact, chronology), onDay(day));
  if (known === 'no') return { kind: 'since', why: 'known-later' };

  const successors = chronology.successors.get(keyOf(fact)) ?? [];
  const replaced = successors.map((successor) => begunBy(successor, day, chronology));
  const replacedBy = successors[replaced.indexOf('certainly')];
  if (replacedBy) return { kind: 'past', replacedBy: keyOf(replacedBy) };
  const ended = endedBefore(fact, day);
  if (ended === 'certainly') return { kind: 'past' };
  const possibly = (doubt: Doubt): Standing => ({ kind: 'as-of', certainty: 'possibly', doubt });
  // Where no start is recorded, only the telling is in doubt.
  if (begun === 'possibly' && beginningOf(fact)) return possibly('begun');
  if (ended === 'possibly' || replaced.includes('possibly')) return possibly('over');
  if (known === 'possibly') return possibly('told');
  return { kind: 'as-of', certainty: 'certainly' };
}

/**
 * How certain it is that `fact` had happened by `day`, or held on it, whether or not anybody knew. What was
 * corrected or retracted never held; what another fact succeeded no longer does. Where no start is recorded,
 * it certainly holds from the day on which a source told it, and possibly did before.
 * Throws for a fact of a pack that the chronology lacks.
 */
export function heldOn(fact: Fact, day: Day, chronology: Chronology): Certainty {
  publishedIn(fact, chronology);
  if (isWithdrawn(fact, chronology)) return 'no';
  const successors = chronology.successors.get(keyOf(fact)) ?? [];
  const notOver = [
    endedBefore(fact, day),
    ...successors.map((successor) => begunBy(successor, day, chronology)),
  ].map(opposite);
  return notOver.reduce(certaintyOfBoth, begunBy(fact, day, chronology));
}

function opposite(certainty: Certainty): Certainty {
  if (certainty === 'possibly') return 'possibly';
  return certainty === 'certainly' ? 'no' : 'certainly';
}

function begunBy(fact: Fact, day: Day, chronology: Chronology): Certainty {
  const extent = extentOf(fact);
  const start = extent.kind === 'moment' ? extent.on : extent.from;
  if (typeof start === 'object') return certaintyByThen(start, onDay(day));
  if (start === 'open') return 'certainly';
  // The start is not recorded: it held at the latest when a source told it, perhaps long before.
  const told = certaintyByThen(knownFrom(fact, chronology), onDay(day));
  return told === 'certainly' ? 'certainly' : 'possibly';
}

function endedBefore(fact: Fact, day: Day): Certainty {
  const extent = extentOf(fact);
  if (extent.kind !== 'state' || typeof extent.to === 'string') return 'no';
  if (extent.to.latest < day) return 'certainly';
  return extent.to.earliest < day ? 'possibly' : 'no';
}

function onDay(day: Day): DayRange {
  return { earliest: day, latest: day };
}
