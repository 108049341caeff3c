import { dataOf, elementsNamed, type TreeElement, type TreeNode } from './tree.ts';

/** What a page says of itself as a source; what it does not say is left out. */
export interface PageSource {
  readonly title?: string;
  readonly publisher?: string;
  /** Absolute, `http` or `https`. */
  readonly url?: string;
}

/** The title, publisher and address that a page states in JSON-LD, meta elements and its canonical link. */
export function pageSource(root: TreeNode): PageSource {
  const told = elementsNamed(root, ['SCRIPT', 'META', 'H1', 'TITLE', 'LINK']);
  const articles = told.SCRIPT.flatMap(jsonLdArticles);
  const meta = (name: string): string | undefined => metaContent(told.META, name);
  const publisher = firstText([
    ...articles.map((article) => nameOf(article['publisher'])),
    meta('og:site_name'),
  ]);
  const title = firstText([
    ...articles.map((article) => article['headline']),
    meta('og:title'),
    meta('twitter:title'),
    only(told.H1),
    withoutSite(titleText(told.TITLE), publisher),
  ]);
  const url = [
    canonical(told.LINK),
    meta('og:url'),
    ...articles.flatMap((article) => [article['url'], idOf(article['mainEntityOfPage'])]),
  ].find((one): one is string => typeof one === 'string' && /^https?:\/\/\S+$/.test(one));
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
  };
}

type Json = Readonly<Record<string, unknown>>;

/** Depth to which JSON-LD is searched; pages nest articles in `@graph` and `mainEntity`. */
const deepest = 5;

/** The articles that an element describes in JSON-LD; broken JSON describes none. */
function jsonLdArticles(element: TreeElement): Json[] {
  if (!/^application\/ld\+json/i.test(element.getAttribute('type') ?? '')) return [];
  try {
    return articlesIn(JSON.parse(element.firstChild?.nodeValue ?? ''), 0);
  } catch {
    return [];
  }
}

function articlesIn(value: unknown, depth: number): Json[] {
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => articlesIn(item, depth + 1));
  const record = value as Json;
  const types = [record['@type']].flat().filter((type) => typeof type === 'string');
  const own = types.some((type) => /Article|Posting|Report/.test(type)) ? [record] : [];
  const inner = ['@graph', 'mainEntity'].flatMap((key) => articlesIn(record[key], depth + 1));
  return [...own, ...inner];
}

function nameOf(value: unknown): unknown {
  const [first] = [value].flat();
  return typeof first === 'object' && first !== null && 'name' in first ? first.name : first;
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && '@id' in value ? value['@id'] : value;
}

function metaContent(metas: readonly TreeElement[], name: string): string | undefined {
  const meta = metas.find(
    (element) =>
      (element.getAttribute('property') ?? element.getAttribute('name'))?.toLowerCase() === name,
  );
  return meta?.getAttribute('content') ?? undefined;
}

function canonical(links: readonly TreeElement[]): string | undefined {
  const link = links.find((element) => element.getAttribute('rel')?.toLowerCase() === 'canonical');
  return link?.getAttribute('href')?.trim();
}

/** The text of one element; of several none can be chosen. */
function only([first, ...others]: readonly TreeElement[]): string | undefined {
  return first && others.length === 0 ? dataOf(first) : undefined;
}

function titleText(titles: readonly TreeElement[]): string | undefined {
  const title = titles.find(({ parentNode }) => parentNode?.nodeName.toUpperCase() !== 'SVG');
  return title && dataOf(title);
}

/** "The gate is shut | The Harbour Courier" without the paper's name. */
function withoutSite(title: string | undefined, publisher: string | undefined): string | undefined {
  if (title === undefined || publisher === undefined) return title;
  const folded = title.replaceAll(/\s+/g, ' ').trim();
  if (!folded.endsWith(publisher)) return folded;
  const rest = folded.slice(0, -publisher.length).replace(/\s+[|–—·:-]\s*$/, '');
  return rest === '' ? folded : rest;
}

function firstText(values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const text = typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';
    if (text !== '') return text;
  }
  return undefined;
}
