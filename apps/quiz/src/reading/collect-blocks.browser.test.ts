import { formatDay } from '@backgrounder/model';
import { atOnce } from '@backgrounder/model/page';
import { describe, expect, it } from 'vitest';
import { pageOf, textOf, type ArticleBlock } from './article.ts';
import { buildArticle } from './build-article.ts';
import { collectBlocks } from './collect-blocks.ts';
import { readArticle } from './read-article.ts';
import { parseForeign } from '../trusted.ts';

function blocksOf(html: string): ArticleBlock[] {
  return atOnce(collectBlocks(parseForeign(html).body, () => true));
}

/** As it is shown: what a reader's browser makes of the markup. */
function shown(html: string): string {
  const into = document.createElement('div');
  atOnce(buildArticle(into, { title: '', blocks: blocksOf(html) }));
  return into.firstElementChild!.innerHTML.replaceAll(' dir="auto"', '');
}

describe('foreign markup', () => {
  it.each([
    ['paragraphs', '<p>One</p><p> Two\n three </p>', '<p>One</p><p>Two three</p>'],
    ['text alone', 'One<br><br>Two<br>three', '<p>One</p><p>Two three</p>'],
    ['headings', '<h1>A</h1><h2>B</h2><h4>C</h4>', '<h2>A</h2><h2>B</h2><h3>C</h3>'],
    [
      'lists',
      '<ul><li>A<ol><li>B</li><li>C</li></ol></li><li>D</li></ul><p>E</p>',
      '<ul><li>A<ol><li>B</li><li>C</li></ol></li><li>D</li></ul><p>E</p>',
    ],
    [
      'links and emphasis',
      '<p><a href="https://a.example/b"><b>A</b></a> and <i>B</i></p>',
      '<p><a href="https://a.example/b" target="_blank" rel="noreferrer"><strong>A</strong></a> and <em>B</em></p>',
    ],
    ['quotations', '<blockquote><p>A</p></blockquote>', '<blockquote><p>A</p></blockquote>'],
    [
      'what office programs write',
      '<b style="font-weight:normal"><p><span style="font-weight:700">A</span> b</p></b>',
      '<p><strong>A</strong> b</p>',
    ],
    ['scripts', '<p>A<script>window.harm = 1</script></p>', '<p>A</p>'],
    ['handlers', '<p onclick="harm()">A<img src=x onerror="harm()"></p>', '<p>A</p>'],
    ['addresses that run', '<a href="javascript:harm()">A</a>', '<p>A</p>'],
    ['addresses within its own site', '<a href="/b">A</a>', '<p>A</p>'],
    [
      'frames and forms',
      '<iframe srcdoc="<p>x">x</iframe><form>B<input></form><p>A</p>',
      '<p>A</p>',
    ],
    ['drawings', '<svg><text>x</text><a href="https://a.example/">y</a></svg><p>A</p>', '<p>A</p>'],
    ['what is hidden', '<p hidden>x</p><p aria-hidden="true">y</p><p>A</p>', '<p>A</p>'],
    [
      'markup as text',
      '<p>&lt;img src=x onerror=harm()&gt;</p>',
      '<p>&lt;img src=x onerror=harm()&gt;</p>',
    ],
    [
      'styles',
      '<style>p{color:red}</style><p style="position:fixed" class="x" id="y">A</p>',
      '<p>A</p>',
    ],
    ['nothing', '<div><img src="x"></div>', ''],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toBe(expected);
  });

  it('asks the network for nothing', async () => {
    const before = performance.getEntriesByType('resource').length;
    blocksOf('<img src="/never-asked-for.png"><link rel="stylesheet" href="/never.css"><p>A</p>');
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    expect(performance.getEntriesByType('resource')).toHaveLength(before);
  });

  it('is read however deep it is', () => {
    const deep = 20_000;
    // Parsers end nesting at some hundred elements; a tree that was made has no such end.
    const foreign = parseForeign('');
    let at: Element = foreign.body;
    for (let depth = 0; depth < deep; depth++) {
      at = at.appendChild(foreign.createElement('div'));
    }
    at.textContent = 'A';
    expect(atOnce(collectBlocks(foreign.body, () => true)).map(textOf)).toEqual(['A']);
  });
});

/** Of our own writing. */
const page = `<!doctype html><html lang="es"><head><title>Dos metales | El Puerto</title>
<meta property="article:published_time" content="2023-07-08T09:00:00Z"></head><body>
<nav><ul><li><a href="/">Portada</a></li><li><a href="/mar">El mar y sus puertos, cada semana</a></li></ul></nav>
<main><article><h1>Dos metales</h1>
<p>China anunció restricciones a la exportación de <a href="https://a.example/galio">galio</a> y germanio el lunes.</p>
<h2>Una visita</h2>
<p>Janet Yellen llegó a Pekín el jueves y habló de una competencia sana entre los dos países.</p>
<p>Li Qiang la recibió el viernes, y ambos dijeron que seguirían hablando de sus diferencias.</p>
</article></main><footer><p>El Puerto, diario de la bahía, no se hace responsable de las mareas.</p></footer></body></html>`;

describe('an article of', () => {
  it('a whole page is its main text, with title, day and language', () => {
    const article = atOnce(readArticle({ text: page }, parseForeign));
    expect(article.title).toBe('Dos metales');
    expect(article.language).toBe('es');
    expect(formatDay(article.day!)).toBe('2023-07-08');
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
    ]);
    expect(article.blocks[0]?.runs[1]).toEqual({ text: 'galio', href: 'https://a.example/galio' });
  });

  it('what was copied out of a page is all of it', () => {
    const html =
      '<html><body><!--StartFragment--><h1>Metals</h1><p>8 July 2023</p><p>Short.</p><!--EndFragment--></body></html>';
    const article = atOnce(readArticle({ text: 'Metals …', html }, parseForeign));
    expect(article.title).toBe('Metals');
    expect(formatDay(article.day!)).toBe('2023-07-08');
    expect(article.blocks.map(textOf)).toEqual(['8 July 2023', 'Short.']);
  });
});

it('stands in nodes where the page of the matcher has it', () => {
  const article = atOnce(readArticle({ text: page }, parseForeign));
  const into = document.createElement('div');
  const pieces = atOnce(buildArticle(into, article));
  const { text } = pageOf(article);
  expect(pieces.length).toBeGreaterThan(5);
  for (const { start, end, node, nodeStart } of pieces) {
    expect(node.data.slice(nodeStart)).toBe(text.slice(start, end));
  }
});
