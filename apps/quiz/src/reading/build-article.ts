import type { InSteps } from '@backgrounder/model/page';
import type { TextPiece } from '@backgrounder/ui/marks';
import { textOf, type Article, type ArticleBlock, type Run } from './article.ts';

/** Blocks between two steps: some milliseconds with their layout. */
const blocksPerStep = 64;

/**
 * Writes an article into an element that is empty, and tells in which nodes its text stands, as `pageOf` has it.
 * Nothing but text and checked addresses comes out of the article.
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
  if (title !== '') write(within(into, 'h1'), [{ text: title }]);
  let lists: HTMLElement[] = [];
  for (const [number, block] of blocks.entries()) {
    if (number % blocksPerStep === blocksPerStep - 1) yield;
    lists = block.kind === 'item' ? listsFor(into, lists, block) : [];
    write(placeOf(into, lists, block), block.runs);
  }
  return pieces;
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
