import type { PackIssue } from '../pack/issue.ts';
import type { EntityId, EntityKind, Fact, Pack } from '../pack/types.ts';
import type { Rule } from './library.ts';

/** Entities of a kind that their field cannot hold: cards would ask "Who …?" of a thing. */
export const checkKinds: Rule = ({ checked }) =>
  checked.flatMap((pack) => {
    const kinds = new Map(pack.entities.map(({ id, kind }) => [id, kind]));
    return pack.facts.flatMap((fact) =>
      heldFields(fact).flatMap((field) => wrongKind(pack, fact, field, kinds.get(field.entity))),
    );
  });

/** Who acts and speaks; a place stands for its government. */
const doers: readonly EntityKind[] = ['person', 'organization', 'place'];
/** Where things happen; a museum or a court is a house too. */
const venues: readonly EntityKind[] = ['place', 'organization'];

interface HeldField {
  readonly entity: EntityId;
  readonly path: readonly [field: string, index?: number];
  readonly kinds: readonly EntityKind[];
}

/** Other fields may hold anything: a storm is the actor of an event, a report the medium of a statement. */
function heldFields(fact: Fact): readonly HeldField[] {
  switch (fact.type) {
    case 'event':
      return field('place', fact.place, venues);
    case 'statement':
      return [...field('speaker', fact.speaker, doers), ...field('place', fact.place, venues)];
    case 'measure':
      return [...field('actor', fact.actor, doers), ...field('measure', fact.measure, ['measure'])];
    case 'proposal':
      return field('actor', fact.actor, doers);
    case 'role':
      return [
        ...field('person', fact.person, ['person']),
        ...field('organization', fact.organization, ['organization']),
      ];
    case 'claim':
      return fact.claimants.map((entity, index) => ({
        entity,
        path: ['claimants', index],
        kinds: doers,
      }));
    case 'relation':
    case 'figure':
      return [];
  }
}

function field(
  name: string,
  entity: EntityId | undefined,
  kinds: readonly EntityKind[],
): readonly HeldField[] {
  return entity === undefined ? [] : [{ entity, path: [name], kinds }];
}

function wrongKind(
  pack: Pack,
  fact: Fact,
  { entity, path, kinds }: HeldField,
  kind: EntityKind | undefined,
): PackIssue[] {
  if (kind === undefined || kinds.includes(kind)) return [];
  const [name] = path;
  return [
    {
      pack: pack.id,
      code: 'wrong-kind',
      severity: 'error',
      message: `"${name}" of "${fact.id}" holds ${oneOf(kinds)}, and "${entity}" is ${withArticle(kind)}.`,
      mend: mendFor(fact, name),
      path: ['facts', fact.id, ...path.filter((step) => step !== undefined)],
    },
  ];
}

function mendFor(fact: Fact, field: string): string {
  if (field === 'measure') {
    return 'Name the law, order or ruling, with an entity of its own; where somebody only decided on a thing, write an event.';
  }
  if (fact.type === 'role' && field === 'organization') {
    return 'Name the body that has the post, or leave the field out and say in "post" of what: "mayor of Lowen".';
  }
  return 'Name another entity, or correct the kind of this one.';
}

function oneOf(kinds: readonly EntityKind[]): string {
  const named = kinds.map(withArticle);
  const last = named.pop() ?? '';
  return named.length === 0 ? last : `${named.join(', ')} or ${last}`;
}

function withArticle(kind: EntityKind): string {
  return `${/^[aeo]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
