import type { PackIssue } from '../pack/issue.ts';
import type { Fact, RoleFact } from '../pack/types.ts';
import type { Day } from '../time/day.ts';
import { dayInWords } from '../time/in-words.ts';
import { foldText } from './fold-text.ts';
import { groupBy } from './group-by.ts';
import { clashes, holdingOf } from './holding.ts';
import { calledFrom, isAsserted, type Rule } from './library.ts';

/** A post that one person holds at a time, held by two. */
export const checkPosts: Rule = (library) => {
  const checked = new Set<Fact>(library.checkedFacts);
  const roles = [...library.facts.values()].filter(
    (fact) => fact.type === 'role' && !fact.shared && isAsserted(fact, library),
  ) as RoleFact[];
  return [...groupBy(roles, postOf).values()].flatMap((facts) => {
    const holdings = facts.map((fact) => holdingOf(fact, library));
    const areTwo = (one: RoleFact, other: RoleFact): boolean =>
      one.person !== other.person && (checked.has(one) || checked.has(other));
    return clashes(holdings, areTwo).map(({ earlier, later, day }) =>
      checked.has(later) ? heldTwice(later, earlier, day) : heldTwice(earlier, later, day),
    );
  });
};

/** What two roles of one post share. "Mayor" alone may be of any town, but of one within a pack. */
function postOf(fact: RoleFact): string {
  return fact.organization === undefined
    ? `${foldText(fact.post)} in the pack ${fact.pack}`
    : `${foldText(fact.post)} of ${fact.organization}`;
}

function heldTwice(fact: RoleFact, other: RoleFact, day: Day): PackIssue {
  return {
    pack: fact.pack,
    code: 'post-held-twice',
    severity: 'error',
    message: `On ${dayInWords(day)} two people hold the post "${fact.post}", say "${fact.id}" and "${calledFrom(fact, other)}".`,
    mend: 'Let the later one succeed the earlier ("succeeds"), give the earlier one a "to", or write "shared: true" where several hold the post at once.',
    path: ['facts', fact.id, 'post'],
  };
}
