import type { Candidate } from '../match/types.ts';
import { keyOf } from '../pack/fact-key.ts';
import type { EntityId, PackId } from '../pack/types.ts';
import type { Day } from '../time/day.ts';
import type { FactSignature } from './compile-facts.ts';
import { readSentences, type ReadSentence } from './read-sentences.ts';
import type { FactLink } from './types.ts';

/** A link below this score is not shown. */
const threshold = 0.6;

/** What evidence of each kind counts, beside its own weight. */
const worth = { actor: 1, about: 0.6, cue: 0.5, word: 0.25, number: 0.5 } as const;

/** More cues and words than these tell no more. */
const most = { cues: 2, words: 4 } as const;

/** A fact for which this much evidence stands is told for sure; less is enough where a fact offers less. */
const plenty = { most: 2, least: 1.2 } as const;

/** News tell what is new: days before the page within which a fact is likelier to be told. */
const news = { days: 14, worth: 0.2 } as const;

/** Evidence counts this much where nothing is said of the materials, techniques and measures of a fact. */
const besideTheMatter = 0.7;

/** Facts that sentences tell. */
export interface ToldFacts {
  /** Each fact at the sentence that tells it best. */
  readonly links: readonly FactLink[];
  /** Every fact at every sentence that tells it. */
  readonly all: readonly FactLink[];
}

/**
 * Finds the sentences that tell a known fact: its actors, its cue words, its numbers and dates.
 * @param published the page's day, where it is known: what began later cannot be told
 */
export function linkFacts(
  text: string,
  candidates: readonly Candidate[],
  pack: PackId,
  signatures: readonly FactSignature[],
  published: Day | undefined,
): ToldFacts {
  const tellable = signatures.filter(({ begins }) => ageOn(published, begins) >= 0);
  const all: FactLink[] = [];
  for (const sentence of readSentences(text, candidates, pack)) {
    const links = tellable.flatMap((signature) => {
      const isNews = ageOn(published, signature.begins) <= news.days;
      const link = tellsFact(sentence, signature, pack, isNews);
      return link ? [{ link, signature, isNews }] : [];
    });
    for (const { link } of withoutOvertaken(links)) all.push(link);
  }
  const best = new Map<string, FactLink>();
  for (const link of all) {
    if (link.score > (best.get(link.fact)?.score ?? 0)) best.set(link.fact, link);
  }
  const links = [...best.values()].sort((a, b) => a.start - b.start || b.score - a.score);
  return { links, all };
}

/** Days between a fact's beginning and the page; infinite where either is unknown. */
function ageOn(published: Day | undefined, begins: Day | undefined): number {
  return published === undefined || begins === undefined
    ? Number.POSITIVE_INFINITY
    : published - begins;
}

interface Told {
  readonly link: FactLink;
  readonly signature: FactSignature;
  readonly isNews: boolean;
}

/**
 * A sentence that tells what took a fact's place does not tell that fact; nor does one that tells news
 * of a matter tell an older measure over the same matter less well.
 */
function withoutOvertaken(told: readonly Told[]): Told[] {
  const overtaken = new Set(told.flatMap(({ signature }) => signature.fact.succeeds));
  return told.filter(
    ({ link, signature, isNews }) =>
      !overtaken.has(keyOf(signature.fact)) &&
      (isNews ||
        !told.some(
          (other) =>
            other.isNews &&
            other.link.score > link.score &&
            (other.signature.begins ?? 0) > (signature.begins ?? 0) &&
            [...other.signature.matter].some((id) => signature.matter.has(id)),
        )),
  );
}

function tellsFact(
  sentence: ReadSentence,
  signature: FactSignature,
  pack: PackId,
  isNews: boolean,
): FactLink | undefined {
  if (!signature.people.every((id) => sentence.entities.has(id))) return undefined;
  const actors = named(sentence, signature.actors);
  const about = named(sentence, signature.about);
  const cues = signature.cues.filter(({ stems }) =>
    stems.every((part) => sentence.stems.has(part)),
  );
  const words = [...signature.words].filter(([word]) => sentence.stems.has(word));
  const numbers = signature.numbers.filter((number) => holdsNumber(sentence.folded, number));
  const isSpokenOf = actors.ids.length > 0 || (about.ids.length >= 2 && cues.length >= 2);
  const isWorded = cues.length > 0 || words.length >= 2;
  if (!isSpokenOf || (!isWorded && !isNamedInFull(sentence, signature))) return undefined;

  const evidence =
    actors.weight * worth.actor +
    about.weight * worth.about +
    heaviest(cues, most.cues) * worth.cue +
    heaviest(words, most.words) * worth.word +
    (numbers.length > 0 ? worth.number : 0) +
    (isNews ? news.worth : 0);
  const { matter } = signature;
  const onTheMatter = matter.size === 0 || [...matter].some((id) => sentence.entities.has(id));
  const score = Math.min(
    1,
    (evidence * (onTheMatter ? 1 : besideTheMatter)) / evidenceWanted(signature),
  );
  if (score < threshold) return undefined;
  return {
    start: sentence.start,
    end: sentence.end,
    fact: signature.fact.id,
    pack,
    score: Math.round(score * 100) / 100,
    matched: [
      ...actors.ids,
      ...about.ids,
      ...new Set([...cues.map(({ stems }) => stems.join(' ')), ...words.map(([word]) => word)]),
      ...numbers,
    ],
  };
}

/** What a sentence would show that names all actors and half of the rest. */
function evidenceWanted({ actors, about, cues, words }: FactSignature): number {
  const expected =
    sum(actors.values()) * worth.actor +
    (sum(about.values()) * worth.about) / 2 +
    heaviest(cues, most.cues) * worth.cue +
    (heaviest([...words], most.words) * worth.word) / 2;
  return Math.min(plenty.most, Math.max(plenty.least, expected));
}

/** Whether a figure or day stands in a folded text, and not as a part of another number. */
function holdsNumber(folded: string, number: string): boolean {
  const isDigit = (character: string): boolean => character >= '0' && character <= '9';
  for (let at = folded.indexOf(number); at !== -1; at = folded.indexOf(number, at + 1)) {
    const end = at + number.length;
    if (!isDigit(folded.charAt(at - 1)) && !isDigit(folded.charAt(end))) return true;
  }
  return false;
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

function named(
  sentence: ReadSentence,
  wanted: ReadonlyMap<EntityId, number>,
): { readonly ids: readonly EntityId[]; readonly weight: number } {
  const ids: EntityId[] = [];
  let weight = 0;
  for (const [id, own] of wanted) {
    const sureness = sentence.entities.get(id) ?? 0;
    if (sureness > 0) ids.push(id);
    weight += own * sureness;
  }
  return { ids, weight };
}

function sum(weights: Iterable<number>): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}

type Weighted = { readonly weight: number } | readonly [item: string, weight: number];

function heaviest(items: readonly Weighted[], count: number): number {
  const weights = items.map((item) => ('weight' in item ? item.weight : item[1]));
  return sum(weights.sort((a, b) => b - a).slice(0, count));
}
