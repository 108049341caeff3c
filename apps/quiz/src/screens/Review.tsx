import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { AnswerForm } from '../components/AnswerForm.tsx';
import { LazyScreen } from '../components/LazyScreen.tsx';
import { NoticeLine } from '../components/NoticeLine.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { QuestionText } from '../components/QuestionText.tsx';
import { ReviewBar } from '../components/ReviewBar.tsx';
import { useReviewKeys } from '../components/use-review-keys.ts';
import type { Environment } from '../environment.ts';
import { reviewsOf } from '../state/session.ts';
import type { Quiz } from '../state/quiz.ts';
import type { Turn } from '../state/turn.ts';
import { strings } from '../strings.ts';
import { useT } from '../words/use-translate.ts';
import { loadAnswerParts, useAnswerParts } from './answer-parts.ts';

interface ReviewProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
  readonly onHelp: () => void;
}

export function Review({ quiz, environment, onHelp }: ReviewProps) {
  const turn = quiz.turn.value;
  const steps = quiz.session.value?.steps.length ?? 0;

  useEffect(() => {
    quiz.resume();
    // While the question is read.
    loadAnswerParts().catch(() => undefined);
  }, [quiz]);
  useEffect(() => {
    if (turn.side === 'done') environment.go(steps > 0 ? 'summary' : 'today');
    if (turn.side === 'empty') environment.go('today');
  }, [turn.side, steps, environment]);

  const leave = () => environment.go(steps > 0 ? 'summary' : 'today');

  switch (turn.side) {
    case 'question':
    case 'answer':
      return (
        <Put
          key={turn.number}
          quiz={quiz}
          turn={turn}
          environment={environment}
          onHelp={onHelp}
          onLeave={leave}
        />
      );
    case 'wait':
      return (
        <LazyScreen load={loadWait} props={{ quiz, until: turn.until, onHelp, onLeave: leave }} />
      );
    case 'done':
    case 'empty':
      return null;
  }
}

const loadWait = async () => ({ default: (await import('./Wait.tsx')).Wait });

interface PutProps extends ReviewProps {
  readonly turn: Extract<Turn, { side: 'question' | 'answer' }>;
  readonly onLeave: () => void;
}

/** One card on the table, from its question to its rating. */
function Put({ quiz, turn, environment, onHelp, onLeave }: PutProps) {
  const t = useT();
  const { card, side } = turn;
  const [text, setText] = useState('');
  const question = useRef<HTMLHeadingElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const answer = useRef<HTMLElement>(null);
  const pack = quiz.packs.get(card.pack);
  const problem = quiz.problem.value;
  const parts = useAnswerParts();

  // Before the next paint, so that what is typed at once arrives.
  useLayoutEffect(() => {
    const target = side === 'answer' ? answer : environment.finePointer() ? input : question;
    target.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [side, parts, environment]);

  const show = () => quiz.reveal(text);
  useReviewKeys(side, {
    show,
    suggested: () => turn.side === 'answer' && void quiz.rate(turn.suggested),
    rate: (rating) => void quiz.rate(rating),
    undo: () => void quiz.undo(),
    bury: () => void quiz.bury(),
    help: onHelp,
    leave: onLeave,
  });

  return (
    <div class="review" data-side={side} data-turn={turn.number} data-card={card.id}>
      <ReviewBar quiz={quiz} done={doneIn(quiz)} onLeave={onLeave} withCard />
      <main class="review-main" id="content">
        <NoticeLine notice={quiz.notice.value} onUndo={() => void quiz.undo()} />
        <article class="card">
          <p class="eyebrow">
            {pack && <span lang={pack.language}>{pack.title}</span>}
            <span class="stage">{strings.review.stage[turn.stage]}</span>
          </p>
          <h1 class="question" id="question" ref={question} tabIndex={-1} lang={card.language}>
            <QuestionText text={card.question} />
          </h1>
          {turn.side === 'question' ? (
            <AnswerForm
              value={text}
              language={card.language}
              inputRef={input}
              onInput={setText}
              onSubmit={show}
            />
          ) : (
            parts && (
              <parts.AnswerSide card={card} pack={pack} typed={turn.typed} sectionRef={answer} />
            )
          )}
          <output class="visually-hidden">{turn.side === 'answer' && spoken(turn)}</output>
        </article>
        <div class="review-actions">
          {problem && (
            <ProblemNote
              problem={problem}
              {...(side === 'answer' && { lead: t('problem.notSaved') })}
              onDismiss={quiz.dismissProblem}
              onReload={environment.reload}
            />
          )}
          {turn.side === 'question' ? (
            <button type="submit" form="answer-form" class="button button-primary show">
              {text.trim() === '' ? strings.review.show : strings.review.check}
            </button>
          ) : (
            parts && (
              <parts.Ratings
                preview={turn.preview}
                suggested={turn.suggested}
                busy={quiz.busy.value}
                onRate={(rating) => void quiz.rate(rating)}
              />
            )
          )}
        </div>
      </main>
    </div>
  );
}

function doneIn(quiz: Quiz): number {
  return quiz.session.value ? reviewsOf(quiz.session.value).length : 0;
}

function spoken({ card, typed }: Extract<Turn, { side: 'answer' }>): string {
  const verdict = typed ? `${strings.verdict[typed.judgement.verdict]}. ` : '';
  return `${verdict}${strings.review.answer}: ${card.answer.text}`;
}
