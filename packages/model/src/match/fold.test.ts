import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classOf, fold, foldKeepingCase, type CharacterClass } from './fold.ts';

const cases: readonly (readonly [text: string, folded: string, keepingCase: string])[] = [
  ['', '', ''],
  ['Xi Jinping', 'xi jinping', 'Xi Jinping'],
  ['XI JINPING', 'xi jinping', 'XI JINPING'],
  ['Xi\u00A0Jinping', 'xi jinping', 'Xi Jinping'],
  ['Xi\u202FJinping', 'xi jinping', 'Xi Jinping'],
  ['Xi\tJinping', 'xi jinping', 'Xi Jinping'],
  ['Pekín', 'pekin', 'Pekin'],
  ['ÉTATS-UNIS', 'etats-unis', 'ETATS-UNIS'],
  ['Türkiye', 'turkiye', 'Turkiye'],
  ['İstanbul', 'istanbul', 'Istanbul'],
  ['Łódź', 'lodz', 'Lodz'],
  ['Xi’s', "xi's", "Xi's"],
  ['Xiʼs', "xi's", "Xi's"],
  ['“battle”', '"battle"', '"battle"'],
  ['US–China', 'us-china', 'US-China'],
  ['US‑China', 'us-china', 'US-China'],
  ['ＡＩ', 'ai', 'AI'],
  ['２０２３', '2023', '2023'],
  ['习近平', '习近平', '习近平'],
  ['Straße', 'straße', 'Straße'],
  ['STRAẞE', 'straße', 'STRAßE'],
  ['ﬁrm', 'ﬁrm', 'ﬁrm'],
  ['line\nline', 'line\nline', 'line\nline'],
  ['🇨🇳 ok', '🇨🇳 ok', '🇨🇳 ok'],
];

describe('fold', () => {
  test.each(cases)('%j gives %j, and %j where case is kept', (text, folded, keepingCase) => {
    expect(fold(text)).toBe(folded);
    expect(foldKeepingCase(text)).toBe(keepingCase);
  });

  test('leaves the length of every character as it is', () => {
    const changed: string[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      const character = String.fromCharCode(unit);
      if (fold(character).length !== 1 || foldKeepingCase(character).length !== 1) {
        changed.push(`U+${unit.toString(16)}`);
      }
    }
    expect(changed).toEqual([]);
  });

  test('works unit by unit, whatever the string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(fold(a + b)).toBe(fold(a) + fold(b));
        expect(fold(a + b)).toHaveLength(a.length + b.length);
        expect(foldKeepingCase(a + b)).toHaveLength(a.length + b.length);
        expect(fold(fold(a))).toBe(fold(a));
        expect(fold(foldKeepingCase(a))).toBe(fold(a));
      }),
    );
  });
});

test.each<[string, CharacterClass]>([
  ['a', 'word'],
  ['É', 'word'],
  ['7', 'word'],
  ['ß', 'word'],
  ['я', 'word'],
  ['한', 'word'],
  ['\u0301', 'word'],
  ['中', 'unspaced'],
  ['あ', 'unspaced'],
  ['ก', 'unspaced'],
  [' ', 'other'],
  ['\u00A0', 'other'],
  ["'", 'other'],
  ['-', 'other'],
  ['_', 'other'],
  ['·', 'other'],
  ['。', 'other'],
  ['\uD83C', 'other'],
])('%j is of class %s', (character, expected) => {
  expect(classOf(character.charCodeAt(0))).toBe(expected);
});
