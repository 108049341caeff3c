import type { Fact, FactId, FactKey, PackId } from './types.ts';

/** The key of a fact that `pack` refers to: an id of its own, or already a key of another pack's fact. */
export function factKey(pack: PackId, reference: FactId | FactKey): FactKey {
  const key: string = reference.includes('/') ? reference : `${pack}/${reference}`;
  return key;
}

/** The key of a fact: `pack/fact`. */
export function keyOf(fact: Pick<Fact, 'pack' | 'id'>): FactKey {
  return `${fact.pack}/${fact.id}`;
}

/** The pack that a key names. */
export function packOf(key: FactKey): PackId {
  return key.slice(0, key.indexOf('/'));
}
