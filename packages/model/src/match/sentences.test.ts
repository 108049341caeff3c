import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

/** Each text with its sentences; what is left out is white space. */
const cases: readonly (readonly [what: string, sentences: readonly string[], between?: string])[] =
  [
    ['full stops', ['China said no.', 'America said yes.', 'Nobody was sure.']],
    ['other ends', ['Why?', 'Because!', 'So…', 'There.']],
    ['line feeds, with or without a full stop', ['A headline without a stop', 'A body.'], '\n'],
    ['empty lines', ['One.', 'Two.'], '\n\n \n'],
    ['a number begins a sentence', ['It ended.', '2023 began.']],
    ['titles', ['Mr. Xi met Ms. Yellen and Dr. No on Friday.', 'Gen. Li left.']],
    ['months and numbers', ['It began on Oct. 7 with No. 23.', 'It ended.']],
    ['initials', ['Janet L. Yellen met J. R. Biden.', 'They talked.']],
    ['countries', ['The U.S. Treasury spoke.', 'So did U.K. officials.']],
    ['firms', ['Nvidia Corp. Chief Huang spoke to Intel Inc. Chairman Ada.', 'He left.']],
    ['times of day', ['It began at 5 p.m. Beijing time.', 'It rained.']],
    ['decimals', ['It cost 43.7 tons, i.e. 1.5 more.', 'Fine.']],
    [
      'closing quotation marks',
      ['“It is just a start.”', 'He left.', '(It was late.)', 'She too.'],
    ],
    ['single quotation marks', ["'It is just a start.'", '‘Is it?’', 'She laughed.']],
    ['no end inside a quotation that goes on', ['“Why now?” he asked.', 'Nobody knew.']],
    ['an opening bracket', ['He left.', '“She stayed.”', '(They met.)']],
    ['Chinese', ['习近平在江苏考察。', '他说：“要自立！”', '是吗？', '是。'], ''],
    ['German days', ['Vom 1. August an gilt es.', 'Am 3. September endete es.']],
    ['Spanish', ['China anunció restricciones.', 'Según Yellen, no.']],
    ['French titles', ['MM. Xi et Biden, Mme. Yellen et M. Li.', 'Ils se virent.']],
    ['Spanish titles', ['El Sr. Xi, la Sra. Yellen y la Dra. Li.', 'Se vieron.']],
    ['Spanish countries', ['En EE. UU. Yellen habló.', 'Luego calló.']],
    ['German scales', ['Es kostet 5 Mio. Euro, bald 3 Mrd. Euro.', 'Das ist viel.']],
    ['German abbreviations', ['Es sind ca. 50 bzw. 60 Tonnen.', 'Mehr nicht.']],
    ['words that end as an abbreviation does', ['Das war auf Mallorca.', 'Es regnete.']],
  ];

describe('sentencesOf', () => {
  const rows = cases.map(([what, sentences, between = ' ']) => ({ what, sentences, between }));

  test.each(rows)('$what', ({ sentences, between }) => {
    const text = sentences.join(between);
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  test.each(['', ' ', '\n\n', '\u00A0'])('%j has no sentence', (text) => {
    expect(sentencesOf(text)).toEqual([]);
  });

  test('for any text: in order, apart, trimmed, and nothing but white space between', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'A',
        'b',
        '.',
        '?',
        '…',
        ' ',
        '\n',
        '”',
        '(',
        '中',
        '。',
        '7',
        '\u00A0',
      ),
    });
    fc.assert(
      fc.property(text, (text) => {
        let last = 0;
        for (const { start, end } of sentencesOf(text)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});
