import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { element, misplaced, sentence, textNode, type BuiltNode } from './built-tree.cases.ts';
import { readPage } from './read-page.ts';
import { atOnce, walk, type TreeNode } from './tree.ts';

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

/** Most times that a node may be asked for another: down, to the next, and up from the last child; to spare, one. */
const most = 4;

/** Counts how often the nodes of a tree are asked for other nodes. */
function counted(root: BuiltNode): { readonly steps: () => number; readonly nodes: number } {
  let steps = 0;
  const nodes: TreeNode[] = [];
  const enter = (node: TreeNode): boolean => nodes.push(node) > 0;
  atOnce(walk(root, enter, () => undefined));
  for (const node of nodes) {
    for (const key of ['firstChild', 'nextSibling', 'parentNode'] as const) {
      const value = node[key];
      const get = (): TreeNode | null => {
        steps++;
        return value;
      };
      Object.defineProperty(node, key, { get });
    }
  }
  return { steps: () => steps, nodes: nodes.length };
}

describe('every node is visited a number of times that does not grow with the tree', () => {
  const story = (about: string): BuiltNode => element('P', [textNode(sentence(about))]);
  const time = (): BuiltNode =>
    element('TIME', [textNode('7 July 2023')], { datetime: 'soon', class: 'date' });
  type Grow = (size: number) => BuiltNode[];
  const nested =
    (name: string, said: Readonly<Record<string, string>>, held: () => BuiltNode[]): Grow =>
    (size) => {
      let children = held();
      for (let depth = 0; depth < size; depth++) {
        children = [element(name, [...children, ...held()], said)];
      }
      return children;
    };
  const none = (): BuiltNode[] => [];

  test.each<[what: string, grow: Grow]>([
    ['boxes around one paragraph', (size) => nested('DIV', {}, none)(size).concat(story('One'))],
    ['paragraphs at each step down', nested('DIV', { class: 'ad' }, () => [story('A step')])],
    ['headlines within headlines', nested('H1', {}, () => [textNode('Gate'), time()])],
    ['times within items of lists', nested('LI', {}, () => [time()])],
    ['times within times', nested('TIME', { datetime: 'soon' }, () => [textNode('7 July 2023')])],
    ['pictures with little text', nested('FIGURE', {}, () => [element('IMG', []), textNode('A')])],
    ['what is hidden', nested('DIV', { hidden: '' }, () => [time(), story('Unseen')])],
    [
      'titles and scripts',
      nested('DIALOG', {}, () => [element('TITLE', []), element('SCRIPT', [])]),
    ],
    [
      'paragraphs side by side',
      (size) => Array.from({ length: size }, () => element('SECTION', [time(), story('One')])),
    ],
  ])('%s', (_, grow) => {
    for (const size of [10, 1000]) {
      const root = element('BODY', grow(size));
      const { steps, nodes } = counted(root);
      readPage(root);
      expect(nodes).toBeGreaterThan(size);
      expect(steps() / nodes).toBeLessThanOrEqual(most);
      expect(steps()).toBeGreaterThanOrEqual(nodes);
    }
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
  function freeze(root: BuiltNode): void {
    const enter = (node: TreeNode): boolean => Object.freeze(node) === node;
    atOnce(walk(root, enter, () => undefined));
  }

  test('is read in so many steps, without being written to, and its pieces give back its text', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 8 }), (children) => {
        const root = element('BODY', children);
        const { steps, nodes } = counted(root);
        freeze(root);
        const before = steps();
        const page = readPage(root);
        expect((steps() - before) / nodes).toBeLessThanOrEqual(most);
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
    const may =
      'documentElement firstChild getAttribute nextSibling nodeName nodeType nodeValue parentNode';
    expect(asked).toEqual(new Set(may.split(' ')));
  });
});
