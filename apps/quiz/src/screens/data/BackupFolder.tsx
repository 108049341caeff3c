import {
  backUp,
  keptFiles,
  latestBackup,
  openBackupFolder,
  type BackupFolderError,
} from '@backgrounder/study/exchange';
import { useEffect, useState } from 'preact/hooks';
import { Section } from '../../components/Section.tsx';
import type { BackupPlace } from '../../environment.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';

interface BackupFolderProps {
  readonly quiz: Quiz;
  readonly place: BackupPlace | undefined;
}

/** A folder of the learner's that a backup is written to each day. */
export function BackupFolder({ quiz, place }: BackupFolderProps) {
  const t = useT();
  return (
    <Section name="folder" title={t('data.folder.title')}>
      <p class="note">{place ? t('data.folder.note', keptFiles) : t('data.folder.unavailable')}</p>
      {place && <KeptFolder quiz={quiz} place={place} />}
    </Section>
  );
}

interface Seen {
  readonly folder: FileSystemDirectoryHandle;
  /** The name of the newest backup there. */
  readonly latest?: string;
  readonly problem?: BackupFolderError['code'];
}

function KeptFolder({ quiz, place }: { readonly quiz: Quiz; readonly place: BackupPlace }) {
  const t = useT();
  const [seen, setSeen] = useState<Seen>();
  const [message, setMessage] = useState('');

  const look = async (folder: FileSystemDirectoryHandle) => {
    const names = await openBackupFolder(folder).list();
    const latest = names.ok ? latestBackup(names.value) : undefined;
    setSeen({
      folder,
      ...(latest !== undefined && { latest }),
      ...(!names.ok && { problem: names.error.code }),
    });
  };
  useEffect(() => {
    void place.kept().then((folder) => folder && look(folder));
  }, [place]);

  const write = async (folder: FileSystemDirectoryHandle) => {
    setMessage(t('app.working'));
    const written = await backUp(quiz.study, openBackupFolder(folder));
    await look(folder);
    if (!written.ok) {
      const { code } = written.error;
      setSeen({ folder, problem: isFolderCode(code) ? code : 'failed' });
      return setMessage('');
    }
    setMessage(
      written.value === undefined
        ? t('data.folder.upToDate')
        : t('data.folder.written', [written.value]),
    );
  };
  const choose = async () => {
    const folder = await place.choose();
    if (folder) await write(folder);
  };

  if (!seen) {
    return (
      <>
        <output class="saved">{message}</output>
        <button
          type="button"
          class="button"
          data-action="choose-folder"
          onClick={() => void choose()}
        >
          {t('data.folder.choose')}
        </button>
      </>
    );
  }
  const { folder, latest, problem } = seen;
  return (
    <>
      <p>
        {t('data.folder.inUse', [folder.name])}
        <br />
        {latest === undefined ? t('data.folder.none') : t('data.folder.latest', [latest])}
      </p>
      {problem && (
        <div class="problem" role="alert" data-problem={problem}>
          <p>{t(`data.folder.problem.${problem}`)}</p>
        </div>
      )}
      <output class="saved">{message}</output>
      <div class="actions">
        {problem === 'no-permission' ? (
          <button
            type="button"
            class="button"
            data-action="allow-folder"
            onClick={async () => {
              if (await place.allow(folder)) await write(folder);
            }}
          >
            {t('data.folder.allow')}
          </button>
        ) : (
          <button
            type="button"
            class="button"
            data-action="back-up-now"
            onClick={() => void write(folder)}
          >
            {t('data.folder.now')}
          </button>
        )}
        <button
          type="button"
          class="button"
          data-action="choose-folder"
          onClick={() => void choose()}
        >
          {t('data.folder.change')}
        </button>
        <button
          type="button"
          class="button"
          data-action="forget-folder"
          onClick={async () => {
            await place.forget();
            setSeen(undefined);
            setMessage(t('data.folder.stopped'));
          }}
        >
          {t('data.folder.stop')}
        </button>
      </div>
    </>
  );
}

const folderCodes = ['no-permission', 'gone', 'no-room', 'failed'] as const;

function isFolderCode(code: string): code is BackupFolderError['code'] {
  return (folderCodes as readonly string[]).includes(code);
}
