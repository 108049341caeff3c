import type { Entity, Pack } from '../pack/types.ts';
import { addressOf, isWikidataItem } from './addresses.ts';

/** An entity of one of several packs. */
export interface Member {
  readonly pack: Pack;
  readonly entity: Entity;
  /** From `sameAs`, in the form in which they are compared. */
  readonly addresses: readonly string[];
}

/** Members that are one entity: at most one of each pack. */
export type Group = readonly Member[];

export interface JoinedEntities {
  /** In the order of the packs given, and of their entities. */
  readonly members: readonly Member[];
  readonly groupOf: ReadonlyMap<Member, Group>;
}

/**
 * Finds which entities of several packs are one: by an address, and by an id that nothing speaks against.
 * What is one does not hang on the order of the packs: they are gone through in the order of their ids.
 */
export function joinEntities(packs: readonly Pack[]): JoinedEntities {
  const members = packs.flatMap((pack) =>
    pack.entities.map((entity) => ({ pack, entity, addresses: entity.sameAs.map(addressOf) })),
  );
  const groupOf = new Map<Member, Member[]>(members.map((member) => [member, [member]]));
  const join = (one: Member, other: Member): void => {
    const [group, added] = [groupOf.get(one)!, groupOf.get(other)!];
    if (group === added || sharePack(group, added)) return;
    group.push(...added);
    for (const member of added) groupOf.set(member, group);
  };
  const inOrder = members.toSorted((one, other) =>
    one.pack.id < other.pack.id ? -1 : one.pack.id > other.pack.id ? 1 : 0,
  );
  for (const [one, other] of sharing(inOrder, ({ addresses }) => addresses)) join(one, other);
  for (const [one, other] of sharing(inOrder, ({ entity }) => [entity.id])) {
    if (mayBeOne(one, other, groupOf)) join(one, other);
  }
  return { members, groupOf };
}

/** Every pair of members that have a key in common. */
function* sharing(
  members: readonly Member[],
  keysOf: (member: Member) => readonly string[],
): Generator<readonly [Member, Member]> {
  const byKey = new Map<string, Member[]>();
  for (const member of members) {
    for (const key of keysOf(member)) {
      const known = byKey.get(key) ?? [];
      for (const other of known) yield [other, member];
      known.push(member);
      byKey.set(key, known);
    }
  }
}

function sharePack(one: Group, other: Group): boolean {
  return one.some(({ pack }) => other.some((member) => member.pack === pack));
}

/** One id for things of two kinds, or for two items of Wikidata, is a chance likeness. */
function mayBeOne(one: Member, other: Member, groupOf: ReadonlyMap<Member, Group>): boolean {
  if (one.entity.kind !== other.entity.kind) return false;
  const [items, others] = [one, other].map((member) =>
    groupOf.get(member)!.flatMap(({ addresses }) => addresses.filter(isWikidataItem)),
  ) as [string[], string[]];
  return items.length === 0 || others.length === 0 || items.some((item) => others.includes(item));
}
