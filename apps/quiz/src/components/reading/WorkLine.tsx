import { addressOf } from '../../routing.ts';
import { pageOf } from '../../reading/article.ts';
import type { Reading, Work } from '../../reading/reading.ts';
import { useT } from '../../words/use-translate.ts';

/** Characters: fewer name too little to be about any story. */
const leastText = 500;

interface WorkLineProps {
  readonly work: Work;
  readonly reading: Reading;
}

/** How far the packs are looked through, and what to do where that found nothing or failed. */
export function WorkLine({ work, reading }: WorkLineProps) {
  const t = useT();
  const again = (label: string) => (
    <button type="button" class="button" onClick={() => void reading.annotate()}>
      {label}
    </button>
  );
  switch (work.kind) {
    case 'under-way':
      return (
        <div class="read-work">
          <output>{t(`read.stages.${work.stage}`)}</output>
          <progress aria-label={t(`read.stages.${work.stage}`)} />
          <button type="button" class="link-button" onClick={() => reading.stop()}>
            {t('read.stop')}
          </button>
        </div>
      );
    case 'stopped':
      return (
        <div class="read-work">
          <output>{t('read.stopped')}</output>
          {again(t('read.goOn'))}
        </div>
      );
    case 'failed':
      return (
        <div class="problem" role="alert">
          <p>
            {t('read.failed')}: {work.reason}
          </p>
          {again(t('read.retry'))}
        </div>
      );
    case 'done': {
      const { stories, installed } = work.annotated.found;
      if (stories.length > 0) return null;
      return (
        <section class="read-told" aria-live="polite">
          <h2>{t(isShort(reading) ? 'read.tooShort' : 'read.unrelated')}</h2>
          <p>{t(installed.length > 0 ? 'read.unrelatedLead' : 'read.noPacks')}</p>
          <ul>
            {installed.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
          <a class="button" href={addressOf('add-pack')}>
            {t('read.addPack')}
          </a>
        </section>
      );
    }
  }
}

function isShort({ state }: Reading): boolean {
  const shown = state.value;
  return shown.view === 'article' && pageOf(shown.current.article).text.length < leastText;
}
