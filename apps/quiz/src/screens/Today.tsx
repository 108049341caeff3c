import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Heading } from '../components/Heading.tsx';
import { MainButton } from '../components/MainButton.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { TimeBox } from '../components/TimeBox.tsx';
import { StoryRow } from '../components/StoryRow.tsx';
import type { Environment } from '../environment.ts';
import { untilInWords, upcomingInWords, weekdayInWords } from '../moments.ts';
import { addressOf } from '../routing.ts';
import type { Quiz } from '../state/quiz.ts';
import { useT, type QuizTranslate } from '../words/use-translate.ts';

interface ActionProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

interface TodayProps extends ActionProps {
  readonly loadChanges: () => Promise<{ readonly default: ComponentType<ChangesProps> }>;
}

interface ChangesProps {
  readonly quiz: Quiz;
}

/** New cards offered at once to who wants more than the day's, or the day's own number if higher. */
const aheadOffered = 5;

export function Today({ quiz, environment, loadChanges }: TodayProps) {
  const t = useT();
  const snapshot = quiz.snapshot.value;
  const problem = quiz.problem.value;
  const chosen = quiz.stories.value.filter((story) => story.chosen);
  return (
    <main class="page today" id="content">
      <p class="eyebrow">{weekdayInWords(snapshot.day, t)}</p>
      {problem && (
        <ProblemNote
          problem={problem}
          onDismiss={quiz.dismissProblem}
          onReload={environment.reload}
        />
      )}
      {snapshot.next.kind === 'card' ? (
        <Due quiz={quiz} environment={environment} />
      ) : (
        <NothingDue quiz={quiz} environment={environment} />
      )}
      <section class="stories" aria-labelledby="stories-title">
        <h2 id="stories-title">{t('today.stories')}</h2>
        <ul>
          {chosen.map((story) => (
            <StoryRow
              key={story.pack.id}
              heading="h3"
              story={story}
              onChoose={() => void quiz.choose(story.pack.id)}
            />
          ))}
        </ul>
        <p>
          <a class="text-link" href={addressOf('stories')}>
            {t('today.allStories')}
          </a>
        </p>
      </section>
      <Changes quiz={quiz} load={loadChanges} />
    </main>
  );
}

/** Comes when the rest is shown; below it, so that nothing moves. Without it Today is whole as well. */
function Changes({ quiz, load }: ChangesProps & { readonly load: TodayProps['loadChanges'] }) {
  const t = useT();
  const [Section, setSection] = useState<ComponentType<ChangesProps>>();
  useEffect(() => {
    if (quiz.study.learntFacts().size === 0) return;
    // Its words come with it.
    Promise.all([load(), t.more()]).then(
      ([module]) => setSection(() => module.default),
      () => undefined,
    );
  }, []);
  return Section ? <Section quiz={quiz} /> : null;
}

function Due({ quiz, environment }: ActionProps) {
  const t = useT();
  const { counts, minutes } = quiz.snapshot.value;
  const review = counts.due + counts.learning;
  const count = review + counts.new;
  return (
    <section class="due">
      <Heading withMain>
        <span class="due-count">{count}</span> {t('today.due', count)}
      </Heading>
      <p class="lead">
        {partsInWords(review, counts.new, t)} · {t('today.time', minutes)}
      </p>
      <div class="actions">
        <MainButton
          onClick={() => {
            quiz.begin();
            environment.go('review');
          }}
        >
          {t(review === 0 ? 'today.learnFirst' : 'today.start')}
        </MainButton>
      </div>
      <TimeBox quiz={quiz} />
    </section>
  );
}

function partsInWords(review: number, fresh: number, t: QuizTranslate): string {
  if (review === 0) return t('today.partsNew', fresh);
  if (fresh === 0) return t('today.partsReview', review);
  return t('today.parts', [String(review), String(fresh)]);
}

/** Nothing to do now: when the next card is due, and new cards for who wants more. */
function NothingDue({ quiz, environment }: ActionProps) {
  const t = useT();
  const { next, today: tally, day, settings, ahead } = quiz.snapshot.value;
  const offered = Math.min(ahead, Math.max(aheadOffered, settings.newPerDay));
  return (
    <section class="due nothing-due">
      <Heading>{t('today.doneTitle')}</Heading>
      <p class="lead">
        {tally.reviews === 0 ? t('today.upToDate') : t('today.doneToday', tally.reviews)}{' '}
        {next.kind === 'wait' && t('today.nextStep', [untilInWords(next.until, quiz.clock(), t)])}
        {next.kind === 'done' &&
          (next.upcoming
            ? t('today.nextDue', next.upcoming.cards, [
                String(next.upcoming.cards),
                upcomingInWords(next.upcoming, day, settings.rolloverHour, t),
              ])
            : t('today.noNext'))}
      </p>
      {offered > 0 && (
        <>
          <button
            type="button"
            class="button button-large"
            onClick={() => {
              quiz.begin(offered);
              environment.go('review');
            }}
          >
            {t('today.ahead', offered)}
          </button>
          <p class="note">{t('today.aheadNote')}</p>
        </>
      )}
    </section>
  );
}
