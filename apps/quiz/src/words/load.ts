import { translator, type Message, type Messages } from '@backgrounder/ui/words';
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

/** All that the app says in a language. */
export async function loadWords(language: Language): Promise<QuizTranslate> {
  const t = await loadFirstWords(language);
  await t.more();
  return t;
}

/** Of what the app says in a language, what the first screens do; `more` loads the rest. */
export async function loadFirstWords(language: Language): Promise<QuizTranslate> {
  const messages: Record<string, Message | Messages> = { ...(await first(language)) };
  let loading: Promise<void> | undefined;
  const more = async () => {
    try {
      loading ??= later(language).then((rest) => void Object.assign(messages, rest));
      await loading;
    } catch (cause) {
      loading = undefined;
      throw cause;
    }
  };
  return Object.assign(translator(messages), { more }) as QuizTranslate;
}

async function first(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('./en/index.ts')).en;
    case 'es':
      return (await import('./es/index.ts')).es;
    case 'zh-CN':
      return (await import('./zh-cn/index.ts')).zhCn;
  }
}

async function later(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('./en/later.ts')).later;
    case 'es':
      return (await import('./es/later.ts')).later;
    case 'zh-CN':
      return (await import('./zh-cn/later.ts')).later;
  }
}
