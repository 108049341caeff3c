import { keyOf } from '../pack/fact-key.ts';
import { foldText } from './fold-text.ts';
import type { PackIssue } from '../pack/issue.ts';
import type { Fact, RoleFact } from '../pack/types.ts';
import { isWithdrawn, knownFrom } from '../chronology/as-of.ts';
import { dayInWords } from '../time/in-words.ts';
import type { Day } from '../time/day.ts';
import { beginningOf } from '../chronology/extent.ts';
import { calledFrom, type Library, type Rule } from './library.ts';

/** A post that one person holds at a time, held by two. */
export const checkPosts: Rule = (library) => {
  const byPost = new Map<string, Holding[]>();
  for (const fact of library.facts.values()) {
    if (fact.type !== 'role' || fact.shared || isWithdrawn(fact, library.chronology)) continue;
    const post = `${foldText(fact.post)} ${fact.organization ?? ''}`;
    const known = byPost.get(post) ?? [];
    byPost.set(post, [...known, holdingOf(fact, library)]);
  }
  const checked = new Set<Fact>(library.checkedFacts);
  return [...byPost.values()].flatMap((holdings) =>
    pairs(holdings).flatMap(([first, second]) => {
      const [reported, other] = checked.has(second.fact) ? [second, first] : [first, second];
      const day = Math.max(first.from, second.from) as Day;
      const isTwice =
        first.fact.person !== second.fact.person && day < Math.min(first.until, second.until);
      return isTwice && checked.has(reported.fact) ? [heldTwice(reported, other, day)] : [];
    }),
  );
};

/** When a post was held for sure. */
interface Holding {
  readonly fact: RoleFact;
  readonly from: number;
  /** The first day on which it may have been over. */
  readonly until: number;
}

function holdingOf(fact: RoleFact, { chronology }: Library): Holding {
  const from = (fact.from ?? knownFrom(fact, chronology)).latest;
  const ends = (chronology.successors.get(keyOf(fact)) ?? []).map(
    (next) => (beginningOf(next) ?? knownFrom(next, chronology)).earliest,
  );
  return { fact, from, until: Math.min(fact.to?.earliest ?? Number.POSITIVE_INFINITY, ...ends) };
}

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}

function heldTwice({ fact }: Holding, { fact: other }: Holding, day: Day): PackIssue {
  return {
    pack: fact.pack,
    code: 'post-held-twice',
    severity: 'error',
    message: `On ${dayInWords(day)} two people hold the post "${fact.post}": by "${fact.id}" and by "${calledFrom(fact, other)}".`,
    mend: 'Let the later one succeed the earlier ("succeeds"), give the earlier one a "to", or write "shared: true" where several hold the post at once.',
    path: ['facts', fact.id, 'post'],
  };
}
