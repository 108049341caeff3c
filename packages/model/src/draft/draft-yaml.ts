import { Document, isMap, isScalar, visit, type Pair } from 'yaml';
import type { Draft } from './draft-pack.ts';

const header = ` A draft, made by "backgrounder draft" out of one article. Nothing here is reviewed, and names and speakers
 may be wrong. What to do:
 1. Replace title, summary and authors in the head.
 2. Go through entities and facts: take out what the story does not need, correct the rest, and rewrite every
    summary and description in your own words.
 3. Delete "draft: true" wherever you have done so, and at last in the head.
 4. Run "backgrounder check" on this file, and "backgrounder verify" to hold its citations against the article.
 docs/writing-a-pack.md tells what may stand here.`;

/** Keys whose maps stand on one line each, as authors write them. */
const inlined = new Set(['aliases', 'sources', 'about', 'actors', 'cues', 'authors']);

/** A draft as the YAML file that its author goes on with. */
export function draftYaml({ pack, undated }: Draft): string {
  const document = new Document(pack);
  document.commentBefore = header;
  visit(document, {
    Pair(_, pair, path) {
      const depth = path.filter(isMap).length;
      const key = keyOf(pair);
      inline(pair, depth === 1 && key === 'sources');
      if (depth === 1 && ['sources', 'entities', 'facts'].includes(key)) spaceBefore(pair);
      if (depth === 1 && key === 'title')
        remark(pair, ' the headline: give the story a name of its own');
    },
  });
  for (const id of undated) {
    const when = document.getIn(['facts', id, 'when'], true);
    if (isScalar(when)) when.comment = ' the article gives no day';
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** The pack's sources are a map of whole entries; a fact's are short. */
function inline(pair: Pair, isPackSources: boolean): void {
  if (!inlined.has(keyOf(pair)) || isPackSources) return;
  const value = pair.value as { flow?: boolean; items?: unknown[] } | null;
  if (!value?.items) return;
  if (value.items.every(isScalar)) value.flow = true;
  else for (const item of value.items) if (isMap(item)) item.flow = true;
}

function spaceBefore(pair: Pair): void {
  if (isScalar(pair.key)) pair.key.spaceBefore = true;
}

function remark(pair: Pair, comment: string): void {
  if (isScalar(pair.value)) pair.value.comment = comment;
}
