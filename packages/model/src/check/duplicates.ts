import type { PackIssue } from '../pack/issue.ts';
import type { Fact } from '../pack/types.ts';
import { foldText } from './fold-text.ts';
import { areLinked, calledFrom, type Rule } from './library.ts';

/** Facts that say the same twice. */
export const checkDuplicates: Rule = ({ facts, checkedFacts }) => {
  const checked = new Set<Fact>(checkedFacts);
  const first = new Map<string, Fact>();
  const issues: PackIssue[] = [];
  for (const fact of facts.values()) {
    const same = contentsOf(fact)
      .map((content) => first.get(content))
      .find((other) => other !== undefined);
    for (const content of contentsOf(fact)) if (!first.has(content)) first.set(content, fact);
    if (!same || areLinked(fact, same)) continue;
    const [reported, other] = checked.has(fact) ? [fact, same] : [same, fact];
    if (checked.has(reported)) issues.push(duplicate(reported, other));
  }
  return issues;
};

/** What two facts must share to be one: their wording, or all that they assert. */
function contentsOf(fact: Fact): string[] {
  const wording = `${fact.type} ${foldText(fact.summary)}`;
  // Two events may have the same actors, place and day; only their wording tells them apart.
  if (fact.type === 'event') return [wording];
  const {
    id: _id,
    pack: _pack,
    revision: _revision,
    summary: _summary,
    about: _about,
    sources: _sources,
    status: _status,
    importance: _importance,
    cues: _cues,
    prompts: _prompts,
    noCard: _noCard,
    corrects: _corrects,
    succeeds: _succeeds,
    respondsTo: _respondsTo,
    draft: _draft,
    ...asserted
  } = fact;
  return [wording, JSON.stringify(asserted, (_, value) => foldedValue(value))];
}

function foldedValue(value: unknown): unknown {
  return typeof value === 'string' ? foldText(value) : value;
}

function duplicate(fact: Fact, other: Fact): PackIssue {
  return {
    pack: fact.pack,
    code: 'duplicate-fact',
    severity: 'warning',
    message: `"${fact.id}" says the same as "${calledFrom(fact, other)}".`,
    mend: 'Keep one, and give it the sources of both.',
    path: ['facts', fact.id],
  };
}
