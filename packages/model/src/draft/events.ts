import type { Span } from '../match/sentences.ts';
import type { Day } from '../time/day.ts';
import type { TellingSentence } from './article.ts';
import { asidesOf, liesIn, without } from './asides.ts';
import { datedPhrases, type DatedPhrase } from './dates.ts';
import type { EntityMention, NamedEntity } from './types.ts';
import { eventVerbs, posts } from './vocabulary.ts';

/** Something that somebody named did on a day that the sentence gives. */
export interface DraftEvent {
  readonly kind: 'event';
  /** As in the article, in the past tense: "met". */
  readonly verb: string;
  readonly actors: readonly [NamedEntity, ...NamedEntity[]];
  readonly place?: NamedEntity;
  /** EDTF. */
  readonly when: string;
  readonly paragraph: number;
  /** From the verb on; UTF-16 code units into the article. */
  readonly at: Span;
  readonly sentence: TellingSentence;
}

/** Verbs whose object is an actor too. */
const mutual = new Set(['met', 'joined', 'hosted', 'visited', 'beat', 'received']);

/** The events of an article: one for each sentence that has a verb of doing, somebody who did it, and a day. */
export function eventsOf(
  sentences: readonly TellingSentence[],
  mentions: readonly EntityMention[],
  published: Day,
): DraftEvent[] {
  return sentences.flatMap((sentence) => {
    const inside = mentions.filter((mention) => liesIn(mention, [sentence]));
    const asides = asidesOf(sentence);
    const main = without(sentence, asides);
    const named = inside.filter((mention) => !liesIn(mention, asides));
    const found =
      eventIn(main, named, published) ??
      asides
        .map((aside) => eventIn(...clauseOf(sentence, aside, inside), published))
        .find((event) => event !== undefined);
    return found ? [{ ...found, sentence }] : [];
  });
}

/** An aside as a sentence of its own, whose subject is the one named right before it. */
function clauseOf(
  sentence: TellingSentence,
  aside: Span,
  inside: readonly EntityMention[],
): [TellingSentence, EntityMention[]] {
  const around = [
    { start: sentence.start, end: aside.start },
    { start: aside.end, end: sentence.end },
  ];
  const named = inside.filter((mention) => mention.end === aside.start || liesIn(mention, [aside]));
  return [without(sentence, around), named];
}

function eventIn(
  sentence: TellingSentence,
  inside: readonly EntityMention[],
  published: Day,
): DraftEvent | undefined {
  const phrases = datedPhrases(sentence.told, published);
  if (phrases.length === 0) return undefined;
  for (const { 0: verb, index } of sentence.told.matchAll(/\p{L}+/gu)) {
    if (!eventVerbs.has(verb)) continue;
    const verbEnd = index + verb.length;
    const phrase = phrases.find((one) => isDayOf(one, index, verbEnd, sentence.told));
    if (!phrase) continue;
    const at = sentence.start + index;
    const [actor, ...others] = actorsOf(verb, at, sentence, inside);
    if (!actor) continue;
    const place = placeOf(at, sentence, inside);
    return {
      kind: 'event',
      verb,
      actors: [actor, ...others],
      ...(place && place !== actor && !others.includes(place) && { place }),
      when: phrase.when,
      paragraph: sentence.paragraph,
      at: { start: at, end: sentence.end },
      sentence,
    };
  }
  return undefined;
}

/** Whether the phrase dates the verb, and not what is planned, thought or told in the same sentence. */
function isDayOf(phrase: DatedPhrase, verb: number, verbEnd: number, told: string): boolean {
  const before = phrase.start < verb;
  const between = before ? told.slice(phrase.end, verb) : told.slice(verbEnd, phrase.start);
  if (before)
    return !/\b(?:would|will|could|should|may|might|to|who|which|that|and)\b/.test(between);
  return !/\b(?:would|will|could|should|may|might|that|which|who|said|told|when)\b/.test(between);
}

/** Who did it: those named before the verb in its clause, and after verbs such as "met" those named there too. */
function actorsOf(
  verb: string,
  at: number,
  sentence: TellingSentence,
  inside: readonly EntityMention[],
): NamedEntity[] {
  const isFree = (mention: EntityMention): boolean =>
    !mention.possessive && !afterPreposition(mention, sentence) && !isOfPost(mention, sentence);
  const earlier = inside.filter((mention) => mention.end <= at && isFree(mention));
  const clause = sentence.start + clauseBefore(sentence.told.slice(0, at - sentence.start));
  const own = earlier.filter(({ start }) => start >= clause);
  const before = own.length > 0 ? own : earlier;
  // "China announced", but not "a girl of Fort Worth was freed".
  const isRightBefore = (end: number): boolean =>
    /^(?:, which)? (?:\p{Ll}+ )?$/u.test(
      sentence.told.slice(end - sentence.start, at - sentence.start),
    );
  const agents = before.filter(({ entity }) => entity.kind !== 'place');
  const subjects = agents.length > 0 ? agents : before.filter(({ end }) => isRightBefore(end));
  const objects = mutual.has(verb)
    ? inside.filter(
        (mention) => mention.start > at && mention.entity.kind !== 'place' && isFree(mention),
      )
    : [];
  if (subjects.length === 0) return [];
  return [...new Set([...subjects, ...objects].map(({ entity }) => entity))].slice(0, 4);
}

/** Where the last clause begins that has a subject of its own: "opposed it since Tidewright published". */
function clauseBefore(told: string): number {
  const conjunction =
    /^.*\b(?:since|after|before|when|while|because|until|although|though|that) /su;
  return conjunction.exec(told)?.[0].length ?? 0;
}

function placeOf(
  verb: number,
  sentence: TellingSentence,
  inside: readonly EntityMention[],
): NamedEntity | undefined {
  const places = inside.filter(
    (mention) =>
      mention.entity.kind === 'place' &&
      /\b(?:in|at|near) (?:the )?(?:\p{Ll}+ of )?$/u.test(textBefore(mention, sentence)),
  );
  return (places.find(({ start }) => start > verb) ?? places.at(-1))?.entity;
}

function afterPreposition(mention: EntityMention, sentence: TellingSentence): boolean {
  return /\b(?:of|in|at|from|to|for|by|near|on|with|against|into) (?:the )?$/.test(
    textBefore(mention, sentence),
  );
}

/** "the US Treasury secretary" is not the Treasury. */
function isOfPost({ end }: EntityMention, sentence: TellingSentence): boolean {
  const words = sentence.told.slice(end - sentence.start, end - sentence.start + 40);
  return posts.has(/^ (?:chief )?(\p{Ll}+)/u.exec(words)?.[1] ?? '');
}

function textBefore({ start }: EntityMention, sentence: TellingSentence): string {
  return sentence.told.slice(Math.max(0, start - sentence.start - 24), start - sentence.start);
}
