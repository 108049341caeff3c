import { dayOf, parseDay, type Day } from '../time/day.ts';
import { nodesOf, isElement, type TreeElement, type TreeNode } from './tree.ts';
import type { PublishedDay } from './types.ts';

/**
 * The day on which a page says that it was published, from what states it most plainly: JSON-LD, meta
 * elements, a `<time>`, the address. Days are taken as written, in the page's own time zone.
 */
export function publishedDay(root: TreeNode, url: string | undefined): PublishedDay | undefined {
  const elements = [...nodesOf(root)].filter(isElement);
  return (
    found('json-ld', firstOf(elements, jsonLdDay)) ??
    found('meta', metaDay(elements)) ??
    found('time-element', timeDay(elements)) ??
    found('url', url === undefined ? undefined : urlDay(url))
  );
}

function found(from: PublishedDay['from'], day: Day | undefined): PublishedDay | undefined {
  return day === undefined ? undefined : { day, from };
}

/** The day an ISO 8601 date or timestamp begins with. */
function leadingDay(text: string | null | undefined): Day | undefined {
  const match = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text ?? '');
  return match ? parseDay(`${match[1]}-${match[2]}-${match[3]}`) : undefined;
}

function jsonLdDay(element: TreeElement): Day | undefined {
  if (element.nodeName.toUpperCase() !== 'SCRIPT') return undefined;
  if (!/^application\/ld\+json/i.test(element.getAttribute('type') ?? '')) return undefined;
  try {
    return publishedIn(JSON.parse(element.firstChild?.nodeValue ?? ''), 0);
  } catch {
    // Pages carry broken JSON-LD; the other places remain.
    return undefined;
  }
}

/** Depth to which JSON-LD is searched; pages nest articles in `@graph` and `mainEntity`. */
const deepest = 5;

function publishedIn(value: unknown, depth: number): Day | undefined {
  if (typeof value !== 'object' || value === null || depth > deepest) return undefined;
  if (Array.isArray(value)) return firstOf(value, (item) => publishedIn(item, depth + 1));
  const record = value as Readonly<Record<string, unknown>>;
  const types = [record['@type']].flat().filter((type) => typeof type === 'string');
  if (types.length === 0 || types.some((type) => /Article|Posting|Report|WebPage/.test(type))) {
    const published = record['datePublished'];
    const day = typeof published === 'string' ? leadingDay(published) : undefined;
    if (day !== undefined) return day;
  }
  return firstOf(
    ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'].map((key) => record[key]),
    (part) => publishedIn(part, depth + 1),
  );
}

const metaNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'sailthru.date',
  'parsely-pub-date',
  'publishdate',
  'publish-date',
  'pubdate',
  'article.published',
  'published-date',
  'cxenseparse:recs:publishtime',
];

function metaDay(elements: readonly TreeElement[]): Day | undefined {
  const days = new Map<string, Day>();
  for (const element of elements) {
    if (element.nodeName.toUpperCase() !== 'META') continue;
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const day = leadingDay(element.getAttribute('content'));
    if (day !== undefined && !days.has(name)) days.set(name, day);
  }
  return firstOf(metaNames, (name) => days.get(name));
}

function timeDay(elements: readonly TreeElement[]): Day | undefined {
  const times = elements.filter((element) => element.nodeName.toUpperCase() === 'TIME');
  const stated = times.filter(
    (element) =>
      element.getAttribute('pubdate') !== null ||
      /datePublished/.test(element.getAttribute('itemprop') ?? ''),
  );
  return firstOf([...stated, ...times], (element) => leadingDay(element.getAttribute('datetime')));
}

function urlDay(url: string): Day | undefined {
  const match = /[/-]((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(url);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const result = find(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
