import type { Citation, Pack, Source } from '@backgrounder/model';
import { dateInWords } from '../moments.ts';
import { interfaceLanguage, strings } from '../strings.ts';
import { Icon } from './Icon.tsx';

/** Where a card's fact comes from: name, place, date, and a link where there is an address. */
export function SourceLine({
  citation,
  pack,
}: {
  readonly citation: Citation;
  readonly pack: Pack;
}) {
  const source = pack.sources.find((each) => each.id === citation.source);
  if (!source) return null;
  const name = sourceName(source);
  const language = name === strings.source.unpublished ? interfaceLanguage : pack.language;
  const details = [
    citation.paragraph !== undefined && strings.source.paragraph(citation.paragraph),
    dateInWords(source.published),
  ].filter((detail) => detail !== false);
  return (
    <li class="source">
      {source.url === undefined ? (
        <span lang={language}>{name}</span>
      ) : (
        <a
          href={sourceAddress(source.url, citation)}
          target="_blank"
          rel="noreferrer"
          lang={language}
        >
          {name}
          <Icon name="out" />
          <span class="visually-hidden" lang={interfaceLanguage}>
            {strings.source.newTab}
          </span>
        </a>
      )}
      <span class="source-details">{details.join(' · ')}</span>
    </li>
  );
}

/** Publisher and title as far as they are known, or the site; else that there is no such thing. */
export function sourceName({ publisher, title, url }: Source): string {
  const known = [publisher, title].filter((part) => part !== undefined);
  if (known.length > 0) return known.join(': ');
  return url === undefined ? strings.source.unpublished : new URL(url).host.replace(/^www\./, '');
}

/** The address, opened at the cited words where the browser knows text fragments. */
export function sourceAddress(url: string, { selector }: Citation): string {
  if (!selector || url.includes('#')) return url;
  switch (selector.type) {
    case 'quote': {
      const prefix = selector.prefix === undefined ? '' : `${fragmentPart(selector.prefix)}-,`;
      const suffix = selector.suffix === undefined ? '' : `,-${fragmentPart(selector.suffix)}`;
      return `${url}#:~:text=${prefix}${fragmentPart(selector.exact)}${suffix}`;
    }
    case 'fragment':
      return `${url}#:~:text=${fragmentPart(selector.start)},${fragmentPart(selector.end)}`;
  }
}

/** A dash has a meaning of its own in a text fragment. */
function fragmentPart(text: string): string {
  return encodeURIComponent(text.trim()).replaceAll('-', '%2D');
}
