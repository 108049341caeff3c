import { expect, it } from 'vitest';
import { languages } from './languages.ts';
import { chooseLanguage, loadFirstWords, loadWords } from './load.ts';

it.each([
  [['es-MX', 'en'], 'es'],
  [['fr', 'zh-TW'], 'zh-CN'],
  [['de'], 'en'],
  [[], 'en'],
])('who prefers %j gets %s', (preferred, expected) => {
  expect(chooseLanguage(preferred)).toBe(expected);
});

it('speaks each language', async () => {
  const said = await Promise.all(languages.map(async (one) => (await loadWords(one))('locale')));
  expect(said).toEqual(['en-GB', 'es', 'zh-CN']);
});

it('says more once that is loaded', async () => {
  const t = await loadFirstWords('es');
  expect(() => t('data.where')).toThrow('data.where');
  await t.more();
  expect(t('data.where')).toMatch(/^Todo lo que aprendes/);
});
