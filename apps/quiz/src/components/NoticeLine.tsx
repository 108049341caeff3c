import { learnAhead } from '@backgrounder/study';
import { durationInWords, roundDuration } from '../durations.ts';
import type { Notice } from '../state/quiz.ts';
import { strings } from '../strings.ts';
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
          {strings.undo.action}
        </button>
      )}
    </div>
  );
}

function noticeInWords(notice: Notice, t: QuizTranslate): string {
  switch (notice.kind) {
    case 'undone':
      return strings.undo.undone;
    case 'elsewhere':
      return strings.review.movedElsewhere;
    case 'step':
      switch (notice.step.kind) {
        case 'bury':
          return strings.undo.buried;
        case 'suspend':
          return strings.undo.suspended;
        case 'review':
          return strings.undo.rated(
            strings.rating[notice.step.rating],
            againInWords(notice.step.again, t),
          );
      }
  }
}

/** A step that is due before the session ends may come long before its time, when little is left. */
function againInWords(milliseconds: number, t: QuizTranslate): string {
  return milliseconds <= learnAhead
    ? t('when.laterInSession')
    : t('when.inDuration', [durationInWords(roundDuration(milliseconds), t)]);
}
