import type { FactKey } from '@backgrounder/model';
import type { TimelineFact } from './fact.ts';

/** How another fact stands to one: what it answers or follows, and what answers or follows it. */
export interface LinkedFact<F extends TimelineFact> {
  readonly kind: 'answers' | 'answeredBy' | 'succeeds' | 'succeededBy';
  readonly other: F;
}

/** Reads once how facts are linked; of those that are not among them nothing is said. */
export function factLinks<F extends TimelineFact>(
  facts: readonly F[],
): (fact: TimelineFact) => readonly LinkedFact<F>[] {
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  const answers = Map.groupBy(pairs(facts, 'respondsTo'), ([key]) => key);
  const followers = Map.groupBy(pairs(facts, 'succeeds'), ([key]) => key);
  const known = (keys: readonly FactKey[]): F[] => keys.flatMap((key) => byKey.get(key) ?? []);
  const of = (kind: LinkedFact<F>['kind'], others: readonly F[]): LinkedFact<F>[] =>
    others.map((other) => ({ kind, other }));
  return ({ key, respondsTo = [], succeeds = [] }) => [
    ...of('answers', known(respondsTo)),
    ...of(
      'answeredBy',
      (answers.get(key) ?? []).map(([, fact]) => fact),
    ),
    ...of('succeeds', known(succeeds)),
    ...of(
      'succeededBy',
      (followers.get(key) ?? []).map(([, fact]) => fact),
    ),
  ];
}

function pairs<F extends TimelineFact>(
  facts: readonly F[],
  relation: 'respondsTo' | 'succeeds',
): (readonly [FactKey, F])[] {
  return facts.flatMap((fact) => (fact[relation] ?? []).map((key) => [key, fact] as const));
}
