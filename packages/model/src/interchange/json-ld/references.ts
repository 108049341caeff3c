import type {
  AudienceLeaf,
  IdReference,
  LegislationLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
} from 'schema-dts';
import type { EntityId, Pack } from '../../pack/types.ts';
import { entityIri } from './iris.ts';

/*
 * References to an entity. Each says the type that the property asks for, beside the one the entity's own
 * node has: a country that acts is a place and an organization.
 */

export function thing(pack: Pack, id: EntityId): IdReference {
  return { '@id': entityIri(pack, id) };
}

/** Who acts, speaks or holds something. */
export function party(pack: Pack, id: EntityId): PersonLeaf | OrganizationLeaf {
  const person = pack.entities.some((entity) => entity.id === id && entity.kind === 'person');
  return { '@type': person ? 'Person' : 'Organization', '@id': entityIri(pack, id) };
}

export function organization(pack: Pack, id: EntityId): OrganizationLeaf {
  return { '@type': 'Organization', '@id': entityIri(pack, id) };
}

export function place(pack: Pack, id: EntityId): PlaceLeaf {
  return { '@type': 'Place', '@id': entityIri(pack, id) };
}

export function audience(pack: Pack, id: EntityId): AudienceLeaf {
  return { '@type': 'Audience', '@id': entityIri(pack, id) };
}

export function legislation(pack: Pack, id: EntityId): LegislationLeaf {
  return { '@type': 'Legislation', '@id': entityIri(pack, id) };
}
