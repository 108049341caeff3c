import { readPage, type ReadOptions } from '../page/read-page.ts';
import type { TreeNode } from '../page/tree.ts';
import type { PageText } from '../page/types.ts';
import { optionalPackage } from './optional-package.ts';

/** Reads a page from the text of an HTML file. Rejects where the HTML parser, which is not ours, throws. */
export async function readHtml(html: string, options: ReadOptions): Promise<PageText> {
  return readPage(await parseRoot(html), options);
}

/**
 * The root element of an HTML file. Rejects with a `MissingPackage` where the parser is not installed.
 */
export async function parseRoot(html: string): Promise<TreeNode> {
  const { parseHTML } = await optionalPackage('linkedom', 'Reading HTML', () => import('linkedom'));
  const { documentElement } = parseHTML(html).document;
  if (documentElement?.nodeName === 'HTML') return documentElement;
  // Without <html> the parser makes the first element the root and loses the others.
  return parseHTML(`<html><body>${html}</body></html>`).document.documentElement;
}
