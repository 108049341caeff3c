import { addDays, dayOf, formatDay, type Day } from '../time/day.ts';
import { parseEdtf, type DateValue } from '../time/edtf.ts';
import { keyOf } from '../pack/fact-key.ts';
import type { Entity, Fact } from '../pack/types.ts';
import { checkAnswer } from './answer.ts';
import { inFigures, withUnit } from './draft.ts';
import { datesOf, satisfying, type Asked } from './given.ts';
import { nounFor } from './naming.ts';
import { overlap } from '../time/span.ts';
import { dateInWords } from '../time/in-words.ts';
import type { Story } from './story.ts';
import type { Answer } from './types.ts';
import { orders } from './templates/order.ts';
import { rightEntities } from './truths.ts';
import { capitalise, countWords, hash } from './words.ts';

export const distractorLimit = 3;

/**
 * Up to three wrong answers: of the answer's kind and like length, never true at any stored date.
 * The choice depends on the card and the candidates, not on their order in the pack.
 */
export function distractorsFor(asked: Asked, seed: string, story: Story): string[] {
  const startsLarge = /^\p{Lu}/u.test(asked.answer.text);
  const ordered = [...new Set(candidatesFor(asked, story))]
    .filter((text) => alike(text, asked.answer.text))
    .map((text) => ({ text, order: hash(`${seed} ${text}`) }))
    .sort((one, other) => one.order - other.order || (one.text < other.text ? -1 : 1));
  const chosen: string[] = [];
  for (const { text } of ordered) {
    if (chosen.length === distractorLimit) break;
    if (checkAnswer(asked.answer, text).verdict !== 'wrong') continue;
    chosen.push(startsLarge ? capitalise(text) : text);
  }
  return chosen;
}

/** Like length: an answer should not stand out by being the long one. */
export function alike(one: string, other: string): boolean {
  const [short, long] = [one.length, other.length].sort((a, b) => a - b) as [number, number];
  return long <= 2 * short + 6 && Math.abs(countWords(one) - countWords(other)) <= 4;
}

function candidatesFor(asked: Asked, story: Story): string[] {
  const { answer } = asked;
  switch (answer.kind) {
    case 'entity':
      return otherEntities(asked, answer.entity, story);
    case 'date': {
      const parsed = parseEdtf(answer.edtf);
      return parsed.ok && parsed.value.kind === 'date'
        ? otherDates(asked, parsed.value, story)
        : [];
    }
    case 'number':
      return otherNumbers(answer, rightNumbers(asked, story));
    case 'text':
      return otherTexts(asked, story);
  }
}

function otherEntities(asked: Asked, id: string, story: Story): string[] {
  const answer = story.entities.get(id);
  if (!answer) return [];
  const right = rightEntities(asked, story);
  const others = story.pack.entities.filter(
    (entity) =>
      entity.kind === answer.kind &&
      entity.id !== id &&
      !right.has(entity.id) &&
      !isPlaceholder(entity),
  );
  // Where the question asks for a country, a city is no temptation.
  return others.filter((entity) => nounFor(entity) === nounFor(answer)).map(({ name }) => name);
}

/** "The two metals", "a policy adviser": what a source left unnamed is no choice among names. */
function isPlaceholder(entity: Entity): boolean {
  return entity.aliases.some(
    (alias) => alias.text === entity.name && alias.ambiguity === 'generic',
  );
}

/** Dates of the pack's other facts at the same precision, and dates a little off. */
function otherDates(asked: Asked, date: DateValue, story: Story): string[] {
  const taken = rightDates(asked, story);
  const free = (other: DateValue): boolean => !taken.some((one) => overlap(one, other));
  const known = story.live
    .flatMap(datesOf)
    .filter((other) => other.kind === 'date' && other.precision === date.precision)
    .filter(
      (other) =>
        other.kind === 'date' &&
        Math.abs(other.earliest - date.earliest) < nearDates[date.precision],
    )
    .filter((other) => other.kind === 'date' && other.qualifier === 'none')
    .filter((other) => other.kind === 'date' && free(other))
    .map((other) => dateInWords(other as DateValue));
  const limit = latestKnown(story);
  const shifted = shiftsOf(date)
    .filter((other) => free(other) && (date.latest > limit || other.latest <= limit))
    .map(dateInWords);
  return [...known, ...shifted];
}

/** Days within which another date of the pack is easily taken for the one asked. */
const nearDates = { day: 75, month: 400, year: 2000, range: 75 } as const;

function latestKnown(story: Story): number {
  return Math.max(...story.pack.sources.map((source) => source.published.latest));
}

export function rightDates(asked: Asked, story: Story): DateValue[] {
  const own = story.facts.get(asked.fact);
  const facts = own ? [own, ...satisfying(asked, story, 'any date')] : [];
  return facts.flatMap(datesOf).flatMap((date) => {
    if (date.kind === 'date') return [date];
    return [date.from, date.to].filter((bound) => typeof bound === 'object');
  });
}

