import { useEffect, useRef, useState } from 'preact/hooks';
import { NoticeLine } from '../components/NoticeLine.tsx';
import { ReviewBar } from '../components/ReviewBar.tsx';
import { useReviewKeys } from '../components/use-review-keys.ts';
import { untilInWords } from '../moments.ts';
import type { Quiz } from '../state/quiz.ts';
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
  useReviewKeys(
    { side: 'neither' },
    {
      undo: () => void quiz.undo(),
      help: onHelp,
      leave: onLeave,
    },
  );
  return (
    <div class="review">
      <ReviewBar quiz={quiz} onLeave={onLeave} />
      <main class="review-main" id="content">
        <NoticeLine notice={quiz.notice.value} onUndo={() => void quiz.undo()} />
        <article class="card wait">
          <h1 ref={heading} tabIndex={-1}>
            {t('wait.title')}
          </h1>
          <p class="lead">{t('wait.text', [untilInWords(until, now, t)])}</p>
        </article>
        <div class="review-actions">
          <button type="button" class="button button-primary show" onClick={onLeave}>
            {t('wait.finish')}
          </button>
        </div>
      </main>
    </div>
  );
}
