import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { element, misplaced, sentence, textNode, type BuiltNode } from './built-tree.cases.ts';
import { readPage } from './read-page.ts';
import { nodeAfter, type TreeNode } from './tree.ts';

describe('a tree of 200,000 nodes', () => {
  const size = 100_000;

  test.each(['DIV', 'SPAN', 'A', 'BLOCKQUOTE', 'FOO-BAR'])('in one line of %s', (name) => {
    let node = textNode(sentence('What stands at the bottom'));
    for (let depth = 0; depth < 2 * size; depth++) node = element(name, [node]);
    const { text } = readPage(element('BODY', [node]));
    expect(text).toBe(name === 'A' ? '' : sentence('What stands at the bottom'));
  });

  test('side by side', () => {
    const paragraphs = Array.from({ length: size }, () =>
      element('P', [textNode(sentence('A paragraph'))]),
    );
    expect(readPage(element('BODY', paragraphs)).blocks).toHaveLength(size);
  });

  test.each([{}, { class: 'teaser' }, { role: 'navigation' }])(
    'with a paragraph at each step down, each saying %o',
    (said) => {
      let node = element('DIV', [textNode(sentence('The last'))]);
      for (let depth = 0; depth < size / 2; depth++) {
        node = element('DIV', [element('P', [textNode(sentence('A step'))]), node], said);
      }
      expect(readPage(element('BODY', [node])).blocks.length).toBeGreaterThan(size / 4);
    },
  );

  test('with all text in one block', () => {
    const words = Array.from({ length: 2 * size }, (_, index) => textNode(` word${index % 10} \n`));
    const page = readPage(element('BODY', [element('P', words)]));
    expect(page.pieces).toHaveLength(2 * size);
    expect(misplaced(page)).toEqual([]);
  });
});

describe('any tree, however its elements are named and whatever they say', () => {
  const names = fc.constantFrom(
    ...'DIV P SPAN A H1 H2 LI NAV FIGURE IMG BR SCRIPT TIME META TITLE HTML BODY x'.split(' '),
    '',
    'constructor',
    '__proto__',
  );
  const said = fc.dictionary(
    fc.constantFrom('class', 'id', 'role', 'style', 'hidden', 'datetime', 'property', 'content'),
    fc.oneof(fc.string(), fc.constantFrom('ad', 'byline', 'date', 'comments', '2023-07-07')),
  );
  const data = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(sentence('This'), '7 July 2023', 'By Ada Brook, ', ' \n\u00AD ', '\uD83D'),
  );
  const { node } = fc.letrec<{ node: BuiltNode }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      data.map(textNode),
      fc
        .tuple(names, fc.array(tie('node'), { maxLength: 5 }), said)
        .map(([name, children, attributes]) => element(name, children, attributes)),
    ),
  }));

  /** Freezes a tree, so that any change of it throws. */
  function frozen(root: BuiltNode): BuiltNode {
    for (let one: TreeNode | null = root; one; one = nodeAfter(one, root)) Object.freeze(one);
    return root;
  }

  test('is read without being written to, and its pieces give back its text', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 8 }), (children) => {
        const page = readPage(frozen(element('BODY', children)));
        expect(misplaced(page)).toEqual([]);
        const held = page.pieces.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(held).toBeLessThanOrEqual(page.text.length);
        expect(page.blocks.map(({ start, end }) => page.text.slice(start, end)).join('\n')).toBe(
          page.text,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('is asked for nothing but what a tree node has, and never written to', () => {
    const asked = new Set<PropertyKey>();
    const watched = new Map<TreeNode, TreeNode>();
    const watch = (one: TreeNode): TreeNode => {
      const known = watched.get(one);
      if (known) return known;
      const proxy = new Proxy(one, {
        get(target, key) {
          asked.add(key);
          const value: unknown = Reflect.get(target, key);
          if (typeof value === 'function') return value.bind(target) as unknown;
          const isNode = typeof value === 'object' && value !== null && 'nodeType' in value;
          return isNode ? watch(value as TreeNode) : value;
        },
        set: () => expect.unreachable('the tree was written to'),
      });
      watched.set(one, proxy);
      return proxy;
    };
    const { document } = parseHTML(
      `<html><body><main><h1>Gate</h1><p>${sentence('It')}</p></main></body></html>`,
    );
    readPage(watch(document.documentElement as TreeNode));
    const may = 'firstChild getAttribute nextSibling nodeName nodeType nodeValue parentNode';
    expect(asked).toEqual(new Set(may.split(' ')));
  });
});
