import type { TellingSentence } from './article.ts';
import type { EntityMention, NamedEntity } from './types.ts';
import { spokenVerbs, writtenVerbs } from './vocabulary.ts';

/** A verb of speaking or writing in what a sentence itself tells. */
interface QuotingVerb {
  /** UTF-16 code units into the article. */
  readonly start: number;
  readonly end: number;
}

/** Who speaks in a sentence, and the verb that says so. */
export interface Speaker {
  readonly entity: NamedEntity;
  readonly verb: QuotingVerb;
}

/** Characters between a quotation and the verb that attributes it, at most. */
const farthestVerb = 120;

/**
 * Who says what a sentence quotes (or, where it quotes nothing, reports): "…," said X; X, a Y, said "…";
 * he said "…", who is the person named last. Nothing where nobody named says it.
 * @param mentions of the whole article, in order
 */
export function speakerOf(
  sentence: TellingSentence,
  mentions: readonly EntityMention[],
): Speaker | undefined {
  const verbs = verbsOf(sentence);
  for (const quotation of sentence.quotations) {
    const after = verbs.find((verb) => verb.start >= quotation.outer.end);
    if (!after || after.start - quotation.outer.end > farthestVerb) continue;
    const between = told(sentence, quotation.outer.end, after.start);
    // The sentence went on to something else.
    if (/[;:]|[^\s,]["“]/.test(between)) continue;
    const entity = /^[,\s]*(?:then |now |later |also )?$/.test(between)
      ? (invertedSpeaker(sentence, after, mentions) ??
        subjectBefore(sentence, after, quotation.outer.end, mentions))
      : subjectBefore(sentence, after, quotation.outer.end, mentions);
    if (entity) return { entity, verb: after };
  }
  const first = sentence.quotations[0]?.outer.start ?? sentence.end;
  const before = verbs.findLast((verb) => verb.end <= first);
  const entity = before && subjectBefore(sentence, before, sentence.start, mentions);
  return entity && { entity, verb: before };
}

function verbsOf({ told, start }: TellingSentence): QuotingVerb[] {
  return [...told.matchAll(/\p{L}+/gu)]
    .filter(({ 0: word }) => spokenVerbs.has(word) || writtenVerbs.has(word))
    .map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length }));
}

function told(sentence: TellingSentence, from: number, to: number): string {
  return sentence.told.slice(from - sentence.start, to - sentence.start);
}

/** "…," said Rosa Quintana, the guild's secretary; "…," said he. */
function invertedSpeaker(
  sentence: TellingSentence,
  verb: QuotingVerb,
  mentions: readonly EntityMention[],
): NamedEntity | undefined {
  const next = sentence.quotations.find(({ outer }) => outer.start >= verb.end);
  const end = next?.outer.start ?? sentence.end;
  const words = told(sentence, verb.end, end);
  if (/^ (?:he|she)\b/.test(words)) return lastPerson(sentence.start, mentions);
  const named = mentionsIn(mentions, verb.end, end);
  const person = named.find(({ entity }) => entity.kind === 'person');
  if (person) return person.entity;
  // "said a docker", "said on Friday": nobody named.
  return named.find(({ start }) => start - verb.end <= ' the '.length)?.entity;
}

/** The subject of a verb: "Ms Brook said", "he told", "who called". */
function subjectBefore(
  sentence: TellingSentence,
  verb: QuotingVerb,
  from: number,
  mentions: readonly EntityMention[],
): NamedEntity | undefined {
  const words = told(sentence, from, verb.start);
  const own = mentionsIn(mentions, from, verb.start);
  const persons = own.filter(({ entity }) => entity.kind === 'person');
  if (/\b(?:he|she)(?: \p{L}+(?:ly)?)? $/iu.test(words)) {
    return lastPerson(from + words.search(/\b(?:he|she)(?: \p{L}+(?:ly)?)? $/iu), mentions);
  }
  // "Solheim visited the site and called it": the first one named is the subject of both.
  const goesOn = /\b(?:and|but|then) $/.test(words);
  const person = goesOn ? persons[0] : persons.at(-1);
  if (person) return person.entity;
  if (/\b(?:he|she)\b/i.test(words)) return lastPerson(from, mentions);
  if (organizationNoun.test(words)) return lastOf('organization', from, mentions);
  const nearest = goesOn ? own[0] : own.at(-1);
  if (nearest && (goesOn || verb.start - nearest.end <= 60)) return nearest.entity;
  return /\b[Tt]he (?!\w+s )\p{L}+ $/u.test(words)
    ? lastPerson(sentence.start, mentions)
    : undefined;
}

const organizationNoun =
  /\b(?:[Tt]he|[Ii]ts) (?:company|firm|bank|union|guild|ministry|agency|group|club|council|trust|museum|party)(?: (?:also|now|later|then))? $/;

function mentionsIn(mentions: readonly EntityMention[], from: number, to: number): EntityMention[] {
  return mentions.filter(({ start, end, possessive }) => start >= from && end <= to && !possessive);
}

function lastPerson(before: number, mentions: readonly EntityMention[]): NamedEntity | undefined {
  return lastOf('person', before, mentions);
}

function lastOf(
  kind: NamedEntity['kind'],
  before: number,
  mentions: readonly EntityMention[],
): NamedEntity | undefined {
  return mentions.findLast(({ end, entity }) => end <= before && entity.kind === kind)?.entity;
}
