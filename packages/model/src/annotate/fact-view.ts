import { dateInWords, whenPhrase } from '../time/in-words.ts';
import type { Citation, EntityId, Fact, Pack, Source } from '../pack/types.ts';
import type { Standing } from '../time/as-of.ts';
import type { Day } from '../time/day.ts';
import { extentOf } from '../time/extent.ts';
import type { FactView, SourceView } from './types.ts';

/** A fact with its date and sources in words, as shown beside a page. */
export function factView(
  pack: Pack,
  fact: Fact,
  { standing, onPage, page }: { standing: Standing; onPage: boolean; page: Day | undefined },
): FactView {
  const attribution = attributionOf(pack, fact);
  return {
    pack: pack.id,
    fact,
    language: pack.language,
    standing,
    when: whenOf(fact, page),
    ...(attribution && { attribution }),
    sources: fact.sources.flatMap((citation) => {
      const source = pack.sources.find((one) => one.id === citation.source);
      return source ? [sourceView(source, citation)] : [];
    }),
    onPage,
  };
}

/** An end that was still to come on the page's day is left out. */
function whenOf(fact: Fact, page: Day | undefined): string {
  if (fact.type === 'measure') return whenPhrase(fact.announced);
  const extent = extentOf(fact);
  if (extent.kind === 'moment') return whenPhrase(extent.on);
  const { from } = extent;
  const toCome = page !== undefined && typeof extent.to === 'object' && extent.to.latest >= page;
  const to = toCome ? 'open' : extent.to;
  if (typeof from === 'string' && typeof to === 'string') return '';
  return whenPhrase({ kind: 'interval', text: '', from, to });
}

function attributionOf(pack: Pack, fact: Fact): string | undefined {
  const nameOf = (id: EntityId): string =>
    pack.entities.find((entity) => entity.id === id)?.name ?? id;
  if (fact.type === 'claim') return fact.claimants.map(nameOf).join(' and ');
  if (fact.type !== 'statement') return undefined;
  const speaker = nameOf(fact.speaker);
  return fact.medium === undefined ? speaker : `${speaker}, according to ${nameOf(fact.medium)}`;
}

function sourceView(source: Source, citation: Citation): SourceView {
  const link = linkTo(source, citation);
  return {
    source,
    citation,
    label: source.title ?? source.publisher ?? source.note ?? source.id,
    published: dateInWords(source.published),
    ...(link && { link }),
  };
}

/** The source's address with a text fragment, which opens it at the cited words. */
function linkTo(source: Source, { selector }: Citation): string | undefined {
  if (source.url === undefined || selector === undefined) return source.url;
  const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
  const words =
    selector.type === 'quote'
      ? encode(selector.exact)
      : `${encode(selector.start)},${encode(selector.end)}`;
  return `${source.url}${source.url.includes('#') ? '' : '#'}:~:text=${words}`;
}
