import type { StudyError } from '@backgrounder/study';
import { strings } from '../strings.ts';
import { Icon } from './Icon.tsx';

interface ProblemNoteProps {
  readonly problem: StudyError;
  /** What has not happened because of it. */
  readonly lead?: string;
  readonly onDismiss?: () => void;
}

/** What went wrong and what to do, said plainly and at once to a screen reader. */
export function ProblemNote({ problem, lead, onDismiss }: ProblemNoteProps) {
  return (
    <div class="problem" role="alert" data-problem={problem.code}>
      <p>
        {lead !== undefined && <strong>{lead} </strong>}
        {strings.problem.advice[problem.code]}
      </p>
      {onDismiss && (
        <button
          type="button"
          class="icon-button"
          aria-label={strings.problem.dismiss}
          onClick={onDismiss}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
