import type { en } from './en.ts';
import type { Translation } from './messages.ts';

export const es: Translation<typeof en> = {
  locale: 'es',
  direction: 'ltr',
};
