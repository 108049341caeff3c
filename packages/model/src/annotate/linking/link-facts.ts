import type { Candidate } from '../../match/types.ts';
import { keyOf } from '../../pack/fact-key.ts';
import type { FactId, Pack, PackId } from '../../pack/types.ts';
import type { Day } from '../../time/day.ts';
import type { PageSentences } from '../reading/read-page-sentences.ts';
import { readSentences, type ReadSentence } from '../reading/read-sentences.ts';
import type { FactLink } from '../types.ts';
import type { FactSignature } from './fact-signature.ts';
import { likenessOf, type Likeness } from './features.ts';
import { scoreOf } from './score.ts';
import { withoutEchoes } from './without-echoes.ts';

/** Score from which a link speaks for the page's being about the story, and from which it is shown. */
const enough = { asEvidence: 0.4, asTold: 0.5 } as const;

/** Facts that sentences tell. */
export interface ToldFacts {
  /** Each fact at the sentence that tells it best: what a reader is told. */
  readonly links: readonly FactLink[];
  /** Every fact at every sentence that may tell it: evidence of what the page is about. */
  readonly all: readonly FactLink[];
}

/**
 * Finds the sentences that tell a known fact: its actors, its words, its numbers and dates.
 * @param candidates names of the pack, in the order of the text
 * @param published the page's day, where it is known: what began later cannot be told
 */
export function linkFacts(
  page: PageSentences,
  candidates: readonly Candidate[],
  pack: Pack,
  signatures: readonly FactSignature[],
  published: Day | undefined,
): ToldFacts {
  const tellable = signatures.filter(
    ({ begins }) => published === undefined || begins === undefined || begins <= published,
  );
  const all: FactLink[] = [];
  const best = new Map<FactId, FactLink>();
  for (const sentence of readSentences(page, candidates, pack)) {
    const told = withoutOvertaken(toldIn(sentence, tellable, published));
    for (const one of told) all.push(linkOf(one, sentence, pack.id));
    for (const one of withoutEchoes(told)) {
      const { id } = one.signature.fact;
      if (one.score < enough.asTold || one.score <= (best.get(id)?.score ?? 0)) continue;
      best.set(id, linkOf(one, sentence, pack.id));
    }
  }
  return { links: [...best.values()].sort((a, b) => a.start - b.start || b.score - a.score), all };
}

interface Told {
  readonly signature: FactSignature;
  readonly likeness: Likeness;
  readonly score: number;
}

function toldIn(
  sentence: ReadSentence,
  tellable: readonly FactSignature[],
  published: Day | undefined,
): Told[] {
  return tellable.flatMap((signature) => {
    const likeness = likenessOf(sentence, signature, published);
    if (!likeness) return [];
    const score = scoreOf(likeness.features);
    return score >= enough.asEvidence ? [{ signature, likeness, score }] : [];
  });
}

function linkOf(
  { signature, likeness, score }: Told,
  { start, end }: ReadSentence,
  pack: PackId,
): FactLink {
  return {
    start,
    end,
    fact: signature.fact.id,
    pack,
    score: Math.round(score * 100) / 100,
    matched: likeness.pieces.map(({ text }) => text),
  };
}

/** A sentence that tells what took a fact's place does not tell that fact. */
function withoutOvertaken(told: readonly Told[]): Told[] {
  const overtaken = new Set(told.flatMap(({ signature }) => signature.fact.succeeds));
  return told.filter(({ signature }) => !overtaken.has(keyOf(signature.fact)));
}
