import { foldKeepingCase, fold } from '../match/fold.ts';
import type { PackIssue } from '../pack/issue.ts';
import type { Alias, Entity, EntityId, Pack } from '../pack/types.ts';
import type { Rule } from './library.ts';

/** Names by which the matcher could not tell two things apart, and packs that no page can be about. */
export const checkNames: Rule = ({ checked, all }) => {
  const ids = new Set(checked.map((pack) => pack.id));
  return [
    ...collisions(all).filter((issue) => ids.has(issue.pack)),
    ...checked.flatMap(neverRelevant),
  ];
};

interface Named {
  readonly entity: Entity;
  readonly alias: Alias;
}

function collisions(packs: readonly Pack[]): PackIssue[] {
  const owners = new Map<string, Named[]>();
  const issues: PackIssue[] = [];
  const reported = new Set<string>();
  for (const pack of packs) {
    for (const entity of pack.entities) {
      for (const alias of entity.aliases) {
        if (alias.ambiguity === 'generic') continue;
        const key = fold(alias.text);
        const known = owners.get(key) ?? [];
        const other = known.find((one) => collide(one, { entity, alias }));
        const pair = `${key} ${entity.id}`;
        if (other && !reported.has(pair)) {
          reported.add(pair);
          issues.push(collision(pack, entity.id, alias, other));
        }
        owners.set(key, [...known, { entity, alias }]);
      }
    }
  }
  return issues;
}

/** Where both names are ambiguous, the page decides. */
function collide(one: Named, other: Named): boolean {
  if (one.entity.id === other.entity.id) return false;
  if (one.alias.ambiguity === 'ambiguous' && other.alias.ambiguity === 'ambiguous') return false;
  const caseTells = one.alias.matchCase && other.alias.matchCase;
  return !caseTells || foldKeepingCase(one.alias.text) === foldKeepingCase(other.alias.text);
}

function collision(pack: Pack, id: EntityId, alias: Alias, other: Named): PackIssue {
  const own = pack.entities.findIndex((entity) => entity.id === id);
  return {
    pack: pack.id,
    code: 'duplicate-alias',
    severity: 'warning',
    message: `"${alias.text}" names both "${other.entity.id}" and "${id}".`,
    mend: 'Keep it for one of them, mark it "ambiguity: ambiguous" in both, or "ambiguity: generic" in one.',
    path: ['entities', pack.entities[own]?.id ?? id, 'aliases'],
  };
}

/** Entities of which a page must name at least these many to be about a story. */
const fewestTelling = 2;

function neverRelevant(pack: Pack): PackIssue[] {
  const telling = pack.entities.filter(
    (entity) =>
      (entity.telling === 'high' || entity.telling === 'medium') &&
      entity.aliases.some((alias) => alias.ambiguity !== 'generic'),
  );
  if (pack.facts.length === 0 || telling.length >= fewestTelling) return [];
  return [
    {
      pack: pack.id,
      code: 'never-relevant',
      severity: 'warning',
      message: `No page can be found to be about this pack: it has ${telling.length} of the ${fewestTelling} telling entities that a page must name.`,
      mend: 'Write "telling: medium" or "telling: high" for the entities that mark this story.',
      path: ['entities'],
    },
  ];
}
