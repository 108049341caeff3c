import { useEffect, useRef } from 'preact/hooks';
import { NoticeLine } from '../components/NoticeLine.tsx';
import { ReviewBar } from '../components/ReviewBar.tsx';
import { useReviewKeys } from '../components/use-review-keys.ts';
import type { Quiz } from '../state/quiz.ts';
import { useT } from '../words/use-translate.ts';

interface TimeUpProps {
  readonly quiz: Quiz;
  readonly onHelp: () => void;
  readonly onLeave: () => void;
}

/** The session has lasted as long as it should; the last card was finished. */
export function TimeUp({ quiz, onHelp, onLeave }: TimeUpProps) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useReviewKeys(
    { side: 'neither' },
    { undo: () => void quiz.undo(), help: onHelp, leave: onLeave },
  );
  const { counts } = quiz.snapshot.value;
  const { minutes } = quiz.preferences.value.value;
  return (
    <div class="review" data-side="time-up">
      <ReviewBar quiz={quiz} onLeave={onLeave} />
      <main class="review-main" id="content">
        <NoticeLine notice={quiz.notice.value} onUndo={() => void quiz.undo()} />
        <article class="card">
          <h1 ref={heading} tabIndex={-1}>
            {t('timeBox.upTitle')}
          </h1>
          <p class="lead">{t('timeBox.up', counts.new + counts.learning + counts.due)}</p>
        </article>
        <div class="review-actions">
          <button type="button" class="button" data-action="go-on" onClick={() => quiz.goOn()}>
            {minutes > 0 ? t('timeBox.more', minutes) : t('summary.more')}
          </button>
          <button type="button" class="button button-primary show" onClick={onLeave}>
            {t('timeBox.finish')}
          </button>
        </div>
      </main>
    </div>
  );
}
