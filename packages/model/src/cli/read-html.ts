import { parseHTML } from 'linkedom';
import { readPage, type ReadOptions } from '../page/read-page.ts';
import type { TreeNode } from '../page/tree.ts';
import type { PageText } from '../page/types.ts';

/** Reads a page from the text of an HTML file. Throws where the HTML parser, which is not ours, does. */
export function readHtml(html: string, options: ReadOptions): PageText {
  return readPage(parseRoot(html), options);
}

/** The root element of an HTML file. The parser's doctype has no next sibling, so the document cannot be walked. */
export function parseRoot(html: string): TreeNode {
  const { documentElement } = parseHTML(html).document;
  if (documentElement?.nodeName === 'HTML') return documentElement;
  // Without <html> the parser makes the first element the root and loses the others.
  return parseHTML(`<html><body>${html}</body></html>`).document.documentElement;
}
