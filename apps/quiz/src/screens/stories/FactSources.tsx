import {
  sourceAddress,
  type Citation,
  type Fact,
  type Pack,
  type Source,
} from '@backgrounder/model';
import { spanInWords } from '@backgrounder/ui/timeline';
import { Icon } from '../../components/Icon.tsx';
import { useT, type QuizTranslate } from '../../words/use-translate.ts';

interface FactSourcesProps {
  readonly pack: Pack;
  readonly fact: Fact;
}

/** Where a fact stands: each source, its date, and the words of it that are cited. */
export function FactSources({ pack, fact }: FactSourcesProps) {
  const t = useT();
  return (
    <section aria-labelledby="fact-sources">
      <h2 id="fact-sources">{t('fact.sources')}</h2>
      <ul class="cited">
        {citedSources(pack, fact).map(({ source, citation }, number) => (
          <li key={number}>
            <SourceName source={source} citation={citation} language={pack.language} />
            <p class="note">{sourceNote(source, citation, t)}</p>
            <Quoted citation={citation} language={pack.language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface CitedSource {
  readonly source: Source;
  readonly citation: Citation;
}

export function citedSources(pack: Pack, fact: Fact): CitedSource[] {
  return fact.sources.flatMap((citation) => {
    const source = pack.sources.find(({ id }) => id === citation.source);
    return source ? [{ source, citation }] : [];
  });
}

export function sourceName({ title, publisher, note }: Source, t: QuizTranslate): string {
  return title ?? publisher ?? note ?? t('fact.sourceMissing');
}

/** "Harbour Paper · 10 Jul 2023 · paragraph 2". */
export function sourceNote(source: Source, { paragraph }: Citation, t: QuizTranslate): string {
  const { title, publisher, published } = source;
  return [
    title !== undefined && publisher,
    spanInWords([published.earliest, published.latest], t('locale')),
    paragraph !== undefined && t('fact.paragraph', paragraph),
  ]
    .filter(Boolean)
    .join(' · ');
}

function SourceName({ source, citation, language }: CitedSource & { readonly language: string }) {
  const t = useT();
  const address = sourceAddress(source, citation);
  const name = sourceName(source, t);
  if (address === undefined) return <span lang={language}>{name}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      <span lang={language}>{name}</span>
      <Icon name="out" />
      <span class="visually-hidden"> ({t('panel.newTab')})</span>
    </a>
  );
}

function Quoted({ citation: { selector }, language }: { citation: Citation; language: string }) {
  if (!selector) return null;
  return (
    <blockquote lang={language} dir="auto">
      {selector.type === 'quote' ? selector.exact : `${selector.start} … ${selector.end}`}
    </blockquote>
  );
}
