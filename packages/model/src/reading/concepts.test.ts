import { describe, expect, test } from 'vitest';
import { fold } from '../match/fold.ts';
import { meaningsIn, nameOfConcept } from './concepts.ts';
import type { ReadLanguage } from './language.ts';

/** The words of a text that stand for concepts, each with their names. */
function meanings(language: ReadLanguage, text: string): string[] {
  return meaningsIn(fold(text), language).map(
    ({ start, end, concepts }) =>
      `${text.slice(start, end)}: ${concepts.map(nameOfConcept).join(', ')}`,
  );
}

describe('words that stand for concepts', () => {
  test.each<[what: string, language: ReadLanguage, text: string, ...expected: string[]]>([
    ['a beginning of a word', 'en', 'Restricting', 'Restricting: restrict'],
    ['not the middle of one', 'en', 'unrestricted'],
    ['a whole word', 'en', 'a law', 'law: law'],
    ['not a longer one', 'en', 'lawn'],
    ['capitals and diacritics', 'es', 'EXPORTACIÓN', 'EXPORTACIÓN: export'],
    ['a word without its diacritics', 'de', 'Ausfuhrbeschrankung', 'Ausfuhrbeschrankung: export'],
    ['one for several', 'en', 'controls', 'controls: control, dominate'],
    ['in the order of the text', 'en', 'Tariffs, exports', 'Tariffs: tariff', 'exports: export'],
    ['a phrase, at its first word', 'en', 'rare earths', 'rare: rare_earth'],
    [
      'a phrase whose words end in any way',
      'en',
      'seizing control',
      'seizing: seize_control',
      'control: control, dominate',
    ],
    ['no phrase without its other words', 'en', 'a rare bird'],
    ['no phrase in another order', 'en', 'earth so rare'],
    [
      'a phrase beside the word',
      'es',
      'primer ministro',
      'primer: first, premier',
      'ministro: minister, secretary',
    ],
    ['an elided article', 'fr', 'l’exportation', 'exportation: export'],
    ['a part of a German compound', 'de', 'Strafzölle', 'Strafzölle: tariff'],
    ['the end of one', 'de', 'Handelsgesetz', 'Handelsgesetz: trade'],
    ['none inside a German word that has its own', 'de', 'ausgesetzt', 'ausgesetzt: suspend'],
    ['no part of an English word', 'en', 'bylaw'],
    ['Chinese words', 'zh', '限制出口', '限制: restrict', '出口: export'],
    ['the longest of them', 'zh', '国家安全', '国家安全: national_security'],
    ['numbers and strangers', 'en', '2023 zyx'],
    ['nothing', 'en', ''],
  ])('%s', (_, language, text, ...expected) => {
    expect(meanings(language, text)).toEqual(expected);
  });

  test('the same words of different languages mean the same', () => {
    const named = (
      [
        ['en', 'tariffs'],
        ['es', 'aranceles'],
        ['fr', 'surtaxes'],
        ['de', 'Strafzölle'],
        ['zh', '关税'],
      ] as const
    ).map(([language, word]) => meanings(language, word));
    expect(named.flat().map((one) => one.split(': ')[1])).toEqual(Array(5).fill('tariff'));
  });

  test('a word of one language means nothing in another', () => {
    expect(meanings('en', 'aranceles')).toEqual([]);
    expect(meanings('es', 'aranceles')).toEqual(['aranceles: tariff']);
  });

  test('a word met before means the same again', () => {
    const text = 'exports, exports';
    expect(meanings('en', text)).toEqual(['exports: export', 'exports: export']);
    expect(meanings('en', text)).toEqual(meanings('en', text));
  });
});
