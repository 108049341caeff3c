import { describe, expect, test } from 'vitest';
import type { PageText } from '../page/types.ts';
import { formatDay, parseDay } from '../time/day.ts';
import { nameOfConcept } from './concepts.ts';
import { readPageSentences } from './read-page-sentences.ts';

/** A page of a headline and paragraphs. */
function pageOf(published: string | undefined, ...paragraphs: string[]): PageText {
  let start = 0;
  const blocks = paragraphs.map((text, at) => {
    const block = {
      start,
      end: start + text.length,
      kind: at === 0 ? 'headline' : 'body',
    } as const;
    start += text.length + 1;
    return block;
  });
  const day = published === undefined ? undefined : parseDay(published);
  return {
    title: '',
    text: paragraphs.join('\n'),
    blocks,
    ...(day !== undefined && { published: { day, from: 'given' } }),
  };
}

const page = pageOf(
  '2023-07-07',
  'The port restricts amber',
  'Of the 40 tons, 3.5 percent left on 3 July. It is the end of exports.',
  'Yesterday the council met in Room 12.',
);
const { language, sentences } = readPageSentences(page);

describe('readPageSentences', () => {
  test('splits a page into sentences, each of its paragraph', () => {
    expect(language).toBe('en');
    expect(sentences.map(({ text, block, inHeadline }) => [text, block, inHeadline])).toEqual([
      ['The port restricts amber', 0, true],
      ['Of the 40 tons, 3.5 percent left on 3 July.', 1, false],
      ['It is the end of exports.', 1, false],
      ['Yesterday the council met in Room 12.', 2, false],
    ]);
  });

  test('folds their text at the same places', () => {
    for (const { start, end, text, folded } of sentences) {
      expect(page.text.slice(start, end)).toBe(text);
      expect(folded).toBe(text.toLowerCase());
    }
  });

  test('finds what words mean, at places of the page', () => {
    const found = sentences.flatMap(({ meanings }) =>
      meanings().map(
        ({ start, end, concepts }) =>
          `${page.text.slice(start, end)}: ${concepts.map(nameOfConcept).join(', ')}`,
      ),
    );
    expect(found).toContain('restricts: restrict');
    expect(found).toContain('exports: export');
  });

  test('gives each sentence its own dates, by the page’s day', () => {
    expect(
      sentences.map(({ dates }) =>
        dates.map(({ start, end, ranges }) => [
          page.text.slice(start, end),
          ...ranges.map(({ earliest }) => formatDay(earliest)),
        ]),
      ),
    ).toEqual([[], [['3 July', '2023-07-03']], [], [['Yesterday', '2023-07-06']]]);
  });

  test('takes no part of a date for a number', () => {
    expect(sentences.map(({ numbers }) => [...numbers])).toEqual([[], [40, 3.5], [], [12]]);
  });

  test('gives the words that carry meaning, joined by apostrophes, at places of the sentence', () => {
    const [, told] = readPageSentences(
      pageOf('2023-07-07', 'The port', 'So the port’s men and ministers’ aides warned.'),
    ).sentences;
    const found = told?.words().map(({ start, end, stem }) => [told?.text.slice(start, end), stem]);
    expect(found).toEqual([
      ['port’s', 'port'],
      ['men', 'men'],
      ['ministers’', 'minist'],
      ['aides', 'aid'],
      ['warned', 'warn'],
    ]);
    expect(told?.stems).toEqual(found?.map(([, stem]) => stem));
  });

  test('carries dates on through the page', () => {
    const told = readPageSentences(
      pageOf('2023-07-07', 'It was the port', 'In 2021 it began. On 3 July it ended.'),
    ).sentences;
    expect(told[2]?.dates[0]?.ranges.map(({ earliest }) => formatDay(earliest))).toEqual([
      '2021-07-03',
      '2023-07-03',
    ]);
  });

  test('of a page without a day tells full dates alone', () => {
    const undated = readPageSentences(
      pageOf(undefined, 'The port', 'It was yesterday and on 3 July 2023.'),
    ).sentences;
    expect(undated[1]?.dates).toHaveLength(1);
  });

  test('of a page in no known language splits it, and no more', () => {
    const polish = readPageSentences(pageOf('2023-07-07', 'Port', 'Gal 40, 3. Hafnu 2023.'));
    expect(polish.language).toBeUndefined();
    expect(polish.sentences.map(({ text }) => text)).toEqual(['Port', 'Gal 40, 3.', 'Hafnu 2023.']);
    for (const { meanings, dates, numbers } of polish.sentences) {
      expect([...meanings(), ...dates, ...numbers]).toEqual([]);
    }
  });

  test('of an empty page gives none', () => {
    expect(readPageSentences(pageOf('2023-07-07')).sentences).toEqual([]);
  });
});
