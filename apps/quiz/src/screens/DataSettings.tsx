import { useRef, useState } from 'preact/hooks';
import { Dialog } from '../components/Dialog.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import type { Environment, Persistence } from '../environment.ts';
import type { Quiz } from '../state/quiz.ts';
import type { MergeCount, StudyError } from '@backgrounder/study';
import { formatDay } from '@backgrounder/model';
import { useT, type QuizTranslate } from '../words/use-translate.ts';

interface DataSettingsProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

export function DataSettings({ quiz, environment }: DataSettingsProps) {
  const t = useT();
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState<StudyError>();
  const [erasing, setErasing] = useState(false);
  const file = useRef<HTMLInputElement>(null);

  const say = (text: string, error?: StudyError) => {
    setMessage(text);
    setProblem(error);
  };

  const backup = async () => {
    say('');
    const pieces = await quiz.study.backup();
    if (!pieces.ok) return say('', pieces.error);
    environment.download(`backgrounder-${formatDay(quiz.snapshot.value.day)}.json`, pieces.value);
  };

  const restore = async (chosen: File) => {
    say('');
    let text: string;
    try {
      text = await chosen.text();
    } catch {
      return say(t('data.backup.unreadable'));
    }
    const merged = await quiz.restore(text);
    if (merged.ok) say(restoredInWords(merged.value, t));
    else say('', merged.error);
  };

  const erase = async () => {
    setErasing(false);
    switch (await environment.erase()) {
      case 'erased':
        environment.go('today');
        return environment.reload();
      case 'blocked':
        return say(t('data.erase.blocked'));
      case 'failed':
        return say(t('data.erase.failed'));
    }
  };

  return (
    <>
      <p>{t('data.where')}</p>
      {persistenceInWords(environment.persistence.value, t) && (
        <p class="note" data-persistence={environment.persistence.value}>
          {persistenceInWords(environment.persistence.value, t)}
        </p>
      )}
      <div class="actions">
        <button type="button" class="button" data-action="backup" onClick={() => void backup()}>
          {t('data.backup.download')}
        </button>
        <button
          type="button"
          class="button"
          aria-describedby="restore-note"
          onClick={() => file.current?.click()}
        >
          {t('data.backup.restore')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label={t('data.backup.restore')}
          hidden
          onChange={(event) => {
            const field = event.currentTarget;
            const chosen = field.files?.[0];
            if (chosen) void restore(chosen);
            field.value = '';
          }}
        />
      </div>
      <p class="note" id="restore-note">
        {t('data.backup.restoreNote')}
      </p>
      <output class="saved">{message}</output>
      {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(undefined)} />}
      <button
        type="button"
        class="button button-danger"
        data-action="erase"
        onClick={() => setErasing(true)}
      >
        {t('data.erase.open')}
      </button>
      {erasing && (
        <Dialog title={t('data.erase.question')} onClose={() => setErasing(false)}>
          <p>{t('data.erase.text')}</p>
          <div class="dialog-actions">
            <button type="button" class="button button-danger" onClick={() => void erase()}>
              {t('data.erase.confirm')}
            </button>
            <button
              type="button"
              class="button button-primary"
              autofocus
              onClick={() => setErasing(false)}
            >
              {t('data.erase.cancel')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

function persistenceInWords(persistence: Persistence, t: QuizTranslate): string | undefined {
  switch (persistence) {
    case 'unknown':
      return undefined;
    case 'persisted':
      return t('data.persisted');
    case 'refused':
      return t('data.notPersisted');
    case 'unsupported':
      return t('data.unsupported');
  }
}

function restoredInWords({ added, known }: MergeCount, t: QuizTranslate): string {
  if (added === 0) return t('data.backup.known');
  const format = new Intl.NumberFormat(t('locale'));
  return t('data.backup.restored', added, [format.format(added), format.format(known)]);
}
