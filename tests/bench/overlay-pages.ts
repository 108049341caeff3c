import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { builtInPacks } from '@backgrounder/model/packs';
import type { Served } from '../../scripts/serve.ts';

const article = readFileSync(new URL('../hostile/article.html', import.meta.url), 'utf8');

/** The names that stand on the pages: those of the built-in packs. */
const aliases: readonly string[] = [
  ...new Set(
    builtInPacks.flatMap(({ entities }) =>
      entities.flatMap(({ aliases }) => aliases.map(({ text }) => text)),
    ),
  ),
];

const beginnings =
  'Al Bren Cor Dar El Fen Gor Hal Ir Jor Kel Lor Mar Nor Or Pel Quor Ras Sel Tor'.split(' ');
const ends =
  'aby den dric fast gard hew ick land mond ner olf ric sen stan tham ulf ver win yon zac'.split(
    ' ',
  );
const surnames =
  'Abelin Brockett Carvell Dunmore Eastley Farrow Gadding Harlow Isham Jessop Kestell Lorimer Marden'.split(
    ' ',
  );

/** With the names above, as many as the extension is measured with. */
export const namesLookedFor = 5_000;

/** People who are made up. */
const people: readonly string[] = beginnings
  .flatMap((beginning) => ends.map((end) => beginning + end))
  .flatMap((first) => surnames.map((surname) => `${first} ${surname}`))
  .slice(0, namesLookedFor - aliases.length);

/** A pack of these names, as it is installed. */
export const packOfMany: string = JSON.stringify({
  format: 1,
  id: 'many-names',
  version: '1.0.0',
  title: 'Many names',
  summary: 'People who are made up.',
  language: 'en',
  licence: 'MIT',
  authors: ['The Backgrounder authors'],
  sources: {},
  entities: Object.fromEntries(
    people.map((name, number) => [
      `person-${number}`,
      { kind: 'person', name, description: 'Made up.', telling: 'high' },
    ]),
  ),
  facts: {},
});

const sentences = [
  'The market on the quay opens at seven and closes when the last basket is empty.',
  'Nobody counted the boats that morning, because the fog came in before the tide.',
  'A committee was asked to look into the matter and looked into it for three years.',
  'What the minister of tides said was heard by few and repeated by many.',
];

/** A related page with so many characters of text, a name of the packs in every fourth sentence. */
function longPage(characters: number): string {
  let text = '';
  let length = article.length;
  for (let at = 0; length < characters; at++) {
    const name = at % 4 === 0 ? `They spoke of ${aliases[(at * 7) % aliases.length]}. ` : '';
    const paragraph = name + sentences.map((_, of) => sentences[(at + of) % 4]).join(' ');
    length += paragraph.length;
    text += `${at % 8 === 0 ? `<h2>Day ${at / 8 + 1}</h2>` : ''}<p>${paragraph}</p>`;
  }
  return pageOf('A long story', `<article>${article}${text}</article>`);
}

/** A related page of so many sections, each of which names one person once. */
function markedPage(marks: number): string {
  const sections = Array.from(
    { length: marks },
    (_, at) =>
      `<h2>Day ${at + 1}</h2><p>On that day Janet Yellen spoke of fair rules, and nobody counted the boats that came in.</p>`,
  );
  return pageOf(
    'Day by day',
    `<article>${article}${sections.join('')}</article><ul id="list"></ul>`,
  );
}

/** A page that names nothing of any pack. */
function unrelatedPage(characters: number): string {
  const paragraph = `<p>${sentences.join(' ')}</p>`;
  const text = paragraph.repeat(Math.ceil(characters / paragraph.length));
  return pageOf('The market', `<article><h1>The market is back</h1>${text}</article>`);
}

function pageOf(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="2023-07-08T09:00:00+01:00"><link rel="icon" href="data:,">
<script>
  // The longest time for which nothing else could run on this page.
  const channel = new MessageChannel();
  let before = performance.now();
  globalThis.longestGap = 0;
  channel.port1.onmessage = () => {
    const now = performance.now();
    globalThis.longestGap = Math.max(globalThis.longestGap, now - before);
    before = now;
    if (globalThis.isTicking) channel.port2.postMessage(0);
  };
  globalThis.isTicking = location.search !== '?quiet';
  channel.port2.postMessage(0);
</script></head><body><main>${body}</main></body></html>`;
}

/** Serves the pages above by their names, and counts who asks for what. */
export async function serveBenchPages(): Promise<Served> {
  const pages: Readonly<Record<string, () => string>> = {
    '/long-64000': () => longPage(64_000),
    '/long-742000': () => longPage(742_000),
    '/marked-1000': () => markedPage(1_000),
    '/unrelated': () => unrelatedPage(12_000),
    '/unrelated-64000': () => unrelatedPage(64_000),
    '/unrelated-742000': () => unrelatedPage(742_000),
  };
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://localhost').pathname];
    response.statusCode = page ? 200 : 404;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page?.());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
