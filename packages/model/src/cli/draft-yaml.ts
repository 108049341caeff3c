import { Document, isMap, isScalar, isSeq, visit, type Scalar } from 'yaml';
import type { DraftNote } from '../interchange/index.ts';
import type { PackInput } from '../pack/schema.ts';

/** A drafted pack as an author would write it: each note is a comment before the field that it belongs to. */
export function draftYaml(pack: PackInput, notes: readonly DraftNote[]): string {
  const document = new Document(pack);
  document.commentBefore =
    ' Drafted from Wikidata. Look at every line; where it is right, take "draft" out.';
  for (const section of ['sources', 'entities', 'facts']) {
    keyAt(document, [section]).spaceBefore = true;
  }
  visit(document, {
    Map(_, map, ancestors) {
      if (isSeq(ancestors.at(-1))) map.flow = true;
    },
  });
  for (const { path, text } of notes) {
    const key = keyAt(document, path);
    key.commentBefore = key.commentBefore ? `${key.commentBefore}\n ${text}` : ` ${text}`;
  }
  return document.toString({ lineWidth: 100, singleQuote: true });
}

/** The key of a field, which carries the comment before it. */
function keyAt(document: Document, path: readonly string[]): Scalar {
  let node: unknown = document.contents;
  let key: unknown;
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === step)
      : undefined;
    key = pair?.key;
    node = pair?.value;
  }
  if (!isScalar(key)) throw new Error(`the draft has no ${path.join('.')}`);
  return key;
}
