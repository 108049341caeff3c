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
}

/** An element: a node that can have attributes. */
export interface TreeElement extends TreeNode {
  /** The attribute's value; `null` where the element has none of that name. */
  getAttribute(name: string): string | null;
}

export function isElement(node: TreeNode): node is TreeElement {
  return node.nodeType === 1;
}

export function isText(node: TreeNode): boolean {
  return node.nodeType === 3;
}

/** `root` and every node below it, in document order, however deep. */
export function* nodesOf(root: TreeNode): Generator<TreeNode> {
  let node: TreeNode | null = root;
  while (node) {
    yield node;
    let next: TreeNode | null = node.firstChild;
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
}
