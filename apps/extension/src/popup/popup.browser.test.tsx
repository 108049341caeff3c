import axe from 'axe-core';
import { en as uiEn, pseudo, translator, type Messages } from '@backgrounder/ui/words';
import { en } from '../locales/en.ts';
import { es } from '../locales/es.ts';
import { zhCn } from '../locales/zh-cn.ts';
import { TranslateContext, type ExtensionTranslate } from '../words-context.ts';
import { parseDay } from '@backgrounder/model';
import { render } from 'preact';
import scroll from '@backgrounder/ui/scroll.css?inline';
import tokens from '@backgrounder/ui/tokens.css?inline';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { RelatedPage } from '../messages.ts';
import { Popup, type PopupActions } from './Popup.tsx';
import style from './popup.css?inline';
import type { PopupState, SiteState } from './state.ts';

const site: SiteState = { host: 'news.example', pattern: '*://news.example/*', isAlways: false };
const page: RelatedPage = {
  stories: ['A story'],
  day: parseDay('2023-07-09')!,
  isMarked: false,
  mentions: 3,
  toldFacts: 1,
  entities: [
    { id: 'a', name: 'Ann', language: 'en', mentions: 2, mark: 0 },
    { id: 'b', name: '商务部', language: 'zh', mentions: 1, mark: 2 },
  ],
};

function actions() {
  return {
    explain: vi.fn<PopupActions['explain']>(),
    clear: vi.fn<PopupActions['clear']>(),
    markAll: vi.fn<PopupActions['markAll']>(),
    markFirst: vi.fn<PopupActions['markFirst']>(),
    openPanel: vi.fn<PopupActions['openPanel']>(),
    open: vi.fn<PopupActions['open']>(),
    always: vi.fn<PopupActions['always']>(),
    undoAlways: vi.fn<PopupActions['undoAlways']>(),
    never: vi.fn<PopupActions['never']>(),
    undoNever: vi.fn<PopupActions['undoNever']>(),
    study: vi.fn<PopupActions['study']>(),
    learnMore: vi.fn<PopupActions['learnMore']>(),
    openOptions: vi.fn<PopupActions['openOptions']>(),
    addPack: vi.fn<PopupActions['addPack']>(),
    draftPack: vi.fn<PopupActions['draftPack']>(),
  };
}

beforeAll(() => {
  const sheets = [tokens, scroll, style].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  document.adoptedStyleSheets = sheets;
  document.documentElement.lang = 'en';
  document.title = 'Backgrounder';
});

const english = { ...uiEn, ...en };

function show(
  state: PopupState,
  calls: PopupActions = actions(),
  messages: Messages = english,
): void {
  const t = translator(messages) as ExtensionTranslate;
  document.documentElement.dir = t('direction');
  render(
    <TranslateContext.Provider value={t}>
      <Popup state={state} actions={calls} />
    </TranslateContext.Provider>,
    document.body,
  );
}
afterEach(() => {
  render(null, document.body);
  document.documentElement.dir = 'ltr';
});

function press(name: string): void {
  const button = [...document.querySelectorAll('button')].find((one) =>
    one.textContent?.startsWith(name),
  );
  if (!button) throw new Error(`no button ${name}`);
  button.click();
}

const states: readonly (readonly [string, PopupState, string])[] = [
  ['loading', { type: 'loading' }, 'Reading this page'],
  ['restricted', { type: 'restricted' }, 'Not on this page'],
  ['off', { type: 'off', site }, 'Off on news.example'],
  ['unrelated', { type: 'unrelated', site, installed: ['A story'] }, 'No pack covers this page'],
  ['failed', { type: 'failed', site, reason: 'It is gone.' }, 'It is gone.'],
  ['related', { type: 'related', site, page }, 'as of 9 July 2023'],
  ['related and marked', { type: 'related', site, page: { ...page, isMarked: true } }, 'Clear'],
  ['always', { type: 'related', site: { ...site, isAlways: true }, page }, 'Always on this site'],
];

const allMarked: PopupState = {
  type: 'related',
  site,
  page: { ...page, isMarked: true, showsAll: true },
};

