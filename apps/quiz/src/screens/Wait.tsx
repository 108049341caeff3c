import { useEffect, useRef, useState } from 'preact/hooks';
import { NoticeLine } from '../components/NoticeLine.tsx';
import { ReviewBar } from '../components/ReviewBar.tsx';
import { useReviewKeys } from '../components/use-review-keys.ts';
import { untilInWords } from '../moments.ts';
import { reviewsOf } from '../state/session.ts';
import type { Quiz } from '../state/quiz.ts';
import { strings } from '../strings.ts';
import { useT } from '../words/use-translate.ts';

interface WaitProps {
  readonly quiz: Quiz;
  /** Milliseconds since the epoch. */
  readonly until: number;
  readonly onHelp: () => void;
  readonly onLeave: () => void;
}

/** Only learning steps are left, and the first is not due: looks again when its time has come. */
export function Wait({ quiz, until, onHelp, onLeave }: WaitProps) {
  const t = useT();
  const [now, setNow] = useState(quiz.clock());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(quiz.clock());
      if (quiz.clock() >= until) void quiz.refresh();
    }, 1000);
    return () => clearInterval(timer);
  }, [quiz, until]);
  useReviewKeys('neither', {
    show: () => undefined,
    suggested: () => undefined,
    rate: () => undefined,
    undo: () => void quiz.undo(),
    bury: () => undefined,
    help: onHelp,
    leave: onLeave,
  });
  const session = quiz.session.value;
  return (
    <div class="review">
      <ReviewBar quiz={quiz} done={session ? reviewsOf(session).length : 0} onLeave={onLeave} />
      <main class="review-main" id="content">
        <NoticeLine notice={quiz.notice.value} onUndo={() => void quiz.undo()} />
        <article class="card wait">
          <h1 ref={heading} tabIndex={-1}>
            {strings.wait.title}
          </h1>
          <p class="lead">{strings.wait.text(untilInWords(until, now, t))}</p>
        </article>
        <div class="review-actions">
          <button type="button" class="button button-primary show" onClick={onLeave}>
            {strings.wait.finish}
          </button>
        </div>
      </main>
    </div>
  );
}
