import { parseHTML } from 'linkedom';
import { expect, expectTypeOf, test } from 'vitest';
import {
  pageSource,
  readPage,
  type ReadOptions,
  type ReadPage,
  type TextOf,
  type TreeNode,
} from '@backgrounder/model/page';

const page = `<html lang="en"><head><title>Gate shut</title></head><body>
<h1>Gate shut</h1><p>The gate was shut at dawn, and the ships wait outside the harbour.</p></body></html>`;

test.each([
  ['with a doctype', `<!doctype html>${page}`],
  ['with a comment before its doctype', `<!-- saved --><!doctype html>${page}`],
  ['without a doctype', page],
])('a document of linkedom %s is read as its element is, and left as it was', (_, html) => {
  const { document } = parseHTML(html);
  const before = document.cloneNode(true);
  const read = readPage(document);
  expect(read.text).toContain('The gate was shut at dawn');
  expect(read).toMatchObject({ title: 'Gate shut', language: 'en' });
  const { pieces, ...told } = read;
  const { pieces: others, ...toldOfElement } = readPage(document.documentElement);
  expect(told).toEqual(toldOfElement);
  expect(pieces.map(({ node }) => node.data)).toEqual(others.map(({ node }) => node.data));
  expect(pageSource(document)).toEqual({ title: 'Gate shut' });
  expect(document.isEqualNode(before)).toBe(true);
});

test.each(['', '<!doctype html>'])('the document of %j is read as nothing', (html) => {
  expect(readPage(parseHTML(html).document)).toMatchObject({ text: '', title: '' });
});

test('a document without its element is read whole', () => {
  const { document } = parseHTML('<!doctype html><p>It is shut.</p><p>It was open.</p>');
  expect(readPage(document).text).toBe('It is shut.\nIt was open.');
});

test('pieces have the type of the tree’s text nodes', () => {
  const { document } = parseHTML(page);
  expectTypeOf(readPage(document)).toEqualTypeOf<ReadPage<Text>>();
  expectTypeOf<TextOf<Document>>().toEqualTypeOf<Text>();
  expectTypeOf<TextOf<HTMLElement>>().toEqualTypeOf<Text>();
  expectTypeOf<TextOf<Node>>().toEqualTypeOf<Text>();
  expectTypeOf<TextOf<TreeNode>>().toEqualTypeOf<TreeNode>();
  const node = readPage(document).pieces[0]!.node;
  expect(node.nodeType).toBe(3);
});

test('options may be left undefined', () => {
  const absent: { readonly url: string | undefined } = { url: undefined };
  expectTypeOf(absent).toExtend<ReadOptions>();
  expect(readPage(parseHTML(page).document, absent).published).toBeUndefined();
});
