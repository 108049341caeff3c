import type { Updates } from '../updates.ts';
import { useT } from '../words/use-translate.ts';

/** Says that a newer version can be used. It stays out of reviews, and nothing happens until it is asked for. */
export function UpdateLine({ updates }: { readonly updates: Updates }) {
  const t = useT();
  return (
    <footer class="update-line">
      <output>{updates.ready.value && t('update.ready')}</output>
      {updates.ready.value && (
        <button type="button" class="link-button" data-action="update" onClick={updates.use}>
          {t('update.use')}
        </button>
      )}
    </footer>
  );
}
