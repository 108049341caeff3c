import { keyOf } from '../pack/fact-key.ts';
import type { PackIssue } from '../pack/issue.ts';
import type { Fact, FactKey } from '../pack/types.ts';
import { certaintyBefore } from '../time/compare.ts';
import { beginningOf } from '../chronology/extent.ts';
import { dateInWords } from '../time/in-words.ts';
import { calledFrom, type Library, type Rule } from './library.ts';

const relations = {
  corrects: 'corrects',
  succeeds: 'succeeds',
  respondsTo: 'answers',
} as const;

type Relation = keyof typeof relations;

/** Facts that relate two things, or correct, succeed or answer others: in one direction, and forward in time. */
export const checkRelations: Rule = (library) => [
  ...library.checked.flatMap(({ facts }) => facts.flatMap(toItself)),
  ...(Object.keys(relations) as Relation[]).flatMap((relation) => {
    const circular = inCircles(relation, library);
    return library.checkedFacts.flatMap((fact) => [
      ...(circular.has(keyOf(fact)) ? circles(fact, relation, circular) : []),
      ...backward(fact, relation, library),
    ]);
  }),
];

function toItself(fact: Fact): PackIssue[] {
  if (fact.type !== 'relation' || fact.subject !== fact.object) return [];
  return [
    {
      pack: fact.pack,
      code: 'self-reference',
      severity: 'error',
      message: `"${fact.id}" says that "${fact.subject}" is ${fact.predicate} itself.`,
      mend: 'Name two things, or take the fact out.',
      path: ['facts', fact.id, 'object'],
    },
  ];
}

/**
 * Facts that go in circles, or lie between two circles: those that are left when the ends of every line
 * are taken away again and again. Most packs have none, so that the search for circles costs nothing.
 */
function inCircles(relation: Relation, { facts }: Library): ReadonlyMap<FactKey, Fact> {
  const left = new Map(facts);
  const earlierOf = (fact: Fact): readonly FactKey[] => fact[relation];
  const laterThan = new Map<FactKey, FactKey[]>();
  for (const fact of facts.values()) {
    for (const key of fact[relation]) {
      const known = laterThan.get(key);
      if (known) known.push(keyOf(fact));
      else laterThan.set(key, [keyOf(fact)]);
    }
  }
  const laterOf = (fact: Fact): readonly FactKey[] => laterThan.get(keyOf(fact)) ?? [];
  takeEnds(left, earlierOf, laterOf);
  takeEnds(left, laterOf, earlierOf);
  return left;
}

function takeEnds(
  left: Map<FactKey, Fact>,
  onward: (fact: Fact) => readonly FactKey[],
  back: (fact: Fact) => readonly FactKey[],
): void {
  const open = [...left.values()];
  for (let fact = open.pop(); fact; fact = open.pop()) {
    if (!left.has(keyOf(fact)) || onward(fact).some((key) => left.has(key))) continue;
    left.delete(keyOf(fact));
    for (const key of back(fact)) {
      const next = left.get(key);
      if (next) open.push(next);
    }
  }
}

function circles(
  fact: Fact,
  relation: Relation,
  circular: ReadonlyMap<FactKey, Fact>,
): PackIssue[] {
  const own = keyOf(fact);
  return [...fact[relation].entries()].flatMap(([index, key]): PackIssue[] => {
    const next = circular.get(key);
    if (!next || !leadsTo(next, own, relation, circular)) return [];
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

function leadsTo(
  from: Fact,
  goal: FactKey,
  relation: Relation,
  facts: ReadonlyMap<FactKey, Fact>,
): boolean {
  const seen = new Set<FactKey>();
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
    if (!beginsEarlier || certaintyBefore(begins, beginsEarlier) !== 'certainly') return [];
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
