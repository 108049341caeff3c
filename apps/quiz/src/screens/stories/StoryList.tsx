import { useMemo } from 'preact/hooks';
import { Heading } from '../../components/Heading.tsx';
import { Loading, LoadingFailed } from '../../components/Loading.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { StoryRow } from '../../components/StoryRow.tsx';
import type { Environment } from '../../environment.ts';
import { addressOf } from '../../routing.ts';
import type { Quiz } from '../../state/quiz.ts';
import { storySearch } from '../../state/story-search.ts';
import { useT } from '../../words/use-translate.ts';
import { SearchResults } from './SearchResults.tsx';
import type { LoadedFacts } from './use-fact-index.ts';

interface StoryListProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
  readonly facts: LoadedFacts;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

export function StoryList({ quiz, environment, facts, query, onQuery }: StoryListProps) {
  const t = useT();
  const problem = quiz.problem.value;
  const stories = quiz.stories.value;
  const index = facts.kind === 'ready' ? facts.index : undefined;
  const search = useMemo(() => index && storySearch(index), [index]);
  const isSearching = query.trim() !== '';
  return (
    <main class="page stories-page" id="content">
      <Heading>{t('stories.title')}</Heading>
      {problem && (
        <ProblemNote
          problem={problem}
          onDismiss={quiz.dismissProblem}
          onReload={environment.reload}
        />
      )}
      {stories.length > 0 && (
        <search>
          <input
            type="search"
            class="search-field"
            aria-label={t('stories.search')}
            placeholder={t('stories.search')}
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        </search>
      )}
      {isSearching ? (
        <Results facts={facts} query={query} search={search} onClear={() => onQuery('')} />
      ) : (
        <ul class="story-list">
          {stories.map((story) => (
            <StoryRow
              key={story.pack.id}
              heading="h2"
              story={story}
              onChoose={() => void quiz.choose(story.pack.id)}
            />
          ))}
        </ul>
      )}
      {stories.length === 0 && <p class="lead">{t('stories.none')}</p>}
      <p>
        <a class="button" href={quiz.packSettings ?? addressOf('add-pack')}>
          {t('stories.add')}
        </a>
      </p>
    </main>
  );
}

interface ResultsProps {
  readonly facts: LoadedFacts;
  readonly query: string;
  readonly search: ReturnType<typeof storySearch> | undefined;
  readonly onClear: () => void;
}

function Results({ facts, query, search, onClear }: ResultsProps) {
  if (facts.kind === 'failed') return <LoadingFailed onRetry={facts.retry} />;
  if (facts.kind === 'loading' || !search) return <Loading />;
  return (
    <SearchResults
      found={search(query)}
      query={query}
      packs={facts.index.packs}
      onClear={onClear}
    />
  );
}
