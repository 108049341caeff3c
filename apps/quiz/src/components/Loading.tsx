import { Heading } from './Heading.tsx';
import { useT } from '../words/use-translate.ts';

/** Seen only where it lasts: what comes at once shows no word of waiting. */
export function Loading() {
  const t = useT();
  return <output class="loading">{t('loading.wait')}</output>;
}

interface LoadingFailedProps {
  /** Whether it stands alone on its screen, which needs a heading. */
  readonly isScreen?: boolean;
  readonly onRetry: () => void;
}

export function LoadingFailed({ isScreen = false, onRetry }: LoadingFailedProps) {
  const t = useT();
  return (
    <div class="loading-failed" role="alert">
      {isScreen ? (
        <Heading>{t('loading.failed')}</Heading>
      ) : (
        <p>
          <strong>{t('loading.failed')}</strong>
        </p>
      )}
      <p>{t('loading.failedNote')}</p>
      <button type="button" class="button" onClick={onRetry}>
        {t('loading.retry')}
      </button>
    </div>
  );
}
