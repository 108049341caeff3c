import type * as linkedom from 'linkedom';
import { readPage, type ReadOptions } from '../page/read-page.ts';
import type { TreeNode } from '../page/tree.ts';
import type { PageText } from '../page/types.ts';

/** Reads a page from the text of an HTML file. Rejects where the HTML parser, which is not ours, throws. */
export async function readHtml(html: string, options: ReadOptions): Promise<PageText> {
  return readPage(await parseRoot(html), options);
}

/**
 * The root element of an HTML file. The parser's doctype has no next sibling, so the document cannot be
 * walked. Rejects with a `MissingParser` where the parser is not installed.
 */
export async function parseRoot(html: string): Promise<TreeNode> {
  const { parseHTML } = await loadParser();
  const { documentElement } = parseHTML(html).document;
  if (documentElement?.nodeName === 'HTML') return documentElement;
  // Without <html> the parser makes the first element the root and loses the others.
  return parseHTML(`<html><body>${html}</body></html>`).document.documentElement;
}

/** The optional dependency that reads HTML is not installed. */
export class MissingParser extends Error {
  override readonly name = 'MissingParser';
}

/** Loaded when the first HTML is read: those who use the model alone may leave it out. */
async function loadParser(): Promise<typeof linkedom> {
  try {
    return await import('linkedom');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new MissingParser(
      'HTML is read by the package "linkedom", which is not installed. Run "npm install linkedom".',
    );
  }
}
