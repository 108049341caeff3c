import type { PackIssue } from '../pack/issue.ts';
import type { EntityId, Pack } from '../pack/types.ts';
import { joinEntities, type Group, type JoinedEntities, type Member } from './join-entities.ts';
import { renameEntities } from './rename-entities.ts';
import { newestOfEach } from './versions.ts';

/**
 * Packs that speak of the same entities by the same ids. They are for use together, not for saving or
 * export: an entity may be called by the id that another pack gave it, or with its pack before it
 * (`pack/entity`), so that `formatPack` of one need not parse, and the URNs of `toJsonLd` change. Keep the
 * packs as they were read for that.
 */
export interface MergedPacks {
  readonly packs: readonly Pack[];
  /** Where packs disagree; what is in doubt was kept apart. */
  readonly conflicts: readonly PackIssue[];
}

/**
 * Makes several packs fit for use together. Entities with one id, or with one address in `sameAs`, are
 * one entity and get the same id, that of the first pack that has it; names and descriptions stay each
 * pack's own. Of a pack that is there twice the newest stays.
 * Facts keep their own packs: one takes over from, corrects or answers another by its key (`pack/fact`).
 */
export function mergePacks(packs: readonly Pack[]): MergedPacks {
  const { newest, left } = newestOfEach(packs);
  const joined = joinEntities(newest);
  const names = namesOf(joined);
  const renamed = new Map<Pack, Map<EntityId, EntityId>>();
  for (const member of joined.members) {
    const { pack, entity } = member;
    const name = names.get(joined.groupOf.get(member)!)!;
    if (name === entity.id) continue;
    const own = renamed.get(pack) ?? new Map<EntityId, EntityId>();
    renamed.set(pack, own.set(entity.id, name));
  }
  return {
    packs: newest.map((pack) => {
      const own = renamed.get(pack);
      return own ? renameEntities(pack, own) : pack;
    }),
    conflicts: [...left.map(({ issue }) => issue), ...conflictsIn(joined, names)],
  };
}

type Names = ReadonlyMap<Group, EntityId>;

/** Each entity is called as in the first pack that has it; where that is taken, with the pack before it. */
function namesOf({ members, groupOf }: JoinedEntities): Names {
  const names = new Map<Group, EntityId>();
  const taken = new Set<EntityId>();
  for (const member of members) {
    const group = groupOf.get(member)!;
    if (names.has(group)) continue;
    const { id } = member.entity;
    const name = taken.has(id) ? `${member.pack.id}/${id}` : id;
    taken.add(name);
    names.set(group, name);
  }
  return names;
}

/** Each entity against those before it. */
function conflictsIn({ members, groupOf }: JoinedEntities, names: Names): PackIssue[] {
  const conflicts: PackIssue[] = [];
  const byId = new Map<EntityId, Member>();
  const byAddress = new Map<string, Member[]>();
  const first = new Map<Group, Member>();
  for (const member of members) {
    const group = groupOf.get(member)!;
    const namesake = byId.get(member.entity.id);
    const known = first.get(group);
    const torn = member.addresses
      .flatMap((address) => byAddress.get(address) ?? [])
      .find((other) => groupOf.get(other) !== group);
    if (torn) conflicts.push(keptApart(member, names.get(groupOf.get(torn)!)!));
    else if (namesake && groupOf.get(namesake) !== group) {
      conflicts.push(otherThing(member, namesake));
    } else if (known && known.entity.kind !== member.entity.kind) {
      conflicts.push(otherKind(member, known));
    }
    if (!namesake) byId.set(member.entity.id, member);
    if (!known) first.set(group, member);
    for (const address of member.addresses) {
      byAddress.set(address, [...(byAddress.get(address) ?? []), member]);
    }
  }
  return conflicts;
}

function otherThing({ pack, entity }: Member, { entity: namesake }: Member): PackIssue {
  return {
    pack: pack.id,
    code: 'entity-conflict',
    severity: 'warning',
    message: `"${entity.id}" is ${entity.name} (${entity.kind}) here and ${namesake.name} (${namesake.kind}) in another pack; the two are kept apart.`,
    mend: 'Give one of them another id, or the same "kind" and "sameAs" if they are one.',
    path: ['entities', entity.id],
  };
}

function otherKind({ pack, entity }: Member, known: Member): PackIssue {
  return {
    pack: pack.id,
    code: 'entity-conflict',
    severity: 'warning',
    message: `"${entity.id}" is of the kind ${entity.kind} here, and of the kind ${known.entity.kind} in another pack that gives it the same address; it is taken for one.`,
    mend: 'Agree on the kind, or correct "sameAs".',
    path: ['entities', entity.id, 'kind'],
  };
}

function keptApart({ pack, entity }: Member, name: EntityId): PackIssue {
  return {
    pack: pack.id,
    code: 'entity-conflict',
    severity: 'warning',
    message: `By its addresses "${entity.id}" would be "${name}", and so would another entity of the same pack; they are kept apart.`,
    mend: 'Join the two, or correct "sameAs".',
    path: ['entities', entity.id, 'sameAs'],
  };
}
