import type { PackIssue } from '../pack/issue.ts';
import type { Fact, FigureFact, MeasureFact, RelationFact } from '../pack/types.ts';
import type { DateValue, Edtf } from '../time/edtf.ts';
import { overlap } from '../time/span.ts';
import { foldText } from './fold-text.ts';
import { groupBy } from './group-by.ts';
import { clashes, holdingOf } from './holding.ts';
import { areLinked, calledFrom, isAsserted, type Library, type Rule } from './library.ts';

/** Facts that cannot all be true: of one thing and one time, with different values. */
export const checkContradictions: Rule = (library) => {
  const asserted = [...library.facts.values()].filter((fact) => isAsserted(fact, library));
  const figures = asserted.filter((fact) => fact.type === 'figure');
  const measures = asserted.filter((fact) => fact.type === 'measure');
  const relations = asserted.filter((fact) => fact.type === 'relation');
  return [
    ...[...groupBy(figures, quantityOf).values()].flatMap((group) =>
      contradictingPairs(group, figureField, library),
    ),
    ...[...groupBy(measures, stepOf).values()].flatMap((group) =>
      contradictingPairs(group, measureField, library),
    ),
    ...[...groupBy(relations, pairOf).values()].flatMap((group) =>
      contradictoryRelations(group, library),
    ),
  ];
};

/** Each fact of a group with the first before it that it contradicts. */
function contradictingPairs<F extends Fact>(
  facts: readonly F[],
  fieldOf: (one: F, other: F) => string | undefined,
  library: Library,
): PackIssue[] {
  const checked = new Set<Fact>(library.checkedFacts);
  return facts.flatMap((fact, at) => {
    for (let before = 0; before < at; before += 1) {
      const other = facts[before]!;
      const field = fieldOf(fact, other);
      if (field === undefined || areLinked(fact, other, library)) continue;
      if (checked.has(fact)) return [contradiction(fact, other, field)];
      if (checked.has(other)) return [contradiction(other, fact, field)];
    }
    return [];
  });
}

/** Figures of different times may differ, and so may one of a day and one of its month. */
function quantityOf({ subject, quantity, unit, asOf }: FigureFact): string {
  return [subject, foldText(quantity), foldText(unit), timeOf(asOf)].join('\n');
}

function timeOf(asOf: Edtf): string {
  if (asOf.kind === 'date') return `${asOf.earliest} ${asOf.latest}`;
  return `${boundOf(asOf.from)} / ${boundOf(asOf.to)}`;
}

function boundOf(bound: DateValue | 'open' | 'unknown'): string {
  return typeof bound === 'string' ? bound : `${bound.earliest} ${bound.latest}`;
}

function figureField(fact: FigureFact, other: FigureFact): string | undefined {
  const tolerance = Math.max(fact.tolerance, other.tolerance);
  return Math.abs(fact.value - other.value) > tolerance ? 'value' : undefined;
}

/** One list or law may be used against many at different times. */
function stepOf({ actor, measure, targets, scope }: MeasureFact): string {
  return [actor, measure, targets.toSorted().join(' '), foldText(scope ?? '')].join('\n');
}

/** One step is announced, takes effect and ends once. */
function measureField(fact: MeasureFact, other: MeasureFact): string | undefined {
  return (['announced', 'effective', 'ended'] as const).find((field) => {
    const [one, two] = [fact[field], other[field]];
    return one && two && !overlap(one, two);
  });
}

/** Two things, whichever is named first. */
function pairOf({ subject, object }: RelationFact): string {
  return [subject, object].toSorted().join(' ');
}

function contradictoryRelations(
  facts: readonly RelationFact[],
  library: Library,
): readonly PackIssue[] {
  const checked = new Set<Fact>(library.checkedFacts);
  const holdings = facts.map((fact) => holdingOf(fact, library));
  const exclude = (one: RelationFact, other: RelationFact): boolean =>
    (checked.has(one) || checked.has(other)) &&
    (areOpposed(one, other) || areReversed(one, other)) &&
    !areLinked(one, other, library);
  return clashes(holdings, exclude).map(({ earlier, later }) =>
    checked.has(later)
      ? contradiction(later, earlier, 'predicate')
      : contradiction(earlier, later, 'predicate'),
  );
}

function areOpposed({ predicate }: RelationFact, { predicate: other }: RelationFact): boolean {
  const both = [predicate, other];
  return both.includes('opposes') && both.includes('allied-with');
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

function areReversed(one: RelationFact, other: RelationFact): boolean {
  return (
    one.predicate === other.predicate &&
    directed.has(one.predicate) &&
    one.subject === other.object &&
    one.subject !== one.object
  );
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
