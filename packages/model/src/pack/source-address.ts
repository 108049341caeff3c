import type { Citation, Selector, Source } from './types.ts';

/**
 * Where a citation opens its source: the address with a text fragment, at which browsers scroll to the
 * cited words. `undefined` where the source has no address.
 * Source: WICG Scroll to Text Fragment.
 */
export function sourceAddress(
  { url }: Pick<Source, 'url'>,
  { selector }: Pick<Citation, 'selector'>,
): string | undefined {
  if (url === undefined || selector === undefined) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${textDirective(selector)}`;
}

function textDirective(selector: Selector): string {
  switch (selector.type) {
    case 'quote': {
      const prefix = selector.prefix === undefined ? '' : `${encoded(selector.prefix)}-,`;
      const suffix = selector.suffix === undefined ? '' : `,-${encoded(selector.suffix)}`;
      return `${prefix}${encoded(selector.exact)}${suffix}`;
    }
    case 'fragment':
      return `${encoded(selector.start)},${encoded(selector.end)}`;
  }
}

/** Commas are encoded by rule, hyphens because they have a meaning of their own beside them. */
function encoded(text: string): string {
  return encodeURIComponent(text.trim()).replaceAll('-', '%2D');
}
