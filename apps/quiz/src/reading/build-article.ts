import type { InSteps } from '@backgrounder/model/page';
import type { TextPiece } from '@backgrounder/ui/marks';
import { textOf, type Article, type ArticleBlock, type Run } from './article.ts';

/** Blocks that stand together: a screenful or two, laid out at once or, out of view, not at all. */
const blocksPerPart = 32;

/**
 * Writes an article into an element that is empty, and tells in which nodes its text stands, as `pageOf` has it.
 * Nothing but text and checked addresses comes out of the article. Its beginning is shown first, and the rest at
 * once: what is added to a page bit by bit is laid out as often.
 */
export function* buildArticle(
  into: HTMLElement,
  { title, blocks }: Article,
): InSteps<TextPiece<Text>[]> {
  const document = into.ownerDocument;
  const pieces: TextPiece<Text>[] = [];
  let offset = 0;
  const write = (place: HTMLElement, runs: readonly Run[]): void => {
    if (offset > 0) offset += 1;
    for (const run of runs) {
      const node = document.createTextNode(run.text);
      dressed(document, place, run).append(node);
      pieces.push({ start: offset, end: offset + run.text.length, node, nodeStart: 0 });
      offset += run.text.length;
    }
  };
  const rest = document.createDocumentFragment();
  let part = into.appendChild(partIn(document));
  if (title !== '') write(within(part, 'h1'), [{ text: title }]);
  let lists: HTMLElement[] = [];
  let inPart = 0;
  for (const block of blocks) {
    // A list is never parted.
    if (++inPart > blocksPerPart && block.kind !== 'item') {
      yield;
      part = rest.appendChild(partIn(document));
      inPart = 1;
    }
    lists = block.kind === 'item' ? listsFor(part, lists, block) : [];
    write(placeOf(part, lists, block), block.runs);
  }
  into.append(rest);
  return pieces;
}

function partIn(document: Document): HTMLElement {
  const part = document.createElement('div');
  part.className = 'read-part';
  return part;
}

function placeOf(
  into: HTMLElement,
  lists: readonly HTMLElement[],
  block: ArticleBlock,
): HTMLElement {
  switch (block.kind) {
    case 'paragraph':
      return within(into, 'p');
    case 'heading':
      return within(into, block.level === 2 ? 'h2' : 'h3');
    case 'quotation':
      return within(into.appendChild(into.ownerDocument.createElement('blockquote')), 'p');
    case 'item':
      return within(lists.at(-1) ?? into, 'li');
  }
}

/** Each with the direction of its own text. */
function within(parent: HTMLElement, name: 'h1' | 'h2' | 'h3' | 'p' | 'li'): HTMLElement {
  const element = parent.ownerDocument.createElement(name);
  element.dir = 'auto';
  return parent.appendChild(element);
}

/** The lists that an item stands in, from the outermost: those before it as far as they go on. */
function listsFor(
  into: HTMLElement,
  before: readonly HTMLElement[],
  { depth, isOrdered }: Extract<ArticleBlock, { kind: 'item' }>,
): HTMLElement[] {
  const name = isOrdered ? 'ol' : 'ul';
  const lists = before.slice(0, depth);
  if (lists.length === depth && lists.at(-1)?.localName !== name) lists.pop();
  while (lists.length < depth) {
    const list = into.ownerDocument.createElement(name);
    const around = lists.at(-1);
    (around?.lastElementChild ?? around ?? into).append(list);
    lists.push(list);
  }
  return lists;
}

function dressed(document: Document, place: HTMLElement, run: Run): HTMLElement {
  let inner = place;
  if (run.href !== undefined) {
    const link = document.createElement('a');
    link.href = run.href;
    link.target = '_blank';
    link.rel = 'noreferrer';
    inner = inner.appendChild(link);
  }
  if (run.isStrong) inner = inner.appendChild(document.createElement('strong'));
  if (run.isEmphasized) inner = inner.appendChild(document.createElement('em'));
  return inner;
}

/** Characters of an article, its title included. */
export function lengthOf({ title, blocks }: Article): number {
  return blocks.reduce((sum, block) => sum + textOf(block).length, title.length);
}
