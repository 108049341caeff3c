import { expect, it } from 'vitest';
import { fileText } from './file-text.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
  ['UTF-8 by itself', new TextEncoder().encode('Señal 镓'), 'Señal 镓'],
  ['what its markup names', latin1('<meta charset="iso-8859-1"><p>Señal'), /Señal/],
  ['UTF-8 for a name that nobody knows', latin1('<meta charset=x-none><p>a'), /<p>a/],
])('reads %s', async (_, bytes, expected) => {
  expect(await fileText(new Blob([bytes]))).toMatch(expected);
});

it('refuses what is too large for a phone', async () => {
  expect(await fileText(new Blob(['x'.repeat(8_000_001)]))).toBeUndefined();
});
