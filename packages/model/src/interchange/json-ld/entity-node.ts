import type {
  CreativeWorkLeaf,
  DefinedTermLeaf,
  EventLeaf,
  LegislationLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
} from 'schema-dts';
import type { Alias, Entity, EntityKind, Pack } from '../../pack/types.ts';
import { entityIri } from './iris.ts';

type EntityNode =
  | PersonLeaf
  | OrganizationLeaf
  | PlaceLeaf
  | LegislationLeaf
  | EventLeaf
  | CreativeWorkLeaf
  | DefinedTermLeaf;

const typeOf = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  measure: 'Legislation',
  technology: 'DefinedTerm',
  material: 'DefinedTerm',
  event: 'Event',
  work: 'CreativeWork',
  concept: 'DefinedTerm',
} as const satisfies Record<EntityKind, EntityNode['@type']>;

export function entityNode(pack: Pack, entity: Entity): EntityNode {
  // Generic aliases ("the council") are evidence on a page, not names.
  const names = entity.aliases.filter(
    ({ text, ambiguity }) => text !== entity.name && ambiguity !== 'generic',
  );
  return {
    '@type': typeOf[entity.kind],
    '@id': entityIri(pack, entity.id),
    name: entity.name,
    description: entity.description,
    ...(names.length > 0 && { alternateName: names.map(inLanguage) }),
    ...(entity.sameAs.length > 0 && { sameAs: entity.sameAs }),
  };
}

/** JSON-LD's form of a text with its language, which the declarations of schema-dts do not know. */
function inLanguage({ text, language }: Alias): string {
  return { '@value': text, '@language': language } as unknown as string;
}
