import axe from 'axe-core';
import { compileIndex } from '@backgrounder/model/match';
import { builtInPacks } from '@backgrounder/model/packs';
import { readPage } from '@backgrounder/model/page';
import { formatDay } from '@backgrounder/model';
import { annotatePage } from '@backgrounder/ui/findings';
import tokens from '@backgrounder/ui/tokens.css?inline';
import { render } from 'preact';
import { en as uiEn, translator } from '@backgrounder/ui/words';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../locales/en.ts';
import { newsSites } from '../settings/news-sites.ts';
import { TranslateContext } from '../words-context.ts';
import { Onboarding, type OnboardingProps } from './Onboarding.tsx';
import style from './onboarding.css?inline';

function show(nextKeys: string, props: Partial<OnboardingProps> = {}): void {
  document.adoptedStyleSheets = [tokens, style].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  document.documentElement.lang = 'en';
  document.title = 'Welcome to Backgrounder';
  render(
    <TranslateContext.Provider value={translator({ ...uiEn, ...en })}>
      <Onboarding
        nextKeys={nextKeys}
        where={{ type: 'ask' }}
        onWhere={() => Promise.resolve(true)}
        onStep={() => undefined}
        onStudy={() => undefined}
        {...props}
      />
    </TranslateContext.Provider>,
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

describe('where it should help', () => {
  const choose = (place: number): void => {
    document.querySelectorAll<HTMLInputElement>('input[type=radio]')[place]!.click();
  };
  const write = (text: string): void => {
    const area = document.querySelector('textarea')!;
    area.value = text;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const save = (): void => document.querySelector<HTMLButtonElement>('.primary')!.click();
  const said = (text: string) =>
    vi.waitFor(() => expect(document.querySelector('.said')?.textContent).toContain(text));
  const answer = (isGranted: boolean) =>
    vi.fn<OnboardingProps['onWhere']>(() => Promise.resolve(isGranted));

  it('is nowhere unasked, to begin with', async () => {
    const onWhere = answer(true);
    show('', { onWhere });
    expect(document.querySelector('textarea')).toBeNull();
    save();
    await said('nothing is read until you ask');
    expect(onWhere).toHaveBeenCalledWith({ type: 'ask' });
  });

  it('is a list of news sites that the reader can edit', async () => {
    const onWhere = answer(true);
    show('', { onWhere });
    choose(1);
    await vi.waitFor(() =>
      expect(document.querySelector('textarea')?.value).toBe(newsSites.join('\n')),
    );
    write('news.example\nhttps://a.example/b');
    save();
    await said('on for 2 sites');
    expect(onWhere).toHaveBeenCalledWith({ type: 'list', hosts: ['news.example', 'a.example'] });
  });

  it.each([
    ['news', 'not a site’s name: “news”'],
    ['', 'Name at least one site'],
  ])('takes no %j', async (text, why) => {
    const onWhere = answer(true);
    show('', { onWhere });
    choose(1);
    await vi.waitFor(() => expect(document.querySelector('textarea')).not.toBeNull());
    write(text);
    save();
    await said(why);
    expect(onWhere).not.toHaveBeenCalled();
  });

  it('says so where the browser did not grant it', async () => {
    const onWhere = answer(false);
    show('', { onWhere });
    choose(2);
    save();
    await said('nothing was changed');
    expect(onWhere).toHaveBeenCalledWith({ type: 'all' });
  });

  it('shows what was chosen before', () => {
    show('', { where: { type: 'list', hosts: ['a.example'] } });
    expect(document.querySelector('textarea')?.value).toBe('a.example');
  });
});
