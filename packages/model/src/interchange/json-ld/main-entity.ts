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
): Pick<StatementLeaf, 'mainEntity' | 'mentions' | 'keywords'> {
  switch (fact.type) {
    case 'event':
      return { mainEntity: event(pack, fact) };
    case 'measure':
      return { mainEntity: measure(pack, fact) };
    case 'proposal':
      return { mainEntity: proposal(pack, fact) };
    case 'role':
      return { mainEntity: holder(pack, fact) };
    case 'figure':
      return { mainEntity: observation(pack, fact) };
    case 'relation':
      return related(pack, fact);
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
function measure(pack: Pack, fact: MeasureFact): LegislationLeaf {
  const inForce = edtfSpan(fact.effective ?? 'unknown', fact.ended ?? 'open');
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
function holder(pack: Pack, fact: RoleFact): PersonLeaf {
  const role = {
    '@id': `${factIri(fact)}:role`,
    roleName: fact.post,
    ...isoSpan(extentOf(fact)),
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
