import type { Words } from '@backgrounder/ui/words';
import { createI18n } from '@wxt-dev/i18n';
import type { ExtensionTranslate } from './words-context.ts';

/** Gives a message in the browser's language. */
export const t = createI18n().t as unknown as ExtensionTranslate;

export const words: Words = { t };
