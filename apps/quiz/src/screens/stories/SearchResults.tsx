import type { Pack, PackId } from '@backgrounder/model';
import type { ComponentChildren } from 'preact';
import { addressOf } from '../../routing.ts';
import type { Found } from '../../state/story-search.ts';
import { useT } from '../../words/use-translate.ts';

interface SearchResultsProps {
  readonly found: readonly Found[];
  readonly query: string;
  readonly packs: ReadonlyMap<PackId, Pack>;
  readonly onClear: () => void;
}

/** At most so many are shown: who sees more reads none. */
const most = 40;

export function SearchResults({ found, query, packs, onClear }: SearchResultsProps) {
  const t = useT();
  const shown = found.slice(0, most);
  return (
    <section class="results" aria-label={t('stories.search')}>
      <p class="note">
        <output>
          {found.length === 0
            ? t('stories.nothingFound', [query.trim()])
            : found.length > most
              ? t('stories.firstFound', [String(most), String(found.length)])
              : t('stories.found', found.length)}
        </output>
      </p>
      {found.length === 0 && <p class="note">{t('stories.nothingFoundNote')}</p>}
      <ul>
        {shown.map((one) => (
          <li key={one.id}>
            <a href={addressOfFound(one)} lang={one.language} dir="auto">
              <Marked found={one} />
            </a>
            <p class="note">
              <Kind found={one} packs={packs} />
            </p>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button" onClick={onClear}>
          {t('stories.showAll')}
        </button>
      </p>
    </section>
  );
}

function addressOfFound({ what }: Found): string {
  switch (what.kind) {
    case 'story':
      return addressOf('stories', what.pack);
    case 'entity':
      return addressOf('stories', what.pack, 'entity', what.entity.id);
    case 'fact':
      return addressOf('stories', what.pack, what.fact.id);
  }
}

function Kind({
  found: { what, language },
  packs,
}: Pick<SearchResultsProps, 'packs'> & { found: Found }) {
  const t = useT();
  switch (what.kind) {
    case 'story':
      return <>{t('stories.kindStory')}</>;
    case 'entity':
      return (
        <>
          {t(`card.kind.${what.entity.kind}`)} ·{' '}
          <span lang={language}>{what.entity.description}</span>
        </>
      );
    case 'fact':
      return (
        <>
          {t('stories.kindFact')} · <span lang={language}>{packs.get(what.pack)?.title}</span>
        </>
      );
  }
}

/** The text with the words that were sought in it marked. */
function Marked({ found: { text, marks } }: { readonly found: Found }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
