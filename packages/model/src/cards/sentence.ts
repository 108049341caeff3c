import type { Entity, EntityId } from '../pack/types.ts';
import { askFor } from './naming.ts';
import { findNames, type NameSpan, type Story } from './story.ts';
import { isPast, plainForm } from './verbs.ts';
import { fold } from './words.ts';

/** What stands in a question for the word that is asked. */
export const gap = '____';

/** A sentence without its final stop, and the names in it. */
export interface Sentence {
  readonly text: string;
  readonly names: readonly NameSpan[];
}

export function readSentence(text: string, story: Story, preferred: readonly EntityId[]): Sentence {
  const plain = text.trim().replace(/\.$/, '');
  return { text: plain, names: findNames(plain, story, preferred) };
}

/** "Janet Yellen met Li Qiang" → "Who met Li Qiang"; only where the name alone is the subject. */
export function subjectQuestion(sentence: Sentence, entity: Entity): string | undefined {
  const name = sentence.names.find((each) => each.entity === entity.id && !each.generic);
  if (!name || !/^(?:the )?$/i.test(sentence.text.slice(0, name.start))) return undefined;
  const rest = sentence.text.slice(name.end);
  const verb = /^ (?:also )?([\p{L}]+)/u.exec(rest)?.[1];
  if (verb === undefined || !isPast(verb)) return undefined;
  return `${askFor(entity).subject}${rest.replace(/^ also /, ' ')}`;
}

/** The sentence with one name gone: "Janet Yellen met ____ in Beijing". */
export function gapped(sentence: Sentence, entity: EntityId): string | undefined {
  const spans = sentence.names.filter((each) => each.entity === entity && !each.generic);
  const only = spans[0];
  if (!only || spans.length > 1) return undefined;
  const head = sentence.text.slice(0, only.start).replace(/\b(a)n? $/i, '$1(n) ');
  return head + gap + sentence.text.slice(only.end);
}

/** "(Who?)", "(Which country?)". */
export function hint(entity: Entity): string {
  return `(${askFor(entity).subject}?)`;
}

/**
 * "Janet Yellen met Li Qiang" → "did Janet Yellen meet Li Qiang". Only where the subject ends in a
 * name and the verb after it is known; the rest must hold no second main verb.
 */
export function inverted(sentence: Sentence, story: Story): string | undefined {
  for (const name of sentence.names) {
    const subject = sentence.text.slice(0, name.end);
    if (subject.split(' ').length > 9 || /[,;:]/.test(subject)) return undefined;
    const match = /^ (?:also )?([\p{L}]+)(.*)$/su.exec(sentence.text.slice(name.end));
    if (!match) continue;
    const [, verb, rest] = match as unknown as [string, string, string];
    if (hasSecondVerb(rest)) return undefined;
    const start = lowerStart({ text: subject, names: sentence.names }, story);
    if (start === undefined) return undefined;
    if (verb === 'was' || verb === 'were') return `${verb} ${start}${rest}`;
    const plain = plainForm(verb);
    if (plain !== undefined) return `did ${start} ${plain}${rest}`;
  }
  return undefined;
}

/** "met Li and said …" has two verbs to turn; "met Li, who said" and "bans and limits" have not. */
function hasSecondVerb(rest: string): boolean {
  return [...rest.matchAll(/(?:,| and| but) (?:\p{L}+ly )?(\p{L}+)/gu)].some((match) =>
    isPast(match[1]!),
  );
}

/**
 * The sentence as it stands after "On 7 July 2023,": a first word that is no name loses its capital.
 * `undefined` where the pack's prose does not show whether it is a name.
 */
export function lowerStart(sentence: Sentence, story: Story): string | undefined {
  const { text } = sentence;
  const first = /^\p{L}[\p{L}’'-]*/u.exec(text)?.[0];
  if (first === undefined || /^\p{Ll}|^\p{Lu}.*\p{Lu}/u.test(first)) return text;
  const name = sentence.names.find((each) => each.start === 0);
  const lower = text[0]!.toLowerCase() + text.slice(1);
  if (name) {
    const entity = story.entities.get(name.entity)!;
    const written = fold(text.slice(0, name.end));
    const proper = entity.aliases.some(
      (alias) => fold(alias.text) === written && alias.matchCase && /^[^\p{Ll}]/u.test(alias.text),
    );
    return proper ? text : lower;
  }
  if (
    /^(?:The|A|An|In|At|During|Under|After|Before|Both|Two|New|Its|Some|Many|Several|One)\b/.test(
      text,
    )
  )
    return lower;
  const small = first[0]!.toLowerCase() + first.slice(1);
  const used = (word: string): boolean =>
    new RegExp(`[\\p{Ll},] ${word}(?![\\p{L}])`, 'u').test(story.prose);
  if (used(first)) return text;
  return used(small) ? lower : undefined;
}
