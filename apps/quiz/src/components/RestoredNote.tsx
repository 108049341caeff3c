import { useState } from 'preact/hooks';
import type { Environment } from '../environment.ts';
import { addressOf } from '../routing.ts';
import { useT } from '../words/use-translate.ts';
import { Icon } from './Icon.tsx';

/** Says that the browser had lost the answers and that they are back, until the learner closes it. */
export default function RestoredNote({ environment }: { readonly environment: Environment }) {
  const t = useT();
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  return (
    <div class="problem" data-restored={environment.restored}>
      <output>
        {t('data.returned', environment.restored)}{' '}
        <a href={addressOf('data')}>{t('data.returnedAdvice')}</a>
      </output>
      <button
        type="button"
        class="icon-button"
        aria-label={t('problem.dismiss')}
        onClick={() => setOpen(false)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
