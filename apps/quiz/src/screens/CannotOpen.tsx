import type { StudyError } from '@backgrounder/study';
import { useT } from '../words/use-translate.ts';

interface CannotOpenProps {
  readonly error: StudyError;
  readonly onRetry: () => void;
}

/** The log could not be opened or read: what is wrong, that nothing is lost, what to do. */
export function CannotOpen({ error, onRetry }: CannotOpenProps) {
  const t = useT();
  return (
    <div class="frame">
      <main class="page" id="content" data-problem={error.code}>
        <h1>{t('problem.title')}</h1>
        <p class="lead" role="alert">
          {t(`problem.advice.${error.code}`)}
        </p>
        <p class="note">{t('problem.kept')}</p>
        <div class="actions">
          <button type="button" class="button button-primary button-large" onClick={onRetry}>
            {t('problem.retry')}
          </button>
        </div>
      </main>
    </div>
  );
}
