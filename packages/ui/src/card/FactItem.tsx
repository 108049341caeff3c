import { useState } from 'preact/hooks';
import type { CardFact, CardSource } from './content.ts';
import { attributionInWords, statusInWords, words } from './words.ts';

/** One fact: when, what, who says so, and where that stands. */
export function FactItem({ view }: { readonly view: CardFact }) {
  const tags = tagsOf(view);
  const when = view.saysWhen ? '' : view.when;
  return (
    <li class="fact">
      {(when !== '' || tags.length > 0) && (
        <p class="when">
          {when !== '' && <span lang={view.language}>{capitalised(when)}</span>}
          {tags.map((tag) => (
            <span key={tag.text} class={`tag ${tag.tone}`}>
              {tag.text}
            </span>
          ))}
        </p>
      )}
      <p class="summary" lang={view.language} dir="auto">
        {view.fact.summary}
      </p>
      <p class="meta">
        {view.attribution !== undefined && (
          <span class="attribution">{attributionInWords(view.fact.type, view.attribution)}</span>
        )}
        <Sources sources={view.sources} />
      </p>
    </li>
  );
}

/** The source that can be opened comes first; the others are named on request. */
function Sources({ sources }: { readonly sources: readonly CardSource[] }) {
  const [isWhole, setWhole] = useState(false);
  const ranked = sources.toSorted((a, b) => Number(!a.link) - Number(!b.link));
  const [first, ...others] = ranked;
  if (!first) return <span class="source">{words.sourceMissing}</span>;
  return (
    <>
      <Source source={first} />
      {isWhole
        ? others.map((source) => <Source key={source.label + source.published} source={source} />)
        : others.length > 0 && (
            <button type="button" class="more-sources" onClick={() => setWhole(true)}>
              {words.moreSources(others.length)}
            </button>
          )}
    </>
  );
}

function Source({ source }: { readonly source: CardSource }) {
  const { label, published, isSameDate, link } = source;
  return (
    <span class="source" title={label}>
      {isSameDate ? words.source : words.sourceOf(published)}:{' '}
      {link === undefined ? (
        <cite>{withoutStop(label)}</cite>
      ) : (
        <a href={link} target="_blank" rel="noopener noreferrer">
          <cite>{label}</cite>
          <span class="unseen"> ({words.opensNewTab})</span>
        </a>
      )}
    </span>
  );
}

interface Tag {
  readonly text: string;
  readonly tone: 'plain' | 'caution' | 'good';
}

function tagsOf({ fact, standing, onPage }: CardFact): readonly Tag[] {
  const tags: Tag[] = [];
  const status = statusInWords(fact.status);
  if (status !== undefined) {
    tags.push({ text: status, tone: fact.status === 'confirmed' ? 'good' : 'caution' });
  }
  // What the page tells had happened and was known.
  if (standing.kind === 'as-of' && standing.certainty === 'possibly' && !onPage) {
    tags.push({ text: words.possibly[standing.doubt], tone: 'caution' });
  }
  if (standing.kind === 'since' && standing.why === 'known-later') {
    tags.push({ text: words.knownLater, tone: 'plain' });
  }
  if (onPage) tags.push({ text: words.onPage, tone: 'plain' });
  return tags;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function withoutStop(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}
