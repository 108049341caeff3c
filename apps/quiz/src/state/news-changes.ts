import { keyOf, type Fact, type FactKey } from '@backgrounder/model';
import { dayOf, isWithdrawn, relations, type FactIndex, type Relation } from './fact-index.ts';

/** A fact that the learner does not know yet, and what it changes of what they have learnt. */
export interface NewsChange {
  readonly fact: Fact;
  /** Never empty; corrections first. */
  readonly concerns: readonly { readonly relation: Relation; readonly known: Fact }[];
}

/**
 * What corrects, takes over from or answers something learnt, the latest first. What the learner has learnt as well,
 * or has seen, is no news.
 */
export function newsChanges(
  index: FactIndex,
  learnt: ReadonlySet<FactKey>,
  isSeen: (fact: FactKey) => boolean,
): readonly NewsChange[] {
  const changes: NewsChange[] = [];
  for (const fact of index.facts.values()) {
    const key = keyOf(fact);
    if (learnt.has(key) || isWithdrawn(fact, index.chronology) || isSeen(key)) continue;
    const concerns = relations.flatMap((relation) =>
      fact[relation].flatMap((earlier) => {
        const known = learnt.has(earlier) ? index.facts.get(earlier) : undefined;
        return known ? [{ relation, known }] : [];
      }),
    );
    if (concerns.length > 0) changes.push({ fact, concerns });
  }
  const { chronology } = index;
  return changes.sort((a, b) => dayOf(b.fact, chronology) - dayOf(a.fact, chronology));
}
