import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../time/day.ts';
import { plainPage, readPage } from './read-page.ts';
import { misplaced, sentence } from './built-tree.cases.ts';
import type { TreeNode } from './tree.ts';
import type { ReadPage } from './types.ts';

function read(body: string, head = ''): ReadPage {
  const { document } = parseHTML(
    `<html lang="en-GB"><head><title>A title</title>${head}</head><body>${body}</body></html>`,
  );
  return readPage(document.documentElement as TreeNode);
}

const paragraph = (about: string): string => `<p>${sentence(about)}</p>`;
const story = ['The first', 'The second', 'The third'].map(paragraph).join('\n');
const storyText = ['The first', 'The second', 'The third'].map(sentence).join('\n');

describe('the main text', () => {
  const beside = sentence('What stands beside');

  test.each<[what: string, body: string, text?: string]>([
    ['an article alone', `<article>${story}</article>`],
    ['a page without any structure', story],
    ['beside navigation', `<nav><p>${beside}</p></nav><main>${story}</main>`],
    ['beside an aside', `<main>${story}<aside><p>${beside}</p></aside></main>`],
    ['above a footer', `<main>${story}</main><footer><p>${beside}</p></footer>`],
    ['around a form', `<main>${story}<form><p>${beside}</p></form></main>`],
    ['above a caption', `<main>${story}<figure><figcaption>${beside}</figcaption></figure></main>`],
    [
      'beside a region by its role',
      `<main>${story}<div role="complementary"><p>${beside}</p></div></main>`,
    ],
    [
      'beside related articles',
      `<main>${story}<div class="related-articles"><p>${beside}</p></div></main>`,
    ],
    [
      'beside a newsletter',
      `<main>${story}<section id="newsletter"><p>${beside}</p></section></main>`,
    ],
    [
      'above comments that are shorter',
      `<main>${story}<div class="comments"><p>${beside}</p></div></main>`,
    ],
    [
      'in a body that has a sidebar',
      `</body><body class="single has-sidebar sidebar-right">${story}<div class="sidebar"><p>${beside}</p></div>`,
    ],
    [
      'in a layout named after its sidebar',
      `<div class="sidebar-layout">${story}</div><div class="most-read"><p>${beside}</p></div>`,
    ],
    [
      'in a page that is one form',
      `<form id="aspnetForm"><div>${story}</div><nav><p>${beside}</p></nav></form>`,
    ],
    [
      'in several parts of a layout named after its sidebar',
      ['The first', 'The second', 'The third']
        .map(
          (about) =>
            `<div class="sidebar-grid"><div class="sidebar-grid__content">${paragraph(about)}</div></div>`,
        )
        .join(''),
    ],
    [
      'with each paragraph deep in boxes of its own',
      `<article>${['The first', 'The second', 'The third']
        .map((about) => `<div><div><div>${paragraph(about)}</div></div></div>`)
        .join('')}</article>`,
    ],
    [
      'in several boxes of a kind',
      ['The first', 'The second', 'The third']
        .map(
          (about) =>
            `<div class="widget"><div class="wrap">${paragraph(about)}</div></div><div class="ad">Advertisement</div>`,
        )
        .join(''),
    ],
    [
      'without labels, dates and buttons',
      `<main><div>7 July 2023</div><div>Harbour</div>${story}<div>Advertisement</div></main>`,
    ],
    [
      'without what little stands by a picture',
      `<main>${story}<div><img><div>The gate at dawn, seen from the harbour.</div></div></main>`,
    ],
    [
      'without captions and credits in camel case',
      `<main>${story}<p class="imageCaption">${beside}</p><p class="photoCredit">${beside}</p></main>`,
    ],
    [
      'without a heading over what is left out',
      `<main>${story}<h3>More on this</h3><ul><li><a href="/x">${beside}</a></li></ul></main>`,
    ],
    [
      'without the line that leads to other articles',
      `<main>${story}<p>See also</p><p><a href="/x">${beside}</a></p></main>`,
    ],
    [
      'without a cookie wall',
      `<div id="cookie-consent"><p>${beside}</p></div><main>${story}</main>`,
    ],
    [
      'in a page about comments, named after its tags',
      `<div class="post category-comments tag-newsletter">${story}</div>`,
    ],
    ['in a box that says what stands beside it', `<div class="with-sidebar-ad">${story}</div>`],
    [
      'with a quotation from a network',
      `<main>${story}<div class="social-embed"><blockquote>${beside}</blockquote></div></main>`,
      `${storyText}\n${beside}`,
    ],
    [
      'with a short sentence and a short item',
      `<main>${story}<p>It held.</p><ul><li>Gate</li><li>Dam</li></ul>${paragraph('The last')}</main>`,
      `${storyText}\nIt held.\nGate\nDam\n${sentence('The last')}`,
    ],
    [
      'with a signature',
      `<main><article>${story}<p>Yours, the secretary</p></article><aside><p>${beside}</p></aside></main>`,
      `${storyText}\nYours, the secretary`,
    ],
    [
      'of short sentences, beside another story',
      `<main><p>The gate is shut.</p><p>It will open on Monday.</p><p>Nobody was hurt.</p></main>
       <aside><p>${beside}</p></aside>`,
      'The gate is shut.\nIt will open on Monday.\nNobody was hurt.',
    ],
    [
      'of lines without a sentence, beside a list of stories',
      `<main><p>Gate shut</p><p>Dam dry</p></main><aside><ul><li>Pear pruned</li></ul></aside>`,
      'Gate shut\nDam dry',
    ],
    [
      'of short paragraphs in Chinese, beside a list of stories',
      `<main><p>今天上午，港口的闸门关了，船都停在外面等候。</p><p>管理处说，星期一之前不会重新开放，请大家耐心等待。</p>
       <aside><h2>其他</h2><ul><li><a href="/x">梨树剪枝</a> <span>一月一日</span></li></ul></aside></main>`,
      '今天上午，港口的闸门关了，船都停在外面等候。\n管理处说，星期一之前不会重新开放，请大家耐心等待。',
    ],
    ['without lists of links', `<main>${story}<ul><li><a href="/x">${beside}</a></li></ul></main>`],
    [
      'with links in it',
      `<main>${story.replace('told here', '<a href="/x">told here</a>')}</main>`,
    ],
  ])('%s', (_, body, text = storyText) => {
    const page = read(body);
    expect(page.text).toBe(text);
    expect(misplaced(page)).toEqual([]);
  });

  test('begins with the headline, wherever it stands', () => {
    const page = read(`<header><h1>A headline</h1></header><main>${story}</main>`);
    expect(page.text).toBe(`A headline\n${storyText}`);
    expect(page.blocks.map(({ kind }) => kind)).toEqual(['headline', 'body', 'body', 'body']);
  });

  test('holds its own headings', () => {
    const page = read(
      `<main><h1>A headline</h1>${story}<h2>A heading</h2>${paragraph('More')}</main>`,
    );
    expect(page.text.split('\n')[4]).toBe('A heading');
    expect(page.blocks[4]?.kind).toBe('heading');
  });

  test('of a page without paragraphs is whatever text there is outside navigation', () => {
    expect(read('<nav><a href="/">Home</a></nav><div>Short.</div><p>Very short.</p>').text).toBe(
      'Short.\nVery short.',
    );
  });

  test.each(['', '<p></p>', '<p> \n </p>', '<div><br></div>'])('of %j is empty', (body) => {
    expect(read(body)).toMatchObject({ text: '', blocks: [], pieces: [] });
  });
});

