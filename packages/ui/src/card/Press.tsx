import type { ComponentChildren } from 'preact';

const icons = {
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  pin: 'M5.5 2.5h5M6.5 2.5v4L4 9.5h8l-2.5-3v-4M8 9.5V14',
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  study: 'M4 2.5h8v11l-4-3-4 3z',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  mute: 'M1.8 8s2.2-4 6.2-4 6.2 4 6.2 4-2.2 4-6.2 4-6.2-4-6.2-4zM3 13L13 3',
  wrong: 'M4 14V2.5h8.5l-2 3 2 3H4',
} as const;

export interface PressProps {
  /** Also a class of the button. */
  readonly icon: keyof typeof icons;
  /** What a screen reader says. */
  readonly label: string;
  /** Shown where the pointer rests on it; the label where there is none. */
  readonly hint?: string | undefined;
  /** Of a button that is switched on and off. */
  readonly pressed?: boolean;
  readonly onPress: () => void;
  /** Whether the label stands beside the icon. */
  readonly isLabelled?: boolean;
}

/** A button drawn as an icon. */
export function Press(props: PressProps) {
  const { icon, label, hint = label, pressed, onPress, isLabelled = false } = props;
  return (
    <Submits onSubmit={onPress}>
      <button
        class={`press ${icon}`}
        aria-label={isLabelled ? undefined : label}
        aria-pressed={pressed}
        title={hint}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={icons[icon]} />
        </svg>
        {isLabelled && label}
      </button>
    </Submits>
  );
}

export interface TextPressProps {
  readonly class: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A button that reads as text. */
export function TextPress({ onPress, ...rest }: TextPressProps) {
  return (
    <Submits onSubmit={onPress}>
      <button {...rest} />
    </Submits>
  );
}

export interface SubmitsProps {
  readonly class?: string;
  readonly onSubmit: (data: FormData) => void;
  readonly children: ComponentChildren;
}

/**
 * A form whose buttons mean `onSubmit`, and that goes nowhere. A click travels through the page, where listeners
 * see and may stop it; what a browser submits because of it stays within the shadow root.
 */
export function Submits({ onSubmit, class: name = 'inline', children }: SubmitsProps) {
  return (
    <form
      class={name}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget, event.submitter));
      }}
    >
      {children}
    </form>
  );
}
