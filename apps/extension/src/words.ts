import type { en as uiEn, KeyOf, Translate, Words } from '@backgrounder/ui/words';
import { createI18n } from '@wxt-dev/i18n';
import type { en } from './locales/en.ts';

/** Gives a message in the browser's language. */
export const t = createI18n().t as unknown as Translate<KeyOf<typeof uiEn & typeof en>>;

export const words: Words = { t };
