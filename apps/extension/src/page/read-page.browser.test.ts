import { formatDay } from '@backgrounder/model';
import { readPage, type ReadPage } from '@backgrounder/model/page';
import { expect, expectTypeOf, it } from 'vitest';

const html = `<!doctype html>
<html lang="de-CH">
  <head>
    <title>Das Tor ist zu</title>
    <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2023-07-07"}</script>
  </head>
  <body class="has-sidebar">
    <nav><a href="/">Start</a></nav>
    <main>
      <h1>Das Tor<br>ist zu</h1>
      <p>Heute früh wurde das <em>Ha&shy;fen</em>tor geschlossen, und die Schiffe warten davor.</p>
      <p hidden>Niemand sieht diesen Satz, der lang genug wäre, um als Absatz zu gelten.</p>
      <p>Am Montag soll es wieder aufgehen, sagt die Verwaltung des Hafens am Freitag.</p>
    </main>
    <aside><p>Was daneben steht, ist ebenfalls lang genug, um als Absatz zu gelten.</p></aside>
  </body>
</html>`;

const text = `Das Tor ist zu
Heute früh wurde das Hafentor geschlossen, und die Schiffe warten davor.
Am Montag soll es wieder aufgehen, sagt die Verwaltung des Hafens am Freitag.`;

it('reads a document of a browser and leaves it as it was', () => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const before = document.cloneNode(true);
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  const page = readPage(document, { url: document.URL });
  expect(observer.takeRecords()).toEqual([]);
  expect(document.isEqualNode(before)).toBe(true);

  expect(page).toMatchObject({ title: 'Das Tor ist zu', text, language: 'de-CH' });
  expect(page.published && formatDay(page.published.day)).toBe('2023-07-07');
  expectTypeOf(page).toEqualTypeOf<ReadPage<Text>>();
  for (const { start, end, node, nodeStart } of page.pieces) {
    expect(node.substringData(nodeStart, end - start)).toBe(page.text.slice(start, end));
  }
});

it('reads any node of a browser', () => {
  const fragment = document.createRange().createContextualFragment(html);
  expect(readPage(fragment).text).toBe(text);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.append(fragment);
  expect(readPage(root).text).toBe(text);
  expectTypeOf(readPage(root as Node).pieces[0]!.node).toEqualTypeOf<Text>();
});
