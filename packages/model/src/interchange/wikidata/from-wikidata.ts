import type { DraftNote } from '../../pack/draft-note.ts';
import type { EntityInput, FactInput, PackInput, SourceInput } from '../../pack/generated/input.ts';
import { draftEntity, nameOf, type FieldNote, type Given } from './draft-entity.ts';
import { draftRole } from './draft-role.ts';
import type { Item } from './item.ts';
import { readItems } from './read-items.ts';
import type { Languages, WikidataFile, WikidataProblem } from './types.ts';
import { heldPosts, postsAmong, savedOn } from './roles.ts';
import { freeId, slugOf } from './slug.ts';

/** A drafted pack with remarks for its author, or what is wrong with the files. */
export type DraftResult =
  | { readonly ok: true; readonly pack: PackInput; readonly notes: readonly DraftNote[] }
  | { readonly ok: false; readonly problems: readonly [WikidataProblem, ...WikidataProblem[]] };

/**
 * Drafts a pack from Wikidata's JSON: an entity for each item, and a role for each post that one of them
 * held. `parsePack` takes the pack as it is; everything in it is marked as a draft.
 * An item that somebody among them held as a post only lends its name.
 * @param languages BCP 47 tags of the names to take; the first is the pack's language.
 * @returns the pack, or all problems found; never throws for bad input.
 */
export function fromWikidata(files: readonly WikidataFile[], languages: Languages): DraftResult {
  const items = new Map<string, Item>();
  const problems: WikidataProblem[] = [];
  for (const file of files) {
    const read = readItems(file);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    for (const item of read.items) {
      if (!items.has(item.id)) items.set(item.id, item);
      const undated = undatedRole(item);
      if (undated) problems.push({ file: file.name, ...undated });
    }
  }
  const [first, ...others] = problems;
  return first
    ? { ok: false, problems: [first, ...others] }
    : { ok: true, ...draft(items, languages) };
}

/** A source needs a date: that of a reference, or that of the item's version. */
function undatedRole(item: Item): Omit<WikidataProblem, 'file'> | undefined {
  if (savedOn(item) !== undefined) return undefined;
  if (!heldPosts(item).some((held) => held.kind === 'held' && !held.referenced)) return undefined;
  return {
    message: `${item.id} does not tell when it was saved ("modified"), which dates its posts.`,
    mend: 'Fetch it from Special:EntityData, or from wbgetentities with props=info too.',
  };
}

function draft(
  items: ReadonlyMap<string, Item>,
  languages: Languages,
): { readonly pack: PackInput; readonly notes: readonly DraftNote[] } {
  const posts = postsAmong([...items.values()]);
  const shown = [...items.values()].filter(({ id }) => !posts.has(id));
  const given: Given = { items, languages, entityIds: idsOf(shown, languages) };
  const sources: Record<string, SourceInput> = {};
  const entities: Record<string, EntityInput> = {};
  const facts: Record<string, FactInput> = {};
  const notes: DraftNote[] = [{ path: ['title'], text: 'Say which story it is.' }];
  for (const item of shown) {
    const person = given.entityIds.get(item.id)!;
    const { entity, notes: ofEntity } = draftEntity(given, item);
    entities[person] = entity;
    notes.push(...placed(['entities', person], ofEntity));
    for (const held of heldPosts(item)) {
      if (held.kind === 'left-out') {
        notes.push({ path: ['entities', person], text: `Left out: ${held.why}.` });
        continue;
      }
      const role = draftRole(given, item, person, held);
      const id = freeId(role.wish, facts);
      facts[id] = role.fact;
      sources[role.sourceId] = role.source;
      notes.push(...placed(['facts', id], role.notes));
    }
  }
  const names = shown.map((item) => nameOf(item, languages).text).join(', ');
  return {
    pack: {
      format: 1,
      id: 'wikidata-draft',
      version: '0.1.0',
      title: 'Wikidata',
      summary: names || 'Wikidata',
      language: languages[0],
      licence: 'CC0-1.0',
      authors: ['Wikidata'],
      draft: true,
      sources,
      entities,
      facts,
    },
    notes,
  };
}

function placed(path: readonly string[], notes: readonly FieldNote[]): DraftNote[] {
  return notes.map(({ field, text }) => ({
    path: field === undefined ? path : [...path, field],
    text,
  }));
}

/** Ids made of the items' names, or of their own ids where a name has no Latin letters. */
function idsOf(items: readonly Item[], languages: Languages): ReadonlyMap<string, string> {
  const taken: Record<string, string> = {};
  for (const item of items) {
    const wish = slugOf(nameOf(item, languages).text) ?? item.id.toLowerCase();
    taken[freeId(wish, taken)] = item.id;
  }
  return new Map(Object.entries(taken).map(([id, item]) => [item, id]));
}
