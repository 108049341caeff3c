import type { Candidate } from '../match/types.ts';
import { keyOf } from '../pack/fact-key.ts';
import type { FactId, Pack, PackId } from '../pack/types.ts';
import type { Day } from '../time/day.ts';
import type { PageSentences } from '../reading/read-page-sentences.ts';
import { readSentences, type ReadSentence } from '../reading/read-sentences.ts';
import { factsMet, type FactIndex, type FactMet } from './fact-index.ts';
import { featureNames } from './features.ts';
import { likenessOf, piecesOf, type Piece } from './likeness.ts';
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
  const rivals = possible.filter((links) => links.length > 0);
  const told = withoutOvertaken(scored(rivals.flat()));
  return new Map(
    packs.map(({ pack }, at) => {
      const own = told.filter(({ link }) => link.met.signature.fact.pack === pack.id);
      // Where no other pack has rivals, both are weighed alike.
      const alone = rivals.length === 1 ? own : withoutOvertaken(scored(possible[at]!));
      return [pack.id, { links: bestOfEach(own), all: alone.map(linkOf) }];
    }),
  );
}

interface ScoredLink {
  readonly link: PossibleLink;
  readonly score: number;
}

const weights = {
  likeness: weightsInOrder(featureNames, likenessWeights),
  rivalry: weightsInOrder(rivalryNames, rivalryWeights),
} as const;

/** Log odds of `enough`, and those that evidence of its own can add to a link at most. */
const oddsEnough = Math.log(enough / (1 - enough));
const mostByOwn = Math.max(0, rivalryWeights.own) + Math.max(0, rivalryWeights.ownOfLikely);

/** Those of some rivals that are likely enough. */
function scored(links: readonly PossibleLink[]): ScoredLink[] {
  const oddsAt = (values: Float64Array, start: number): number =>
    logOdds(weights.rivalry, values, start);
  const values = rivalries(
    links,
    (withoutOwn, start) => oddsAt(withoutOwn, start) + mostByOwn >= oddsEnough,
  );
  return links.flatMap((link, at) => {
    const score = chanceOf(oddsAt(values, at * rivalryNames.length));
    return score < enough ? [] : [{ link, score }];
  });
}

function bestOfEach(told: readonly ScoredLink[]): FactLink[] {
  const best = new Map<FactId, ScoredLink>();
  for (const one of told) {
    const { fact } = one.link;
    if (one.score > (best.get(fact)?.score ?? 0)) best.set(fact, one);
  }
  return Array.from(best.values(), linkOf).sort((a, b) => a.start - b.start || b.score - a.score);
}

function linkOf({ link: { span, met, pieces }, score }: ScoredLink): FactLink {
  const { id, pack } = met.signature.fact;
  return {
    start: span.start,
    end: span.end,
    fact: id,
    pack,
    score: Math.round(score * 100) / 100,
    matched: pieces.map(({ text }) => text),
  };
}

/** Log odds below which a sentence is not thought to tell a fact, whatever its rivals. */
export const leastOdds = -5;

/** A possible link with what it was found by. */
class PossibleLink implements Possible {
  readonly sentence: number;
  readonly odds: number;
  readonly fact: FactId;
  readonly span: ReadSentence;
  readonly met: FactMet;
  #pieces: readonly Piece[] | undefined;

  constructor(sentence: number, odds: number, span: ReadSentence, met: FactMet) {
    this.sentence = sentence;
    this.odds = odds;
    this.fact = met.signature.fact.id;
    this.span = span;
    this.met = met;
  }

  /** Found when first asked for, since few are. */
  get pieces(): readonly Piece[] {
    return (this.#pieces ??= piecesOf(this.span, this.met));
  }
}

/** Every fact at every sentence that may tell it, in the order of the text. */
function possibleLinks(
  sentences: readonly ReadSentence[],
  facts: FactIndex,
  published: Day | undefined,
): PossibleLink[] {
  const links: PossibleLink[] = [];
  for (const [sentence, span] of sentences.entries()) {
    for (const met of factsMet(facts, span, published)) {
      const features = likenessOf(span, met, published);
      if (!features) continue;
      const odds = logOdds(weights.likeness, features);
      if (odds >= leastOdds) links.push(new PossibleLink(sentence, odds, span, met));
    }
  }
  return links;
}

/** A sentence that tells what took a fact's place does not tell that fact. */
function withoutOvertaken(told: readonly ScoredLink[]): ScoredLink[] {
  const inSentence = Map.groupBy(told, ({ link }) => link.sentence);
  return told.filter(({ link: { sentence, met } }) => {
    const key = keyOf(met.signature.fact);
    return !inSentence
      .get(sentence)
      ?.some(({ link }) => link.met.signature.fact.succeeds.includes(key));
  });
}
