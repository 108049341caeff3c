import { translator, type Messages } from '@backgrounder/ui/words';
import type { QuizTranslate } from './use-translate.ts';

/** BCP 47 names of the languages that the app speaks. */
export const languages = ['en', 'es', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

/** Of the languages that a reader prefers, best first, the first that the app speaks; else English. */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const one of preferred) {
    const [primary] = one.split('-');
    const found = languages.find((language) => language.split('-')[0] === primary);
    if (found) return found;
  }
  return 'en';
}

/** Only the reader's language is loaded. */
export async function loadWords(language: Language): Promise<QuizTranslate> {
  const { t, loadRest } = await loadFirstWords(language);
  await loadRest();
  return t;
}

export interface FirstWords {
  readonly t: QuizTranslate;
  /** Brings the messages of the screens that are loaded when they are shown. */
  readonly loadRest: () => Promise<void>;
}

/** The messages that every visit needs, and the way to the others. */
export async function loadFirstWords(language: Language): Promise<FirstWords> {
  const messages: Record<string, Messages[string]> = { ...(await firstOf(language)) };
  return {
    t: translator(messages) as QuizTranslate,
    loadRest: async () => void Object.assign(messages, await restOf(language)),
  };
}

async function firstOf(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('./en/index.ts')).en;
    case 'es':
      return (await import('./es/index.ts')).es;
    case 'zh-CN':
      return (await import('./zh-cn/index.ts')).zhCn;
  }
}

async function restOf(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('./en/later.ts')).later;
    case 'es':
      return (await import('./es/later.ts')).later;
    case 'zh-CN':
      return (await import('./zh-cn/later.ts')).later;
  }
}
