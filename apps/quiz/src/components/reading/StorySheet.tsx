import type { PanelActions, PanelPage } from '@backgrounder/ui/panel';
import { useEffect, useRef } from 'preact/hooks';
import { useT } from '../../words/use-translate.ts';
import { Icon } from '../Icon.tsx';
import { StoryPanel } from './StoryPanel.tsx';

interface StorySheetProps {
  readonly page: PanelPage;
  readonly actions: PanelActions;
  readonly onClose: () => void;
}

/** The story from the lower edge up, where it has no room beside the article. */
export function StorySheet({ page, actions, onClose }: StorySheetProps) {
  const t = useT();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      class="read-sheet"
      aria-label={t('read.story')}
      closedby="any"
      onClose={onClose}
    >
      <div class="read-sheet-head">
        <button
          type="button"
          class="icon-button"
          aria-label={t('read.closeStory')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <div class="read-sheet-body">
        <StoryPanel page={page} actions={actions} />
      </div>
    </dialog>
  );
}
