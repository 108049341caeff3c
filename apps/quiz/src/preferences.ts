import { signal, type ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { languages, type Language } from './words/languages.ts';

/** What the learner chose for this device; `undefined` follows the browser. */
export interface Preferences {
  readonly language: ReadonlySignal<Language | undefined>;
  readonly theme: ReadonlySignal<Theme | undefined>;
  chooseLanguage(language: Language | undefined): void;
  chooseTheme(theme: Theme | undefined): void;
}

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** public/theme.js reads the theme before the page is first painted. */
const keys = { language: 'backgrounder.language', theme: 'backgrounder.theme' } as const;

/** Keeps the choices in `storage`, which may be refused; then they last as long as the page. */
export function openPreferences(storage: () => Storage): Preferences {
  const language = signal(read('language', languages));
  const theme = signal(read('theme', themes));

  function read<T extends string>(name: keyof typeof keys, choices: readonly T[]): T | undefined {
    try {
      const kept = storage().getItem(keys[name]);
      return choices.find((one) => one === kept);
    } catch {
      return undefined;
    }
  }

  function write(name: keyof typeof keys, value: string | undefined): void {
    try {
      if (value === undefined) storage().removeItem(keys[name]);
      else storage().setItem(keys[name], value);
    } catch {
      // It holds for as long as the page is open.
    }
  }

  return {
    language,
    theme,
    chooseLanguage(chosen) {
      language.value = chosen;
      write('language', chosen);
    },
    chooseTheme(chosen) {
      theme.value = chosen;
      write('theme', chosen);
    },
  };
}

export const PreferencesContext = createContext<Preferences>(
  openPreferences(() => {
    throw new Error('Nothing is kept outside of the app');
  }),
);
