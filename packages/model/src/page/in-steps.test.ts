import { describe, expect, it } from 'vitest';
import { element, misplaced, sentence, textNode, type BuiltNode } from './built-tree.cases.ts';
import { datedPage, readPage } from './read-page.ts';
import { atOnce, type TreeElement, type TreeNode } from './tree.ts';
import { undatedPage } from './undated-page.ts';

const paragraph = (about: string): BuiltNode => element('P', [textNode(sentence(about))]);

function drive(root: TreeNode, between: (step: number) => void) {
  const work = undatedPage(root);
  for (let step = 1; ; step++) {
    const { done, value } = work.next();
    if (done) return { page: datedPage(value), steps: step };
    between(step);
  }
}

describe('undatedPage', () => {
  const body = (): BuiltNode =>
    element(
      'BODY',
      Array.from({ length: 2_000 }, (_, number) => paragraph(`Paragraph ${number}`)),
    );

  it('reads what readPage reads, in steps of some hundred nodes', () => {
    const root = body();
    const { page, steps } = drive(root, () => undefined);
    expect(page).toEqual(readPage(root));
    expect(page.blocks).toHaveLength(2_000);
    expect(steps).toBeGreaterThan(4_000 / 256);
  });

  it('comes to an end where the part that it reads is taken away', () => {
    const root = body();
    let taken: BuiltNode | null = root.firstChild as BuiltNode | null;
    const { page } = drive(root, (step) => {
      if (step !== 2) return;
      for (; taken; taken = taken.nextSibling) taken.parentNode = null;
    });
    expect(page.blocks.length).toBeLessThan(2_000);
    expect(misplaced(page)).toEqual([]);
  });
});

describe('shadow roots', () => {
  const shadows = new Map<TreeElement, TreeNode>();
  const host = (name: string, shown: readonly BuiltNode[], held: readonly BuiltNode[]) => {
    const one = element(name, held);
    shadows.set(one, { ...element('#document-fragment', shown), nodeType: 11 });
    for (const child of shown) child.parentNode = shadows.get(one) as BuiltNode;
    return one;
  };
  const linesOf = (root: TreeNode): string[] =>
    atOnce(undatedPage(root, (one) => shadows.get(one)))
      .page.text.split('\n')
      .map((line) => line.split(' is told')[0] ?? '');

  it.each<[what: string, root: () => BuiltNode, lines: string[]]>([
    [
      'before what the element itself holds',
      () => host('NEWS-STORY', [paragraph('Shown')], [paragraph('Held')]),
      ['Shown', 'Held'],
    ],
    [
      'in one another, with text after each',
      () =>
        host(
          'DIV',
          [paragraph('Outer'), host('DIV', [paragraph('Inner')], []), paragraph('Outer end')],
          [paragraph('Held')],
        ),
      ['Outer', 'Inner', 'Outer end', 'Held'],
    ],
    ['that are empty', () => host('DIV', [], [paragraph('Held')]), ['Held']],
  ])('are read %s', (_, root, lines) => {
    const story = element('MAIN', [paragraph('First'), root(), paragraph('Last')]);
    expect(linesOf(element('BODY', [story]))).toEqual(['First', ...lines, 'Last']);
  });

  it('are not looked into by themselves', () => {
    const root = element('BODY', [host('DIV', [paragraph('Shown')], []), paragraph('Last')]);
    expect(readPage(root).text).toBe(sentence('Last'));
  });
});

describe('editors', () => {
  it.each([
    { class: 'CodeMirror cm-s-default' },
    { class: 'monaco-editor' },
    { class: 'cm-editor' },
    { class: 'a ProseMirror' },
    { role: 'textbox' },
    { role: 'code' },
    { contenteditable: '' },
    { contenteditable: 'plaintext-only' },
  ])('of %o are left alone', (said) => {
    const editor = element('DIV', [paragraph('Draft')], said);
    expect(readPage(element('BODY', [paragraph('First'), editor])).text).toBe(sentence('First'));
  });

  it('are not what is called like one', () => {
    const said = { class: 'from-the-cm-editor-desk' };
    const desk = element('DIV', [paragraph('Desk')], said);
    expect(readPage(element('BODY', [desk])).text).toBe(sentence('Desk'));
  });
});
