import { beginningOf } from '../chronology/extent.ts';
import { foldKeepingCase } from '../match/fold.ts';
import { byId } from '../pack/by-id.ts';
import type { Fact, Pack } from '../pack/types.ts';
import type { Day } from '../time/day.ts';
import type { DateValue, DayRange } from '../time/edtf.ts';
import { dateLabel } from '../time/in-words.ts';
import { dateWords } from '../reading/date-words.ts';
import { datedWords, type DatedWords } from '../reading/dates.ts';
import { readLanguageOf, type ReadLanguage } from '../reading/language.ts';
import { isLimit, isUnsure } from '../reading/reservations.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import type { Differing, ReadPlace } from './differing.ts';

/** Score from which a sentence is sure to tell a fact. */
const sure = 0.7;

/** Days between the page's date and the stored one: one further off is hardly meant for it. */
const farthest = 31;

/** Sentences that surely tell what happened on one day and name another, with day and month. */
export function otherDates(place: ReadPlace, packs: readonly Pack[]): Differing[] {
  const { page, language, sentences, pack, links } = place;
  const { facts } = byId(pack);
  return links.flatMap((link): Differing[] => {
    const fact = facts.get(link.fact);
    const sentence = sentences.find(({ start }) => start === link.start);
    if (!fact || !sentence || link.score < sure) return [];
    const stored = exactDay(fact);
    const date = onlyFullDate(sentence, language);
    if (!stored || !date) return [];
    // What a statement says may well be what is not, or is to come.
    if (fact.type !== 'statement' && isUnsure(sentence.folded, language)) return [];
    const place = { start: date.start - sentence.start, end: date.end - sentence.start };
    if (isLimit(sentence.folded, place, language) || isDateline(sentence, place)) return [];
    const isOthers = links.some(
      (other) => other !== link && other.start === link.start && isDated(facts.get(other.fact)),
    );
    const isNamed = sentences.some(({ dates }) =>
      dates.some(({ ranges }) => ranges.some((range) => isDay(range, stored.earliest))),
    );
    if (isOthers || isNamed) return [];
    const reported = fact.sources.map(
      ({ source }) => pack.sources.find(({ id }) => id === source)?.published.earliest,
    );
    const isOther = date.ranges.every(
      ({ earliest }) =>
        !packs.some((one) => one.facts.some((known) => daysOf(known, one).includes(earliest))) &&
        !reported.includes(earliest) &&
        earliest !== page.published?.day,
    );
    const isNear = date.ranges.some(
      ({ earliest }) => Math.abs(earliest - stored.earliest) <= farthest,
    );
    if (!isOther || !isNear) return [];
    const { start, end } = date;
    const says = page.text.slice(start, end);
    return [{ kind: 'date', fact, start, end, says, stored: dateLabel(stored) }];
  });
}

/** The day of what happened on one, where it is known exactly. */
function exactDay(fact: Fact): DateValue | undefined {
  if (fact.type !== 'event' && fact.type !== 'statement' && fact.type !== 'measure')
    return undefined;
  const began = beginningOf(fact);
  const isMoment = fact.type === 'measure' || fact.when.kind === 'date';
  return isMoment && began?.precision === 'day' && began.qualifier === 'none' ? began : undefined;
}

function isDated(fact: Fact | undefined): boolean {
  return (
    fact !== undefined && fact.type !== 'role' && fact.type !== 'relation' && fact.type !== 'figure'
  );
}

/** All exact days that a fact has to do with: its own, and those of its summary. */
function daysOf(fact: Fact, pack: Pack): Day[] {
  const own =
    fact.type === 'measure'
      ? [fact.announced, fact.effective, fact.ended]
      : fact.type === 'role' || fact.type === 'relation'
        ? [fact.from, fact.to]
        : fact.type === 'figure'
          ? ends(fact.asOf)
          : ends(fact.when);
  const language = readLanguageOf(pack.language);
  const inWords = language
    ? datedWords(fact.summary, language, undefined).flatMap(({ ranges }) => ranges)
    : [];
  return [...own, ...inWords].flatMap((range) =>
    typeof range === 'object' && range.earliest === range.latest ? [range.earliest] : [],
  );
}

function ends(when: Extract<Fact, { when: unknown }>['when']): (DateValue | 'open' | 'unknown')[] {
  return when.kind === 'date' ? [when] : [when.from, when.to];
}

/** The one date of a sentence, where it names a day and a month. */
function onlyFullDate(
  { dates, text, start }: ReadSentence,
  language: ReadLanguage,
): DatedWords | undefined {
  const [date] = dates;
  if (!date || dates.length > 1 || date.ranges.length === 0) return undefined;
  if (!date.ranges.every((range) => isDay(range, range.earliest))) return undefined;
  const words = foldKeepingCase(text.slice(date.start - start, date.end - start));
  const month = new RegExp(`(?:${dateWords[language].months.join('|')})`, 'u');
  return /\d/.test(words) && month.test(words) ? date : undefined;
}

function isDay({ earliest, latest }: DayRange, day: Day): boolean {
  return earliest === day && latest === day;
}

/** "BEIJING, 8 July (Agency) – ": the day of the report, not of what it tells. */
function isDateline(
  { text }: ReadSentence,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return start < 30 && /^[^\p{Ll}]*.{0,25}[–—-]\s/u.test(text.slice(end));
}
