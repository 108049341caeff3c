import type { PackIssue } from '../pack/issue.ts';
import type { Entity, EntityId, Pack } from '../pack/types.ts';
import { renameEntities } from './rename-entities.ts';
import { newestOfEach } from './versions.ts';

/** Packs that speak of the same entities by the same ids. */
export interface MergedPacks {
  readonly packs: readonly Pack[];
  /** Where packs disagree; what is in doubt was kept apart. */
  readonly conflicts: readonly PackIssue[];
}

/**
 * Makes several packs fit for use together. Entities with one id, or with one address in `sameAs`, are
 * one entity, called as in the first pack that has it; of a pack that is there twice the newest stays.
 * Facts keep their own packs: one takes over from, corrects or answers another by its key (`pack/fact`).
 */
export function mergePacks(packs: readonly Pack[]): MergedPacks {
  const { newest, conflicts } = newestOfEach(packs);
  const known: KnownEntities = { byId: new Map(), byAddress: new Map() };
  const merged = newest.map((pack) => {
    const unified = unify(pack, known);
    conflicts.push(...unified.conflicts);
    return unified.names.size > 0 ? renameEntities(pack, unified.names) : pack;
  });
  return { packs: merged, conflicts };
}

interface KnownEntities {
  readonly byId: Map<EntityId, Entity>;
  readonly byAddress: Map<string, EntityId>;
}

/** Finds the common names of a pack's entities, and adds them to the known ones. */
function unify(
  pack: Pack,
  known: KnownEntities,
): { names: ReadonlyMap<EntityId, EntityId>; conflicts: PackIssue[] } {
  const names = new Map<EntityId, EntityId>();
  const conflicts: PackIssue[] = [];
  const taken = new Set<EntityId>();
  for (const entity of pack.entities) {
    const addresses = entity.sameAs.map(addressOf);
    const elsewhere = addresses.map((address) => known.byAddress.get(address)).find(isGiven);
    const namesake = known.byId.get(entity.id);
    let name = elsewhere ?? entity.id;
    const apart: EntityId = `${pack.id}/${entity.id}`;
    if (taken.has(name)) {
      conflicts.push(sameAsTwice(pack, entity, name));
      name = apart;
    } else if (elsewhere === undefined && namesake && !mayBeOne(namesake, entity)) {
      conflicts.push(otherThing(pack, entity, namesake));
      name = apart;
    } else if (elsewhere !== undefined && known.byId.get(elsewhere)?.kind !== entity.kind) {
      conflicts.push(otherKind(pack, entity, known.byId.get(elsewhere)!));
    }
    taken.add(name);
    if (name !== entity.id) names.set(entity.id, name);
    if (!known.byId.has(name)) known.byId.set(name, { ...entity, id: name });
    for (const address of addresses) {
      if (!known.byAddress.has(address)) known.byAddress.set(address, name);
    }
  }
  return { names, conflicts };
}

function isGiven(id: EntityId | undefined): id is EntityId {
  return id !== undefined;
}

/** One id for things of two kinds, or for two items of Wikidata, is a chance likeness. */
function mayBeOne(one: Entity, other: Entity): boolean {
  if (one.kind !== other.kind) return false;
  const items = one.sameAs.map(addressOf).filter(isWikidataItem);
  const others = other.sameAs.map(addressOf).filter(isWikidataItem);
  return items.length === 0 || others.length === 0 || items.some((item) => others.includes(item));
}

function isWikidataItem(address: string): boolean {
  return /^wikidata\.org\/wiki\/Q\d+$/.test(address);
}

/** The part of an address that tells what it names: without scheme, "www.", and a slash at its end. */
function addressOf(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/^wikidata\.org\/entity\//, 'wikidata.org/wiki/')
    .replace(/\/$/, '');
}

function otherThing(pack: Pack, entity: Entity, namesake: Entity): PackIssue {
  return {
    pack: pack.id,
    code: 'entity-conflict',
    severity: 'warning',
    message: `"${entity.id}" is ${entity.name} (${entity.kind}) here and ${namesake.name} (${namesake.kind}) in another pack; the two are kept apart.`,
    mend: 'Give one of them another id, or the same "kind" and "sameAs" if they are one.',
    path: ['entities', entity.id],
  };
}

function otherKind(pack: Pack, entity: Entity, known: Entity): PackIssue {
  return {
    pack: pack.id,
    code: 'entity-conflict',
    severity: 'warning',
    message: `"${entity.id}" is of the kind ${entity.kind} here, and of the kind ${known.kind} in another pack that gives it the same address; it is taken for one.`,
    mend: 'Agree on the kind, or correct "sameAs".',
    path: ['entities', entity.id, 'kind'],
  };
}

function sameAsTwice(pack: Pack, entity: Entity, name: EntityId): PackIssue {
  return {
    pack: pack.id,
    code: 'entity-conflict',
    severity: 'warning',
    message: `By their addresses, "${entity.id}" and another entity of this pack would both be "${name}"; they are kept apart.`,
    mend: 'Join the two, or correct "sameAs".',
    path: ['entities', entity.id, 'sameAs'],
  };
}
