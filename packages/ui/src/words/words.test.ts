import { describe, expect, it } from 'vitest';
import { en, es, zhCn, pseudo, translator, type Messages } from './index.ts';

const messages = {
  close: 'Close',
  card: { asOf: 'As of $1', of: '$1 of $2', more: { 1: 'one more', n: '$1 more' } },
} as const;

describe('translator', () => {
  const t = translator(messages);
  it.each([
    ['a plain message', t('close'), 'Close'],
    ['something put in', t('card.asOf', ['7 July']), 'As of 7 July'],
    ['two things', t('card.of', ['2', '9']), '2 of 9'],
    ['one', t('card.more', 1), 'one more'],
    ['many', t('card.more', 4), '4 more'],
    ['a count told otherwise', t('card.more', 1200, ['1,200']), '1,200 more'],
  ])('%s', (_, given, expected) => {
    expect(given).toBe(expected);
  });

  it('does not go on without a message', () => {
    // @ts-expect-error there is none of that name
    expect(() => t('card.missing')).toThrow('card.missing');
    // @ts-expect-error a section is no message
    expect(() => t('card')).toThrow('card');
  });
});

/** Every message's name and what is put into it. */
function places(all: Messages, before = ''): string[] {
  return Object.entries(all).flatMap(([name, message]) => {
    const texts =
      typeof message === 'string' ? [message] : 'n' in message ? Object.values(message) : undefined;
    if (!texts) return places(message as Messages, `${before}${name}.`);
    // The form for one may say "one" in a word.
    const longest = texts.at(-1) as string;
    return `${before}${name}: ${[...new Set(longest.match(/\$\d/g))].sort().join(' ')}`;
  });
}

describe.each([
  ['Spanish', es],
  ['Chinese', zhCn],
  ['the long pseudo-locale', pseudo(en, 'long')],
  ['the pseudo-locale from right to left', pseudo(en, 'rtl')],
])('%s', (_, translation) => {
  it('puts in what English puts in', () => {
    expect(places(translation)).toEqual(places(en));
  });
});

it('makes pseudo-locales of texts alone', () => {
  expect(pseudo({ locale: 'en', direction: 'ltr', card: { of: '$1 of $2' } }, 'rtl')).toEqual({
    locale: 'en',
    direction: 'rtl',
    card: { of: '\u202E$1 of $2\u202C' },
  });
  expect(pseudo({ of: '$1 times' }, 'long').of).toMatch(/^\$1 ţîméš .+$/);
});