function shiftsOf(date: DateValue): DateValue[] {
  const at = (text: string): DateValue[] => {
    const parsed = parseEdtf(text);
    return parsed.ok && parsed.value.kind === 'date' ? [parsed.value] : [];
  };
  const [year, month] = formatDay(date.earliest).split('-').map(Number) as [number, number];
  switch (date.precision) {
    case 'day':
      return [-21, -14, -9, -7, -4, 4, 6, 7, 12, 14, 28].flatMap((days) =>
        at(formatDay(addDays(date.earliest, days))),
      );
    case 'month':
      return [-5, -3, -2, -1, 1, 2, 4].flatMap((months) => {
        const day = dayOf(
          year + Math.floor((month - 1 + months) / 12),
          ((month + 11 + months) % 12) + 1,
          1,
        );
        return day === undefined ? [] : at(formatDay(day).slice(0, 7));
      });
    case 'year':
      return [-4, -3, -2, -1, 1, 2, 3].flatMap((years) => at(String(year + years)));
    case 'range':
      return [-21, -14, -7, 7, 14].flatMap((days) => {
        const moved = (day: Day): string => formatDay(addDays(day, days));
        return at(`[${moved(date.earliest)}..${moved(date.latest)}]`);
      });
  }
}

interface Quantity {
  readonly value: number;
  readonly tolerance: number;
}

export function rightNumbers(asked: Asked, story: Story): Quantity[] {
  const own = story.facts.get(asked.fact);
  const facts = own ? [own, ...satisfying(asked, story, 'any date')] : [];
  const changed = own
    ? [
        ...own.succeeds.map((key) => story.predecessors.get(key)),
        ...(story.succeededBy.get(keyOf(own)) ?? []),
      ]
    : [];
  return [...facts, ...changed].flatMap((fact) => (fact?.type === 'figure' ? [fact] : []));
}

function otherNumbers(
  { text, value, unit, tolerance }: Extract<Answer, { kind: 'number' }>,
  right: readonly Quantity[],
): string[] {
  const most = /^%|per ?cent/.test(unit) && value <= 100 ? 100 : Infinity;
  const grid = gridOf(value);
  const offsets =
    Number.isInteger(value) && Math.abs(value) <= 12
      ? [-3, -2, -1, 1, 2, 3, 4].map((by) => value + by)
      : [0.4, 0.6, 0.75, 0.85, 1.2, 1.35, 1.5, 2].map(
          (by) => Math.round((value * by) / grid) * grid,
        );
  return offsets
    .map((other) => Number(other.toPrecision(12)))
    .filter((other) => other > 0 && other <= most)
    .filter((other) => Math.abs(other - value) > Math.max(2 * tolerance, Math.abs(value) * 0.06))
    .filter((other) =>
      right.every((each) => Math.abs(other - each.value) > Math.max(each.tolerance, 1e-9)),
    )
    .map((other) => (text.includes(unit) ? withUnit(other, unit) : inFigures(other)));
}

/** The step in which a number is told: 1 for 98, 0.1 for 3.5, 100 for 1,200. */
function gridOf(value: number): number {
  const [, decimals] = inFigures(value).replaceAll(',', '').split('.');
  if (decimals !== undefined) return 10 ** -decimals.length;
  const zeros = /0*$/.exec(String(Math.abs(value)))![0].length;
  return 10 ** zeros > Math.abs(value) / 4 ? 10 ** Math.max(0, zeros - 1) : 10 ** zeros;
}

/** The same field of other facts of the same type, where they do not fit the question. */
function otherTexts(asked: Asked, story: Story): string[] {
  const own = story.facts.get(asked.fact);
  // An author's own answer has no field that others could fill.
  if (!own || asked.view.startsWith('prompt-')) return [];
  if (asked.view.startsWith('order-')) return [...orders];
  const fitting = new Set(satisfying(asked, story, 'any date'));
  return story.live
    .filter((fact) => fact.id !== own.id && fact.type === own.type && !fitting.has(fact))
    .filter((fact) => !sharesAsker(own, fact))
    .flatMap((fact) => {
      const text = fieldOf(fact, asked.view);
      return text === undefined ? [] : [text.trim().replace(/\.$/, '')];
    });
}

/** What the same actor, speaker or person did elsewhere may well be right here too. */
function sharesAsker(one: Fact, other: Fact): boolean {
  if (one.type === 'role' && other.type === 'role') return one.person === other.person;
  if (one.type === 'proposal' && other.type === 'proposal') return one.actor === other.actor;
  if (one.type === 'measure' && other.type === 'measure') return one.measure === other.measure;
  if (one.type === 'statement' && other.type === 'statement') return one.speaker === other.speaker;
  if (one.type === 'claim' && other.type === 'claim') {
    return one.claimants.some((id) => other.claimants.includes(id));
  }
  return false;
}

function fieldOf(fact: Fact, view: Asked['view']): string | undefined {
  switch (fact.type) {
    case 'role':
      return fact.post;
    case 'proposal':
      return fact.step;
    case 'measure':
      return view === 'why' ? fact.rationale : view === 'scope' ? fact.scope : undefined;
    case 'statement':
      return fact.quotation;
    case 'claim':
      return fact.proposition;
    case 'event':
    case 'relation':
    case 'figure':
      return undefined;
  }
}
