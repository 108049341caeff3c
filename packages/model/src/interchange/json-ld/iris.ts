import { packOf } from '../../pack/fact-key.ts';
import type { EntityId, Fact, FactKey, Pack, PackId, SourceId } from '../../pack/types.ts';

/**
 * The ids of a pack's nodes. A pack has no address of its own, so they are URNs made of its id and of the
 * ids that authors gave: they last as long as those do, through every version of the pack.
 */
export function packIri(pack: PackId): string {
  return `urn:backgrounder:${pack}`;
}

export function entityIri(pack: Pack, id: EntityId): string {
  return `${packIri(pack.id)}:entity:${id}`;
}

export function sourceIri(pack: Pack, id: SourceId): string {
  return `${packIri(pack.id)}:source:${id}`;
}

export function factIri({ pack, id }: Pick<Fact, 'pack' | 'id'>): string {
  return `${packIri(pack)}:fact:${id}`;
}

export function factIriOf(key: FactKey): string {
  const pack = packOf(key);
  return factIri({ pack, id: key.slice(`${pack}/`.length) });
}

/** The set of terms that relations' predicates are taken from. */
export const predicatesIri = 'urn:backgrounder:predicates';
