import type { Reading } from '../../reading/reading.ts';
import { useT } from '../../words/use-translate.ts';

/** What was just done with the articles of this device, and its undo. */
export function KeepLine({ reading }: { readonly reading: Reading }) {
  const t = useT();
  const notice = reading.notice.value;
  const said = { kept: 'keptNote', removed: 'removed', 'no-room': 'noRoom' } as const;
  return (
    <div class="read-notice">
      <output>{notice && t(`read.${said[notice.kind]}`)}</output>
      {notice?.kind === 'removed' && (
        <button type="button" class="link-button" onClick={() => void reading.undoRemove()}>
          {t('read.undo')}
        </button>
      )}
    </div>
  );
}
