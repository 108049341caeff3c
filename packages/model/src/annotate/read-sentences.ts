import { fold } from '../match/fold.ts';
import { sentencesOf, type Span } from '../match/sentences.ts';
import { stemsOf } from '../match/stem.ts';
import type { Candidate } from '../match/types.ts';
import type { EntityId, PackId } from '../pack/types.ts';
import { namedDates, type NamedDate } from './named-dates.ts';

/** A sentence as it is compared with facts. */
export interface ReadSentence extends Span {
  readonly folded: string;
  /** Stems of its words, but for those in names of things: they are told by the names. */
  readonly stems: ReadonlySet<string>;
  readonly dates: readonly NamedDate[];
  /** How surely each entity is spoken of here, 0 to 1; absent where it is not. */
  readonly entities: ReadonlyMap<EntityId, number>;
  /** The entities that are named here, and not only before. */
  readonly named: ReadonlySet<EntityId>;
  /** The people of the pack that are named here. */
  readonly people: ReadonlySet<EntityId>;
  /** Whether it holds a name that the pack does not know, and that a pronoun here may stand for. */
  readonly namesStranger: boolean;
}

/** An entity named only in a sentence before counts this much, by the distance. */
const carriedOver = [0.5, 0.25] as const;

/** An entity named only in words that may mean another ("the council") counts this much. */
const byGenericName = 0.85;

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
    const first = next;
    while (next < candidates.length && candidates[next]!.start < span.end) next++;
    const here = candidates.slice(first, next);
    const owners = here.flatMap(({ name }) => name.owners.filter((owner) => owner.pack === pack));
    const named = new Set(owners.map(({ entity }) => entity));
    const entities = new Map<EntityId, number>();
    for (const { entity, ambiguity } of owners) {
      const sureness = ambiguity === 'generic' ? byGenericName : 1;
      entities.set(entity, Math.max(entities.get(entity) ?? 0, sureness));
    }
    for (const [distance, before] of earlier.entries()) {
      for (const entity of before) {
        if (!entities.has(entity)) entities.set(entity, carriedOver[distance] ?? 0);
      }
    }
    const sentence = text.slice(span.start, span.end);
    const folded = fold(sentence);
    sentences.push({
      ...span,
      folded,
      stems: new Set(stemsOf(withoutThings(folded, span.start, here, pack))),
      dates: namedDates(sentence),
      entities,
      named,
      people: new Set(owners.filter(({ kind }) => kind === 'person').map(({ entity }) => entity)),
      namesStranger: namesStranger(sentence, span.start, here),
    });
    earlier = [named, ...earlier].slice(0, carriedOver.length);
  }
  return sentences;
}

/** Blanks the names of things. Those of people hold words of their own: "President Xi". */
function withoutThings(
  folded: string,
  start: number,
  names: readonly Candidate[],
  pack: PackId,
): string {
  let masked = folded;
  for (const { start: from, end, name } of names) {
    if (name.owners.some((owner) => owner.pack === pack && owner.kind === 'person')) continue;
    masked = masked.slice(0, from - start) + ' '.repeat(end - from) + masked.slice(end - start);
  }
  return masked;
}

/** Two words or more with capitals, as people are named; the first word of a sentence has one anyway. */
const properName = /(?<=[^\s"'“‘(][\s"'“‘(]+)\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)+/gu;

function namesStranger(sentence: string, start: number, known: readonly Candidate[]): boolean {
  return [...sentence.matchAll(properName)].some(({ 0: name, index }) => {
    const from = start + index;
    return !known.some((one) => one.start < from + name.length && one.end > from);
  });
}
