import type { StudyError } from '@backgrounder/study';
import { useState } from 'preact/hooks';
import { Dialog } from '../../components/Dialog.tsx';
import { Section } from '../../components/Section.tsx';
import type { Environment } from '../../environment.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';
import { downloadBackup } from './download-backup.ts';

interface EraseProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

/** Removes everything, once the learner has said so again; offers a backup first. */
export function Erase({ quiz, environment }: EraseProps) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const [message, setMessage] = useState('');
  const [backup, setBackup] = useState('');

  const ask = () => {
    setMessage('');
    setBackup('');
    setAsking(true);
  };

  const saveFirst = async () => {
    setBackup(t('app.working'));
    const made = await downloadBackup(quiz, environment);
    setBackup(made.ok ? t('data.downloaded', [made.value]) : adviceOf(made.error));
  };
  const adviceOf = ({ code }: StudyError) => t(`problem.advice.${code}`);

  const erase = async () => {
    setAsking(false);
    switch (await environment.erase()) {
      case 'erased':
        environment.go('today');
        return environment.reload();
      case 'blocked':
        return setMessage(t('data.erase.blocked'));
      case 'failed':
        return setMessage(t('data.erase.failed'));
    }
  };

  return (
    <Section name="erase" title={t('data.erase.title')}>
      <p class="note">{t('data.erase.note')}</p>
      <button type="button" class="button button-danger" data-action="erase" onClick={ask}>
        {t('data.erase.open')}
      </button>
      <output class="field-wrong">{message}</output>
      {asking && (
        <Dialog title={t('data.erase.question')} onClose={() => setAsking(false)}>
          <p>{t('data.erase.text')}</p>
          <button
            type="button"
            class="button"
            data-action="backup-first"
            onClick={() => void saveFirst()}
          >
            {t('data.backup.download')}
          </button>
          <output class="saved">{backup}</output>
          <div class="dialog-actions">
            <button
              type="button"
              class="button button-danger"
              data-action="erase-confirm"
              onClick={() => void erase()}
            >
              {t('data.erase.confirm')}
            </button>
            <button
              type="button"
              class="button button-primary"
              autofocus
              onClick={() => setAsking(false)}
            >
              {t('data.erase.cancel')}
            </button>
          </div>
        </Dialog>
      )}
    </Section>
  );
}
