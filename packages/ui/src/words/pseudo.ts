import type { Messages } from './messages.ts';

/** Made-up languages that show what a layout cannot bear: long words, and writing from right to left. */
export const pseudoLocales = ['long', 'rtl'] as const;
export type PseudoLocale = (typeof pseudoLocales)[number];

/** The messages with every letter accented and a third more text, or marked to run from right to left. */
export function pseudo(messages: Messages, locale: PseudoLocale): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([name, message]) => [
      name,
      name === 'locale'
        ? message
        : name === 'direction'
          ? locale === 'rtl'
            ? 'rtl'
            : message
          : typeof message === 'string'
            ? disguise[locale](message)
            : pseudo(message as Messages, locale),
    ]),
  );
}

const disguise: Readonly<Record<PseudoLocale, (text: string) => string>> = {
  long: (text) => {
    const accented = text.replaceAll(/\$\d|./gu, (one) => accents[one] ?? one);
    return `${accented} ${'ŏñé ţŵö ţĥŕéé '.repeat(Math.ceil(text.length / 40)).trim()}`;
  },
  // U+202E: what follows is set from right to left, up to U+202C.
  rtl: (text) => `\u202E${text}\u202C`,
};

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  t: 'ţ',
  u: 'û',
  y: 'ý',
};
