import { dayOf, type Day } from '../time/day.ts';
import type { DayEvidence } from './day-evidence.ts';
import { describedIn, firstOf, isOfType, type Described } from './stated.ts';
import type { PublishedDay } from './types.ts';
import { writtenDay } from './written-day.ts';

/**
 * The day on which a page says that it was published, from what states it most plainly: JSON-LD, meta
 * elements, a `<time>`, the address, a byline. Days are taken as written, in the page's own time zone.
 */
export function publishedDay(
  evidence: DayEvidence,
  url: string | undefined,
): PublishedDay | undefined {
  const { jsonLd, metas, lines } = evidence;
  return (
    found('json-ld', firstOf(describedIn(jsonLd), describedDay)) ??
    found('meta', metaDay(metas)) ??
    found('time-element', timeDay(evidence)) ??
    found('url', url === undefined ? undefined : urlDay(url)) ??
    found('text', writtenDay(lines))
  );
}

/** A day and what told it; nothing where there is none. */
export function found(from: PublishedDay['from'], day: Day | undefined): PublishedDay | undefined {
  return day === undefined ? undefined : { day, from };
}

/** The day that a date or timestamp begins with: `2023-07-07…`, `20230707…`, `2023/7/7 …`. */
function leadingDay(text: string): Day | undefined {
  const match =
    /^\s*(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text) ??
    /^\s*(\d{4})()(\d{2})(\d{2})(?!\d)/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[3]), Number(match[4])) : undefined;
}

/** The day of an article or its page; what has no type is taken for one. */
function describedDay(described: Described): Day | undefined {
  const isPage =
    described['@type'] === undefined || isOfType(described, /Article|Posting|Report|WebPage/);
  const published = described['datePublished'];
  return isPage && typeof published === 'string' ? leadingDay(published) : undefined;
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

function metaDay(metas: DayEvidence['metas']): Day | undefined {
  return firstOf(metaNames, (name) =>
    firstOf(metas, ([own, content]) => (own === name ? leadingDay(content) : undefined)),
  );
}

function timeDay({ stated, alone, listed }: DayEvidence): Day | undefined {
  const day = firstOf([...stated, ...alone], leadingDay);
  if (day !== undefined) return day;
  // A list of articles has a day for each; a byline set as a list has one.
  const [only, ...others] = new Set(listed.flatMap((one) => leadingDay(one) ?? []));
  return others.length === 0 ? only : undefined;
}

/** `…/2023/07/07/…`, `…-2023-07-07-…`, `…/2023/0707/…`, `…/t20230707_…`. */
function urlDay(url: string): Day | undefined {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  const match =
    /[/_-]((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(path) ??
    /[/_-]t?((?:19|20)\d{2})\/?(0[1-9]|1[0-2])(\d{2})(?!\d)/.exec(path);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
