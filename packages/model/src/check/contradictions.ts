import { keyOf } from '../pack/fact-key.ts';
import type { PackIssue } from '../pack/issue.ts';
import type { Fact, FigureFact, MeasureFact, RelationFact } from '../pack/types.ts';
import type { DayRange } from '../time/edtf.ts';
import { overlap, spanBetween, spanOf } from '../time/span.ts';
import { foldText } from './fold-text.ts';
import { areLinked, calledFrom, type Library, type Rule } from './library.ts';

/** Facts that cannot all be true: of one thing and one time, with different values. */
export const checkContradictions: Rule = (library) => {
  const bySubject = new Map<string, Fact[]>();
  for (const fact of library.facts.values()) {
    const subject = subjectOf(fact);
    if (subject === undefined || !isAsserted(fact, library)) continue;
    const known = bySubject.get(subject);
    if (known) known.push(fact);
    else bySubject.set(subject, [fact]);
  }
  const checked = new Set<Fact>(library.checkedFacts);
  return [...bySubject.values()].flatMap((facts) =>
    facts.flatMap((fact, at) =>
      facts.slice(0, at).flatMap((other) => {
        const field = areLinked(fact, other) ? undefined : contradictingField(fact, other);
        if (field === undefined) return [];
        if (checked.has(fact)) return [contradiction(fact, other, field)];
        return checked.has(other) ? [contradiction(other, fact, field)] : [];
      }),
    ),
  );
};

/** A disputed fact may be contradicted; one that was withdrawn claims nothing. */
function isAsserted(fact: Fact, { chronology }: Library): boolean {
  const { status } = fact;
  return (
    (status === 'reported' || status === 'confirmed') && !chronology.corrections.has(keyOf(fact))
  );
}

/** What a fact is about, so that two with the same may contradict each other. */
function subjectOf(fact: Fact): string | undefined {
  switch (fact.type) {
    case 'figure':
      return `figure ${fact.subject} ${foldText(fact.quantity)} ${foldText(fact.unit)}`;
    case 'relation':
      return `relation ${[fact.subject, fact.object].toSorted().join(' ')}`;
    case 'measure':
      return `measure ${fact.actor} ${fact.measure}`;
    case 'event':
    case 'statement':
    case 'proposal':
    case 'role':
    case 'claim':
      return undefined;
  }
}

function contradictingField(fact: Fact, other: Fact): string | undefined {
  if (fact.type === 'figure' && other.type === 'figure') return figureField(fact, other);
  if (fact.type === 'relation' && other.type === 'relation') return relationField(fact, other);
  if (fact.type === 'measure' && other.type === 'measure') return measureField(fact, other);
  return undefined;
}

function figureField(fact: FigureFact, other: FigureFact): string | undefined {
  const tolerance = Math.max(fact.tolerance, other.tolerance);
  const differ = Math.abs(fact.value - other.value) > tolerance;
  return differ && overlap(spanOf(fact.asOf), spanOf(other.asOf)) ? 'value' : undefined;
}

/** Predicates that hold in one direction only. */
const directed: ReadonlySet<RelationFact['predicate']> = new Set([
  'part-of',
  'located-in',
  'member-of',
  'owned-by',
  'made-by',
  'instance-of',
]);

function relationField(fact: RelationFact, other: RelationFact): string | undefined {
  if (!overlap(heldOf(fact), heldOf(other))) return undefined;
  const predicates = [fact.predicate, other.predicate];
  const opposed = predicates.includes('opposes') && predicates.includes('allied-with');
  const reversed =
    fact.predicate === other.predicate &&
    directed.has(fact.predicate) &&
    fact.subject === other.object &&
    fact.subject !== fact.object;
  return opposed || reversed ? 'predicate' : undefined;
}

/** One measure is announced, takes effect and ends once. */
function measureField(fact: MeasureFact, other: MeasureFact): string | undefined {
  return (['announced', 'effective', 'ended'] as const).find((field) => {
    const [one, two] = [fact[field], other[field]];
    return one && two && !overlap(one, two);
  });
}

function heldOf({ from, to }: RelationFact): DayRange {
  return spanBetween(from, to);
}

function contradiction(fact: Fact, other: Fact, field: string): PackIssue {
  return {
    pack: fact.pack,
    code: 'contradictory-facts',
    severity: 'error',
    message: `"${fact.id}" and "${calledFrom(fact, other)}" contradict each other in "${field}".`,
    mend: 'Correct one, or say how they stand to each other: "corrects", "succeeds", or "status: disputed".',
    path: ['facts', fact.id, field],
  };
}
