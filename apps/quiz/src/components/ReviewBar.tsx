import type { ComponentChild } from 'preact';
import type { Quiz } from '../state/quiz.ts';
import { reviewsOf } from '../state/session.ts';
import { useT } from '../words/use-translate.ts';
import { Icon } from './Icon.tsx';

interface ReviewBarProps {
  readonly quiz: Quiz;
  /** Of the card on the table, where there is one. */
  readonly menu?: ComponentChild;
  readonly onLeave: () => void;
}

export function ReviewBar({ quiz, menu, onLeave }: ReviewBarProps) {
  const t = useT();
  const done = quiz.session.value ? reviewsOf(quiz.session.value).length : 0;
  const { counts } = quiz.snapshot.value;
  const left = counts.new + counts.learning + counts.due;
  const undoable = quiz.undoable.value;
  return (
    <header class="review-bar">
      <button type="button" class="icon-button" aria-label={t('review.leave')} onClick={onLeave}>
        <Icon name="close" />
      </button>
      <progress
        class="review-progress"
        max={Math.max(1, done + left)}
        value={done}
        aria-label={t('review.progress', [String(done), String(left)])}
      />
      <span class="review-count" aria-hidden="true">
        {t('review.left', [String(left)])}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={t('menu.undo')}
        disabled={!undoable}
        onClick={() => void quiz.undo()}
      >
        <Icon name="undo" />
      </button>
      {menu}
    </header>
  );
}
