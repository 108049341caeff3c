import { foldKeepingCase, fold } from '../match/fold.ts';
import type { PackIssue } from '../pack/issue.ts';
import type { Alias, Entity, EntityId, Pack } from '../pack/types.ts';
import { everydayWords } from './everyday-words.ts';
import { groupBy } from './group-by.ts';
import type { Library, Rule } from './library.ts';

/** Names by which the matcher could not tell two things apart, and packs that no page can be about. */
export const checkNames: Rule = (library) => [
  ...collisions(library),
  ...library.checked.flatMap(commonAliases),
  ...library.checked.flatMap(neverRelevant),
];

interface Named {
  readonly pack: Pack;
  readonly entity: Entity;
  readonly alias: Alias;
}

function collisions({ all, checked }: Library): PackIssue[] {
  const owners = new Map<string, Named[]>();
  return all.flatMap((pack) => {
    const written = checked.find(({ id }) => id === pack.id)?.entities;
    return pack.entities.flatMap((entity, at) => {
      const shared = sharedNames(pack, entity, owners);
      const own = written?.[at]?.id;
      // One issue for each two things, however many names they share.
      const others = groupBy(shared, ({ other }) => other.entity.id);
      return own === undefined
        ? []
        : [...others.values()].map((names) => collision(pack, own, names));
    });
  });
}

interface SharedName {
  readonly text: string;
  readonly other: Named;
}

/** Names of an entity that an earlier one has too; adds its names to theirs. */
function sharedNames(pack: Pack, entity: Entity, owners: Map<string, Named[]>): SharedName[] {
  const shared: SharedName[] = [];
  for (const alias of entity.aliases) {
    if (alias.ambiguity === 'generic') continue;
    const named = { pack, entity, alias };
    const key = fold(alias.text);
    const known = owners.get(key) ?? [];
    const other = known.find((one) => collide(one, named));
    if (other) shared.push({ text: alias.text, other });
    owners.set(key, [...known, named]);
  }
  return shared;
}

/** Where both names are ambiguous, the page decides. */
function collide(one: Named, other: Named): boolean {
  if (one.entity.id === other.entity.id) return false;
  if (one.alias.ambiguity === 'ambiguous' && other.alias.ambiguity === 'ambiguous') return false;
  const caseTells = one.alias.matchCase && other.alias.matchCase;
  return !caseTells || foldKeepingCase(one.alias.text) === foldKeepingCase(other.alias.text);
}

function collision(pack: Pack, id: EntityId, shared: readonly SharedName[]): PackIssue {
  const { other } = shared[0]!;
  const within = other.pack === pack;
  const called =
    within || other.entity.id.includes('/')
      ? other.entity.id
      : `${other.pack.id}/${other.entity.id}`;
  const texts = shared.map(({ text }) => `"${text}"`);
  const names =
    texts.length === 1
      ? `${texts[0]} names`
      : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)} name`;
  const keep =
    'Keep it for one of them, mark it "ambiguity: ambiguous" in both, or "ambiguity: generic" in one.';
  return {
    pack: pack.id,
    code: 'duplicate-alias',
    severity: 'warning',
    message: `${names} both "${called}" and "${id}".`,
    mend: within
      ? keep
      : `If they are one thing, give them one id or one address in "sameAs". ${keep}`,
    path: ['entities', id, 'aliases'],
  };
}

/** Names in any language: pages have no sure one. */
function commonAliases(pack: Pack): PackIssue[] {
  return pack.entities.flatMap((entity) => {
    const common = entity.aliases.filter(
      ({ text, ambiguity }) =>
        ambiguity === 'unique' &&
        everydayWords.has(
          fold(text)
            .toLowerCase()
            .replace(/^the\s+/, ''),
        ),
    );
    return common.map(({ text }): PackIssue => ({
      pack: pack.id,
      code: 'common-alias',
      severity: 'warning',
      message: `"${text}" is to be marked as "${entity.id}" wherever it stands, and is an everyday word.`,
      mend: 'Write "{ text: …, ambiguity: generic }", which is never marked, or "ambiguity: ambiguous"; a "name" needs a word more.',
      path: ['entities', entity.id, text === entity.name ? 'name' : 'aliases'],
    }));
  });
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
