import { readBlocks } from './read-text.ts';
import {
  describedIn,
  firstOf,
  folded,
  isOfType,
  jsonLdIn,
  statementOf,
  titleIn,
} from './stated.ts';
import { atOnce, type TreeElement, type TreeNode } from './tree.ts';

/** What a page says of itself as a source; what it does not say is left out. */
export interface PageSource {
  readonly title?: string;
  readonly publisher?: string;
  /** Absolute, `http` or `https`. */
  readonly url?: string;
}

/** The title, publisher and address that a page states in JSON-LD, meta elements and its canonical link. */
export function pageSource(root: TreeNode): PageSource {
  const { told, blocks } = atOnce(readBlocks(root));
  const articles = describedIn(jsonLdIn(told.SCRIPT)).filter((one) =>
    isOfType(one, /Article|Posting|Report/),
  );
  const metas = told.META.map(statementOf);
  const meta = (name: string): string | undefined => metas.find((one) => one?.[0] === name)?.[1];
  const headlines = blocks.filter(({ box }) => box.kind === 'headline');
  const publisher = firstOf(
    [...articles.map((article) => nameOf(article['publisher'])), meta('og:site_name')],
    textOf,
  );
  const title = firstOf(
    [
      ...articles.map((article) => article['headline']),
      meta('og:title'),
      meta('twitter:title'),
      // Of several none can be chosen.
      headlines.length === 1 ? headlines[0]!.text : undefined,
      withoutSite(titleIn(told.TITLE), publisher),
    ],
    textOf,
  );
  const url = firstOf(
    [
      canonical(told.LINK),
      meta('og:url'),
      ...articles.flatMap((article) => [article['url'], idOf(article['mainEntityOfPage'])]),
    ],
    addressOf,
  );
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
  };
}

function nameOf(value: unknown): unknown {
  const [first] = [value].flat();
  return typeof first === 'object' && first !== null && 'name' in first ? first.name : first;
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && '@id' in value ? value['@id'] : value;
}

function canonical(links: readonly TreeElement[]): string | undefined {
  const link = links.find((element) => element.getAttribute('rel')?.toLowerCase() === 'canonical');
  return link?.getAttribute('href')?.trim();
}

/** "The gate is shut | The Harbour Courier" without the paper's name. */
function withoutSite(title: string, publisher: string | undefined): string {
  if (publisher === undefined || !title.endsWith(publisher)) return title;
  return title.slice(0, -publisher.length).replace(/\s+[|–—·:-]\s*$/, '') || title;
}

function textOf(value: unknown): string | undefined {
  return (typeof value === 'string' && folded(value)) || undefined;
}

function addressOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\/\S+$/.test(value) ? value : undefined;
}
