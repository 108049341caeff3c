import type { Candidate } from '../match/types.ts';
import { keyOf } from '../pack/fact-key.ts';
import type { FactId, PackId } from '../pack/types.ts';
import type { Day } from '../time/day.ts';
import type { FactSignature } from './compile-facts.ts';
import { readSentences, type ReadSentence } from './read-sentences.ts';
import type { FactLink } from './types.ts';
import { weighEvidence, type Evidence } from './weigh-evidence.ts';
import { withoutEchoes } from './without-echoes.ts';

/** Strength from which a link speaks for the page's being about the story, and from which it is shown. */
const enough = { asEvidence: 0.5, asTold: 0.6 } as const;

/** Days before the page within which a fact is news, and likelier to be told. */
const newsDays = 14;

/** Facts that sentences tell. */
export interface ToldFacts {
  /** Each fact at the sentence that tells it best: what a reader is told. */
  readonly links: readonly FactLink[];
  /** Every fact at every sentence that may tell it: evidence of what the page is about. */
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
  const tellable = signatures
    .map((signature) => ({ signature, age: ageOn(published, signature.begins) }))
    .filter(({ age }) => age >= 0)
    .map(({ signature, age }) => ({ signature, isNews: age <= newsDays }));
  const all: FactLink[] = [];
  const best = new Map<FactId, { readonly link: FactLink; readonly strength: number }>();
  for (const sentence of readSentences(text, candidates, pack)) {
    const told = withoutOvertaken(toldIn(sentence, tellable));
    for (const one of told) all.push(linkOf(one, sentence, pack));
    for (const one of withoutEchoes(told)) {
      const { strength } = one.evidence;
      const { id } = one.signature.fact;
      if (strength < enough.asTold || strength <= (best.get(id)?.strength ?? 0)) continue;
      best.set(id, { link: linkOf(one, sentence, pack), strength });
    }
  }
  const links = [...best.values()].map(({ link }) => link);
  return { links: links.sort((a, b) => a.start - b.start || b.score - a.score), all };
}

/** Days between a fact's beginning and the page; infinite where either is unknown. */
function ageOn(published: Day | undefined, begins: Day | undefined): number {
  return published === undefined || begins === undefined
    ? Number.POSITIVE_INFINITY
    : published - begins;
}

interface Tellable {
  readonly signature: FactSignature;
  readonly isNews: boolean;
}

interface Told extends Tellable {
  readonly evidence: Evidence;
}

function toldIn(sentence: ReadSentence, tellable: readonly Tellable[]): Told[] {
  return tellable.flatMap((one) => {
    const evidence = weighEvidence(sentence, one.signature, one.isNews);
    return evidence && evidence.strength >= enough.asEvidence ? [{ ...one, evidence }] : [];
  });
}

function linkOf(
  { signature, evidence }: Told,
  { start, end }: ReadSentence,
  pack: PackId,
): FactLink {
  return {
    start,
    end,
    fact: signature.fact.id,
    pack,
    score: Math.round(Math.min(1, evidence.strength) * 100) / 100,
    matched: evidence.pieces.map(({ text }) => text),
  };
}

/**
 * A sentence that tells what took a fact's place does not tell that fact; nor does one that tells news
 * of a matter tell an older measure over the same matter less well.
 */
function withoutOvertaken(told: readonly Told[]): Told[] {
  const overtaken = new Set(told.flatMap(({ signature }) => signature.fact.succeeds));
  return told.filter(
    ({ evidence, signature, isNews }) =>
      !overtaken.has(keyOf(signature.fact)) &&
      (isNews ||
        !told.some(
          (other) =>
            other.isNews &&
            other.evidence.strength > evidence.strength &&
            (other.signature.begins ?? 0) > (signature.begins ?? 0) &&
            [...other.signature.matter].some((id) => signature.matter.has(id)),
        )),
  );
}
