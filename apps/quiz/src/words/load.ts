import { translator } from '@backgrounder/ui/words';
import { languages, type Language } from './languages.ts';
import type { QuizTranslate } from './use-translate.ts';

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
  switch (language) {
    case 'en':
      return translator((await import('./en/index.ts')).en);
    case 'es':
      return translator((await import('./es/index.ts')).es);
    case 'zh-CN':
      return translator((await import('./zh-cn/index.ts')).zhCn);
  }
}
