import { Document, isMap, isScalar, isSeq, visit, type Node, type Scalar } from 'yaml';
import type { DraftNote } from './draft-note.ts';
import type { PackInput } from './generated/input.ts';

/** What a draft is written from. */
export interface DraftedPack {
  readonly pack: PackInput;
  readonly notes: readonly DraftNote[];
  /** Lines that tell the author where the draft is from, and what to do with it. */
  readonly header: readonly string[];
}

/** A drafted pack as an author would write it: each note is a comment before the field that it belongs to. */
export function draftYaml({ pack, notes, header }: DraftedPack): string {
  const document = new Document(pack);
  document.commentBefore = header.map((line) => ` ${line}`).join('\n');
  for (const section of ['sources', 'entities', 'facts']) {
    keyAt(document, [section]).spaceBefore = true;
  }
  const facts = document.get('facts') as Node;
  visit(document, {
    Seq(_, list, ancestors) {
      if (ancestors.includes(facts) && list.items.every((item) => isScalar(item))) list.flow = true;
    },
    Map(_, map, ancestors) {
      if (isSeq(ancestors.at(-1))) map.flow = true;
    },
  });
  for (const { path, text } of notes) {
    const key = keyAt(document, path);
    key.commentBefore = key.commentBefore ? `${key.commentBefore}\n ${text}` : ` ${text}`;
  }
  return document.toString({ lineWidth: 100, flowCollectionPadding: true, singleQuote: true });
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
