import { ratings } from '@backgrounder/study';
import { useEffect } from 'preact/hooks';
import { Heading } from '../components/Heading.tsx';
import { MainButton } from '../components/MainButton.tsx';
import { QuestionText } from '../components/QuestionText.tsx';
import type { Environment } from '../environment.ts';
import { untilInWords, upcomingInWords } from '../moments.ts';
import type { Quiz } from '../state/quiz.ts';
import { summarize, type SessionSummary } from '../state/session.ts';
import { strings } from '../strings.ts';
import { useT } from '../words/use-translate.ts';

interface SummaryProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

const { summary: words } = strings;

/** At most so many hard cards are listed: the rest come again anyway. */
const hardShown = 5;

export function Summary({ quiz, environment }: SummaryProps) {
  const session = quiz.session.value;
  const summary = session && summarize(session);
  const any = summary !== undefined && summary.reviews > 0;
  useEffect(() => {
    if (any) void environment.askToPersist();
  }, [any, environment]);

  return (
    <main class="page summary" id="content">
      {any ? (
        <>
          <Heading withMain>{words.title}</Heading>
          <Figures summary={summary} />
          <p class="lead">{recallInWords(summary)}</p>
          <Answers summary={summary} />
          <Hard quiz={quiz} summary={summary} />
        </>
      ) : (
        <>
          <Heading withMain>{words.titleEmpty}</Heading>
          <p class="lead">{words.empty}</p>
        </>
      )}
      <Ahead quiz={quiz} environment={environment} />
    </main>
  );
}

function Figures({ summary }: { readonly summary: SessionSummary }) {
  const minutes = Math.round(summary.duration / 60_000);
  return (
    <dl class="figures">
      <div>
        <dt>{words.cards(summary.cards)}</dt>
        <dd>{summary.cards}</dd>
      </div>
      <div>
        <dt>{words.minutes(minutes || 1)}</dt>
        <dd>{minutes === 0 ? words.lessThanMinute : minutes}</dd>
      </div>
      {summary.tested > 0 && (
        <div>
          <dt>{words.recall}</dt>
          <dd>{Math.round((100 * summary.recalled) / summary.tested)} %</dd>
        </div>
      )}
    </dl>
  );
}

function recallInWords(summary: SessionSummary): string {
  if (summary.tested > 0) return words.recallSentence(summary.recalled, summary.tested);
  return summary.fresh > 0 ? words.firstSentence(summary.fresh) : words.stepsSentence;
}

/** The four ratings as one bar, with the same in words. */
function Answers({ summary }: { readonly summary: SessionSummary }) {
  const given = ratings.filter((rating) => summary.ratings[rating] > 0);
  return (
    <section aria-labelledby="answers-title">
      <h2 id="answers-title">{words.ratings(summary.reviews)}</h2>
      <div class="answers-bar" aria-hidden="true">
        {given.map((rating) => (
          <span
            key={rating}
            class={`answers-${rating}`}
            style={{ flexGrow: summary.ratings[rating] }}
          />
        ))}
      </div>
      <ul class="answers-legend">
        {given.map((rating) => (
          <li key={rating}>
            <span class={`answers-dot answers-${rating}`} aria-hidden="true" />
            {strings.rating[rating]} {summary.ratings[rating]}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hard({ quiz, summary }: { readonly quiz: Quiz; readonly summary: SessionSummary }) {
  const cards = summary.hard
    .slice(0, hardShown)
    .map((id) => quiz.cards.get(id))
    .filter((card) => card !== undefined);
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="hard-title">
      <h2 id="hard-title">{words.hard}</h2>
      <ul class="hard">
        {cards.map((card) => (
          <li key={card.id} lang={card.language}>
            <p>
              <QuestionText text={card.question} />
            </p>
            <p class="hard-answer">{card.answer.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ahead({ quiz, environment }: SummaryProps) {
  const t = useT();
  const { next, day, settings } = quiz.snapshot.value;
  return (
    <>
      <p class="next-due">
        {next.kind === 'wait' && t('today.nextStep', [untilInWords(next.until, quiz.clock(), t)])}
        {next.kind === 'done' &&
          next.upcoming &&
          t('today.nextDue', next.upcoming.cards, [
            String(next.upcoming.cards),
            upcomingInWords(next.upcoming, day, settings.rolloverHour, t),
          ])}
        {next.kind === 'card' && words.left(leftOf(quiz))}
      </p>
      <div class="actions">
        <MainButton onClick={() => environment.go('today')}>{words.done}</MainButton>
        {next.kind === 'card' && (
          <button
            type="button"
            class="button button-large"
            onClick={() => environment.go('review')}
          >
            {words.more}
          </button>
        )}
      </div>
    </>
  );
}

function leftOf(quiz: Quiz): number {
  const { counts } = quiz.snapshot.value;
  return counts.new + counts.learning + counts.due;
}
