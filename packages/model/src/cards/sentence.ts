import type { Entity, EntityId } from '../pack/types.ts';
import type { Edtf } from '../time/edtf.ts';
import { askFor } from './naming.ts';
import { findNames, type NameSpan, type Story } from './story.ts';
import { plainForm } from './verbs.ts';
import { capitalise, fold } from './words.ts';
import { findDates } from './written-dates.ts';

/** What stands in a question for the word that is asked. */
export const gap = '____';

/** A fact's own sentence, in a form that questions can be cut from. */
export interface Sentence {
  /** Without the final stop, and without the phrase that dates the fact. */
  readonly bare: string;
  /** The same with the dating phrase where the author put it; `bare` where there was none. */
  readonly dated: string;
  readonly names: readonly NameSpan[];
}

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const before = new RegExp(
  `(?:,\\s*)?(?:\\b(?:(?:some ?(?:day|time)|perhaps|around|about|late|early|later|sometime)\\s+)*(?:on|in|between|from|since|of|during|by|around|about)?\\s*(?:${weekday},?\\s*)?)$`,
);

export function readSentence(
  text: string,
  when: Edtf | undefined,
  story: Story,
  preferred: readonly EntityId[],
): Sentence {
  const dated = text.trim().replace(/\.$/, '');
  const bare = when ? withoutDate(dated, when) : dated;
  return { bare, dated, names: findNames(bare, story, preferred) };
}

function withoutDate(text: string, when: Edtf): string {
  const folded = fold(text);
  if (folded.length !== text.length) return text;
  const bounds = boundsOf(when);
  const date = findDates(text).find(
    ({ earliest, latest }) => earliest <= bounds.latest && latest >= bounds.earliest,
  );
  if (!date) return text;
  const lead = before.exec(folded.slice(0, date.start))?.[0].length ?? 0;
  const head = text.slice(0, date.start - lead).trimEnd();
  const tail = text.slice(date.end).replace(/^\s*,\s*/, head ? ', ' : '');
  const joint = head && tail && !/^[,.;:?!)]/.test(tail) ? ' ' : '';
  return capitalise(
    (head + joint + tail.trim())
      .replace(/ ,/g, ',')
      .replace(/^,\s*/, '')
      .replace(/,$/, '')
      .replaceAll(/\s+/g, ' '),
  );
}

function boundsOf(when: Edtf): { readonly earliest: number; readonly latest: number } {
  if (when.kind === 'date') return when;
  return {
    earliest: typeof when.from === 'object' ? when.from.earliest : -Infinity,
    latest: typeof when.to === 'object' ? when.to.latest : Infinity,
  };
}

/** Whether the sentence begins with this name, bare or after "the". */
function opens(sentence: Sentence, name: NameSpan): boolean {
  return /^(?:the )?$/i.test(sentence.bare.slice(0, name.start));
}

/** "Janet Yellen met Li Qiang" → "Who met Li Qiang"; only where the name alone is the subject. */
export function subjectQuestion(sentence: Sentence, entity: Entity): string | undefined {
  const name = sentence.names.find((each) => each.entity === entity.id && !each.generic);
  if (!name || !opens(sentence, name)) return undefined;
  const rest = sentence.bare.slice(name.end);
  const verb = /^ ([\p{L}]+)/u.exec(rest)?.[1];
  if (verb === undefined) return undefined;
  if (plainForm(verb) === undefined && !/^(?:is|was|has|are|were|have|had|will|would)$/.test(verb))
    return undefined;
  return `${askFor(entity).subject}${rest}`;
}

/** The sentence with one name gone: "Janet Yellen met ____ in Beijing". */
export function gapped(sentence: Sentence, entity: EntityId): string | undefined {
  const spans = sentence.names.filter((each) => each.entity === entity && !each.generic);
  const only = spans[0];
  if (!only || spans.length > 1) return undefined;
  const head = sentence.bare.slice(0, only.start).replace(/\b(a)n? $/i, '$1(n) ');
  return head + gap + sentence.bare.slice(only.end);
}

/** "(Who?)", "(Which country?)". */
export function hint(entity: Entity): string {
  return `(${askFor(entity).subject}?)`;
}

/**
 * "Janet Yellen met Li Qiang" → "did Janet Yellen meet Li Qiang". Only where the subject ends in a
 * name and the verb after it is known; the rest must hold no second main verb.
 */
export function inverted(sentence: Sentence): string | undefined {
  for (const name of sentence.names) {
    const subject = sentence.bare.slice(0, name.end);
    if (subject.split(' ').length > 9 || /[,;:]/.test(subject)) return undefined;
    const match = /^ ([\p{L}]+)(.*)$/su.exec(sentence.bare.slice(name.end));
    if (!match) continue;
    const [, verb, rest] = match;
    if (/(?:,| and) (?:\p{L}+ly )?(?:\p{L}+ed|said|met|told|went|took|made)\b/u.test(rest!))
      return undefined;
    const start = lowerStart(subject, sentence.names);
    if (/^(?:was|were|is|are|had|has|have)$/.test(verb!)) {
      const past = verb === 'is' ? 'was' : verb === 'are' ? 'were' : verb;
      return /^ha/.test(verb!) ? undefined : `${past} ${start}${rest}`;
    }
    const plain = plainForm(verb!);
    if (plain !== undefined) return `did ${start} ${plain}${rest}`;
  }
  return undefined;
}

function lowerStart(subject: string, names: readonly NameSpan[]): string {
  if (names[0]?.start === 0) return subject;
  return subject.replace(/^(?:The|A|An|New|Some|Many|Several|Its|In|At)\b/, (word) =>
    word.toLowerCase(),
  );
}
