import type { EntityInput } from '../../pack/generated/input.ts';
import type { Item } from './item.ts';
import { kindOf } from './kind.ts';
import { aliasesOf, descriptionOf, labelOf, type Named } from './names.ts';
import type { Languages } from './types.ts';

/** What a draft is made from: all items by their ids, and the pack's ids of those that become entities. */
export interface Given {
  readonly items: ReadonlyMap<string, Item>;
  readonly entityIds: ReadonlyMap<string, string>;
  readonly languages: Languages;
}

/** A remark for the author, and the field that it belongs to; without one, the whole entity or fact. */
export interface FieldNote {
  readonly field?: string;
  readonly text: string;
}

export interface DraftEntity {
  readonly entity: EntityInput;
  readonly notes: readonly FieldNote[];
}

export function draftEntity(given: Given, item: Item): DraftEntity {
  const { languages } = given;
  const found = kindOf(item);
  const kind = found.known ? found.kind : 'concept';
  const name = nameOf(item, languages);
  const description = descriptionOf(item, languages);
  const aliases = aliasesOf(item, kind, name, languages);
  const notes: FieldNote[] = [];
  if (!found.known) {
    const classes = found.classes.map((id) => labelled(given, id)).join(', ') || 'none';
    notes.push({ field: 'kind', text: `Choose the kind; Wikidata's class: ${classes}.` });
  }
  if (name.text === item.id) notes.push({ field: 'name', text: 'Fill it in: it has no label.' });
  if (description?.language !== languages[0]) {
    notes.push({
      field: 'description',
      text: `Write it in the pack's language (${languages[0]}).`,
    });
  }
  return {
    entity: {
      kind,
      name: name.text,
      description: description?.text ?? item.id,
      ...(aliases.length > 0 && { aliases }),
      sameAs: [pageOf(item)],
      draft: true,
    },
    notes,
  };
}

/** Its label, or its id where it has none. */
export function nameOf(item: Item, languages: Languages): Named {
  return labelOf(item, languages) ?? { text: item.id, language: languages[0] };
}

export function pageOf(item: Item): string {
  return `https://www.wikidata.org/wiki/${item.id}`;
}

/** "Q900000012 (harbour office)", where the item is given. */
export function labelled({ items, languages }: Given, id: string): string {
  const item = items.get(id);
  const label = item && labelOf(item, languages);
  return label ? `${id} (${label.text})` : id;
}
