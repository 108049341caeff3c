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

/** The node after `node` in document order, of `root` and what lies below it; `null` after the last. */
export function nodeAfter(node: TreeNode, root: TreeNode): TreeNode | null {
  let next = node.firstChild;
  for (let last: TreeNode | null = node; !next && last && last !== root; last = last.parentNode) {
    next = last.nextSibling;
  }
  return next;
}

/** The elements of these names at and below `root`, by name in capitals, in document order, however deep. */
export function elementsNamed<Name extends string>(
  root: TreeNode,
  names: readonly Name[],
): Readonly<Record<Name, readonly TreeElement[]>> {
  const found = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    TreeElement[]
  >;
  const wanted: ReadonlySet<string> = new Set(names);
  for (let node: TreeNode | null = root; node; node = nodeAfter(node, root)) {
    if (!isElement(node)) continue;
    const name = node.nodeName.toUpperCase();
    if (wanted.has(name)) found[name as Name].push(node);
  }
  return found;
}

/** All text at and below `root`, as it stands. */
export function dataOf(root: TreeNode): string {
  let data = '';
  for (let node: TreeNode | null = root; node; node = nodeAfter(node, root)) {
    if (isText(node)) data += node.nodeValue ?? '';
  }
  return data;
}
