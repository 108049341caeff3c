import { dayOf, type Day } from '../time/day.ts';
import type { Statements } from './read-text.ts';
import type { TreeElement } from './tree.ts';
import type { PublishedDay } from './types.ts';

/**
 * The day on which a page says that it was published, from what states it most plainly: JSON-LD, meta
 * elements, a `<time>`, the address. Days are taken as written, in the page's own time zone.
 */
export function publishedDay(told: Statements, url: string | undefined): PublishedDay | undefined {
  return (
    found('json-ld', firstOf(told.SCRIPT, jsonLdDay)) ??
    found('meta', metaDay(told.META)) ??
    found('time-element', timeDay(told.TIME)) ??
    found('url', url === undefined ? undefined : urlDay(url))
  );
}

/** A day and what told it; nothing where there is none. */
export function found(from: PublishedDay['from'], day: Day | undefined): PublishedDay | undefined {
  return day === undefined ? undefined : { day, from };
}

/** The day that a date or timestamp begins with: `2023-07-07…`, `20230707…`, `2023/7/7 …`. */
function leadingDay(text: string | null | undefined): Day | undefined {
  const match =
    /^\s*(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text ?? '') ??
    /^\s*(\d{4})()(\d{2})(\d{2})(?!\d)/.exec(text ?? '');
  return match ? dayOf(Number(match[1]), Number(match[3]), Number(match[4])) : undefined;
}

function jsonLdDay(element: TreeElement): Day | undefined {
  if (!/^application\/ld\+json/i.test(element.getAttribute('type') ?? '')) return undefined;
  const text = element.firstChild?.nodeValue ?? '';
  try {
    return publishedIn(JSON.parse(text), 0);
  } catch {
    // Pages carry broken JSON-LD: raw line feeds, comments around it, a comma too many.
    return leadingDay(/"datePublished"\s*:\s*"([^"]*)"/.exec(text)?.[1]);
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

function metaDay(metas: readonly TreeElement[]): Day | undefined {
  const days = new Map<string, Day>();
  for (const element of metas) {
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

function timeDay(times: readonly TreeElement[]): Day | undefined {
  const dayOfTime = (element: TreeElement): Day | undefined =>
    leadingDay(element.getAttribute('datetime'));
  const stated = times.filter(
    (element) =>
      element.getAttribute('pubdate') !== null ||
      /datePublished/.test(element.getAttribute('itemprop') ?? ''),
  );
  const outsideLists = times.filter((element) => !isInList(element));
  const day = firstOf([...stated, ...outsideLists], dayOfTime);
  if (day !== undefined) return day;
  // A list of articles has a day for each; a byline set as a list has one.
  const [only, ...others] = new Set(times.map(dayOfTime).filter((one) => one !== undefined));
  return others.length === 0 ? only : undefined;
}

function isInList(element: TreeElement): boolean {
  for (let node = element.parentNode; node; node = node.parentNode) {
    if (node.nodeName.toUpperCase() === 'LI') return true;
  }
  return false;
}

/** `…/2023/07/07/…`, `…-2023-07-07-…`, `…/2023/0707/…`, `…/t20230707_…`. */
function urlDay(url: string): Day | undefined {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  const match =
    /[/_-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(path) ??
    /[/_-]t?((?:19|20)\d{2})\/?(0[1-9]|1[0-2])(\d{2})(?!\d)/.exec(path);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const result = find(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
