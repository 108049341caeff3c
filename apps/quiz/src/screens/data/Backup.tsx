import type { MergeCount, StudyError } from '@backgrounder/study';
import { useRef, useState } from 'preact/hooks';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { Section } from '../../components/Section.tsx';
import type { Environment } from '../../environment.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT, type QuizTranslate } from '../../words/use-translate.ts';
import { downloadBackup } from './download-backup.ts';

interface BackupProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

export function Backup({ quiz, environment }: BackupProps) {
  const t = useT();
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState<StudyError>();
  const file = useRef<HTMLInputElement>(null);

  const say = (text: string, error?: StudyError) => {
    setMessage(text);
    setProblem(error);
  };

  const backup = async () => {
    say(t('app.working'));
    const made = await downloadBackup(quiz, environment);
    if (made.ok) say(t('data.downloaded', [made.value]));
    else say('', made.error);
  };

  const restore = async (chosen: File) => {
    say(t('app.working'));
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

  return (
    <Section name="backup" title={t('data.backup.title')}>
      <p class="note">{t('data.backup.note')}</p>
      <div class="actions">
        <button type="button" class="button" data-action="backup" onClick={() => void backup()}>
          {t('data.backup.download')}
        </button>
        <button
          type="button"
          class="button"
          data-action="restore"
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
      {problem && (
        <ProblemNote
          problem={problem}
          onDismiss={() => setProblem(undefined)}
          onReload={environment.reload}
        />
      )}
    </Section>
  );
}

function restoredInWords({ added, known }: MergeCount, t: QuizTranslate): string {
  if (added === 0) return t('data.backup.known');
  const number = new Intl.NumberFormat(t('locale'));
  return t('data.backup.restored', added, [number.format(added), number.format(known)]);
}
