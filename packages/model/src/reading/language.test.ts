import { describe, expect, test } from 'vitest';
import { languageOf } from './language.ts';

describe('languageOf', () => {
  test.each<[what: string, text: string, declared: string | undefined, ...expected: string[]]>([
    ['English', 'The ship left the port and was late.', undefined, 'en'],
    ['Spanish', 'Las naves del puerto y los muelles que hay.', undefined, 'es'],
    ['French', 'Les bateaux du port et des quais sont dans une baie.', undefined, 'fr'],
    ['German', 'Die Schiffe und der Hafen, das ist nicht neu.', undefined, 'de'],
    ['Chinese', '船离开了港口。', undefined, 'zh'],
    ['capitals', 'THE SHIP LEFT THE PORT', undefined, 'en'],
    ['words before what is declared', 'The ship left the port.', 'de', 'en'],
    ['Chinese with names in Latin letters', 'Nvidia 的芯片不能再卖了', 'en', 'zh'],
    ['English with a Chinese name', 'The ship (船) left the port with the tide.', undefined, 'en'],
    ['what is declared where words do not tell', 'Gallium 2023', 'fr-CA', 'fr'],
    ['the same in capitals', 'Gallium 2023', 'DE', 'de'],
    ['what is declared where two languages are level', 'the die', 'es', 'es'],
    ['none for Japanese', '船は港を出た。中国の輸出規制について話す。', undefined],
    ['none for Japanese, whatever is declared', '船は港を出た。輸出規制の話。', 'zh'],
    ['none where nothing tells', 'Gallium 2023', undefined],
    ['none for a declared language that is not known', 'Gallium 2023', 'pl'],
    ['none for nothing', '', undefined],
    ['no word inside another', 'theatre lesson desk', undefined],
    [
      'the beginning alone',
      `${'the '.repeat(1000)}${'und der die das '.repeat(1000)}`,
      undefined,
      'en',
    ],
  ])('%s', (_, text, declared, expected) => {
    expect(languageOf(text, declared)).toBe(expected);
  });
});
