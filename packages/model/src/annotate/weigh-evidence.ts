import type { EntityId } from '../pack/types.ts';
import type { FactSignature } from './compile-facts.ts';
import { fits } from './named-dates.ts';
import type { ReadSentence } from './read-sentences.ts';

/** What speaks for a sentence's telling a fact. */
export interface Evidence {
  /** From 0; 1 and more: told for sure. */
  readonly strength: number;
  /** The part that stands here of all by which the fact could be told; more than 1 where its day does too. */
  readonly coverage: number;
  /** Names, words and figures that matched, each with its weight. */
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly text: string;
  readonly weight: number;
  /** Whether it stands in the sentence itself. */
  readonly isHere: boolean;
}

/** What evidence of each kind counts, beside its own weight. */
const worth = { actor: 1, about: 0.6, cue: 0.5, word: 0.25, figure: 0.5, day: 0.5 } as const;

/** More cues and words than these tell no more. */
const most = { cues: 3, words: 4 } as const;

/** Of what a fact offers, what a sentence that tells it would show. Cues may be synonyms: two at most, and those in part. */
const wanted = { about: 0.5, cues: 2, cue: 0.75, word: 0.5 } as const;

/** A fact for which this much evidence stands is told for sure; less is enough where a fact offers less. */
const plenty = { most: 2, least: 1.2 } as const;

/** What is added where a fact is news on the page's day. */
const newsWorth = 0.2;

/** Evidence counts this much where nothing is said of what a fact is over, or of an end of a relation. */
const besideTheMatter = 0.8;

/** Evidence counts this much where the dates of a sentence are all others than the fact's. */
const atAnotherTime = 0.6;

/** Weight from which a name is not one that much of the story shares. */
const uncommon = 0.3;

/** Days that a fact's date may span for a day named in a sentence to be that of the fact. */
const fewDays = 5;

export function weighEvidence(
  sentence: ReadSentence,
  signature: FactSignature,
  isNews: boolean,
): Evidence | undefined {
  if (!signature.people.every((id) => isMeant(id, sentence, signature))) return undefined;
  const shown = whatShows(sentence, signature);
  if (!isSpokenOf(shown)) return undefined;
  if (!isWorded(shown, sentence, signature) && !isNamedInFull(sentence, signature))
    return undefined;

  const pieces = piecesOf(shown, sentence, signature);
  const { matter, ends } = signature;
  const onTheMatter =
    (matter.size === 0 || [...matter].some((id) => sentence.entities.has(id))) &&
    ends.every((id) => sentence.entities.has(id));
  const weight = sum(pieces.map((piece) => piece.weight));
  const strength =
    ((weight + (isNews ? newsWorth : 0)) *
      (onTheMatter ? 1 : besideTheMatter) *
      (shown.time === 'another' ? atAnotherTime : 1)) /
    evidenceWanted(signature);
  return { strength, coverage: weight / evidenceOffered(signature), pieces };
}

/** Whether a person is named here, or shortly before where nobody else is named whom a pronoun may mean. */
function isMeant(person: EntityId, sentence: ReadSentence, signature: FactSignature): boolean {
  if (sentence.people.has(person)) return true;
  if (!sentence.entities.has(person) || sentence.namesStranger) return false;
  return [...sentence.people].every((id) => signature.actors.has(id) || signature.about.has(id));
}

interface Shown {
  readonly actors: ReadonlyMap<EntityId, number>;
  readonly about: ReadonlyMap<EntityId, number>;
  /** By their text; no stem of the sentence counts for two of them, or for a cue and a word. */
  readonly cues: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  readonly figure: boolean;
  readonly time: 'the day' | 'the time' | 'another' | 'untold';
}

function whatShows(sentence: ReadSentence, signature: FactSignature): Shown {
  const cues = new Map<string, number>();
  const used = new Set<string>();
  for (const { stems, weight } of signature.cues) {
    if (!stems.every((part) => sentence.stems.has(part))) continue;
    if (stems.every((part) => used.has(part))) continue;
    cues.set(stems.join(' '), weight);
    for (const part of stems) used.add(part);
  }
  return {
    actors: named(sentence, signature.actors),
    about: named(sentence, signature.about),
    cues,
    words: new Map(
      [...signature.words].filter(([word]) => sentence.stems.has(word) && !used.has(word)),
    ),
    figure: signature.figure !== undefined && holdsNumber(sentence.folded, signature.figure),
    time: timeOf(sentence, signature),
  };
}

/** How the dates that a sentence names stand to those of a fact. */
function timeOf({ dates }: ReadSentence, { days }: FactSignature): Shown['time'] {
  if (days.length === 0 || dates.length === 0) return 'untold';
  const fitting = dates.filter((date) => days.some((range) => fits(date, range)));
  if (fitting.length === 0) return 'another';
  const exact = days.filter(({ earliest, latest }) => latest - earliest < fewDays);
  const isTheDay = fitting.some(
    (date) => date.day !== undefined && exact.some((range) => fits(date, range)),
  );
  return isTheDay ? 'the day' : 'the time';
}

