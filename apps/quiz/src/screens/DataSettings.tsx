import { useRef, useState } from 'preact/hooks';
import { Dialog } from '../components/Dialog.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import type { Environment, Persistence } from '../environment.ts';
import type { Quiz } from '../state/quiz.ts';
import type { StudyError } from '@backgrounder/study';
import { formatDay } from '@backgrounder/model';
import { strings } from '../strings.ts';

interface DataSettingsProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

const { settingsPage: words } = strings;

export function DataSettings({ quiz, environment }: DataSettingsProps) {
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
      return say(words.unreadableFile);
    }
    const merged = await quiz.restore(text);
    if (merged.ok) say(words.restored(merged.value.added, merged.value.known));
    else say('', merged.error);
  };

  const erase = async () => {
    setErasing(false);
    switch (await environment.erase()) {
      case 'erased':
        environment.go('today');
        return environment.reload();
      case 'blocked':
        return say(words.eraseBlocked);
      case 'failed':
        return say(words.eraseFailed);
    }
  };

  return (
    <>
      <p>{words.where}</p>
      {persistenceInWords(environment.persistence.value) && (
        <p class="note" data-persistence={environment.persistence.value}>
          {persistenceInWords(environment.persistence.value)}
        </p>
      )}
      <div class="actions">
        <button type="button" class="button" data-action="backup" onClick={() => void backup()}>
          {words.backup}
        </button>
        <button
          type="button"
          class="button"
          aria-describedby="restore-note"
          onClick={() => file.current?.click()}
        >
          {words.restore}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label={words.restore}
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
        {words.restoreNote}
      </p>
      <output class="saved">{message}</output>
      {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(undefined)} />}
      <button
        type="button"
        class="button button-danger"
        data-action="erase"
        onClick={() => setErasing(true)}
      >
        {words.erase}
      </button>
      {erasing && (
        <Dialog title={words.eraseTitle} onClose={() => setErasing(false)}>
          <p>{words.eraseText}</p>
          <div class="dialog-actions">
            <button type="button" class="button button-danger" onClick={() => void erase()}>
              {words.eraseConfirm}
            </button>
            <button
              type="button"
              class="button button-primary"
              autofocus
              onClick={() => setErasing(false)}
            >
              {words.eraseCancel}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

function persistenceInWords(persistence: Persistence): string | undefined {
  switch (persistence) {
    case 'unknown':
      return undefined;
    case 'persisted':
      return words.persisted;
    case 'refused':
      return words.notPersisted;
    case 'unsupported':
      return words.unsupported;
  }
}
