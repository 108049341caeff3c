import type {
  DefinedTermLeaf,
  EventLeaf,
  IdReference,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  StatementLeaf,
  ThingLeaf,
} from 'schema-dts';
import type { EntityId, Pack, RelationFact } from '../../pack/types.ts';
import { extentIn, type Chronology } from '../../chronology/as-of.ts';
import { isoSpan } from './dates.ts';
import { factIri, predicatesIri } from './iris.ts';
import { organization, party, place, thing } from './references.ts';

/**
 * Subject, predicate and object as `mainEntity`, a keyword and `mentions`, for every predicate.
 * Where schema.org has a property for it, the subject has it too, through a `Role` that holds the dates.
 */
export function related(
  pack: Pack,
  fact: RelationFact,
  chronology: Chronology,
): Pick<StatementLeaf, 'mainEntity' | 'mentions' | 'keywords'> {
  return {
    mainEntity: subject(pack, fact, chronology),
    keywords: predicateTerm(fact),
    mentions: thing(pack, fact.object),
  };
}

function predicateTerm(fact: RelationFact): DefinedTermLeaf {
  return {
    '@type': 'DefinedTerm',
    '@id': `${predicatesIri}:${fact.predicate}`,
    termCode: fact.predicate,
    inDefinedTermSet: predicatesIri,
  };
}

type Subject = PersonLeaf | OrganizationLeaf | PlaceLeaf | EventLeaf | ThingLeaf | IdReference;

function subject(pack: Pack, fact: RelationFact, chronology: Chronology): Subject {
  const role = {
    '@type': 'Role',
    '@id': `${factIri(fact)}:role`,
    roleName: fact.predicate,
    ...isoSpan(extentIn(fact, chronology)),
    subjectOf: { '@id': factIri(fact) },
  } as const;
  const { subject, object } = fact;
  switch (fact.predicate) {
    case 'member-of':
      return {
        ...party(pack, subject),
        memberOf: { ...role, memberOf: organization(pack, object) },
      };
    case 'owned-by':
      return {
        '@type': 'Thing',
        ...thing(pack, subject),
        owner: { ...role, owner: party(pack, object) },
      };
    case 'located-in':
      if (isPlace(pack, subject)) break;
      return isOrganization(pack, subject)
        ? {
            ...organization(pack, subject),
            location: { ...role, location: place(pack, object) },
          }
        : thing(pack, subject);
    case 'part-of':
      if (isPlace(pack, subject)) break;
      return isOrganization(pack, subject)
        ? {
            ...organization(pack, subject),
            parentOrganization: { ...role, parentOrganization: organization(pack, object) },
          }
        : thing(pack, subject);
    case 'used-in':
    case 'made-by':
    case 'affects':
    case 'opposes':
    case 'allied-with':
    case 'instance-of':
      return thing(pack, subject);
  }
  return {
    ...place(pack, subject),
    containedInPlace: { ...role, containedInPlace: place(pack, object) },
  };
}

function isPlace(pack: Pack, id: EntityId): boolean {
  return pack.entities.some((entity) => entity.id === id && entity.kind === 'place');
}

function isOrganization(pack: Pack, id: EntityId): boolean {
  return pack.entities.some((entity) => entity.id === id && entity.kind === 'organization');
}
