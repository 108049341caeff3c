import { ratings } from '@backgrounder/study';
import { useEffect } from 'preact/hooks';
import { FactLink } from '../components/FactLink.tsx';
import { Heading } from '../components/Heading.tsx';
import { MainButton } from '../components/MainButton.tsx';
import { QuestionText } from '../components/QuestionText.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import type { Environment } from '../environment.ts';
import { percentInWords } from '../numbers.ts';
import { untilInWords, upcomingInWords } from '../moments.ts';
import type { Quiz } from '../state/quiz.ts';
import { summarize, type SessionSummary } from '../state/session.ts';
import { useT, type QuizTranslate } from '../words/use-translate.ts';

interface SummaryProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

/** At most so many hard cards are listed: the rest come again anyway. */
const hardShown = 5;

export default function Summary({ quiz, environment }: SummaryProps) {
  const t = useT();
  const session = quiz.session.value;
  const problem = quiz.problem.value;
  const summary = session && summarize(session);
  const any = summary !== undefined && summary.reviews > 0;
  useEffect(() => {
    if (any) void environment.askToPersist();
  }, [any, environment]);

  return (
    <main class="page summary" id="content">
      {any ? (
        <>
          <Heading withMain>{t('summary.title')}</Heading>
          <Figures summary={summary} />
          <p class="lead">{recallInWords(summary, t)}</p>
          <Answers summary={summary} />
          <Hard quiz={quiz} summary={summary} />
        </>
      ) : (
        <>
          <Heading withMain>{t('summary.titleEmpty')}</Heading>
          <p class="lead">{t('summary.empty')}</p>
        </>
      )}
      {problem && (
        <ProblemNote
          problem={problem}
          onDismiss={quiz.dismissProblem}
          onReload={environment.reload}
        />
      )}
      <Ahead quiz={quiz} environment={environment} />
    </main>
  );
}

function Figures({ summary }: { readonly summary: SessionSummary }) {
  const t = useT();
  const minutes = Math.round(summary.duration / 60_000);
  return (
    <dl class="figures">
      <div>
        <dt>{t('summary.cards', summary.cards)}</dt>
        <dd>{summary.cards}</dd>
      </div>
      <div>
        <dt>{t('summary.minutes', minutes || 1)}</dt>
        <dd>{minutes === 0 ? t('summary.lessThanMinute') : minutes}</dd>
      </div>
      {summary.tested > 0 && (
        <div>
          <dt>{t('summary.recall')}</dt>
          <dd>{percentInWords(summary.recalled / summary.tested, t)}</dd>
        </div>
      )}
    </dl>
  );
}

function recallInWords({ tested, recalled, fresh }: SessionSummary, t: QuizTranslate): string {
  if (tested > 0) return t('summary.recallSentence', tested, [String(tested), String(recalled)]);
  return fresh > 0 ? t('summary.firstSentence', fresh) : t('summary.stepsSentence');
}

/** The four ratings as one bar, with the same in words. */
function Answers({ summary }: { readonly summary: SessionSummary }) {
  const t = useT();
  const given = ratings.filter((rating) => summary.ratings[rating] > 0);
  return (
    <section aria-labelledby="answers-title">
      <h2 id="answers-title">{t('summary.ratings', summary.reviews)}</h2>
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
            {t(`rating.${rating}`)} {summary.ratings[rating]}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hard({ quiz, summary }: { readonly quiz: Quiz; readonly summary: SessionSummary }) {
  const t = useT();
  const cards = summary.hard
    .slice(0, hardShown)
    .map((id) => quiz.shownCard(id))
    .filter((card) => card !== undefined);
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="hard-title">
      <h2 id="hard-title">{t('summary.hard')}</h2>
      <ul class="hard">
        {cards.map((card) => (
          <li key={card.id} lang={card.language}>
            <p>
              <FactLink card={card}>
                <QuestionText text={card.question} />
              </FactLink>
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
        {next.kind === 'card' && t('summary.left', leftOf(quiz))}
      </p>
      <div class="actions">
        <MainButton onClick={() => environment.go('today')}>{t('summary.done')}</MainButton>
        {next.kind === 'card' && (
          <button
            type="button"
            class="button button-large"
            onClick={() => {
              quiz.goOn();
              environment.go('review');
            }}
          >
            {t('summary.more')}
          </button>
        )}
        {quiz.undoable.value && (
          <button
            type="button"
            class="button button-large"
            data-action="undo"
            onClick={async () => {
              if (await quiz.undo()) environment.go('review');
            }}
          >
            {t('summary.undo')}
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
