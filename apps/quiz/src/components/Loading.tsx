import { useT } from '../words/use-translate.ts';

/** Seen only where it lasts: what comes at once shows no word of waiting. */
export function Loading() {
  const t = useT();
  return <output class="loading">{t('loading.wait')}</output>;
}

export function LoadingFailed({ onRetry }: { readonly onRetry: () => void }) {
  const t = useT();
  return (
    <div class="loading-failed" role="alert">
      <p>
        <strong>{t('loading.failed')}</strong>
      </p>
      <p>{t('loading.failedNote')}</p>
      <button type="button" class="button" onClick={onRetry}>
        {t('loading.retry')}
      </button>
    </div>
  );
}
