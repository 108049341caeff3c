import { strings } from '../strings.ts';
import { useT } from '../words/use-translate.ts';
import { Dialog } from './Dialog.tsx';

const { keyboard } = strings;

const rows: readonly (readonly [keys: readonly string[], what: string])[] = [
  [[keyboard.space, keyboard.enter], keyboard.rows.check],
  [[keyboard.space, keyboard.enter], keyboard.rows.suggested],
  [['1', '2', '3', '4'], keyboard.rows.rate],
  [['Ctrl Z', 'u'], keyboard.rows.undo],
  [['-'], keyboard.rows.bury],
  [['Esc'], keyboard.rows.leave],
  [['?'], keyboard.rows.help],
];

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  return (
    <Dialog title={keyboard.title} onClose={onClose}>
      <dl class="keys">
        {rows.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{keyboard.typingNote}</p>
      <div class="dialog-actions">
        <button type="button" class="button button-primary" onClick={onClose} autofocus>
          {t('app.close')}
        </button>
      </div>
    </Dialog>
  );
}
