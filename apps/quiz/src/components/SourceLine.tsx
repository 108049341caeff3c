import { sourceAddress, type Citation, type Source } from '@backgrounder/model';
import type { ShownPack } from '../library.ts';
import { dateInWords } from '../moments.ts';
import { useT, type QuizTranslate } from '../words/use-translate.ts';
import { Icon } from './Icon.tsx';

type Citations = readonly [Citation, ...Citation[]];

interface SourceLineProps {
  /** All of one source. */
  readonly citations: Citations;
  readonly pack: ShownPack;
}

/** Where a card's fact comes from: name, place, date, and a link where there is an address. */
export function SourceLine({ citations, pack }: SourceLineProps) {
  const t = useT();
  const [first] = citations;
  const source = pack.sources.find((each) => each.id === first.source);
  if (!source) return null;
  const name = sourceName(source, t);
  const address = sourceAddress(source, first);
  const language = name === t('source.unpublished') ? t('locale') : pack.language;
  const paragraphs = citations
    .map(({ paragraph }) => paragraph)
    .filter((paragraph) => paragraph !== undefined);
  return (
    <li class="source">
      {address === undefined ? (
        <span lang={language}>{name}</span>
      ) : (
        <a href={address} target="_blank" rel="noreferrer" lang={language}>
          {name}
          <Icon name="out" />
          <span class="visually-hidden" lang={t('locale')}>
            {` ${t('source.newTab')}`}
          </span>
        </a>
      )}
      {paragraphs.length > 0 && ` · ${paragraphsInWords(paragraphs, t)}`}
      {' · '}
      <span class="source-date">{dateInWords(source.published, t)}</span>
    </li>
  );
}

/** A card's citations, those of one source together. */
export function bySource(citations: readonly Citation[]): readonly Citations[] {
  const groups = new Map<string, [Citation, ...Citation[]]>();
  for (const citation of citations) {
    const group = groups.get(citation.source);
    if (group) group.push(citation);
    else groups.set(citation.source, [citation]);
  }
  return [...groups.values()];
}

/** Publisher and title as far as they are known, or the site; else that there is no such thing. */
export function sourceName({ publisher, title, url }: Source, t: QuizTranslate): string {
  const known = [publisher, title].filter((part) => part !== undefined);
  if (known.length > 0) return known.join(': ');
  return url === undefined ? t('source.unpublished') : new URL(url).host.replace(/^www\./, '');
}

function paragraphsInWords(numbers: readonly number[], t: QuizTranslate): string {
  const list = new Intl.ListFormat(t('locale')).format(numbers.map(String));
  return t('source.paragraphs', numbers.length, [list]);
}
