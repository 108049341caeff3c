import type { Messages } from '@backgrounder/ui/words';
import { expect, it } from 'vitest';
import { stats as en } from '../words/en/stats.ts';
import { stats as es } from '../words/es/stats.ts';
import { stats as zhCn } from '../words/zh-cn/stats.ts';

/** Of each message, what is put in, in whatever order. */
function placesOf(messages: Messages, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(messages).flatMap(([name, message]) => {
    const at = `${path}.${name}`;
    if (typeof message === 'object' && !('n' in message)) {
      return placesOf(message, at);
    }
    const text = typeof message === 'string' ? message : JSON.stringify(message['n']);
    return [[at, [...new Set(text.match(/\$\d/g))].toSorted().join('')] as const];
  });
}

it.each([
  ['Spanish', es],
  ['Chinese', zhCn],
])('%s puts in what English does', (_, words) => {
  expect(placesOf(words)).toEqual(placesOf(en));
  expect(placesOf(en).length).toBeGreaterThan(80);
});
