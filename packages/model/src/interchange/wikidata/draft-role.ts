import type { FactInput, SourceInput } from '../../pack/generated/input.ts';
import { labelled, nameOf, pageOf, type FieldNote, type Given } from './draft-entity.ts';
import type { Item } from './item.ts';
import { labelOf } from './names.ts';
import { savedOn, type Held } from './roles.ts';
import { heldPost } from './sentence.ts';
import { slugOf } from './slug.ts';

export interface DraftRole {
  /** The id that the fact should have, were it free. */
  readonly wish: string;
  readonly fact: FactInput;
  readonly sourceId: string;
  readonly source: SourceInput;
  readonly notes: readonly FieldNote[];
}

/** A post that the person of `item`, whose id in the pack is `person`, held. */
export function draftRole(
  given: Given,
  item: Item,
  person: string,
  held: Extract<Held, { kind: 'held' }>,
): DraftRole {
  const { items, entityIds, languages } = given;
  const postItem = items.get(held.post);
  const label = postItem && labelOf(postItem, languages)?.text;
  const post = label ?? held.post;
  const organization =
    held.organization === undefined ? undefined : entityIds.get(held.organization);
  const notes: FieldNote[] = [];
  if (label === undefined) {
    notes.push({
      field: 'post',
      text: 'Fill it in here and in the summary, or give its item too.',
    });
  }
  if (held.organization !== undefined && organization === undefined) {
    const named = labelled(given, held.organization);
    notes.push({ field: 'post', text: `Organization: ${named}; give its item too.` });
  }
  if (held.toNote !== undefined) notes.push({ field: 'to', text: held.toNote });
  const sourceId = sourceIdOf(item, held);
  return {
    wish: `${person}-${slugOf(post) ?? held.post.toLowerCase()}`,
    fact: {
      type: 'role',
      summary: heldPost(languages[0], nameOf(item, languages).text, post),
      person,
      post,
      ...(organization !== undefined && { organization }),
      ...(held.from !== undefined && { from: held.from }),
      ...(held.to !== undefined && { to: held.to }),
      draft: true,
      sources: [{ source: sourceId }],
    },
    sourceId,
    source: sourceOf(given, item, held),
    notes,
  };
}

/** An item is a source of its own for each date as of which it is cited. */
function sourceIdOf(item: Item, { referenced }: Extract<Held, { kind: 'held' }>): string {
  const id = `wikidata-${item.id.toLowerCase()}`;
  return referenced === undefined ? id : `${id}-${slugOf(referenced)}`;
}

function sourceOf(
  { languages }: Given,
  item: Item,
  { referenced }: Extract<Held, { kind: 'held' }>,
): SourceInput {
  const published = referenced ?? savedOn(item);
  if (published === undefined) throw new Error(`the posts of ${item.id} have no date`);
  const ofVersion = referenced === undefined && item.lastrevid !== undefined;
  return {
    title: nameOf(item, languages).text,
    publisher: 'Wikidata',
    url: pageOf(item),
    ...(ofVersion && { note: `Revision ${item.lastrevid}` }),
    published,
  };
}
