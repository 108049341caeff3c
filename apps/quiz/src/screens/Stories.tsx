import { Heading } from '../components/Heading.tsx';
import { StoryRow } from '../components/StoryRow.tsx';
import type { Environment } from '../environment.ts';
import type { Quiz } from '../state/quiz.ts';
import { useT } from '../words/use-translate.ts';

interface StoriesProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

/** Every story, with how far it is learnt. */
export default function Stories({ quiz }: StoriesProps) {
  const t = useT();
  return (
    <main class="page stories-page" id="content">
      <Heading>{t('navigation.stories')}</Heading>
      <ul class="story-list">
        {quiz.stories.value.map((story) => (
          <StoryRow
            key={story.pack.id}
            story={story}
            onChoose={() => void quiz.choose(story.pack.id)}
          />
        ))}
      </ul>
    </main>
  );
}
