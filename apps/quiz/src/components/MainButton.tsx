import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { headingId } from './Heading.tsx';

interface MainButtonProps {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/**
 * What a screen is for: it has the focus when the screen comes, so that Enter drives the whole app.
 * The heading, which is passed over, is read with it.
 */
export function MainButton({ onClick, children }: MainButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <button
      ref={button}
      type="button"
      class="button button-primary button-large"
      aria-describedby={headingId}
      onClick={onClick}
      onKeyDown={(event) => {
        // A key still held from the screen before decides nothing here.
        if (event.repeat) event.preventDefault();
      }}
    >
      {children}
    </button>
  );
}
