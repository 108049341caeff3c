import type {
  ActionLeaf,
  EventLeaf,
  IdReference,
  LegislationLeaf,
  MergeLeafTypes,
  ObservationLeaf,
  PersonLeaf,
  PlanActionLeaf,
  StatementLeaf,
} from 'schema-dts';
import type {
  ClaimFact,
  EventFact,
  Fact,
  FigureFact,
  MeasureFact,
  Pack,
  ProposalFact,
  RoleFact,
  StatementFact,
} from '../../pack/types.ts';
import type { IntervalValue } from '../../time/edtf.ts';
import { keyOf } from '../../pack/fact-key.ts';
import { extentIn, type Chronology } from '../../chronology/as-of.ts';
import { extentOf } from '../../chronology/extent.ts';
import { edtfSpan, isoField, isoSpan } from './dates.ts';
import { factIri } from './iris.ts';
import { legislation, organization, party, place, thing } from './references.ts';
import { related } from './relation.ts';

type Asserting = Exclude<Fact, StatementFact | ClaimFact>;

/** What a fact asserts, as fields of its `Statement`. */
export function assertedBy(
  pack: Pack,
  fact: Asserting,
  chronology: Chronology,
): Pick<StatementLeaf, 'mainEntity' | 'mentions' | 'keywords'> {
  switch (fact.type) {
    case 'event':
      return { mainEntity: event(pack, fact) };
    case 'measure':
      return { mainEntity: measure(pack, fact, chronology) };
    case 'proposal':
      return { mainEntity: proposal(pack, fact) };
    case 'role':
      return { mainEntity: holder(pack, fact, chronology) };
    case 'figure':
      return { mainEntity: observation(pack, fact) };
    case 'relation':
      return related(pack, fact, chronology);
  }
}

/** An `Event` has dates and a place, but nobody who does it; an `Action` has an agent. */
function event(pack: Pack, fact: EventFact): MergeLeafTypes<[EventLeaf, ActionLeaf]> & IdReference {
  return {
    '@type': ['Event', 'Action'],
    '@id': `${factIri(fact)}:event`,
    description: fact.summary,
    ...isoSpan(extentOf(fact)),
    ...(fact.actors.length > 0 && { agent: fact.actors.map((id) => party(pack, id)) }),
    ...(fact.place !== undefined && { location: place(pack, fact.place) }),
  };
}

/** One act of imposing a measure, with its dates; the measure itself may be told by several facts. */
function measure(pack: Pack, fact: MeasureFact, chronology: Chronology): LegislationLeaf {
  const inForce = edtfSpan(fact.effective ?? 'unknown', endOfForce(fact, chronology));
  return {
    '@type': 'Legislation',
    '@id': `${factIri(fact)}:measure`,
    exampleOfWork: legislation(pack, fact.measure),
    legislationPassedBy: party(pack, fact.actor),
    ...isoField('datePublished', fact.announced),
    ...isoField('legislationDateOfApplicability', fact.effective),
    ...isoField('expires', fact.ended),
    ...(inForce !== undefined && { temporalCoverage: inForce }),
    ...(fact.targets.length > 0 && { about: fact.targets.map((id) => thing(pack, id)) }),
    ...(fact.scope !== undefined && { abstract: fact.scope }),
    ...(fact.rationale !== undefined && {
      comment: { '@type': 'Comment', text: fact.rationale, author: party(pack, fact.actor) },
    }),
  };
}

/** A measure that took over may have been announced before it took effect. */
function endOfForce(fact: MeasureFact, chronology: Chronology): IntervalValue['to'] {
  const extent = extentIn(fact, chronology);
  if (fact.ended !== undefined || extent.kind === 'moment') return fact.ended ?? 'open';
  const [next, ...others] = chronology.successors.get(keyOf(fact)) ?? [];
  const effective = next?.type === 'measure' ? next.effective : undefined;
  return others.length === 0 ? (effective ?? extent.to) : extent.to;
}

const actionStatus = {
  considered: 'https://schema.org/ActiveActionStatus',
  dropped: 'https://schema.org/FailedActionStatus',
} as const satisfies Record<ProposalFact['stage'], string>;

function proposal(pack: Pack, fact: ProposalFact): PlanActionLeaf {
  return {
    '@type': 'PlanAction',
    '@id': `${factIri(fact)}:plan`,
    name: fact.step,
    agent: party(pack, fact.actor),
    ...(fact.targets.length > 0 && { object: fact.targets.map((id) => thing(pack, id)) }),
    actionStatus: actionStatus[fact.stage],
  };
}

/** The post stands in a `Role` between the person and the organization, or the occupation, with its dates. */
function holder(pack: Pack, fact: RoleFact, chronology: Chronology): PersonLeaf {
  const role = {
    '@id': `${factIri(fact)}:role`,
    roleName: fact.post,
    ...isoSpan(extentIn(fact, chronology)),
    subjectOf: { '@id': factIri(fact) },
  };
  return {
    '@type': 'Person',
    ...thing(pack, fact.person),
    ...(fact.organization === undefined
      ? {
          hasOccupation: {
            '@type': 'Role',
            ...role,
            hasOccupation: { '@type': 'Occupation', name: fact.post },
          },
        }
      : {
          memberOf: {
            '@type': 'OrganizationRole',
            ...role,
            memberOf: organization(pack, fact.organization),
          },
        }),
  };
}

function observation(pack: Pack, fact: FigureFact): ObservationLeaf {
  return {
    '@type': 'Observation',
    '@id': `${factIri(fact)}:figure`,
    observationAbout: thing(pack, fact.subject),
    variableMeasured: fact.quantity,
    value: fact.value,
    unitText: fact.unit,
    ...(fact.asOf.kind === 'date' && isoField('observationDate', fact.asOf)),
  };
}
