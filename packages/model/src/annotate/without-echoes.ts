import type { FactSignature } from './compile-facts.ts';
import type { Evidence } from './weigh-evidence.ts';

/** A link needs this part of its evidence for itself. */
const ownPart = 0.3;

/** What a sentence holds this much of is told whatever else is: by itself, or beside a twin that is told better. */
const nearlyAll = { alone: 0.6, besideTwin: 0.7 } as const;

interface Weighed {
  readonly signature: FactSignature;
  readonly evidence: Evidence;
}

/**
 * What speaks for one fact speaks less for the next. Of the facts that a sentence may tell, the one best
 * told takes its evidence; another that has hardly any of its own is an echo, and goes.
 */
export function withoutEchoes<T extends Weighed>(told: readonly T[]): T[] {
  const taken = new Set<string>();
  const kept: T[] = [];
  for (const one of told.toSorted((a, b) => b.evidence.strength - a.evidence.strength)) {
    const here = one.evidence.pieces.filter(({ isHere }) => isHere);
    const whole = weightOf(here);
    const own = weightOf(here.filter(({ text }) => !taken.has(text)));
    const isTwin = own === 0 && kept.some((other) => areTwins(one.signature, other.signature));
    const enough = isTwin ? nearlyAll.besideTwin : nearlyAll.alone;
    if (own < whole * ownPart && one.evidence.coverage < enough) continue;
    kept.push(one);
    for (const { text } of here) taken.add(text);
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

function weightOf(pieces: Evidence['pieces']): number {
  return pieces.reduce((total, { weight }) => total + weight, 0);
}