function isSpokenOf({ actors, about, cues }: Shown): boolean {
  return actors.size > 0 || (about.size >= 2 && cues.size >= 2);
}

/**
 * Whether the words tell the fact, and not only that its people are spoken of. Two words do. One does
 * where it stands beside something that sets the fact apart; or none, where two meet on the day.
 */
function isWorded(shown: Shown, sentence: ReadSentence, signature: FactSignature): boolean {
  const { people, ends, isTerse } = signature;
  const wording = shown.cues.size + shown.words.size;
  if (wording >= 2) return true;
  const areHere = people.every((id) => sentence.people.has(id));
  const meet = areHere && people.length >= 2;
  const isTheDay = shown.time === 'the day';
  if (wording === 0) return meet && isTheDay;
  return (
    meet ||
    isTheDay ||
    shown.figure ||
    (isTerse && areHere) ||
    (ends.length >= 2 && ends.every((id) => sentence.entities.has(id))) ||
    namesUncommon(sentence, signature)
  );
}

/** Whether the sentence names something of the fact, besides its people, that few facts share. */
function namesUncommon(sentence: ReadSentence, { actors, about, people }: FactSignature): boolean {
  return [...actors, ...about].some(
    ([id, weight]) => weight >= uncommon && !people.includes(id) && sentence.named.has(id),
  );
}

/** Entities enough to tell a fact without any word of it, as on a page in another language. */
const enoughEntities = { all: 3, actors: 2 } as const;

function isNamedInFull(sentence: ReadSentence, signature: FactSignature): boolean {
  const { actors, about, matter } = signature;
  const here = [...actors.keys(), ...about.keys()].filter((id) => sentence.entities.has(id));
  const sureness = sum([...actors.keys()].map((id) => sentence.entities.get(id) ?? 0));
  return (
    here.length >= enoughEntities.all &&
    sureness >= enoughEntities.actors &&
    here.some((id) => matter.has(id))
  );
}

function piecesOf(shown: Shown, sentence: ReadSentence, signature: FactSignature): Piece[] {
  const ofNames = (names: ReadonlyMap<EntityId, number>, each: number): Piece[] =>
    [...names].map(([id, weight]) => ({
      text: id,
      weight: weight * each,
      isHere: sentence.named.has(id),
    }));
  const ofWords = (words: ReadonlyMap<string, number>, count: number, each: number): Piece[] =>
    [...words]
      .sort(([, a], [, b]) => b - a)
      .slice(0, count)
      .map(([text, weight]) => ({ text, weight: weight * each, isHere: true }));
  return [
    ...ofNames(shown.actors, worth.actor),
    ...ofNames(shown.about, worth.about),
    ...ofWords(shown.cues, most.cues, worth.cue),
    ...ofWords(shown.words, most.words, worth.word),
    ...(shown.figure ? [{ text: signature.figure!, weight: worth.figure, isHere: true }] : []),
    ...(shown.time === 'the day' ? [{ text: 'date', weight: worth.day, isHere: true }] : []),
  ];
}

function evidenceWanted(signature: FactSignature): number {
  const { actors, about, cues, words } = offered(signature);
  const expected = actors + about * wanted.about + cues * wanted.cue + words * wanted.word;
  return Math.min(plenty.most, Math.max(plenty.least, expected));
}

function evidenceOffered(signature: FactSignature): number {
  return sum(Object.values(offered(signature)));
}

function offered({
  actors,
  about,
  cues,
  words,
}: FactSignature): Record<'actors' | 'about' | 'cues' | 'words', number> {
  const heaviest = (weights: Iterable<number>, count: number): number =>
    sum([...weights].sort((a, b) => b - a).slice(0, count));
  return {
    actors: sum(actors.values()) * worth.actor,
    about: sum(about.values()) * worth.about,
    cues:
      heaviest(
        cues.map(({ weight }) => weight),
        wanted.cues,
      ) * worth.cue,
    words: heaviest(words.values(), most.words) * worth.word,
  };
}

/** Whether a figure stands in a folded text, and not as a part of another number. */
function holdsNumber(folded: string, number: string): boolean {
  const isDigit = (character: string): boolean => character >= '0' && character <= '9';
  for (let at = folded.indexOf(number); at !== -1; at = folded.indexOf(number, at + 1)) {
    const end = at + number.length;
    if (!isDigit(folded.charAt(at - 1)) && !isDigit(folded.charAt(end))) return true;
  }
  return false;
}

/** Those of the sought that are spoken of, weighed by how surely. */
function named(
  sentence: ReadSentence,
  sought: ReadonlyMap<EntityId, number>,
): ReadonlyMap<EntityId, number> {
  const found = new Map<EntityId, number>();
  for (const [id, own] of sought) {
    const sureness = sentence.entities.get(id);
    if (sureness !== undefined) found.set(id, own * sureness);
  }
  return found;
}

function sum(weights: Iterable<number>): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}
