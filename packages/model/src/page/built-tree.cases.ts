import type { TreeNode } from './tree.ts';
import type { ReadPage } from './types.ts';

/** A tree without a parser. */
export function element(name: string, children: readonly BuiltNode[], said: Said = {}): BuiltNode {
  const node: BuiltNode = {
    nodeType: 1,
    nodeName: name,
    nodeValue: null,
    parentNode: null,
    firstChild: children[0] ?? null,
    nextSibling: null,
    getAttribute: (attribute) => said[attribute] ?? null,
  };
  for (const [index, child] of children.entries()) {
    child.parentNode = node;
    child.nextSibling = children[index + 1] ?? null;
  }
  return node;
}

export function textNode(data: string): BuiltNode {
  return { ...element('#text', []), nodeType: 3, nodeValue: data };
}

type Said = Readonly<Record<string, string>>;

export interface BuiltNode extends TreeNode {
  parentNode: BuiltNode | null;
  nextSibling: BuiltNode | null;
  getAttribute(name: string): string | null;
}

/** White space of a node counts as a space, and nothing else may differ. */
export function misplaced(page: ReadPage): string[] {
  return page.pieces
    .filter(({ start, end, node, nodeStart }) => {
      const data = node.nodeValue?.slice(nodeStart, nodeStart + end - start) ?? '';
      return data.replaceAll(/[ \t\n\r\f]/g, ' ') !== page.text.slice(start, end);
    })
    .map(({ start, end }) => page.text.slice(start, end));
}

export const sentence = (about: string): string =>
  `${about} is told here in a sentence that is long enough to count as a paragraph of its own.`;