describe('what is no text', () => {
  test.each([
    '<script>Xi</script>',
    '<style>Xi</style>',
    '<noscript>Xi</noscript>',
    '<template>Xi</template>',
    '<textarea>Xi</textarea>',
    '<select><option>Xi</option></select>',
    '<button>Xi</button>',
    '<code>Xi</code>',
    '<pre>Xi</pre>',
    '<svg><text>Xi</text></svg>',
    '<svg><title>Xi</title></svg>',
    '<ruby><rt>Xi</rt></ruby>',
    '<iframe>Xi</iframe>',
    '<dialog>Xi</dialog>',
    '<span hidden>Xi</span>',
    '<span aria-hidden="true">Xi</span>',
    '<span style="color: red; display : none">Xi</span>'.replace('display :', 'display:'),
    '<span style="visibility:hidden">Xi</span>',
    '<div contenteditable>Xi</div>',
    '<div contenteditable="true">Xi</div>',
    '<div contenteditable="plaintext-only"><p>Xi</p></div>',
    '<!-- Xi -->',
  ])('%s', (html) => {
    expect(read(`<main>${story}<p>Before ${html} after.</p></main>`).text).not.toContain('Xi');
  });

  test('but what only looks like it is', () => {
    const html =
      '<p>Before <span aria-hidden="false">Xi</span> <b contenteditable="false">Li</b> after.</p>';
    expect(read(`<main>${story}${html}</main>`).text).toContain('Before Xi Li after.');
  });
});

