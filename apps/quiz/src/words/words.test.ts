import { pseudo, type Messages } from '@backgrounder/ui/words';
import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { later } from './en/later.ts';
import { es } from './es/index.ts';
import { later as laterEs } from './es/later.ts';
import { zhCn } from './zh-cn/index.ts';
import { later as laterZhCn } from './zh-cn/later.ts';

const english = { ...en, ...later };

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
  ['Spanish', { ...es, ...laterEs }],
  ['Chinese', { ...zhCn, ...laterZhCn }],
  ['the long pseudo-locale', pseudo(english, 'long')],
])('%s', (_, translation) => {
  it('puts in what English puts in', () => {
    expect(places(translation)).toEqual(places(english));
  });
});
