import {
  en as uiEn,
  es as uiEs,
  pseudo,
  zhCn as uiZhCn,
  type PseudoLocale,
} from '@backgrounder/ui/words';
import { generateChromeMessagesText, parseMessagesObject } from '@wxt-dev/i18n/build';
import { en } from '../src/locales/en.ts';
import { es } from '../src/locales/es.ts';
import { zhCn } from '../src/locales/zh-cn.ts';

const locales = {
  en: { ...uiEn, ...en },
  es: { ...uiEs, ...es },
  zh_CN: { ...uiZhCn, ...zhCn },
};

/** The messages as the browser keeps them, with the path of each file within the extension. */
export function localeFiles(
  disguise?: PseudoLocale,
): readonly { readonly contents: string; readonly relativeDest: string }[] {
  const chosen = disguise ? { en: pseudo(locales.en, disguise) } : locales;
  return Object.entries(chosen).map(([locale, messages]) => ({
    contents: generateChromeMessagesText(parseMessagesObject(messages as never)),
    relativeDest: `_locales/${locale}/messages.json`,
  }));
}
