import type { Candidate } from '../match/types.ts';
import { keyOf } from '../pack/fact-key.ts';
import type { FactId, Pack, PackId } from '../pack/types.ts';
import type { Day } from '../time/day.ts';
import type { PageSentences } from '../reading/read-page-sentences.ts';
import { readSentences, type ReadSentence } from '../reading/read-sentences.ts';
import { factsMet, type FactIndex } from './fact-index.ts';
import type { FactSignature } from './fact-signature.ts';
import { featureNames } from './features.ts';
import { likenessOf, piecesOf } from './likeness.ts';
import { rivalries, rivalryNames, type Possible } from './rivalry.ts';
import { chanceOf, logOdds, weightsInOrder } from './score.ts';
import { likenessWeights, rivalryWeights } from './weights.ts';

/** A sentence that tells a fact of a pack. */
export interface FactLink {
  /** The sentence, in UTF-16 code units into the page's text. */
  readonly start: number;
  readonly end: number;
  readonly fact: FactId;
  readonly pack: PackId;
  /** The chance that the sentence tells the fact, 0 to 1. */
  readonly score: number;
  /** What the sentence shares with the fact: ids of entities, words or what they mean, numbers; `date` for its day. */
  readonly matched: readonly string[];
}

/** Score from which a sentence is taken for telling a fact: on articles held out, nine of ten links are right then. */
const enough = 0.42;

/** A pack of which a page may tell facts. */
export interface PackOnPage {
  readonly pack: Pack;
  readonly facts: FactIndex;
  /** Its names on the page, in the order of the text. */
  readonly candidates: readonly Candidate[];
}

/** Facts of one pack that sentences tell. */
export interface ToldFacts {
  /** Each fact at the sentence that tells it best, in the order of the text: what a reader is told. */
  readonly links: readonly FactLink[];
  /** Every fact at every sentence that may tell it: evidence of what the page is about. */
  readonly all: readonly FactLink[];
}

/**
 * Finds the sentences that tell a known fact: its actors, its words, its numbers and dates. The facts of all
 * packs are rivals: where a sentence tells one of them better, it hardly tells the other. As evidence of what
 * the page is about, each pack is taken by itself.
 * @param published the page's day, where it is known: what began later cannot be told
 */
export function linkFacts(
  page: PageSentences,
  packs: readonly PackOnPage[],
  published: Day | undefined,
): ReadonlyMap<PackId, ToldFacts> {
  const possible = packs.map(({ pack, facts, candidates }) =>
    possibleLinks(readSentences(page, candidates, pack), facts, published),
  );
  const told = withoutOvertaken(scored(possible.flat()));
  return new Map(
    packs.map(({ pack }, at) => [
      pack.id,
      {
        links: bestOfEach(told.filter(({ signature }) => signature.fact.pack === pack.id)),
        all: withoutOvertaken(scored(possible[at]!)).map(linkOf),
      },
    ]),
  );
}

interface ScoredLink extends PossibleLink {
  readonly score: number;
}

const weights = {
  likeness: weightsInOrder(featureNames, likenessWeights),
  rivalry: weightsInOrder(rivalryNames, rivalryWeights),
} as const;

/** Those of some rivals that are likely enough. */
function scored(links: readonly PossibleLink[]): ScoredLink[] {
  const values = rivalries(links);
  return links.flatMap((link, at) => {
    const score = chanceOf(logOdds(weights.rivalry, values, at * rivalryNames.length));
    return score < enough ? [] : [{ ...link, score }];
  });
}

function bestOfEach(told: readonly ScoredLink[]): FactLink[] {
  const best = new Map<FactId, ScoredLink>();
  for (const one of told) {
    if (one.score > (best.get(one.fact)?.score ?? 0)) best.set(one.fact, one);
  }
  return Array.from(best.values(), linkOf).sort((a, b) => a.start - b.start || b.score - a.score);
}

function linkOf({ span, signature, score, pieces }: ScoredLink): FactLink {
  return {
    start: span.start,
    end: span.end,
    fact: signature.fact.id,
    pack: signature.fact.pack,
    score: Math.round(score * 100) / 100,
    matched: pieces.map(({ text }) => text),
  };
}

/** Log odds below which a sentence is not thought to tell a fact, whatever its rivals. */
export const leastOdds = -5;

/** A possible link with what it was found by. */
interface PossibleLink extends Possible {
  readonly span: ReadSentence;
  readonly signature: FactSignature;
}

/** Every fact at every sentence that may tell it, in the order of the text. */
function possibleLinks(
  sentences: readonly ReadSentence[],
  facts: FactIndex,
  published: Day | undefined,
): PossibleLink[] {
  const links: PossibleLink[] = [];
  for (const [sentence, span] of sentences.entries()) {
    for (const met of factsMet(facts, span)) {
      const { signature } = met;
      if (isTooNew(signature, published)) continue;
      const features = likenessOf(span, met, published);
      if (!features) continue;
      const odds = logOdds(weights.likeness, features);
      if (odds < leastOdds) continue;
      const { id: fact } = signature.fact;
      links.push({ fact, sentence, odds, span, signature, pieces: piecesOf(span, met) });
    }
  }
  return links;
}

/** No page tells what began after its day. */
export function isTooNew({ begins }: FactSignature, published: Day | undefined): boolean {
  return published !== undefined && begins !== undefined && begins > published;
}

/** A sentence that tells what took a fact's place does not tell that fact. */
function withoutOvertaken<T extends PossibleLink>(told: readonly T[]): T[] {
  const successors = Map.groupBy(told, ({ sentence }) => sentence);
  return told.filter(
    ({ sentence, signature }) =>
      !successors
        .get(sentence)
        ?.some((other) => other.signature.fact.succeeds.includes(keyOf(signature.fact))),
  );
}
