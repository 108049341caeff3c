import { keyOf } from '../pack/fact-key.ts';
import type { PackIssue } from '../pack/issue.ts';
import type { Fact, FactKey, Pack, PackId } from '../pack/types.ts';
import { chronologyOf, type Chronology } from '../chronology/as-of.ts';

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
}

/** One rule, held to all facts at once. */
export type Rule = (library: Library) => readonly PackIssue[];

export function libraryOf(checked: readonly Pack[], all: readonly Pack[]): Library {
  const ids = new Set<PackId>(checked.map((pack) => pack.id));
  const facts = all.flatMap((pack) => pack.facts);
  return {
    checked,
    all,
    facts: new Map(facts.map((fact) => [keyOf(fact), fact])),
    checkedFacts: facts.filter((fact) => ids.has(fact.pack)),
    chronology: chronologyOf(all),
  };
}

/** How to call a fact beside others: by its id alone within its own pack. */
export function calledFrom(fact: Fact, other: Fact): string {
  return fact.pack === other.pack ? other.id : keyOf(other);
}

/** Whether one of the two says that it corrects, succeeds or answers the other. */
export function areLinked(one: Fact, other: Fact): boolean {
  const says = (fact: Fact, of: Fact): boolean =>
    [...fact.corrects, ...fact.succeeds, ...fact.respondsTo].includes(keyOf(of));
  return says(one, other) || says(other, one);
}
