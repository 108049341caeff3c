import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../time/day.ts';
import { readPage } from './read-page.ts';
import type { TreeNode } from './tree.ts';

function dated(html: string, url?: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const root: TreeNode = document.documentElement;
  const found = readPage(root, { url }).published;
  return found ? `${formatDay(found.day)} ${found.from}` : 'none';
}

const jsonLd = (json: unknown): string =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
const article = (datePublished: unknown, type: unknown = 'NewsArticle'): object => ({
  '@type': type,
  datePublished,
});
const meta = (name: string, content: string, attribute = 'property'): string =>
  `<meta ${attribute}="${name}" content="${content}">`;

test.each<[what: string, html: string, expected: string, url?: string]>([
  ['nothing', '<p>7 July 2023</p>', 'none'],

  // JSON-LD
  ['JSON-LD', jsonLd(article('2023-07-07T08:00:00Z')), '2023-07-07 json-ld'],
  ['a day alone', jsonLd(article('2023-07-07')), '2023-07-07 json-ld'],
  [
    'the day as written, whatever the zone',
    jsonLd(article('2023-07-07T23:59:00-08:00')),
    '2023-07-07 json-ld',
  ],
  ['in a list', jsonLd([{ '@type': 'Organization' }, article('2023-07-07')]), '2023-07-07 json-ld'],
  [
    'in a graph',
    jsonLd({ '@graph': [{ '@type': 'WebSite' }, article('2023-07-07')] }),
    '2023-07-07 json-ld',
  ],
  [
    'in the main entity',
    jsonLd({ '@type': 'Thing', mainEntity: article('2023-07-07') }),
    '2023-07-07 json-ld',
  ],
  [
    'of several types',
    jsonLd(article('2023-07-07', ['Thing', 'BlogPosting'])),
    '2023-07-07 json-ld',
  ],
  ['of a report', jsonLd(article('2023-07-07', 'ReportageNewsArticle')), '2023-07-07 json-ld'],
  ['without a type', jsonLd({ datePublished: '2023-07-07' }), '2023-07-07 json-ld'],
  ['not of another thing', jsonLd(article('2023-07-07', 'VideoObject')), 'none'],
  ['not when changed', jsonLd({ '@type': 'NewsArticle', dateModified: '2023-07-07' }), 'none'],
  [
    'in the second script',
    jsonLd({ '@type': 'BreadcrumbList' }) + jsonLd(article('2023-07-07')),
    '2023-07-07 json-ld',
  ],
  [
    'with raw line feeds',
    jsonLd('{"@type":"NewsArticle","headline":"a\nb","datePublished":"2023-07-07"}'),
    '2023-07-07 json-ld',
  ],
  ['with a comma too many', jsonLd('{"datePublished" : "2023-07-07",}'), '2023-07-07 json-ld'],
  ['broken beyond use', jsonLd('{') + meta('date', '2023-07-08', 'name'), '2023-07-08 meta'],
  ['empty', jsonLd('') + meta('date', '2023-07-08', 'name'), '2023-07-08 meta'],
  ['null, a number and a text', jsonLd('null') + jsonLd('7') + jsonLd('"x"'), 'none'],
  ['a date that is none', jsonLd(article('2023-02-30')) + jsonLd(article(20230707)), 'none'],
  ['nested without end', jsonLd(`${'['.repeat(5000)}${']'.repeat(5000)}`), 'none'],
  [
    'with parameters in its type',
    `<script type="application/ld+json; charset=utf-8">${JSON.stringify(article('2023-07-07'))}</script>`,
    '2023-07-07 json-ld',
  ],
  [
    'not in other scripts',
    `<script type="application/json">${JSON.stringify(article('2023-07-07'))}</script>`,
    'none',
  ],

  // Meta elements
  [
    'a meta property',
    meta('article:published_time', '2023-07-07T08:00:00+08:00'),
    '2023-07-07 meta',
  ],
  ['a meta name', meta('pubdate', '2023-07-07', 'name'), '2023-07-07 meta'],
  ['in any case', meta('DC.Date.Issued', '2023-07-07', 'name'), '2023-07-07 meta'],
  ['microdata', meta('datePublished', '2023-07-07', 'itemprop'), '2023-07-07 meta'],
  ['without hyphens', meta('date', '20230707T080000', 'name'), '2023-07-07 meta'],
  ['with slashes', meta('date', '2023/7/7 08:00', 'name'), '2023-07-07 meta'],
  [
    'the more telling name first',
    meta('date', '2023-07-08', 'name') + meta('article:published_time', '2023-07-07'),
    '2023-07-07 meta',
  ],
  [
    'the first of two',
    meta('article:published_time', '2023-07-07') + meta('article:published_time', '2023-07-09'),
    '2023-07-07 meta',
  ],
  ['not when changed', meta('article:modified_time', '2023-07-07'), 'none'],
  ['a date in words is not guessed', meta('date', '07/08/2023', 'name'), 'none'],
  [
    'JSON-LD before meta',
    meta('date', '2023-07-08', 'name') + jsonLd(article('2023-07-07')),
    '2023-07-07 json-ld',
  ],

  // Time elements
  ['a time element', '<time datetime="2023-07-07T08:00">Friday</time>', '2023-07-07 time-element'],
  [
    'the one that says so first',
    '<time datetime="2023-07-09">now</time><time pubdate datetime="2023-07-07">then</time>',
    '2023-07-07 time-element',
  ],
  [
    'by microdata',
    '<time datetime="2023-07-09">now</time><time itemprop="datePublished" datetime="2023-07-07">then</time>',
    '2023-07-07 time-element',
  ],
  [
    'a list of articles has no day',
    '<ul><li><time datetime="2023-07-07">then</time><li><time datetime="2023-07-09">now</time></ul>',
    'none',
  ],
  [
    'a byline set as a list has',
    '<ul><li>By Ada</li><li><time datetime="2023-07-07">then</time></li></ul>',
    '2023-07-07 time-element',
  ],
  [
    'a list beside an article',
    '<ul><li><time datetime="2023-07-09">now</time></ul><p><time datetime="2023-07-07">then</time>',
    '2023-07-07 time-element',
  ],
  ['a time of day is none', '<time datetime="08:00">8 am</time>', 'none'],
  [
    'meta before time',
    '<time datetime="2023-07-09">now</time>' + meta('date', '2023-07-07', 'name'),
    '2023-07-07 meta',
  ],

  // Addresses
  ['an address', '', '2023-07-07 url', 'https://courier.example/2023/07/07/gate'],
  ['with short parts', '', '2023-07-07 url', 'https://courier.example/2023/7/7/gate.html'],
  ['with hyphens', '', '2023-07-07 url', 'https://courier.example/gate-2023-07-07'],
  ['with hyphens before more', '', '2023-07-07 url', 'https://courier.example/2023-07-07-gate'],
  [
    'with month and day together',
    '',
    '2023-07-07 url',
    'https://courier.example/n3/2023/0707/c90000-20041240.html',
  ],
  ['in one', '', '2023-07-17 url', 'https://courier.example/zgyw/202307/t20230717_11114018.htm'],
  ['a number is no date', '', 'none', 'https://courier.example/202313450'],
  ['nor is a month', '', 'none', 'https://courier.example/2023/07/gate'],
  ['nor a day that is not in the calendar', '', 'none', 'https://courier.example/2023/02/30/gate'],
  ['nor a question', '', 'none', 'https://courier.example/gate?since=/2023/07/07/'],
  [
    'time before address',
    '<time datetime="2023-07-08">',
    '2023-07-08 time-element',
    'https://courier.example/2023/07/07/',
  ],
])('%s', (_, html, expected, url) => {
  expect(dated(html, url)).toBe(expected);
});

