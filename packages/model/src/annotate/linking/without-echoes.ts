import type { Likeness } from './features.ts';
import type { FactSignature } from './fact-signature.ts';

/** A link needs this part of its evidence for itself. */
const ownPart = 0.3;

/** What a sentence holds this much of is told whatever else is: by itself, or beside a twin that is told better. */
const nearlyAll = { alone: 0.6, besideTwin: 0.7 } as const;

interface Scored {
  readonly signature: FactSignature;
  readonly likeness: Likeness;
  readonly score: number;
}

/**
 * What speaks for one fact speaks less for the next. Of the facts that a sentence may tell, the one best
 * told takes its evidence; another that has hardly any of its own is an echo, and goes.
 */
export function withoutEchoes<T extends Scored>(told: readonly T[]): T[] {
  const taken = new Set<string>();
  const kept: T[] = [];
  for (const one of told.toSorted((a, b) => b.score - a.score)) {
    const { pieces, coverage } = one.likeness;
    const whole = weightOf(pieces);
    const own = weightOf(pieces.filter(({ text }) => !taken.has(text)));
    const isTwin = own === 0 && kept.some((other) => areTwins(one.signature, other.signature));
    const enough = isTwin ? nearlyAll.besideTwin : nearlyAll.alone;
    if (own < whole * ownPart && coverage < enough) continue;
    kept.push(one);
    for (const { text } of pieces) taken.add(text);
  }
  return kept;
}

/** Facts of one type about the same doers: a post and the day on which it was taken up. */
function areTwins(one: FactSignature, other: FactSignature): boolean {
  return (
    one.fact.type === other.fact.type &&
    one.actors.size === other.actors.size &&
    [...one.actors.keys()].every((id) => other.actors.has(id))
  );
}

function weightOf(pieces: Likeness['pieces']): number {
  return pieces.reduce((total, { weight }) => total + weight, 0);
}
