import type { Entity, EntityId, Fact } from '../pack/types.ts';
import { knownFrom } from '../time/as-of.ts';
import { formatDay, type Day } from '../time/day.ts';
import type { DateValue, Edtf } from '../time/edtf.ts';
import { nameInText } from './naming.ts';
import { asOfPhrases, dayInWords, edtfInWords } from './phrase.ts';
import { hint, gapped, type Sentence } from './sentence.ts';
import type { Story } from './story.ts';
import type { Answer, CardView } from './types.ts';
import { countWords } from './words.ts';

/**
 * A card in the making: one answer, and wordings of its question in the order in which they read best.
 * The generator takes the first wording that breaks no rule.
 */
export interface Draft {
  readonly view: CardView;
  readonly questions: readonly (string | undefined)[];
  readonly answer: Answer;
}

/** A template: what a fact can be asked, best first. */
export type Template<F extends Fact = Fact> = (fact: F, story: Story) => readonly Draft[];

export function entityAnswer(entity: Entity): Answer {
  const accept = entity.aliases
    .filter((alias) => alias.ambiguity !== 'generic' && alias.text !== entity.name)
    .map((alias) => alias.text);
  return { kind: 'entity', text: entity.name, entity: entity.id, accept: [...new Set(accept)] };
}

export function dateAnswer(when: Edtf): Answer {
  return { kind: 'date', text: edtfInWords(when), edtf: when.text, accept: [] };
}

export function textAnswer(text: string, accept: readonly string[] = []): Answer {
  return { kind: 'text', text: text.trim().replace(/\.$/, ''), accept };
}

export function numberAnswer(value: number, unit: string, tolerance: number): Answer {
  const accept = unit === 'percent' || unit === 'per cent' ? [`${inFigures(value)}%`] : [];
  return { kind: 'number', text: withUnit(value, unit), value, unit, tolerance, accept };
}

/** "98 percent", "98%", "$3 billion", "1,200 tonnes". */
export function withUnit(value: number, unit: string): string {
  if (unit.startsWith('%')) return inFigures(value) + unit;
  return `${inFigures(value)} ${unit}`;
}

export function inFigures(value: number): string {
  const [whole, decimals] = String(value).split('.');
  const grouped = whole!.length > 4 ? whole!.replace(/\B(?=(\d{3})+$)/g, ',') : whole!;
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

export function entity(id: EntityId, story: Story): Entity {
  const found = story.entities.get(id);
  if (!found) throw new Error(`the pack has no entity ${id}`);
  return found;
}

export function inText(id: EntityId, story: Story): string {
  return nameInText(entity(id, story), story);
}

/** The sentence with one name gone, dated at its end or its start, with a hint at what is asked. */
export function gapQuestions(
  sentence: Sentence,
  id: EntityId,
  phrase: string,
  story: Story,
): string[] {
  const asked = gapped(sentence, id);
  if (asked === undefined) return [];
  const what = hint(entity(id, story));
  return atEndOrStart(asked, phrase, (dated) => `${dated}. ${what}`);
}

/** A long sentence takes its date first, so that the date does not hang on its last clause. */
export function atEndOrStart(
  text: string,
  phrase: string,
  finish: (dated: string) => string,
): string[] {
  if (!phrase) return [finish(text)];
  const end = finish(`${text} ${phrase}`);
  const start = finish(`${phrase}, ${text}`);
  return countWords(text) > 9 || /,| that | and /.test(text) ? [start, end] : [end, start];
}

/**
 * "as of" phrases for a thing that lasts: a date that lies within its time and on which a source knew
 * it. None where the pack holds no such date.
 */
export function heldPhrases(
  fact: Fact,
  from: DateValue | undefined,
  to: DateValue | undefined,
  story: Story,
): string[] {
  const known = knownFrom(fact, story.chronology);
  const within = (day: Day): boolean =>
    (!from || from.latest <= day) && (!to || day <= to.earliest);
  if (within(known.earliest) && within(known.latest)) {
    return asOfPhrases(rangeValue(known.earliest, known.latest));
  }
  const inside = [known.latest, known.earliest, from?.latest, to?.earliest].find(
    (day) => day !== undefined && within(day),
  );
  return inside === undefined ? [] : [`as of ${dayInWords(inside)}`];
}

function rangeValue(earliest: Day, latest: Day): DateValue {
  const single = earliest === latest;
  const text = single ? formatDay(earliest) : `[${formatDay(earliest)}..${formatDay(latest)}]`;
  const precision = single ? 'day' : 'range';
  return { kind: 'date', text, earliest, latest, precision, qualifier: 'none' };
}
