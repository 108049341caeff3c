import '@backgrounder/ui/panel.css';
import '@backgrounder/ui/timeline.css';
import '../styles/stories.css';
import '../styles/fact-sheet.css';
import type { FactId, PackId } from '@backgrounder/model';
import { useRef, useState } from 'preact/hooks';
import type { Environment } from '../environment.ts';
import { everyFact, type FactFilter } from '../state/fact-filter.ts';
import type { Quiz } from '../state/quiz.ts';
import { EntityPage } from './stories/EntityPage.tsx';
import { FactPage } from './stories/FactPage.tsx';
import { StoryList } from './stories/StoryList.tsx';
import { StoryPage } from './stories/StoryPage.tsx';
import { useFactIndex } from './stories/use-fact-index.ts';

interface StoriesProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

/** All stories, a story, a fact, or someone or something in one; what was typed and filtered stays between them. */
export default function Stories({ quiz, environment }: StoriesProps) {
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState<ReadonlyMap<PackId, FactFilter>>(new Map());
  const lastFact = useRef<FactId>(undefined);
  const facts = useFactIndex(quiz);
  const { path } = environment.route.value;
  const [pack, second, third] = path;
  const key = path.join('/');
  const shared = { quiz, environment, facts };

  if (pack === undefined || pack === '') {
    return <StoryList key={key} {...shared} query={query} onQuery={setQuery} />;
  }
  if (second === undefined || second === '') {
    return (
      <StoryPage
        key={key}
        {...shared}
        id={pack}
        filter={filters.get(pack) ?? everyFact}
        onFilter={(filter) => setFilters(new Map([...filters, [pack, filter]]))}
        cameFrom={lastFact.current}
      />
    );
  }
  if (third !== undefined) return <EntityPage key={key} {...shared} pack={pack} id={third} />;
  lastFact.current = second;
  return <FactPage key={key} {...shared} pack={pack} id={second} />;
}