describe('blocks, inline tags and white space', () => {
  test.each<[what: string, html: string, text: string]>([
    [
      'a name across inline tags',
      'by <em>Xi</em> <a href="/">Jin<b>ping</b></a>.',
      'by Xi Jinping.',
    ],
    ['white space is folded', '  by\n\t Xi  \r\n Jinping . ', 'by Xi Jinping .'],
    ['across tags too', 'by <b> Xi </b> <i> Jinping</i>', 'by Xi Jinping'],
    ['a no-break space stays', 'by Xi&nbsp;Jinping', 'by Xi\u00A0Jinping'],
    ['a line break is a space', 'by Xi<br>Jinping<br/><br/>again', 'by Xi Jinping again'],
    ['what a reader does not see goes', 'by Ger&shy;man&#x200B;ium&#xFEFF;', 'by Germanium'],
    ['blocks are parted', 'by <span>Xi</span><div>Jinping</div>again', 'by Xi\nJinping\nagain'],
    ['cells too', '<table><tr><td>Xi</td><td>Jinping</td></tr></table>', 'Xi\nJinping'],
    ['and items', '<ul><li>Xi<li>Jinping</ul>', 'Xi\nJinping'],
    ['entities are read', 'Xi&rsquo;s &amp; Li&#8217;s', 'Xi’s & Li’s'],
    ['other alphabets stay', '习近平<b>在</b>江苏', '习近平在江苏'],
  ])('%s', (_, html, text) => {
    const page = read(`<div>${html}</div>`);
    expect(page.text).toBe(text);
    expect(misplaced(page)).toEqual([]);
    const inPieces = page.pieces.map(({ start, end }) => page.text.slice(start, end)).join('');
    expect(inPieces.replaceAll(' ', '')).toBe(text.replaceAll(/[ \n]/g, ''));
  });

  test('the page is left as it was', () => {
    const { document } = parseHTML(`<html><body><main>${story}</main></body></html>`);
    const before: string = document.documentElement.outerHTML;
    readPage(document.documentElement as TreeNode);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('for any tree', () => {
  const text = fc
    .string({
      unit: fc.constantFrom('a', 'Xi', ' ', '\n', '\t', '\u00A0', '\u00AD', '中', '😀', '.'),
    })
    .map((data) => data.replaceAll('&', ''));
  const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
    node: fc.oneof({ maxDepth: 4, withCrossShrink: true }, text, tie('tree')),
    tree: fc
      .tuple(
        fc.constantFrom('p', 'div', 'b', 'a', 'li', 'nav', 'h1', 'h2', 'span', 'article', 'code'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([name, children]) => `<${name}>${children.join('')}</${name}>`),
  }));

  test('pieces stand where they say, in order, and hold every character of every block', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
        const page = read(trees.join(''));
        expect(misplaced(page)).toEqual([]);
        let last = 0;
        for (const { start, end } of page.pieces) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        const inBlocks = page.blocks.map(({ start, end }) => page.text.slice(start, end));
        expect(inBlocks.join('\n')).toBe(page.text);
        expect(
          inBlocks.every(
            (block) =>
              block !== '' && block.trim() === block.replaceAll(/^\u00A0+|\u00A0+$/g, '').trim(),
          ),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('title, language and day', () => {
  test('are read from the page', () => {
    const page = read(
      '<p>Text</p>',
      '<meta property="article:published_time" content="2023-07-07">',
    );
    expect(page).toMatchObject({
      title: 'A title',
      language: 'en-GB',
      published: { day: parseDay('2023-07-07'), from: 'meta' },
    });
  });

  test('are left out where the page does not tell them', () => {
    const { document } = parseHTML('<html><body><p>Text</p></body></html>');
    const page = readPage(document.documentElement as TreeNode);
    expect(page.title).toBe('');
    expect(Object.keys(page)).not.toContain('language');
    expect(Object.keys(page)).not.toContain('published');
  });

  test('a drawing’s title is not the page’s', () => {
    const { document } = parseHTML('<html><body><svg><title>Icon</title></svg></body></html>');
    expect(readPage(document.documentElement as TreeNode).title).toBe('');
  });

  test('a day that is given is not looked for', () => {
    const given = parseDay('2024-01-01')!;
    const { document } = parseHTML('<html><body><time datetime="2023-07-07"></time></body></html>');
    expect(readPage(document.documentElement as TreeNode, { given }).published).toEqual({
      day: given,
      from: 'given',
    });
  });
});

describe('plainPage', () => {
  const long = sentence('A paragraph') + sentence('It');
  const broken =
    'This paragraph was broken into lines by an editor, as many are,\nand its lines end wherever the column happened to end, even\nwithin a name such as that of Xi\nJinping.';

  test.each<[what: string, text: string, lines: readonly string[], title: string]>([
    ['nothing', '', [], ''],
    ['white space', ' \n\n\t', [], ''],
    ['one line is a body without headline', 'Xi spoke.', ['Xi spoke.'], ''],
    [
      'the first of several is the headline',
      `Xi speaks\n\n${long}`,
      ['Xi speaks', long],
      'Xi speaks',
    ],
    ['unless it is long', `${long}${long}\n${long}`, [`${long}${long}`, long], ''],
    ['Windows line ends', `Xi speaks\r\n\r\n${long}\r\n`, ['Xi speaks', long], 'Xi speaks'],
    ['white space is folded', ` Xi \t speaks \n${long}`, ['Xi speaks', long], 'Xi speaks'],
    [
      'a no-break space stays',
      `Xi\u00A0speaks\n${long}`,
      ['Xi\u00A0speaks', long],
      'Xi\u00A0speaks',
    ],
    [
      'a paragraph broken into lines',
      `Xi speaks\n\n${broken.replace('Xi\nJinping', 'Xi Jinping, who spoke at length of\ntides')}`,
      [
        'Xi speaks',
        broken
          .replaceAll('\n', ' ')
          .replace('Xi Jinping', 'Xi Jinping, who spoke at length of tides'),
      ],
      'Xi speaks',
    ],
    [
      'short lines stay lines',
      'Xi speaks\nIn Suzhou\nOn Friday\nAt noon',
      ['Xi speaks', 'In Suzhou', 'On Friday', 'At noon'],
      'Xi speaks',
    ],
    [
      'so do a headline and the line under it',
      'China will restrict exports of two metals from the first of August\nThe commerce ministry said so on Monday night in a short notice.',
      [
        'China will restrict exports of two metals from the first of August',
        'The commerce ministry said so on Monday night in a short notice.',
      ],
      'China will restrict exports of two metals from the first of August',
    ],
  ])('%s', (_, text, lines, title) => {
    const page = plainPage(text);
    expect(page.text).toBe(lines.join('\n'));
    expect(page.title).toBe(title);
    expect(page.blocks.map(({ start, end }) => page.text.slice(start, end))).toEqual(lines);
  });

  test('has the day that is given, and none otherwise', () => {
    const day = parseDay('2023-07-07')!;
    expect(plainPage('Xi', day).published).toEqual({ day, from: 'given' });
    expect(plainPage('Xi').published).toBeUndefined();
  });
});
