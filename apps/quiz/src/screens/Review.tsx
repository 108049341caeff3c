import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { AnswerForm } from '../components/AnswerForm.tsx';
import { AnswerSide } from '../components/AnswerSide.tsx';
import { CardMenu } from '../components/CardMenu.tsx';
import { Choices } from '../components/Choices.tsx';
import { LazyDialog, type CardDialogName } from '../components/LazyDialog.tsx';
import { NoticeLine } from '../components/NoticeLine.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { QuestionText } from '../components/QuestionText.tsx';
import { Ratings } from '../components/Ratings.tsx';
import { ReviewBar } from '../components/ReviewBar.tsx';
import { SwipeMark, useSwipe } from '../components/use-swipe.tsx';
import { useReviewKeys } from '../components/use-review-keys.ts';
import { WordingNote } from '../components/WordingNote.tsx';
import type { Rating } from '@backgrounder/study';
import type { Environment } from '../environment.ts';
import type { Quiz } from '../state/quiz.ts';
import type { Turn } from '../state/turn.ts';
import { useT, type QuizTranslate } from '../words/use-translate.ts';
import { TimeUp } from './TimeUp.tsx';
import { Wait } from './Wait.tsx';

/** Milliseconds: felt, not heard. */
const vibration = 12;

interface ReviewProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
  readonly onHelp: () => void;
}

export function Review({ quiz, environment, onHelp }: ReviewProps) {
  const turn = quiz.turn.value;
  const hasAnswers = quiz.session.value?.steps.some(({ kind }) => kind === 'review') ?? false;

  useEffect(() => quiz.resume(), [quiz]);
  // What comes next comes at once, also where the network has gone meanwhile; if not now, then.
  useEffect(() => void import('./Summary.tsx').catch(() => undefined), []);
  useEffect(() => {
    if (turn.side === 'done') environment.go(hasAnswers ? 'summary' : 'today');
    if (turn.side === 'empty') environment.go('today');
  }, [turn.side, hasAnswers, environment]);

  const leave = () => environment.go(hasAnswers ? 'summary' : 'today');

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
      return <Wait quiz={quiz} until={turn.until} onHelp={onHelp} onLeave={leave} />;
    case 'time-up':
      return <TimeUp quiz={quiz} onHelp={onHelp} onLeave={leave} />;
    case 'done':
    case 'empty':
      return null;
  }
}

interface PutProps extends ReviewProps {
  readonly turn: Extract<Turn, { side: 'question' | 'answer' }>;
  readonly onLeave: () => void;
}

/** One card on the table, from its question to its rating. */
function Put({ quiz, turn, environment, onHelp, onLeave }: PutProps) {
  const t = useT();
  const { card, side, choices } = turn;
  const [text, setText] = useState('');
  const [dialog, setDialog] = useState<CardDialogName>();
  const question = useRef<HTMLHeadingElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const answer = useRef<HTMLElement>(null);
  const pack = quiz.packs.get(card.pack);
  const problem = quiz.problem.value;

  // Before the next paint, so that what is typed at once arrives.
  useLayoutEffect(() => {
    const types = environment.finePointer() && !choices;
    const target = side === 'answer' ? answer : types ? input : question;
    target.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [side, environment]);

  const show = () => quiz.reveal(text);
  const choose = (choice: string | undefined) =>
    choice !== undefined && quiz.reveal(choice, 'choice');
  const { swipe, vibrate } = quiz.preferences.value.value;
  const rate = (rating: Rating) => {
    if (vibrate) navigator.vibrate?.(vibration);
    void quiz.rate(rating);
  };
  const onCard = {
    bury: () => void quiz.bury(),
    suspend: () => void quiz.suspend(),
    edit: () => setDialog('edit'),
    flag: () => setDialog('flag'),
  };
  const swiping = useSwipe(swipe, side === 'answer', rate);
  useReviewKeys(
    { side, ...(choices && { choices: choices.length }) },
    // A dialog that is still to come has the keys already.
    dialog
      ? {}
      : {
          ...onCard,
          show,
          type: () => input.current?.focus(),
          choose: (index) => choose(choices?.[index]),
          suggested: () => turn.side === 'answer' && rate(turn.suggested),
          rate,
          undo: () => void quiz.undo(),
          help: onHelp,
          leave: onLeave,
        },
  );

  return (
    <div class="review" data-side={side} data-turn={turn.number} data-card={card.id}>
      <ReviewBar quiz={quiz} onLeave={onLeave} menu={<CardMenu on={onCard} />} />
      <main class="review-main" id="content">
        <NoticeLine notice={quiz.notice.value} onUndo={() => void quiz.undo()} />
        <article class="card" ref={swiping}>
          <SwipeMark />
          <p class="eyebrow">
            {pack && <span lang={pack.language}>{pack.title}</span>}
            <span class="stage">{t(`review.stage.${turn.stage}`)}</span>
          </p>
          <h1 class="question" id="question" ref={question} tabIndex={-1} lang={card.language}>
            <QuestionText text={card.question} />
          </h1>
          <WordingNote quiz={quiz} card={card} wordings={turn.wordings} />
          {turn.side === 'answer' ? (
            <AnswerSide quiz={quiz} card={card} given={turn.given} sectionRef={answer} />
          ) : choices ? (
            <Choices
              choices={choices}
              language={card.language}
              label={t('review.choose')}
              onChoose={choose}
            />
          ) : (
            <AnswerForm
              value={text}
              language={card.language}
              inputRef={input}
              onInput={setText}
              onSubmit={show}
            />
          )}
          <output class="visually-hidden">{turn.side === 'answer' && spoken(turn, t)}</output>
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
            <button
              type="button"
              class={choices ? 'button show' : 'button button-primary show'}
              onClick={show}
            >
              {t(choices ? 'review.unknown' : text.trim() === '' ? 'review.show' : 'review.check')}
            </button>
          ) : (
            <Ratings
              preview={turn.preview}
              suggested={turn.suggested}
              busy={quiz.busy.value}
              onRate={rate}
            />
          )}
        </div>
      </main>
      {dialog && (
        <LazyDialog
          name={dialog}
          quiz={quiz}
          card={card}
          original={turn.original}
          onClose={() => setDialog(undefined)}
        />
      )}
    </div>
  );
}

function spoken({ card, given }: Extract<Turn, { side: 'answer' }>, t: QuizTranslate): string {
  const verdict = given ? `${t(`verdict.${given.judgement.verdict}`)}. ` : '';
  return `${verdict}${t('review.answer')}: ${card.answer.text}`;
}
