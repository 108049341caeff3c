import '../styles/card-dialogs.css';
import { flagReasons, type FlagReason } from '@backgrounder/study';
import { useState } from 'preact/hooks';
import { useT } from '../words/use-translate.ts';
import { Dialog } from './Dialog.tsx';
import type { CardDialogProps } from './LazyDialog.tsx';

/** A note of what is wrong with a card. */
export default function FlagDialog({ quiz, card, onClose }: CardDialogProps) {
  const t = useT();
  const known = quiz.study.standing(card.id);
  const [reason, setReason] = useState<FlagReason>(known?.flagReason ?? 'wrong-fact');
  const [note, setNote] = useState(known?.flag ?? '');
  const [suspend, setSuspend] = useState(false);
  const keep = async () => {
    if (!(await quiz.flag(reason, note.trim()))) return;
    onClose();
    if (suspend) await quiz.suspend();
  };
  return (
    <Dialog title={t('flag.title')} onClose={onClose}>
      <form
        class="card-form"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <fieldset aria-label={t('flag.title')}>
          {flagReasons.map((one) => (
            <label key={one} class="tick">
              <input
                type="radio"
                name="reason"
                value={one}
                checked={one === reason}
                autofocus={one === reason}
                onChange={() => setReason(one)}
              />
              <span>{t(`flag.reason.${one}`)}</span>
            </label>
          ))}
        </fieldset>
        <label>
          <span>{t('flag.note')}</span>
          <textarea
            name="note"
            rows={2}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </label>
        <label class="tick">
          <input
            type="checkbox"
            name="suspend"
            checked={suspend}
            onChange={(event) => setSuspend(event.currentTarget.checked)}
          />
          <span>{t('flag.suspend')}</span>
        </label>
        <p class="note">{t('flag.kept')}</p>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onClose}>
            {t('flag.cancel')}
          </button>
          <button type="submit" class="button button-primary">
            {t('flag.keep')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
