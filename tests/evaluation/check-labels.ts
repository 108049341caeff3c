import { builtInPacks } from '@backgrounder/model/packs';
import type { Article } from './read-corpus.ts';

/** The pack that holds a fact. */
export const packOfFact: ReadonlyMap<string, string> = new Map(
  builtInPacks.flatMap((pack) => pack.facts.map((fact) => [fact.id, pack.id] as const)),
);

/** The ids of the packs that hold an entity; empty where none does. */
export function packsOfEntity(id: string): readonly string[] {
  return builtInPacks
    .filter((pack) => pack.entities.some((entity) => entity.id === id))
    .map((pack) => pack.id);
}

/** What is wrong with the labels of an article, each with how to mend it. */
export function problemsOf(article: Article): string[] {
  const { about, blocks, packs, either, facts = [] } = article;
  const problems: string[] = [];
  const [first] = blocks;
  if (first?.kind !== 'headline' || blocks.filter(({ kind }) => kind === 'headline').length !== 1) {
    problems.push('It must begin with its one headline, "# …"');
  }
  for (const id of [...packs, ...either, ...facts]) {
    if (!builtInPacks.some((pack) => pack.id === id)) problems.push(`There is no pack "${id}"`);
  }
  for (const id of packs) {
    if (either.includes(id)) problems.push(`"${id}" stands under "packs" and "either": keep one`);
  }
  if ((about === 'related') !== packs.length > 0) {
    problems.push('"packs" must name what a related article is about, and no other may have it');
  }
  for (const { names, sentences, text } of blocks) {
    if (about !== 'related' && names.length + sentences.length > 0) {
      problems.push(`Only a related article has labels: "${text.slice(0, 60)}…"`);
    }
    for (const { start, end, mark, entities } of names) {
      const name = text.slice(start, end);
      if (name.trim() !== name || name === '') problems.push(`"${name}" is no name`);
      if ((mark === 'wrong') !== (entities.length === 0)) {
        problems.push(`"${name}" needs an entity, "[[${name}|id]]", or none after "[[!"`);
      }
      for (const id of entities) {
        if (packsOfEntity(id).length === 0)
          problems.push(`There is no entity "${id}", at "${name}"`);
      }
    }
    for (const { tells = [], touches = [], near = [], start, end } of sentences) {
      const all = [...tells, ...touches, ...near];
      const sentence = `"${text.slice(start, end).slice(0, 60)}…"`;
      if (all.length === 0) problems.push(`${sentence} has an empty label`);
      for (const id of all) {
        const pack = packOfFact.get(id);
        if (pack === undefined) problems.push(`There is no fact "${id}", at ${sentence}`);
        else if (![...packs, ...either].includes(pack)) {
          problems.push(`"${id}" belongs to ${pack}, which the article is not about`);
        }
        if (all.indexOf(id) !== all.lastIndexOf(id)) {
          problems.push(`"${id}" is labelled twice at ${sentence}`);
        }
      }
    }
  }
  return problems;
}
