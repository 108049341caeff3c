import { keyOf } from '../pack/fact-key.ts';
import type { PackIssue } from '../pack/issue.ts';
import type { Fact } from '../pack/types.ts';
import { possiblyBefore } from '../time/compare.ts';
import { beginningOf } from '../chronology/extent.ts';
import { dateInWords } from '../time/in-words.ts';
import { calledFrom, type Library, type Rule } from './library.ts';

const relations = {
  corrects: 'corrects',
  succeeds: 'succeeds',
  respondsTo: 'answers',
} as const;

type Relation = keyof typeof relations;

/** Facts that correct, succeed or answer others: in one direction, and forward in time. */
export const checkRelations: Rule = (library) =>
  library.checkedFacts.flatMap((fact) =>
    (Object.keys(relations) as Relation[]).flatMap((relation) => [
      ...circles(fact, relation, library),
      ...backward(fact, relation, library),
    ]),
  );

function circles(fact: Fact, relation: Relation, library: Library): PackIssue[] {
  const own = keyOf(fact);
  return [...fact[relation].entries()].flatMap(([index, key]): PackIssue[] => {
    const next = library.facts.get(key);
    if (!next || key === own || !leadsTo(next, own, relation, library)) return [];
    return [
      {
        pack: fact.pack,
        code: 'circular-relation',
        severity: 'error',
        message: `"${fact.id}" ${relations[relation]} "${calledFrom(fact, next)}", which in turn ${relations[relation]} it.`,
        mend: `Keep "${relation}" in the later fact alone.`,
        path: ['facts', fact.id, relation, index],
      },
    ];
  });
}

function leadsTo(from: Fact, goal: string, relation: Relation, { facts }: Library): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let fact = open.pop(); fact; fact = open.pop()) {
    for (const key of fact[relation]) {
      if (key === goal) return true;
      const next = facts.get(key);
      if (next && !seen.has(key)) open.push(next);
      seen.add(key);
    }
  }
  return false;
}

/** What is corrected may have happened later than the wrong fact said; all else goes forward. */
function backward(fact: Fact, relation: Relation, { facts }: Library): PackIssue[] {
  if (relation === 'corrects') return [];
  const begins = beginningOf(fact);
  if (!begins) return [];
  return [...fact[relation].entries()].flatMap(([index, key]): PackIssue[] => {
    const earlier = facts.get(key);
    const beginsEarlier = earlier && beginningOf(earlier);
    if (!beginsEarlier || possiblyBefore(begins, beginsEarlier) !== 'certainly') return [];
    return [
      {
        pack: fact.pack,
        code: 'order-of-facts',
        severity: 'error',
        message: `"${fact.id}" (${dateInWords(begins)}) ${relations[relation]} "${calledFrom(fact, earlier)}", which came later (${dateInWords(beginsEarlier)}).`,
        mend: `Correct one of the dates, or turn "${relation}" round.`,
        path: ['facts', fact.id, relation, index],
      },
    ];
  });
}
