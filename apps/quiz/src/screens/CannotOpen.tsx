import type { StudyError } from '@backgrounder/study';
import { strings } from '../strings.ts';

interface CannotOpenProps {
  readonly error: StudyError;
  readonly onRetry: () => void;
}

/** The log could not be opened or read: what is wrong, that nothing is lost, what to do. */
export function CannotOpen({ error, onRetry }: CannotOpenProps) {
  return (
    <div class="frame">
      <main class="page" id="content" data-problem={error.code}>
        <h1>{strings.problem.title}</h1>
        <p class="lead" role="alert">
          {strings.problem.advice[error.code]}
        </p>
        <p class="note">{strings.problem.kept}</p>
        <div class="actions">
          <button type="button" class="button button-primary button-large" onClick={onRetry}>
            {strings.problem.retry}
          </button>
        </div>
      </main>
    </div>
  );
}
