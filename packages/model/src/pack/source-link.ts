import type { Citation, Source } from './types.ts';

/** The source's address with a text fragment, which opens it at the cited words. */
export function sourceLink(source: Source, { selector }: Citation): string | undefined {
  if (source.url === undefined || selector === undefined) return source.url;
  const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
  const words =
    selector.type === 'quote'
      ? encode(selector.exact)
      : `${encode(selector.start)},${encode(selector.end)}`;
  return `${source.url}${source.url.includes('#') ? '' : '#'}:~:text=${words}`;
}
