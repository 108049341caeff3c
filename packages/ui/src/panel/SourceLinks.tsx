import { sourceAddress, type Selector } from '@backgrounder/model';
import { spanInWords } from '../timeline/index.ts';
import { useWords } from '../words/index.ts';
import { useStory } from './context.ts';
import type { PanelFact, PanelSource } from './story.ts';

/** Where a fact stands: each source with its date, and a link to the sentence where both are known. */
export function SourceLinks({ fact }: { readonly fact: PanelFact }) {
  const { t } = useWords();
  const { story } = useStory();
  const cited = new Map<string, { selector: Selector | undefined; source: PanelSource }>();
  for (const [number, selector] of fact.sources) {
    const source = story.sources[number];
    if (source) cited.set(`${source.label} ${source.published[0]}`, { selector, source });
  }
  if (cited.size === 0) return <p class="source">{t('panel.sourceMissing')}</p>;
  return (
    <ul class="cited">
      {[...cited].map(([key, { selector, source }]) => (
        <li key={key} class="source">
          <SourceName source={source} {...(selector && { selector })} />
        </li>
      ))}
    </ul>
  );
}

export interface SourceNameProps {
  readonly source: PanelSource;
  /** The words at which it is opened. */
  readonly selector?: Selector;
}

export function SourceName({ source, selector }: SourceNameProps) {
  const { t } = useWords();
  const { label, publisher, published } = source;
  const address = sourceAddress(source, selector ? { selector } : {});
  return (
    <>
      {address === undefined ? (
        <cite>{label}</cite>
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer">
          <cite>{label}</cite>
          <span class="unseen"> ({t('panel.newTab')})</span>
        </a>
      )}
      <span class="published">
        {publisher !== undefined && publisher !== label && `${publisher}, `}
        {spanInWords(published, t('locale'))}
      </span>
    </>
  );
}
