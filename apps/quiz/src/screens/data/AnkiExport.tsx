import type { RunningAnkiExport } from '@backgrounder/study/exchange/anki';
import { useEffect, useRef, useState } from 'preact/hooks';
import { WorkProgress } from '../../components/WorkProgress.tsx';
import type { Environment } from '../../environment.ts';
import { percentInWords } from '../../numbers.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';
import { ankiExportOf } from './anki-export-of.ts';
import { fileName } from './download-backup.ts';

interface AnkiExportProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
}

export function AnkiExport({ quiz, environment }: AnkiExportProps) {
  const t = useT();
  /** 0 to 1 while the file is made. */
  const [done, setDone] = useState<number>();
  const [message, setMessage] = useState('');
  const running = useRef<RunningAnkiExport | undefined>(undefined);
  /** Counts the exports, and their ends: what an older one makes comes to nothing. */
  const turn = useRef(0);
  const end = () => {
    turn.current += 1;
    running.current?.stop();
    running.current = undefined;
  };
  useEffect(() => end, []);

  const start = async () => {
    turn.current += 1;
    const own = turn.current;
    const isOver = () => turn.current !== own;
    setMessage('');
    setDone(0);
    const said = await make(isOver);
    if (isOver()) return;
    setDone(undefined);
    setMessage(said);
  };

  /** What came of it, in words. */
  const make = async (isOver: () => boolean): Promise<string> => {
    try {
      const [{ startAnkiExport, createAnkiWorker }, reviews] = await Promise.all([
        import('@backgrounder/study/exchange/anki'),
        quiz.study.reviews(),
      ]);
      if (isOver()) return '';
      if (!reviews.ok) return t(`problem.advice.${reviews.error.code}`);
      const input = ankiExportOf(quiz, reviews.value, t);
      if (input.cards.length === 0) return t('data.export.empty');
      running.current = startAnkiExport(
        input,
        createAnkiWorker,
        (share) => !isOver() && setDone(share),
      );
      const made = await running.current.result;
      if (made.kind !== 'made') return t('data.export.failed');
      const name = fileName(quiz, 'apkg');
      environment.download(name, [made.file], 'application/octet-stream');
      return t('data.downloaded', [name]);
    } catch {
      return t('data.export.failed');
    }
  };

  return (
    <div class="way-out">
      <p class="note" id="anki-note">
        {t('data.export.ankiNote')}
      </p>
      {done === undefined ? (
        <button
          type="button"
          class="button"
          data-action="anki"
          aria-describedby="anki-note"
          onClick={() => void start()}
        >
          {t('data.export.anki')}
        </button>
      ) : (
        <>
          <WorkProgress
            label={t('data.export.progress')}
            done={done}
            words={t('data.export.ankiRunning', [percentInWords(done, t)])}
          />
          <button
            type="button"
            class="button"
            data-action="stop-anki"
            onClick={() => {
              end();
              setDone(undefined);
              setMessage(t('data.export.stopped'));
            }}
          >
            {t('data.export.stop')}
          </button>
        </>
      )}
      <output class="saved">{message}</output>
    </div>
  );
}
