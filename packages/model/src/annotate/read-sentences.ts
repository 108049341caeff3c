import { fold } from '../match/fold.ts';
import { sentencesOf, type Span } from '../match/sentences.ts';
import { stemsOf } from '../match/stem.ts';
import type { Candidate } from '../match/types.ts';
import type { EntityId, PackId } from '../pack/types.ts';

/** A sentence as it is compared with facts. */
export interface ReadSentence extends Span {
  readonly folded: string;
  readonly stems: ReadonlySet<string>;
  /** How surely each entity is spoken of here, 0 to 1; absent where it is not. */
  readonly entities: ReadonlyMap<EntityId, number>;
}

/** An entity named only in a sentence before counts this much, by the distance. */
const carriedOver = [0.5, 0.25] as const;

/** @param candidates names of the pack, in the order of the text */
export function readSentences(
  text: string,
  candidates: readonly Candidate[],
  pack: PackId,
): ReadSentence[] {
  const sentences: ReadSentence[] = [];
  let next = 0;
  let earlier: readonly ReadonlySet<EntityId>[] = [];
  for (const span of sentencesOf(text)) {
    const named = new Set<EntityId>();
    while (next < candidates.length && candidates[next]!.start < span.end) {
      const candidate = candidates[next++]!;
      for (const owner of candidate.name.owners) {
        if (owner.pack === pack) named.add(owner.entity);
      }
    }
    const entities = new Map<EntityId, number>();
    for (const entity of named) entities.set(entity, 1);
    for (const [distance, before] of earlier.entries()) {
      for (const entity of before) {
        if (!entities.has(entity)) entities.set(entity, carriedOver[distance] ?? 0);
      }
    }
    const folded = fold(text.slice(span.start, span.end));
    sentences.push({ ...span, folded, stems: new Set(stemsOf(folded)), entities });
    earlier = [named, ...earlier].slice(0, carriedOver.length);
  }
  return sentences;
}
