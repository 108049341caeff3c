import { learnAhead } from '@backgrounder/study';
import { durationInWords, roundDuration } from '../durations.ts';
import type { Notice } from '../state/quiz.ts';
import { useT, type QuizTranslate } from '../words/use-translate.ts';

interface NoticeLineProps {
  readonly notice: Notice | undefined;
  readonly onUndo: () => void;
}

/** One reserved line, so that nothing moves when it speaks: what was just done, and its undo. */
export function NoticeLine({ notice, onUndo }: NoticeLineProps) {
  const t = useT();
  return (
    <div class="notice-line">
      <output>{notice && noticeInWords(notice, t)}</output>
      {notice?.kind === 'step' && (
        <button type="button" class="link-button" onClick={onUndo}>
          {t('undo.action')}
        </button>
      )}
    </div>
  );
}

function noticeInWords(notice: Notice, t: QuizTranslate): string {
  switch (notice.kind) {
    case 'undone':
      return t('undo.undone');
    case 'elsewhere':
      return t('review.movedElsewhere');
    case 'step':
      switch (notice.step.kind) {
        case 'bury':
          return t('undo.buried');
        case 'suspend':
          return t('undo.suspended');
        case 'flag':
          return t('undo.flagged');
        case 'reword':
          return t('undo.reworded');
        case 'review':
          return t('undo.rated', [
            t(`rating.${notice.step.rating}`),
            againInWords(notice.step.again, t),
          ]);
      }
  }
}

/** A step that is due before the session ends may come long before its time, when little is left. */
function againInWords(milliseconds: number, t: QuizTranslate): string {
  return milliseconds <= learnAhead
    ? t('when.laterInSession')
    : t('when.inDuration', [durationInWords(roundDuration(milliseconds), t)]);
}
