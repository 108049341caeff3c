import { formatDay } from '@backgrounder/model';
import { atOnce } from '@backgrounder/model/page';
import { expect, it } from 'vitest';
import { pageOf, textOf } from './article.ts';
import { webAddress } from './collect-blocks.ts';
import { loneAddress, readArticle, type GivenArticle } from './read-article.ts';

const noMarkup = () => {
  throw new Error('A plain text was parsed as markup.');
};
const read = (given: GivenArticle) => atOnce(readArticle(given, noMarkup));

/** Of our own writing. */
const text = `Two metals and a visit

By Ada Brook, 8 July 2023

China announced curbs on gallium & germanium <on Monday>.
Janet Yellen came to Beijing on Thursday.`;

it('makes paragraphs of plain text, and finds title and day', () => {
  const article = read({ text });
  expect(article.title).toBe('Two metals and a visit');
  expect(formatDay(article.day!)).toBe('2023-07-08');
  expect(article.blocks.map(textOf)).toEqual([
    'By Ada Brook, 8 July 2023',
    'China announced curbs on gallium & germanium <on Monday>.',
    'Janet Yellen came to Beijing on Thursday.',
  ]);
});

it.each([
  ['in a sentence', 'A title\nIt opened on 8 July 2023 with a speech and closed soon after.', ''],
  ['nowhere', 'A title\nNothing happened.', ''],
  ['in Chinese', '两种金属\n2023年7月8日\n中国宣布限制镓和锗的出口。', '2023-07-08'],
])('a day %s', (_, given, day) => {
  const article = read({ text: given });
  expect(article.day === undefined ? '' : formatDay(article.day)).toBe(day);
});

it('takes the day from the address, and the title of a share where the text has none', () => {
  const article = read({
    text: 'One line without a title, as it was shared.',
    title: ' A title ',
    address: 'https://paper.example/2023/07/07/metals',
  });
  expect(article).toMatchObject({
    title: 'A title',
    address: 'https://paper.example/2023/07/07/metals',
  });
  expect(formatDay(article.day!)).toBe('2023-07-07');
});

it('is the page that the matcher sees: headline first, each block where its text stands', () => {
  const page = pageOf(read({ text }));
  expect(page.blocks.map(({ start, end, kind }) => [kind, page.text.slice(start, end)])).toEqual([
    ['headline', 'Two metals and a visit'],
    ['body', 'By Ada Brook, 8 July 2023'],
    ['body', 'China announced curbs on gallium & germanium <on Monday>.'],
    ['body', 'Janet Yellen came to Beijing on Thursday.'],
  ]);
  expect(page.published).toMatchObject({ from: 'given' });
});

it.each([
  [' https://a.example/b ', 'https://a.example/b'],
  ['https://a.example/ and more', undefined],
  ['a.example', undefined],
  ['', undefined],
])('%j is an address alone: %j', (given, address) => {
  expect(loneAddress(given)).toBe(address);
});

it.each([
  ['https://a.example/b', 'https://a.example/b'],
  [' HTTP://a.example', 'http://a.example/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['/relative', undefined],
  ['//a.example', undefined],
  ['https://', undefined],
  [null, undefined],
])('%j is gone to as %j', (given, address) => {
  expect(webAddress(given)).toBe(address);
});
