import { Heading } from '../components/Heading.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import type { Environment } from '../environment.ts';
import type { Quiz } from '../state/quiz.ts';
import type { StoryProgress } from '../state/story-progress.ts';
import { strings } from '../strings.ts';

interface FirstRunProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

/** Nothing is in study yet: what this is, and the stories one can begin with. */
export function FirstRun({ quiz, environment }: FirstRunProps) {
  const problem = quiz.problem.value;
  const [first, ...others] = quiz.stories.value.filter((story) => story.total > 0);
  const start = async (story: StoryProgress) => {
    if (!(await quiz.choose(story.pack.id))) return;
    quiz.begin();
    environment.go('review');
  };
  return (
    <main class="page first-run" id="content">
      <Heading>{strings.firstRun.title}</Heading>
      <p class="lead">{strings.firstRun.sentence}</p>
      {problem && (
        <ProblemNote
          problem={problem}
          onDismiss={quiz.dismissProblem}
          onReload={environment.reload}
        />
      )}
      {first && <Offer story={first} main onStart={() => void start(first)} />}
      {others.map((story) => (
        <Offer key={story.pack.id} story={story} onStart={() => void start(story)} />
      ))}
      <p class="note">{strings.firstRun.private}</p>
    </main>
  );
}

function Offer({
  story: { pack, total },
  main = false,
  onStart,
}: {
  readonly story: StoryProgress;
  readonly main?: boolean;
  readonly onStart: () => void;
}) {
  return (
    <section class="offer" aria-labelledby={`offer-${pack.id}`}>
      {main && <p class="eyebrow">{strings.firstRun.storyLabel}</p>}
      <h2 id={`offer-${pack.id}`} lang={pack.language}>
        {pack.title}
      </h2>
      <p lang={pack.language}>{pack.summary}</p>
      <p class="note">{strings.firstRun.storySize(total)}</p>
      <button
        type="button"
        class={main ? 'button button-primary button-large' : 'button'}
        onClick={onStart}
      >
        {strings.firstRun.start}
      </button>
    </section>
  );
}
