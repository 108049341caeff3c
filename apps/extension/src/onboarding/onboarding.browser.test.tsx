import axe from 'axe-core';
import { compileIndex } from '@backgrounder/model/match';
import { builtInPacks } from '@backgrounder/model/packs';
import { readPage } from '@backgrounder/model/page';
import { formatDay } from '@backgrounder/model';
import tokens from '@backgrounder/ui/tokens.css?inline';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { annotatePage } from '../background/annotate-page.ts';
import { Onboarding } from './Onboarding.tsx';
import style from './onboarding.css?inline';

function show(nextKeys: string): void {
  document.adoptedStyleSheets = [tokens, style].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  document.documentElement.lang = 'en';
  document.title = 'Welcome to Backgrounder';
  render(
    <Onboarding nextKeys={nextKeys} onStep={() => undefined} onStudy={() => undefined} />,
    document.body,
  );
}
afterEach(() => {
  render(null, document.body);
  document.adoptedStyleSheets = [];
});

it('has no fault that axe can find', async () => {
  show('Alt+Shift+J');
  const { violations, passes } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  expect(violations.map((one) => [one.id, one.nodes.map((node) => node.html)])).toEqual([]);
  expect(passes.some((one) => one.id === 'color-contrast')).toBe(true);
});

it.each([
  ['Alt+Shift+J', 'Alt + Shift + J opens the next'],
  ['', 'keys of your own'],
])('tells the keys %j', (keys, text) => {
  show(keys);
  expect(document.body.textContent).toContain(text);
});

it('has a sample article about the story of a built-in pack, with a date', () => {
  show('');
  const page = readPage(document.querySelector('article')!);
  expect(page.published && formatDay(page.published.day)).toBe('2023-07-08');
  const library = { packs: builtInPacks, index: compileIndex(builtInPacks) };
  const { found } = annotatePage(library, page, { muted: new Set(), isStudied: () => false });
  expect(found.stories).toHaveLength(1);
  expect(found.contents.some((content) => content.since.length > 0)).toBe(true);
});
