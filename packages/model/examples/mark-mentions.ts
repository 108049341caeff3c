// Marks in an HTML page where the people and things of a story are named. In a browser, pass `document`.
import { annotate } from '@backgrounder/model/annotate';
import { compileIndex } from '@backgrounder/model/match';
import { readPage } from '@backgrounder/model/page';
import { parseHTML } from 'linkedom';
import { harbour } from './harbour.ts';

const { document } = parseHTML(`<!doctype html>
<html>
  <body>
    <h1>Port Ravel argues over its last ferry</h1>
    <p>The Ravel <em>Harbour</em> Board announced a ban on night sailings on Wednesday.</p>
    <p>Ida Moss defended the ban. “People must sleep,” <b>Moss</b> said of the board’s decision.</p>
  </body>
</html>`);

const page = readPage(document.documentElement);
const { mentions } = annotate(compileIndex([harbour]), page);

// From the end of the page on, so that what is cut off a text node moves no place that is still to be marked.
for (const { start, end, entity } of mentions.toReversed()) {
  // A name that stands across elements ("Ravel <em>Harbour</em> Board") has a piece in each.
  for (const piece of page.pieces.toReversed()) {
    const first = Math.max(start, piece.start);
    const last = Math.min(end, piece.end);
    if (first >= last) continue;
    const { node } = piece;
    const from = piece.nodeStart + first - piece.start;
    const to = from + last - first;
    const mark = document.createElement('mark');
    mark.textContent = node.data.slice(from, to);
    mark.dataset.entity = entity;
    node.after(mark, node.data.slice(to));
    node.data = node.data.slice(0, from);
  }
}
for (const block of document.querySelectorAll('h1, p')) console.log(block.outerHTML);

// Prints:
// <h1><mark data-entity="port-ravel">Port Ravel</mark> argues over its last ferry</h1>
// <p>The <mark data-entity="board">Ravel </mark><em><mark data-entity="board">Harbour</mark></em><mark data-entity="board"> Board</mark> announced a <mark data-entity="night-ban">ban on night sailings</mark> on Wednesday.</p>
// <p><mark data-entity="ida-moss">Ida Moss</mark> defended the ban. “People must sleep,” <b><mark data-entity="ida-moss">Moss</mark></b> said of the board’s decision.</p>
