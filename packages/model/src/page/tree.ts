/**
 * The part of the DOM that reading a page needs. A browser's document and a parsed HTML file both
 * have it, so one implementation reads both; nothing here can change a page.
 */
export interface TreeNode {
  /** 1 element, 3 text, 9 document, 11 fragment. */
  readonly nodeType: number;
  /** Tag name in capitals for HTML elements, `#text` for text. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly parentNode: TreeNode | null;
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
  /** A document has one, unless it is empty. */
  readonly documentElement?: TreeNode | null;
}

/** An element: a node that can have attributes. */
export interface TreeElement extends TreeNode {
  /** The attribute's value; `null` where the element has none of that name. */
  getAttribute(name: string): string | null;
}

/** The type of a tree's text nodes: the DOM's `Text` for any node of a DOM, else that of children. */
export type TextOf<N extends TreeNode> = N extends {
  /** The DOM's way to make one. */
  createTextNode(data: string): infer T extends TreeNode;
}
  ? T
  : N extends { readonly ownerDocument: infer D extends TreeNode | null }
    ? TextOf<NonNullable<D>>
    : NonNullable<N['firstChild']>;

export function isElement(node: TreeNode): node is TreeElement {
  return node.nodeType === 1;
}

/** Enters `root` and every node below it in document order, and leaves each after what lies below it, however deep. */
export function walk(
  root: TreeNode,
  enter: (node: TreeNode) => void,
  leave: (node: TreeNode) => void,
): void {
  for (let node: TreeNode | null = root; node;) {
    enter(node);
    // A document is entered by its element: linkedom's doctype, its first child, has no next sibling.
    let next: TreeNode | null = node.documentElement ?? node.firstChild;
    while (node && !next) {
      leave(node);
      if (node === root) return;
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
}
