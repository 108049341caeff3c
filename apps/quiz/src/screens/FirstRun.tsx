import { firstDay } from '@backgrounder/study';
import { Heading } from '../components/Heading.tsx';
import { MainButton } from '../components/MainButton.tsx';
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
      <Heading withMain={first !== undefined}>{strings.firstRun.title}</Heading>
      <p class="lead">{strings.firstRun.sentence}</p>
      {problem && (
        <ProblemNote
          problem={problem}
          onDismiss={quiz.dismissProblem}
          onReload={environment.reload}
        />
      )}
      {first && (
        <Offer story={first} size={sizeOf(quiz, first)} main onStart={() => void start(first)} />
      )}
      {others.map((story) => (
        <Offer
          key={story.pack.id}
          story={story}
          size={sizeOf(quiz, story)}
          onStart={() => void start(story)}
        />
      ))}
      <p class="note">{strings.firstRun.private}</p>
    </main>
  );
}

/** "167 cards, 10 new each day · about 3 minutes a day at first". */
function sizeOf(quiz: Quiz, { pack, total }: StoryProgress): string {
  const own = [...quiz.cards.values()].filter((card) => card.pack === pack.id);
  const { cards, minutes, isAll } = firstDay(own, quiz.snapshot.value.settings);
  const size = strings.firstRun.storySize(total);
  if (cards === 0) return size;
  return isAll
    ? `${size} · ${strings.firstRun.storyAtOnce(minutes)}`
    : `${size}, ${strings.firstRun.storyByDays(cards, minutes)}`;
}

interface OfferProps {
  readonly story: StoryProgress;
  readonly size: string;
  readonly main?: boolean;
  readonly onStart: () => void;
}

function Offer({ story: { pack }, size, main = false, onStart }: OfferProps) {
  return (
    <section class="offer" aria-labelledby={`offer-${pack.id}`}>
      {main && <p class="eyebrow">{strings.firstRun.storyLabel}</p>}
      <h2 id={`offer-${pack.id}`} lang={pack.language}>
        {pack.title}
      </h2>
      <p lang={pack.language}>{pack.summary}</p>
      <p class="note">{size}</p>
      {main ? (
        <MainButton onClick={onStart}>{strings.firstRun.start}</MainButton>
      ) : (
        <button type="button" class="button" onClick={onStart}>
          {strings.firstRun.start}
        </button>
      )}
    </section>
  );
}
