import { Heading } from '../components/Heading.tsx';
import { MainButton } from '../components/MainButton.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { TimeBox } from '../components/TimeBox.tsx';
import { StoryRow } from '../components/StoryRow.tsx';
import type { Environment } from '../environment.ts';
import { untilInWords, upcomingInWords, weekdayInWords } from '../moments.ts';
import type { Quiz } from '../state/quiz.ts';
import { strings } from '../strings.ts';

interface TodayProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

const { today } = strings;

/** New cards offered at once to who wants more than the day's, or the day's own number if higher. */
const aheadOffered = 5;

export function Today({ quiz, environment }: TodayProps) {
  const snapshot = quiz.snapshot.value;
  const problem = quiz.problem.value;
  const stories = quiz.stories.value.filter((story) => story.total > 0);
  const chosen = stories.filter((story) => story.chosen);
  const others = stories.filter((story) => !story.chosen);
  return (
    <main class="page today" id="content">
      <p class="eyebrow">{weekdayInWords(snapshot.day)}</p>
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
        <h2 id="stories-title">{today.stories}</h2>
        <ul>
          {chosen.map((story) => (
            <StoryRow
              key={story.pack.id}
              story={story}
              onChoose={() => void quiz.choose(story.pack.id)}
            />
          ))}
        </ul>
      </section>
      {others.length > 0 && (
        <section class="stories" aria-labelledby="more-stories-title">
          <h2 id="more-stories-title">{today.moreStories}</h2>
          <ul>
            {others.map((story) => (
              <StoryRow
                key={story.pack.id}
                story={story}
                onChoose={() => void quiz.choose(story.pack.id)}
              />
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

function Due({ quiz, environment }: TodayProps) {
  const { counts, minutes } = quiz.snapshot.value;
  const review = counts.due + counts.learning;
  const count = review + counts.new;
  return (
    <section class="due">
      <Heading withMain>
        <span class="due-count">{count}</span> {today.due(count)}
      </Heading>
      <p class="lead">
        {today.parts(review, counts.new)} · {today.time(minutes)}
      </p>
      <MainButton
        onClick={() => {
          quiz.begin();
          environment.go('review');
        }}
      >
        {review === 0 ? today.learnFirst : today.start}
      </MainButton>
      <TimeBox quiz={quiz} />
    </section>
  );
}

/** Nothing to do now: when the next card is due, and new cards for who wants more. */
function NothingDue({ quiz, environment }: TodayProps) {
  const { next, today: tally, day, settings, ahead } = quiz.snapshot.value;
  const offered = Math.min(ahead, Math.max(aheadOffered, settings.newPerDay));
  return (
    <section class="due nothing-due">
      <Heading>{today.doneTitle}</Heading>
      <p class="lead">
        {today.doneToday(tally.reviews)}{' '}
        {next.kind === 'wait' && today.nextStep(untilInWords(next.until, quiz.clock()))}
        {next.kind === 'done' &&
          (next.upcoming
            ? today.nextDue(
                next.upcoming.cards,
                upcomingInWords(next.upcoming, day, settings.rolloverHour),
              )
            : today.noNext)}
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
            {today.ahead(offered)}
          </button>
          <p class="note">{today.aheadNote}</p>
        </>
      )}
    </section>
  );
}
