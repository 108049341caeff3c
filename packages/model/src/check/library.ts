import { keyOf } from '../pack/fact-key.ts';
import type { PackIssue } from '../pack/issue.ts';
import type { Fact, FactKey, Pack, PackId } from '../pack/types.ts';
import { chronologyOf, type Chronology } from '../chronology/as-of.ts';
import { linesOfSuccession } from './lines-of-succession.ts';

/** Packs that are checked, with all that they may refer to. */
export interface Library {
  /** As their authors wrote them. */
  readonly checked: readonly Pack[];
  /** Those and the packs known beside them, with entities called the same in all. */
  readonly all: readonly Pack[];
  /** Every fact of `all`. */
  readonly facts: ReadonlyMap<FactKey, Fact>;
  /** Facts of the packs that are checked, as they stand in `all`. */
  readonly checkedFacts: readonly Fact[];
  readonly chronology: Chronology;
  /** What facts that succeed each other, at once or by way of others, have in common. */
  readonly lines: ReadonlyMap<FactKey, number>;
}

/** One rule, held to all facts at once. */
export type Rule = (library: Library) => readonly PackIssue[];

/** @param checked each once, and all of them in `all` */
export function libraryOf(checked: readonly Pack[], all: readonly Pack[]): Library {
  const ids = new Set<PackId>(checked.map((pack) => pack.id));
  const facts = all.flatMap((pack) => pack.facts);
  return {
    checked,
    all,
    facts: new Map(facts.map((fact) => [keyOf(fact), fact])),
    checkedFacts: facts.filter((fact) => ids.has(fact.pack)),
    chronology: chronologyOf(all),
    lines: linesOfSuccession(facts),
  };
}

/** How to call a fact beside others: by its id alone within its own pack. */
export function calledFrom(fact: Fact, other: Fact): string {
  return fact.pack === other.pack ? other.id : keyOf(other);
}

/** Whether one of the two corrects or answers the other, or both are of one line of succession. */
export function areLinked(one: Fact, other: Fact, { lines }: Library): boolean {
  const says = (fact: Fact, of: Fact): boolean =>
    fact.corrects.includes(keyOf(of)) || fact.respondsTo.includes(keyOf(of));
  const line = lines.get(keyOf(one));
  return (
    says(one, other) || says(other, one) || (line !== undefined && line === lines.get(keyOf(other)))
  );
}

/** A disputed fact may be contradicted; one that was withdrawn claims nothing. */
export function isAsserted(fact: Fact, { chronology }: Library): boolean {
  const { status } = fact;
  return (
    (status === 'reported' || status === 'confirmed') && !chronology.corrections.has(keyOf(fact))
  );
}
