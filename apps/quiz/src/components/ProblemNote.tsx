import type { StudyError } from '@backgrounder/study';
import { useT } from '../words/use-translate.ts';
import { Icon } from './Icon.tsx';

interface ProblemNoteProps {
  readonly problem: StudyError;
  /** What has not happened because of it. */
  readonly lead?: string;
  readonly onDismiss?: () => void;
  /** Offered where loading the page again is what helps. */
  readonly onReload?: () => void;
}

const curedByReload: readonly StudyError['code'][] = [
  'closed',
  'outdated',
  'blocked',
  'unreadable',
];

/** What went wrong and what to do, said plainly and at once to a screen reader. */
export function ProblemNote({ problem, lead, onDismiss, onReload }: ProblemNoteProps) {
  const t = useT();
  return (
    <div class="problem" role="alert" data-problem={problem.code}>
      <p>
        {lead !== undefined && <strong>{lead} </strong>}
        {t(`problem.advice.${problem.code}`)}
      </p>
      {onReload && curedByReload.includes(problem.code) ? (
        <button type="button" class="button" onClick={onReload}>
          {t('problem.reload')}
        </button>
      ) : (
        onDismiss && (
          <button
            type="button"
            class="icon-button"
            aria-label={t('problem.dismiss')}
            onClick={onDismiss}
          >
            <Icon name="close" />
          </button>
        )
      )}
    </div>
  );
}
