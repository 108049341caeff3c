import { firstDay } from '@backgrounder/study';
import { Heading } from '../components/Heading.tsx';
import { MainButton } from '../components/MainButton.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import type { Environment } from '../environment.ts';
import { addressOf } from '../routing.ts';
import type { Quiz } from '../state/quiz.ts';
import type { StoryProgress } from '../state/story-progress.ts';
import { useT, type QuizTranslate } from '../words/use-translate.ts';

interface FirstRunProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

/** Nothing is in study yet: what this is, and the stories one can begin with. */
export function FirstRun({ quiz, environment }: FirstRunProps) {
  const t = useT();
  const problem = quiz.problem.value;
  const [first, ...others] = quiz.stories.value.filter((story) => story.total > 0);
  const start = async (story: StoryProgress) => {
    if (!(await quiz.choose(story.pack.id))) return;
    quiz.begin();
    environment.go('review');
  };
  return (
    <main class="page first-run" id="content">
      <Heading withMain={first !== undefined}>{t('firstRun.title')}</Heading>
      <p class="lead">{t('firstRun.sentence')}</p>
      {problem && (
        <ProblemNote
          problem={problem}
          onDismiss={quiz.dismissProblem}
          onReload={environment.reload}
        />
      )}
      {!first && <p class="lead">{t('firstRun.noStories')}</p>}
      {first && (
        <Offer story={first} size={sizeOf(quiz, first, t)} main onStart={() => void start(first)} />
      )}
      {others.map((story) => (
        <Offer
          key={story.pack.id}
          story={story}
          size={sizeOf(quiz, story, t)}
          onStart={() => void start(story)}
        />
      ))}
      <p class="note">{t('firstRun.private')}</p>
    </main>
  );
}

/** "167 cards, 10 new each day · about 3 minutes a day at first". */
function sizeOf(quiz: Quiz, { pack, total }: StoryProgress, t: QuizTranslate): string {
  const own = [...quiz.cards.values()].filter((card) => card.pack === pack.id);
  const { cards, minutes, isAll } = firstDay(own, quiz.snapshot.value.settings);
  const size = t('story.cards', total);
  if (cards === 0) return size;
  return isAll
    ? t('firstRun.storyAtOnce', minutes, [String(minutes), size])
    : t('firstRun.storyByDays', minutes, [String(minutes), size, String(cards)]);
}

interface OfferProps {
  readonly story: StoryProgress;
  readonly size: string;
  readonly main?: boolean;
  readonly onStart: () => void;
}

function Offer({ story: { pack }, size, main = false, onStart }: OfferProps) {
  const t = useT();
  return (
    <section class="offer" aria-labelledby={`offer-${pack.id}`}>
      {main && <p class="eyebrow">{t('firstRun.storyLabel')}</p>}
      <h2 id={`offer-${pack.id}`} lang={pack.language}>
        {pack.title}
      </h2>
      <p lang={pack.language}>{pack.summary}</p>
      <p class="note">{size}</p>
      {main ? (
        <MainButton onClick={onStart}>{t('firstRun.start')}</MainButton>
      ) : (
        <button type="button" class="button" onClick={onStart}>
          {t('firstRun.start')}
        </button>
      )}
      <a class="text-link" href={addressOf('stories', pack.id)}>
        {t('firstRun.look')}
      </a>
    </section>
  );
}
