import { useEffect, useRef, useState } from 'preact/hooks';
import { useT } from '../words/use-translate.ts';
import { Icon } from './Icon.tsx';

const actions = ['bury', 'suspend', 'edit', 'flag'] as const;
type CardAction = (typeof actions)[number];

interface CardMenuProps {
  readonly on: Readonly<Record<CardAction, () => void>>;
}

/** What else can be done with a card: a button that shows a short list of buttons. */
export function CardMenu({ on }: CardMenuProps) {
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
    // A dialog gives the focus back to where it was.
    button.current?.focus();
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
        {actions.map((action) => (
          <li key={action}>
            <button type="button" data-action={action} onClick={choose(on[action])}>
              <span>{t(`menu.${action}`)}</span>
              <span class="note">{t(`menu.${action}Note`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