const paragraphs =
  '<p>The council met on 3 May 2021 and spoke of the gate until late in the evening, as it had before.</p>'.repeat(
    3,
  );
const story = (byline: string): string =>
  `<article><h1>The gate is shut</h1>${byline}${paragraphs}</article>`;

describe('a day that is written by the headline', () => {
  test.each([
    // English
    '7 July 2023',
    '7th July, 2023',
    'July 7, 2023',
    'Jul 7, 2023, 10:30 am',
    'Jul. 7 2023',
    'Friday, July 7, 2023',
    'Published on 7 July 2023 at 10:30',
    'Published: Jul 7, 2023 | Updated: Jul 9, 2023',
    'By Ada Brook, 7 July 2023',
    'By Ada Brook July 7, 2023 5 AM PT',
    'Ada Brook | 7 July 2023',
    'Ada Brook 7 July 2023',
    // Spanish, Portuguese, Italian
    '7 de julio de 2023',
    'Publicado el 7 de julio de 2023 a las 10:30',
    'viernes, 7 de jul. de 2023',
    '7 de julho de 2023 às 10h30',
    '7 luglio 2023 ore 10:30',
    // French
    'le 7 juillet 2023',
    'Publié le 7 juillet 2023 à 10h30',
    'Par Ada Brook, le 7 juil. 2023',
    // German, Dutch
    '7. Juli 2023',
    'Freitag, 7. Juli 2023, 10:30 Uhr',
    'Veröffentlicht am 07.07.2023 um 10:30 Uhr',
    'Stand: 07.07.2023 10:30 Uhr',
    '7 juli 2023',
    // Chinese, Japanese, Korean
    '2023年7月7日',
    '2023年07月07日 10:30 来源：示例报',
    '发布时间：2023-07-07 10:30',
    '2023년 7월 7일',
    // Numbers that can be read in one way
    '2023-07-07',
    '2023-07-07T10:30',
    '2023/7/7 10:30',
    '2023.07.07 10:30',
    '07/07/2023',
  ])('%s', (byline) => {
    expect(dated(story(`<p>${byline}</p>`))).toBe('2023-07-07 text');
  });

  test.each([
    ['17/07/2023', '2023-07-17'],
    ['07/17/2023', '2023-07-17'],
    ['1er août 2023', '2023-08-01'],
    ['3. März 2023', '2023-03-03'],
    ['15 sept. 2023', '2023-09-15'],
  ])('%s is %s', (byline, day) => {
    expect(dated(story(`<p>${byline}</p>`))).toBe(`${day} text`);
  });

  test.each([
    '07/08/2023',
    '31 June 2023',
    '7 Juno 2023',
    '7 of 2023',
    'July 2023',
    '7 July',
    '© 2023 The Courier',
    'Updated 7 July 2023',
    'Last modified: July 7, 2023',
    'Aktualisiert am 7. Juli 2023',
    'Mis à jour le 7 juillet 2023',
    'Actualizado el 7 de julio de 2023',
    '更新：2023年7月7日',
    'The harbour museum opens on 7 July 2023',
    'Public meeting on 7 July 2023',
    'Opens: 7 July 2023',
    '7 July 2023: the gate is painted',
    '7 July 2023 was a dry day',
    'No. 17 2023-07-07-1',
  ])('but not %s', (byline) => {
    expect(dated(story(`<p>${byline}</p>`))).toBe('none');
  });

  test.each([
    ['in a heading', story('<h2>7 July 2023</h2>')],
    ['far below the headline', `${story('')}<footer><p>7 July 2023</p></footer>`],
    ['of the day on which the page is seen', `<header><p>7 July 2023</p></header>${story('')}`],
    [
      'in a list of them',
      story('<ul><li>7 July 2023</li><li>8 July 2023</li><li>9 July 2023</li></ul>'),
    ],
    ['that alone is the page', '<p>7 July 2023</p>'],
  ])('but not %s', (_, html) => {
    const far = '<p>More of what was said there.</p>'.repeat(12);
    expect(dated(html.replace('</article>', `${far}</article>`))).toBe('none');
  });

  test.each([
    ['above it', story('').replace('<h1>', '<p>7 July 2023</p><h1>')],
    ['in its own box', `<div><div><h1>Shut</h1></div><div>7 July 2023</div></div>${paragraphs}`],
    ['in a time element without a machine’s date', story('<p><time>7 July 2023</time></p>')],
    ['and before that of the change', story('<p>7 July 2023</p><p>9 July 2023</p>')],
  ])('%s', (_, html) => {
    expect(dated(html)).toBe('2023-07-07 text');
  });

  test('where nothing states it better', () => {
    const html = story('<p>7 July 2023</p>');
    expect(dated(meta('date', '2023-07-08', 'name') + html)).toBe('2023-07-08 meta');
    expect(dated(html, 'https://courier.example/2023/07/08/')).toBe('2023-07-08 url');
  });
});
