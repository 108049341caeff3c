import { parseHTML } from 'linkedom';

/**
 * A document of its own for each call. Without `<html>` the parser makes the first element the root and
 * loses the others, so they get one.
 */
export function parseHtml(html: string): Document {
  const { document } = parseHTML(html);
  if (document.documentElement?.nodeName === 'HTML') return document;
  return parseHTML(`<html><body>${html}</body></html>`).document;
}
