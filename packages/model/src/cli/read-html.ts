import { parseHTML } from 'linkedom';
import { readPage, type ReadOptions } from '../page/read-page.ts';
import type { TreeNode } from '../page/tree.ts';
import type { PageText } from '../page/types.ts';

/** Reads a page from the text of an HTML file. */
export function readHtml(html: string, options: ReadOptions): PageText {
  // Without <html> the parser would make the first element the root and lose the others.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  // The parser's doctype has no next sibling, so the document itself cannot be walked.
  return readPage(document.documentElement as unknown as TreeNode, options);
}
