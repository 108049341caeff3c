import type { PackId } from '@backgrounder/model';
import { useState } from 'preact/hooks';
import { Dialog } from '../../components/Dialog.tsx';
import type { Environment } from '../../environment.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';

interface RemoveStoryProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
  readonly pack: PackId;
}

/** Asks first; what was learnt stays in the record. */
export function RemoveStory({ quiz, environment, pack }: RemoveStoryProps) {
  const t = useT();
  const [isAsking, setAsking] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const remove = async (): Promise<void> => {
    setAsking(false);
    const removed = await quiz.removePack(pack);
    if (removed.ok) environment.go('stories');
    else setRefused(true);
  };
  return (
    <>
      <button
        type="button"
        class="button button-danger"
        data-action="remove"
        onClick={() => setAsking(true)}
      >
        {t('stories.remove')}
      </button>
      {isRefused && <p role="alert">{t('stories.notRemoved')}</p>}
      {isAsking && (
        <Dialog title={t('stories.removeTitle')} onClose={() => setAsking(false)}>
          <p>{t('stories.removeText')}</p>
          <div class="dialog-actions">
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {t('stories.removeNot')}
            </button>
            <button type="button" class="button button-danger" onClick={() => void remove()}>
              {t('stories.remove')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
