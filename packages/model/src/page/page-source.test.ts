import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { pageSource, type PageSource } from './page-source.ts';

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test.each<[name: string, head: string, body: string, source: PageSource]>([
  ['nothing that it does not say', '', '<p>Text</p>', {}],
  [
    'JSON-LD first',
    `<title>Shut | The Courier</title><meta property="og:title" content="Shut!">
     <link rel="canonical" href="https://courier.example/gate">
     ${jsonLd({ '@graph': [{ '@type': 'NewsArticle', headline: 'The gate is  shut', publisher: { name: 'The Courier' } }] })}`,
    '<h1>Gate shut</h1>',
    {
      title: 'The gate is shut',
      publisher: 'The Courier',
      url: 'https://courier.example/gate',
    },
  ],
  [
    'then meta elements',
    `<meta property="og:title" content="Shut"><meta property="og:site_name" content="The Courier">
     <meta property="og:url" content="https://courier.example/gate">`,
    '',
    { title: 'Shut', publisher: 'The Courier', url: 'https://courier.example/gate' },
  ],
  [
    'then the headline',
    '<title>Courier</title>',
    '<h1>The <em>gate</em> is shut</h1>',
    { title: 'The gate is shut' },
  ],
  [
    'then the title, without the name of the paper',
    '<title>The gate is shut – The Courier</title><meta property="og:site_name" content="The Courier">',
    '<h1>One</h1><h1>Two</h1>',
    { title: 'The gate is shut', publisher: 'The Courier' },
  ],
  [
    'addresses of articles in JSON-LD',
    jsonLd([{ '@type': 'Article', mainEntityOfPage: { '@id': 'https://courier.example/a' } }]),
    '',
    { url: 'https://courier.example/a' },
  ],
  [
    'no address that is not one, no broken JSON, no other things described',
    `<link rel="canonical" href="/gate">${jsonLd({ '@type': 'Person', headline: 'No' })}
     <script type="application/ld+json">{"@type": "Article", </script>`,
    '',
    {},
  ],
])('a page tells %s', (_, head, body, source) => {
  const { document } = parseHTML(`<html><head>${head}</head><body>${body}</body></html>`);
  expect(pageSource(document.documentElement)).toEqual(source);
});
