import { fold } from '../match/fold.ts';
import { sentencesOf, type Span } from '../match/sentences.ts';
import { stemsOf } from '../match/stem.ts';
import type { Candidate } from '../match/types.ts';
import type { EntityId, PackId } from '../pack/types.ts';
import type { FactSignature } from './compile-facts.ts';
import type { FactLink } from './types.ts';

/** A link below this score is not shown. */
const threshold = 0.6;

/** An entity named only in the sentence before counts this much. */
const carriedOver = 0.5;

interface ReadSentence extends Span {
  readonly folded: string;
  readonly stems: ReadonlySet<string>;
  /** How surely each entity is spoken of here, 0 to 1. */
  readonly entities: ReadonlyMap<EntityId, number>;
}

/** Finds the sentences that tell a known fact: its actors, its cue words, its numbers and dates. */
export function linkFacts(
  text: string,
  candidates: readonly Candidate[],
  pack: PackId,
  signatures: readonly FactSignature[],
): FactLink[] {
  const sentences = readSentences(text, candidates, pack);
  const links: FactLink[] = [];
  for (const signature of signatures) {
    let best: FactLink | undefined;
    for (const sentence of sentences) {
      const link = tellsFact(sentence, signature, pack);
      if (link && (!best || link.score > best.score)) best = link;
    }
    if (best) links.push(best);
  }
  return links.sort((a, b) => a.start - b.start || b.score - a.score);
}

function readSentences(
  text: string,
  candidates: readonly Candidate[],
  pack: PackId,
): ReadSentence[] {
  const sentences: ReadSentence[] = [];
  let next = 0;
  let previous: ReadonlyMap<EntityId, number> = new Map();
  for (const span of sentencesOf(text)) {
    const named = new Map<EntityId, number>();
    while (next < candidates.length && candidates[next]!.start < span.end) {
      const candidate = candidates[next++]!;
      for (const owner of candidate.name.owners) {
        if (owner.pack === pack) named.set(owner.entity, 1);
      }
    }
    const entities = new Map(named);
    for (const [entity, weight] of previous) {
      if (weight === 1 && !entities.has(entity)) entities.set(entity, carriedOver);
    }
    const folded = fold(text.slice(span.start, span.end));
    sentences.push({ ...span, folded, stems: new Set(stemsOf(folded)), entities });
    previous = named;
  }
  return sentences;
}

function tellsFact(
  sentence: ReadSentence,
  signature: FactSignature,
  pack: PackId,
): FactLink | undefined {
  const actors = shareNamed(sentence, signature.actors);
  if (actors.sum === 0) return undefined;
  const cues = signature.cues.filter((cue) => cue.every((part) => sentence.stems.has(part)));
  const words = [...signature.words].filter((word) => sentence.stems.has(word));
  if (cues.length === 0 && words.length < 2) return undefined;
  const about = shareNamed(sentence, signature.about);
  const numbers = signature.numbers.filter((number) => sentence.folded.includes(number));

  const score = Math.min(
    1,
    0.4 * actors.share +
      0.25 * Math.min(1, cues.length / 2) +
      0.25 * Math.min(1, words.length / Math.max(2, Math.min(5, signature.words.size))) +
      0.1 * (signature.about.length === 0 ? actors.share : about.share) +
      (numbers.length > 0 ? 0.15 : 0),
  );
  if (score < threshold) return undefined;
  return {
    start: sentence.start,
    end: sentence.end,
    fact: signature.fact.id,
    pack,
    score: Math.round(score * 100) / 100,
    matched: [
      ...actors.named,
      ...about.named,
      ...new Set([...cues.map((cue) => cue.join(' ')), ...words]),
      ...numbers,
    ],
  };
}

function shareNamed(
  sentence: ReadSentence,
  wanted: readonly EntityId[],
): { readonly share: number; readonly sum: number; readonly named: readonly EntityId[] } {
  let sum = 0;
  const named: EntityId[] = [];
  for (const entity of wanted) {
    const weight = sentence.entities.get(entity) ?? 0;
    sum += weight;
    if (weight > 0) named.push(entity);
  }
  return { share: wanted.length === 0 ? 0 : sum / wanted.length, sum, named };
}
