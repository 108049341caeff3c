import type { PackIssue } from '../pack/issue.ts';
import type { Fact } from '../pack/types.ts';
import { beginningOf } from '../chronology/extent.ts';
import { overlap } from '../time/span.ts';
import { foldText } from './fold-text.ts';
import { areLinked, calledFrom, type Rule } from './library.ts';

/** Facts that say the same twice. */
export const checkDuplicates: Rule = (library) => {
  const checked = new Set<Fact>(library.checkedFacts);
  const known = new Map<string, Fact[]>();
  const issues: PackIssue[] = [];
  for (const fact of library.facts.values()) {
    const contents = contentsOf(fact);
    const same = contents
      .flatMap((content) => known.get(content) ?? [])
      .find((other) => mayBeOfOneTime(fact, other) && !areLinked(fact, other, library));
    for (const content of contents) {
      const others = known.get(content);
      // What says the same as an earlier fact is found by way of that one.
      if (!others) known.set(content, [fact]);
      else if (!same) others.push(fact);
    }
    if (!same) continue;
    const [reported, other] = checked.has(fact) ? [fact, same] : [same, fact];
    if (checked.has(reported)) issues.push(duplicate(reported, other));
  }
  return issues;
};

/** The same may happen or be said again on another day. */
function mayBeOfOneTime(one: Fact, other: Fact): boolean {
  const [begins, otherBegins] = [beginningOf(one), beginningOf(other)];
  return !begins || !otherBegins || overlap(begins, otherBegins);
}

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
