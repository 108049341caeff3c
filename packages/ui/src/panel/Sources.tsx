import { useWords } from '../words/index.ts';
import { useStory } from './context.ts';
import { FewFirst } from './Section.tsx';
import { SourceName } from './SourceLinks.tsx';
import type { PanelFact, PanelSource } from './story.ts';

export interface CitedSource {
  readonly source: PanelSource;
  readonly facts: readonly PanelFact[];
}

/** All sources of the story, those first on which most facts stand. */
export function Sources({ of }: { readonly of: readonly CitedSource[] }) {
  const { t } = useWords();
  const { choose } = useStory();
  return (
    <FewFirst
      of={of}
      few={5}
      class="sources-list"
      each={({ source, facts }) => (
        <li key={`${source.label} ${source.published[0]} ${source.url ?? ''}`} class="source">
          <SourceName source={source} />
          <details>
            <summary>{t('panel.standing', facts.length)}</summary>
            <ul>
              {facts.map((fact) => (
                <li key={fact.key}>
                  <button type="button" class="plain" onClick={() => choose(fact.key)}>
                    <span lang={fact.language} dir="auto">
                      {fact.summary}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        </li>
      )}
    />
  );
}
