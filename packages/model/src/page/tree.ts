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

/** Work done in steps, between which whoever drives it may let others run; what it gives comes last. */
export type InSteps<T> = Generator<undefined, T, undefined>;

/** Does all of it at once. */
export function atOnce<T>(work: InSteps<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Nodes between two steps: some tenths of a millisecond. */
const nodesPerStep = 256;

/** The shadow root of an element, open or closed, where it has one. */
export type ShadowRootOf = (element: TreeElement) => TreeNode | null | undefined;

/**
 * Enters `root` and every node below it in document order, and leaves each after what lies below it, however
 * deep. What an element shows in its shadow root comes before what it holds itself.
 * @param enter tells whether to go on inside the node
 */
export function* walk(
  root: TreeNode,
  enter: (node: TreeNode) => boolean,
  leave: (node: TreeNode) => void,
  shadowRootOf?: ShadowRootOf,
): InSteps<void> {
  /** The hosts of the shadow roots around the node, the nearest last. */
  const hosts: TreeNode[] = [];
  const shadowOf = (node: TreeNode): TreeNode | undefined => {
    const shadow = shadowRootOf && isElement(node) ? shadowRootOf(node) : undefined;
    if (shadow) hosts.push(node);
    return shadow ?? undefined;
  };
  let steps = 0;
  for (let node: TreeNode | null = root; node;) {
    if (++steps % nodesPerStep === 0) yield;
    // A document is entered by its element: linkedom's doctype, its first child, has no next sibling.
    let next: TreeNode | null = enter(node)
      ? (shadowOf(node) ?? node.documentElement ?? node.firstChild)
      : null;
    while (node && !next) {
      leave(node);
      if (node === root) return;
      next = node.nextSibling;
      if (next) break;
      const around: TreeNode | null = node.parentNode;
      if (around) {
        node = around;
      } else {
        // Out of a shadow root, or of a part that the page has taken away meanwhile.
        node = hosts.pop() ?? null;
        next = node?.firstChild ?? null;
      }
    }
    node = next;
  }
}
