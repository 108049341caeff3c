import type { Quiz } from '../state/quiz.ts';
import { useT } from '../words/use-translate.ts';
import { CardMenu } from './CardMenu.tsx';
import { Icon } from './Icon.tsx';

interface ReviewBarProps {
  readonly quiz: Quiz;
  /** Reviews done in this session. */
  readonly done: number;
  /** Whether there is a card that the menu can act on. */
  readonly withCard?: boolean;
  readonly onLeave: () => void;
}

export function ReviewBar({ quiz, done, withCard = false, onLeave }: ReviewBarProps) {
  const t = useT();
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
      {withCard && (
        <CardMenu onBury={() => void quiz.bury()} onSuspend={() => void quiz.suspend()} />
      )}
    </header>
  );
}