describe('the popup', () => {
  it.each(states)('%s', async (_, state, text) => {
    show(state);
    expect(document.body.textContent).toContain(text);
    const { violations, passes } = await axe.run(document.body, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    expect(violations.map((one) => [one.id, one.nodes.map((node) => node.html)])).toEqual([]);
    expect(passes.some((one) => one.id === 'color-contrast')).toBe(true);
    expect(document.body.scrollWidth).toBeLessThanOrEqual(340);
  });

  it.each([
    ['Spanish', { ...english, ...es }, 'Explicar esta página'],
    ['Chinese', { ...english, ...zhCn }, '解读本页'],
    ['long words', pseudo(english, 'long'), 'Explá'],
    ['right to left', pseudo(english, 'rtl'), 'Explain this page'],
  ])('bears %s', (_, messages, text) => {
    for (const [, state] of states) {
      show(state, actions(), messages);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(
        Math.max(340, window.innerWidth),
      );
      const body = document.body.getBoundingClientRect();
      for (const button of document.querySelectorAll('button')) {
        const box = button.getBoundingClientRect();
        expect([box.left >= body.left - 1, box.right <= body.right + 1]).toEqual([true, true]);
      }
    }
    show(states[5]![1], actions(), messages);
    expect(document.body.textContent).toContain(text);
  });

  it('says that a page has no date', () => {
    const { day: _, ...undated } = page;
    show({ type: 'related', site, page: undated });
    expect(document.body.textContent).toContain('The page gives no date');
  });

  it('opens the card of a name', () => {
    const calls = actions();
    show({ type: 'related', site, page }, calls);
    press('商务部');
    expect(calls.open).toHaveBeenCalledWith(2);
    expect(document.querySelector('[lang="zh"]')?.textContent).toBe('商务部');
  });

  it.each([
    ['Explain this page', 'explain', states[5]![1], []],
    ['Clear the marks', 'clear', states[6]![1], []],
    ['Always on this site', 'always', states[5]![1], [site]],
    ['Always on this site', 'undoAlways', states[7]![1], [{ ...site, isAlways: true }]],
    ['Never on this site', 'never', states[3]![1], ['news.example']],
    ['Switch on again', 'undoNever', states[2]![1], ['news.example']],
    ['Always on this site', 'always', states[2]![1], [site]],
    ['Study', 'study', states[3]![1], []],
    ['How it works', 'learnMore', states[1]![1], []],
    ['Options', 'openOptions', states[1]![1], []],
    ['Add a pack', 'addPack', states[3]![1], []],
    ['Draft one', 'draftPack', states[3]![1], []],
    ['Timeline', 'openPanel', states[5]![1], []],
    ['Mark every mention', 'markAll', states[6]![1], []],
    ['Mark as usual', 'markFirst', allMarked, []],
  ] as const)('%s: %s', (name, action, state, args) => {
    const calls = actions();
    show(state, calls);
    press(name);
    expect(calls[action]).toHaveBeenCalledOnce();
    expect(calls[action].mock.calls[0]?.slice(0, args.length)).toEqual(args);
  });
});

function namesOnPage(count: number): PopupState {
  const entities = Array.from({ length: count }, (_, mark) => ({
    id: `e${mark}`,
    name: `Name ${mark}`,
    language: 'en',
    mentions: 1,
    mark,
  }));
  const stories = ['A dispute over technology, and the metals it needs'];
  return { type: 'related', site, page: { ...page, stories, entities } };
}

// A browser gives a popup 600 px at most, and on a screen of that height what its own bars leave.
it('fits a low screen, however many names a page has', () => {
  show(namesOnPage(60));
  expect(document.querySelectorAll('.names li')).toHaveLength(60);
  expect(document.querySelector('footer')!.getBoundingClientRect().bottom).toBeLessThanOrEqual(480);
  expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(
    Math.max(480, window.innerHeight),
  );
});

it('fades its list of names while there are more below', async () => {
  show(namesOnPage(60));
  const list = document.querySelector<HTMLElement>('.names')!;
  expect(getComputedStyle(list).maskImage).toContain('gradient');
  list.scrollTop = list.scrollHeight;
  await vi.waitFor(() => expect(getComputedStyle(list).maskImage).toBe('none'));
  show(namesOnPage(2));
  await vi.waitFor(() => expect(list.scrollHeight).toBe(list.clientHeight));
  expect(getComputedStyle(list).maskImage).toBe('none');
});
