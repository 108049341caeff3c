import type { Entity, EntityId, Fact } from '../pack/types.ts';
import { knownFrom } from '../chronology/as-of.ts';
import { formatDay, type Day } from '../time/day.ts';
import type { DateValue, Edtf } from '../time/edtf.ts';
import { nameInText } from './naming.ts';
import { rivalNames, shortNames } from './other-names.ts';
import { asOfPhrases, whenAsked } from './phrase.ts';
import { dayInWords, edtfInWords } from '../time/in-words.ts';
import {
  gap,
  gapped,
  hint,
  inverted,
  lowerStart,
  subjectQuestion,
  type Sentence,
} from './sentence.ts';
import type { Story } from './story.ts';
import type { Answer, CardView } from './types.ts';
import { withCues, type Telling } from './telling.ts';
import { fold } from './words.ts';

/**
 * A card in the making: one answer, and wordings of its question in the order in which they read best.
 * The generator takes the first wording that breaks no rule.
 */
export interface Draft {
  readonly view: CardView;
  readonly questions: readonly (string | undefined)[];
  readonly answer: Answer;
  /** Asked only where the fact would have no card otherwise. */
  readonly lastResort?: boolean;
}

/** A template: what a fact can be asked, best first. */
export type Template<F extends Fact = Fact> = (fact: F, story: Story) => readonly Draft[];

export function entityAnswer(entity: Entity, story: Story): Answer {
  const listed = entity.aliases
    .filter((alias) => alias.ambiguity !== 'generic' && alias.text !== entity.name)
    .map((alias) => alias.text);
  const accept = [...new Set([...listed, ...shortNames(entity, story)])];
  const rivals = rivalNames(entity, accept, story);
  return {
    kind: 'entity',
    text: entity.name,
    entity: entity.id,
    accept,
    ...(rivals.length > 0 && { rivals }),
  };
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
export function gapQuestions(telling: Telling, id: EntityId, story: Story): string[] {
  return gapsWith(telling.sentence, id, telling.cues, story);
}

export function gapsWith(
  sentence: Sentence,
  id: EntityId,
  cues: readonly string[],
  story: Story,
): string[] {
  const asked = gapped(sentence, id);
  if (asked === undefined) return [];
  const what = hint(entity(id, story));
  const opening = asked.startsWith(gap)
    ? asked
    : lowerStart({ text: asked, names: sentence.names }, story);
  return withCues(asked, opening, cues, (dated) => `${dated}. ${what}`);
}

/** "Who met Li Qiang in Beijing on 7 July 2023?", where the name is the sentence's subject. */
export function subjectQuestions(telling: Telling, id: EntityId, story: Story): string[] {
  const asked = subjectQuestion(telling.sentence, entity(id, story));
  if (asked === undefined) return [];
  return withCues(asked, asked.replace(/^W/, 'w'), telling.cues, (dated) => `${dated}?`);
}

/**
 * "On which day did Janet Yellen meet Li Qiang?" A day known only as a range is no answer worth
 * learning: such a draft is a last resort.
 */
export function whenDraft(when: Edtf, telling: Telling, story: Story): Draft {
  const asked = telling.undated && inverted(telling.undated, story);
  const exact =
    when.kind === 'interval' || (when.precision !== 'range' && when.qualifier === 'none');
  return {
    view: 'when',
    questions: [asked && `${whenAsked(when)} ${asked}?`, telling.dateGap],
    answer: dateAnswer(when),
    lastResort: !exact,
  };
}

/**
 * "as of" phrases for a thing that lasts: the time of the story where it is known to have held then,
 * else the day on which a source told it. None where the pack holds no day within its time.
 */
export function heldPhrases(
  fact: Fact,
  from: DateValue | undefined,
  to: DateValue | undefined,
  story: Story,
): string[] {
  const within = (day: Day): boolean => (!from || from.latest <= day) && (!to || day < to.earliest);
  const known = knownFrom(fact, story.chronology);
  const published = story.chronology.published.get(story.pack.id);
  const told = Math.max(
    ...agreeing(fact, story)
      .flatMap((each) => each.sources)
      .map(({ source }) => published?.get(source)?.latest ?? -Infinity),
  );
  const { heart } = story;
  if (heart && within(heart.earliest) && within(heart.latest) && (to || told >= heart.earliest)) {
    return asOfPhrases(heart);
  }
  if (within(known.earliest) && within(known.latest)) {
    return asOfPhrases(rangeValue(known.earliest, known.latest));
  }
  const inside = [known.latest, known.earliest, from?.latest].find(
    (day) => day !== undefined && within(day),
  );
  return inside === undefined ? [] : [`as of ${dayInWords(inside)}`];
}

/** Facts that tell the same of the same person, this one included: another source may know it later. */
function agreeing(fact: Fact, story: Story): readonly Fact[] {
  if (fact.type !== 'role') return [fact];
  const post = fold(fact.post);
  return story.live.filter(
    (other) => other.type === 'role' && other.person === fact.person && fold(other.post) === post,
  );
}

function rangeValue(earliest: Day, latest: Day): DateValue {
  const single = earliest === latest;
  const text = single ? formatDay(earliest) : `[${formatDay(earliest)}..${formatDay(latest)}]`;
  const precision = single ? 'day' : 'range';
  return { kind: 'date', text, earliest, latest, precision, qualifier: 'none' };
}
