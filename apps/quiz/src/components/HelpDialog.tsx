import { useT, type QuizTranslate } from '../words/use-translate.ts';
import { Dialog } from './Dialog.tsx';

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  return (
    <Dialog title={t('keyboard.title')} onClose={onClose}>
      {/* So that a small screen shows the beginning. */}
      <dl class="keys" tabIndex={-1} autofocus>
        {rowsIn(t).map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`keyboard.rows.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{t('keyboard.typingNote')}</p>
      <div class="dialog-actions">
        <button type="button" class="button button-primary" onClick={onClose}>
          {t('app.close')}
        </button>
      </div>
    </Dialog>
  );
}

function rowsIn(t: QuizTranslate) {
  const press = [t('keyboard.space'), t('keyboard.enter')];
  return [
    [press, 'check'],
    [['1', '2', '3', '4'], 'choose'],
    [press, 'suggested'],
    [['1', '2', '3', '4'], 'rate'],
    [['Ctrl Z', 'u'], 'undo'],
    [['-'], 'bury'],
    [['!'], 'suspend'],
    [['e'], 'edit'],
    [['f'], 'flag'],
    [['Esc'], 'leave'],
    [['?'], 'help'],
  ] as const;
}
