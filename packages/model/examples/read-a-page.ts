// Reads the main text and the day of publication of an HTML page. In a browser, pass `document`.
import { formatDay } from '@backgrounder/model';
import { readPage } from '@backgrounder/model/page';
import { parseHTML } from 'linkedom';

const html = `<!doctype html>
<html lang="en">
  <head>
    <title>Night ferry sails again</title>
    <meta property="article:published_time" content="2024-09-15T07:30:00Z" />
  </head>
  <body>
    <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <article>
      <h1>Night ferry sails again</h1>
      <p>The first ferry left Port Ravel at eleven, with <em>three hundred</em> on board.</p>
      <p>Nobody on the quay slept, and nobody seemed to mind.</p>
    </article>
    <footer>All rights reserved</footer>
  </body>
</html>`;

const page = readPage(parseHTML(html).document);
console.log(page.title);
console.log(page.published && formatDay(page.published.day), page.published?.from, page.language);
console.log(page.text);

// Prints:
// Night ferry sails again
// 2024-09-15 meta en
// Night ferry sails again
// The first ferry left Port Ravel at eleven, with three hundred on board.
// Nobody on the quay slept, and nobody seemed to mind.
