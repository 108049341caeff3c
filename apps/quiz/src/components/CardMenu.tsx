import { useEffect, useRef, useState } from 'preact/hooks';
import { useT } from '../words/use-translate.ts';
import { Icon } from './Icon.tsx';

interface CardMenuProps {
  readonly onBury: () => void;
  readonly onSuspend: () => void;
}

/** What else can be done with a card: a button that shows a short list of buttons. */
export function CardMenu({ onBury, onSuspend }: CardMenuProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    const closeOutside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    // Before the keys of review, for which Escape ends the session.
    document.addEventListener('keydown', closeOnEscape, { capture: true });
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('keydown', closeOnEscape, { capture: true });
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [open]);

  const choose = (action: () => void) => () => {
    setOpen(false);
    action();
  };

  return (
    <div class="menu" ref={root}>
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-label={t('menu.label')}
        aria-expanded={open}
        aria-controls="card-menu"
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      <ul id="card-menu" class="menu-list" hidden={!open}>
        <li>
          <button type="button" data-action="bury" onClick={choose(onBury)}>
            <span>{t('menu.bury')}</span>
            <span class="note">{t('menu.buryNote')}</span>
          </button>
        </li>
        <li>
          <button type="button" data-action="suspend" onClick={choose(onSuspend)}>
            <span>{t('menu.suspend')}</span>
            <span class="note">{t('menu.suspendNote')}</span>
          </button>
        </li>
      </ul>
    </div>
  );
}
