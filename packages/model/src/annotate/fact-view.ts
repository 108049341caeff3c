import { dateLabel, edtfInWords, saysDate, whenLabel } from '../time/in-words.ts';
import { sourceAddress } from '../pack/source-address.ts';
import type { Citation, EntityId, Fact, Pack, Source } from '../pack/types.ts';
import type { Standing } from '../chronology/as-of.ts';
import type { Day } from '../time/day.ts';
import type { DateValue, Edtf } from '../time/edtf.ts';
import { beginningOf, extentOf } from '../chronology/extent.ts';
import type { FactView, SourceView } from './types.ts';

/** What is known of the occasion on which a fact is shown. */
export interface Shown {
  /** How the fact stands to the day: see `standingOn`. */
  readonly standing: Standing;
  /** An end that is still to come on it is left out; of an unknown day nothing is. */
  readonly day: Day | undefined;
  /** Whether the page beside which it is shown tells the fact; `false` if left out. */
  readonly onPage?: boolean | undefined;
}

/** A fact with its date, attribution and sources in words. `pack` is the one that holds it. */
export function factView(
  pack: Pack,
  fact: Fact,
  { standing, day, onPage = false }: Shown,
): FactView {
  const attribution = attributionOf(pack, fact);
  const began = beginningOf(fact);
  return {
    pack: pack.id,
    fact,
    language: pack.language,
    standing,
    when: whenOf(fact, day),
    saysWhen: saysWhen(fact, day),
    ...(attribution && { attribution }),
    sources: fact.sources.flatMap((citation) => {
      const source = pack.sources.find((one) => one.id === citation.source);
      return source ? [sourceView(source, citation, began)] : [];
    }),
    onPage,
  };
}

function whenOf(fact: Fact, day: Day | undefined): string {
  const when = shownTime(fact, day);
  return when ? whenLabel(when) : '';
}

/** A summary may also tell an end that is left out here. */
function saysWhen(fact: Fact, day: Day | undefined): boolean {
  const when = shownTime(fact, day);
  const first = when?.kind === 'interval' && typeof when.to === 'string' ? when.from : when;
  return [first, wholeTime(fact)].some(
    (date) =>
      typeof date === 'object' &&
      [edtfInWords(date), whenLabel(date)].some((words) => saysDate(fact.summary, words)),
  );
}

/** The time of a fact, without an end that was still to come on that day. */
function shownTime(fact: Fact, day: Day | undefined): Edtf | undefined {
  const when = wholeTime(fact);
  if (when?.kind !== 'interval' || day === undefined) return when;
  const isToCome = typeof when.to === 'object' && when.to.latest >= day;
  return isToCome ? { ...when, to: 'open' } : when;
}

function wholeTime(fact: Fact): Edtf | undefined {
  if (fact.type === 'measure') return fact.announced;
  const extent = extentOf(fact);
  if (extent.kind === 'moment') return extent.on;
  const { from, to } = extent;
  if (typeof from === 'string' && typeof to === 'string') return undefined;
  return { kind: 'interval', text: '', from, to };
}

function attributionOf(pack: Pack, fact: Fact): string | undefined {
  const nameOf = (id: EntityId): string =>
    pack.entities.find((entity) => entity.id === id)?.name ?? id;
  if (fact.type === 'claim') return fact.claimants.map(nameOf).join(' and ');
  if (fact.type !== 'statement') return undefined;
  const speaker = nameOf(fact.speaker);
  return fact.medium === undefined ? speaker : `${speaker}, according to ${nameOf(fact.medium)}`;
}

function sourceView(source: Source, citation: Citation, began: DateValue | undefined): SourceView {
  const link = sourceAddress(source, citation);
  return {
    source,
    citation,
    label: source.title ?? source.publisher ?? source.note ?? source.id,
    published: dateLabel(source.published),
    isSameDate: began !== undefined && dateLabel(began) === dateLabel(source.published),
    ...(link && { link }),
  };
}
