import { formatDay } from '@backgrounder/model';
import { useRef } from 'preact/hooks';
import { useT, type ExtensionTranslate } from '../words-context.ts';
import { dayOf } from './day-of.ts';
import type { OptionsEnvironment } from './environment.ts';
import { restoreAll, writeAll, type RestoreError } from './backup.ts';
import { errorInWords } from './error-in-words.ts';
import { Section } from './Section.tsx';
import { useNotice } from './use-notice.tsx';

interface DataSectionProps {
  readonly environment: OptionsEnvironment;
  readonly onRestored: () => Promise<void>;
}

export function DataSection({ environment, onRestored }: DataSectionProps) {
  const t = useT();
  const { attempt, line } = useNotice();
  const file = useRef<HTMLInputElement>(null);

  const backup = (): void => {
    void attempt(async () => {
      const written = await writeAll(environment);
      if (!written.ok) return { tone: 'wrong', text: t('options.failed', [written.error]) };
      const name = `backgrounder-everything-${formatDay(dayOf(environment.now()))}.json`;
      environment.download(name, written.value);
      return { tone: 'good', text: t('options.data.saved', [name]) };
    });
  };
  const restore = (chosen: File): void => {
    void attempt(async () => {
      const restored = await restoreAll(environment, await chosen.text());
      await onRestored();
      return restored.ok
        ? { tone: 'good', text: t('options.data.restored', [String(restored.value)]) }
        : { tone: 'wrong', text: restoreErrorInWords(restored.error, t) };
    });
  };

  return (
    <Section id="data" title={t('options.data.title')} hint={t('options.data.hint')}>
      <div class="act">
        <button type="button" class="primary" aria-describedby="backup-hint" onClick={backup}>
          {t('options.data.backup')}
        </button>
        <p class="hint" id="backup-hint">
          {t('options.data.backupHint')}
        </p>
      </div>
      <div class="act">
        <button type="button" aria-describedby="restore-hint" onClick={() => file.current?.click()}>
          {t('options.data.restore')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const field = event.currentTarget;
            const chosen = field.files?.[0];
            if (chosen) restore(chosen);
            field.value = '';
          }}
        />
        <p class="hint" id="restore-hint">
          {t('options.data.restoreHint')}
        </p>
      </div>
      {line}
      <h3>{t('options.data.privateWindows')}</h3>
      <p class="hint">{t('options.data.private')}</p>
    </Section>
  );
}

function restoreErrorInWords(error: RestoreError, t: ExtensionTranslate): string {
  switch (error.code) {
    case 'not-a-backup':
      return t('options.data.notBackup');
    case 'newer-backup':
      return t('options.data.newerBackup');
    case 'damaged-backup':
      return t('options.data.damagedBackup', [error.how]);
    case 'failed':
      return t('options.failed', [errorInWords(error.cause, t)]);
  }
}
