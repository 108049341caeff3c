import { signal, type ReadonlySignal } from '@preact/signals';
import { keyPrefix } from './key-prefix.ts';
import { languages, type Language } from './words/languages.ts';

/** What the learner chose for this device; a language or theme that is absent follows the browser. */
export interface PreferenceValues {
  readonly language?: Language | undefined;
  readonly theme?: Theme | undefined;
  /** After which a session says that time is up; 0 for never. */
  readonly minutes: number;
  /** Whether a card that is turned over can be swiped to Again or Good. */
  readonly swipe: boolean;
  readonly vibrate: boolean;
}

export interface Preferences {
  readonly value: ReadonlySignal<PreferenceValues>;
  readonly change: (changes: Partial<PreferenceValues>) => void;
}

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const sessionMinutes = [5, 10, 15] as const;

/** public/theme.js reads the theme before the page is first painted. */
const key = `${keyPrefix}preferences`;

/**
 * Keeps the choices in `storage`, which is asked for each time: a browser that forbids it throws on the
 * asking. Then they last as long as the page.
 */
export function openPreferences(storage: () => Storage): Preferences {
  const value = signal(read());

  function read(): PreferenceValues {
    try {
      return parsePreferences(JSON.parse(storage().getItem(key) ?? '{}'));
    } catch {
      return parsePreferences({});
    }
  }

  return {
    value,
    change(changes) {
      value.value = { ...value.value, ...changes };
      try {
        storage().setItem(key, JSON.stringify(value.value));
      } catch {
        // It holds for as long as the page is open.
      }
    },
  };
}

/** Passes over what it does not know. */
function parsePreferences(kept: unknown): PreferenceValues {
  const { language, theme, minutes, swipe, vibrate } = Object(kept) as Record<string, unknown>;
  return {
    language: languages.find((one) => one === language),
    theme: themes.find((one) => one === theme),
    minutes: sessionMinutes.find((one) => one === minutes) ?? 0,
    swipe: typeof swipe === 'boolean' ? swipe : true,
    vibrate: vibrate === true,
  };
}

/** Choices that are lost with the page, for tests. */
export function unkeptPreferences(): Preferences {
  return openPreferences(() => {
    throw new Error('Nothing is kept');
  });
}
