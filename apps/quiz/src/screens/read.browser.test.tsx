import '@backgrounder/ui/tokens.css';
import '../styles/base.css';
import '../styles/pages.css';
import '../styles/forced-colors.css';
import { readState } from '@backgrounder/study';
import { createMemoryLog } from '@backgrounder/study/memory';
import { highlightName } from '@backgrounder/ui/marks';
import { signal } from '@preact/signals';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { articleDatabaseName } from '../reading/article-database-name.ts';
import {
  chinese,
  related,
  relatedMarkup,
  rightToLeft,
  unrelated,
} from '../reading/sample-articles.ts';
import type { Route } from '../routing.ts';
import { keptInMemory, openTab, type Tab } from '../state/sample-quiz.ts';
import { loadWords } from '../words/load.ts';
import { Speak } from '../words/Speak.tsx';
import Read from './Read.tsx';

const english = await loadWords('en');
await english.more();
const home = location.href;

/** A closed root is seen by who makes it alone. */
// oxlint-disable-next-line typescript/unbound-method -- called with the element it is called on
const attach = Element.prototype.attachShadow;

let root: HTMLElement;
let tab: Tab;
let log: ReturnType<typeof createMemoryLog>;
let route: ReturnType<typeof signal<Route>>;

beforeEach(async () => {
  sessionStorage.clear();
  await deleteArticles();
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
  root = document.createElement('div');
  document.body.append(root);
  document.documentElement.lang = 'en';
  document.title = 'Read';
  log = createMemoryLog('device');
  tab = await openTab(log, keptInMemory());
  await page.viewport(1280, 800);
});
afterEach(() => {
  render(null, root);
  root.remove();
  Element.prototype.attachShadow = attach;
  history.replaceState(null, '', home);
});

function deleteArticles(): Promise<void> {
  return new Promise((resolve) => {
    indexedDB.deleteDatabase(articleDatabaseName).addEventListener('success', () => resolve());
  });
}

function show(...path: string[]): void {
  route = signal<Route>({ screen: 'read', path });
  render(
    <Speak t={english}>
      <div class="frame">
        <Read quiz={tab.quiz} environment={{ route: route as never }} />
      </div>
    </Speak>,
    root,
  );
}

function element(selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} is not shown: ${root.textContent}`);
  return found;
}

const waitFor = (selector: string): Promise<HTMLElement> =>
  vi.waitFor(() => element(selector), { timeout: 15_000 });

const cardRoot = (): ShadowRoot | null | undefined =>
  document.querySelector<HTMLElement>('[popover]')?.shadowRoot;
const cardName = (): string | undefined => cardRoot()?.querySelector('h2')?.textContent;
const panel = (): string => root.querySelector('.read-panel')?.shadowRoot?.textContent ?? '';

async function readText(text: string): Promise<void> {
  await waitFor('#read-text');
  await page.getByLabelText('Text of the article').fill(text);
  element('.read-form .button-primary').click();
}

async function readRelated(): Promise<void> {
  await readText(related);
  await waitFor('.read-bar');
}

function markedTexts(): string[] {
  return [...(CSS.highlights.get(highlightName) ?? [])].map((marked) => {
    const range = document.createRange();
    range.setStart(marked.startContainer, marked.startOffset);
    range.setEnd(marked.endContainer, marked.endOffset);
    return range.toString();
  });
}

/** Pastes as a browser does that has both forms on its clipboard. */
function paste(text: string, html: string): void {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  data.setData('text/html', html);
  element('#read-text').dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
  );
}

/** A worker may be slow to start where much runs at once. */
const soon = { timeout: 15_000 };

test('a pasted article keeps its structure, is marked, and has the story beside it', async () => {
  show();
  await waitFor('#read-text');
  paste(related, relatedMarkup);
  await vi.waitFor(() =>
    expect((element('#read-text') as HTMLTextAreaElement).value).toBe(related),
  );
  await vi.waitFor(() => expect(element('.read-form .button-primary')).toBeEnabled(), soon);
  element('.read-form .button-primary').click();
  await waitFor('.read-panel');
  const article = element('.read-article');
  expect(article.querySelector('h1')?.textContent).toBe('Two visits, two metals');
  expect(article.querySelectorAll('ul > li')).toHaveLength(2);
  expect(article.querySelector('a')?.href).toBe('https://paper.example/gallium');
  expect(article.querySelector('img, script, style')).toBeNull();
  expect(document.title).toBe('Read');
  expect(element('.read-about summary').textContent).toContain('8 July 2023');
  await vi.waitFor(() => expect(markedTexts()).toContain('gallium'), soon);
  await vi.waitFor(() => expect(panel()).toContain('Relevant, not mentioned'), soon);
  expect(panel()).toContain('This article');
});

test('N and P go from name to name, and Escape closes the card', async () => {
  show();
  await readRelated();
  await userEvent.keyboard('n');
  await vi.waitFor(() => expect(cardName()).toBeTruthy(), soon);
  const first = cardName();
  await userEvent.keyboard('n');
  await vi.waitFor(() => expect(cardName()).not.toBe(first), soon);
  await userEvent.keyboard('p');
  await vi.waitFor(() => expect(cardName()).toBe(first), soon);
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(cardName()).toBeUndefined(), soon);
});

test('the pointer opens a card over a name', async () => {
  show();
  await readRelated();
  await vi.waitFor(() => expect(markedTexts()).toContain('Janet Yellen'), soon);
  const text = [...element('.read-article').querySelectorAll('p')].find((one) =>
    one.textContent.includes('Janet Yellen'),
  )!;
  await userEvent.click(text, { position: { x: 20, y: 12 } });
  await vi.waitFor(() => expect(cardName()).toBe('Janet Yellen'), soon);
  const acts = [...cardRoot()!.querySelectorAll('footer button')].map((one) => one.className);
  expect(acts.filter((name) => /mute|wrong/.test(name))).toEqual([]);
});

test('a fact of a card is taken into the deck, and what the text tells is noted as read', async () => {
  show();
  await readRelated();
  const exposed = async () => {
    const state = await readState(log.open());
    return state.ok ? [...state.value.exposures.keys()] : [];
  };
  await vi.waitFor(async () => expect((await exposed()).length).toBeGreaterThan(2));
  element('[data-step="1"]').click();
  await vi.waitFor(() => expect(cardName()).toBeTruthy(), soon);
  cardRoot()!.querySelector<HTMLElement>('.fact .study')!.click();
  await vi.waitFor(() => expect(tab.quiz.snapshot.value.deck.included.size).toBe(1), soon);
  await vi.waitFor(() =>
    expect(cardRoot()!.querySelector('.fact .study')?.getAttribute('aria-pressed')).toBe('true'),
  );
  cardRoot()!.querySelector<HTMLElement>('.fact .study')!.click();
  await vi.waitFor(() => expect(tab.quiz.snapshot.value.deck.included.size).toBe(0), soon);
});

test('another date, or none, changes what is told', async () => {
  show();
  await readRelated();
  element('.read-about summary').click();
  await page.getByLabelText('Date of the article').fill('2025-03-01');
  await page.getByRole('button', { name: 'Save' }).click();
  await vi.waitFor(
    () => expect(element('.read-about summary').textContent).toContain('2025'),
    soon,
  );
  await vi.waitFor(() => expect(panel()).toContain('1 March 2025'), { timeout: 15_000 });
  element('.read-about summary').click();
  await page.getByRole('button', { name: 'No date' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await vi.waitFor(
    () => expect(element('.read-about summary').textContent).toContain('No date'),
    soon,
  );
  await vi.waitFor(() => expect(panel()).toContain('gives no date'), { timeout: 15_000 });
});

test('a few sentences are said to be too short', async () => {
  show();
  await readText(unrelated);
  const told = await waitFor('.read-told');
  expect(told.textContent).toContain('too short to tell');
});

test('an article about something else is said to be so, with the stories that are known', async () => {
  show();
  await readText(Array.from({ length: 8 }, () => unrelated).join('\n\n'));
  const told = await waitFor('.read-told');
  expect(told.textContent).toContain('about none of your stories');
  expect(told.querySelectorAll('li')).toHaveLength(tab.quiz.packs.size);
  expect(told.querySelector('a')?.getAttribute('href')).toBe('#/add-pack');
  expect(markedTexts()).toEqual([]);
});

test('an address alone asks for the text', async () => {
  show();
  await readText('https://paper.example/metals');
  const told = await waitFor('.read-told');
  expect(told.textContent).toContain('https://paper.example/metals');
  expect(told.querySelector('a')?.href).toBe('https://paper.example/metals');
});

test('what another app shared is read, once', async () => {
  const cache = await caches.open('backgrounder-shared');
  const entry = new URL('./shared-article', location.href.split(/[?#]/, 1)[0]).href;
  await cache.put(entry, Response.json({ title: 'Shared', text: related, url: '', html: '' }));
  show('shared');
  await waitFor('.read-bar');
  expect(await cache.keys()).toEqual([]);
  await caches.delete('backgrounder-shared');
});

test('nothing is kept but over a reload; what is kept on request is listed, deleted and brought back', async () => {
  show();
  await readRelated();
  render(null, root);
  show();
  await waitFor('.read-bar');
  expect(element('h1').textContent).toBe('Two visits, two metals');
  const keep = page.getByRole('button', { name: 'Keep on this device' });
  await keep.click();
  await vi.waitFor(() => expect(keep.element().getAttribute('aria-pressed')).toBe('true'), soon);
  await page.getByRole('button', { name: 'Another article' }).click();
  await waitFor('.read-kept li');
  expect(sessionStorage.getItem('backgrounder.article')).toBeNull();
  await page.getByRole('button', { name: 'Delete Two visits, two metals' }).click();
  await vi.waitFor(() => expect(root.querySelector('.read-kept')).toBeNull(), soon);
  await page.getByRole('button', { name: 'Undo' }).click();
  (await waitFor('.read-kept-open')).click();
  await waitFor('.read-bar');
});

test('a pack that cannot be had is told, and tried again', async () => {
  let isBroken = true;
  const { quiz } = tab;
  tab = {
    ...tab,
    quiz: {
      ...quiz,
      loadPack: (id) => (isBroken ? Promise.reject(new Error('off')) : quiz.loadPack(id)),
    },
  };
  show();
  await readText(related);
  const told = await waitFor('.problem');
  expect(told.textContent).toContain('off');
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await waitFor('.read-bar');
});

test('a long article is looked through until that is stopped, and to its end when it is asked again', async () => {
  show();
  const body = related.split('\n').slice(2).join('\n');
  const long = `A long week\n${`${body}\n`.repeat(Math.ceil(1_000_000 / body.length))}`;
  await waitFor('#read-text');
  const data = new DataTransfer();
  data.items.add(new File([long], 'long.txt', { type: 'text/plain' }));
  element('main').dispatchEvent(
    new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
  );
  await waitFor('.read-work');
  await page.getByRole('button', { name: 'Stop' }).click();
  await vi.waitFor(() => expect(element('.read-work').textContent).toContain('Stopped'), soon);
  expect(root.querySelector('.read-bar')).toBeNull();
  await page.getByRole('button', { name: 'Look for names' }).click();
  await vi.waitFor(() => element('.read-bar'), { timeout: 60_000 });
  expect(element('.read-article').querySelectorAll('p').length).toBeGreaterThan(5_000);
  await vi.waitFor(() => expect(markedTexts().length).toBeGreaterThan(1_000), { timeout: 15_000 });
}, 120_000);

describe.each([
  ['Chinese', chinese, 'ltr'],
  ['from right to left', rightToLeft, 'rtl'],
])('a text in %s', (_, text, direction) => {
  test('is marked, and set in its own direction', async () => {
    show();
    await readText(text);
    await waitFor('.read-bar');
    const paragraph = [...element('.read-article').querySelectorAll('p')].at(1)!;
    expect(getComputedStyle(paragraph).direction).toBe(direction);
    await vi.waitFor(() => expect(markedTexts().length).toBeGreaterThan(2), soon);
  });
});

const looks: Readonly<Record<string, readonly [number, () => Promise<unknown>]>> = {
  'the beginning': [390, () => waitFor('#read-text')],
  'an address alone': [
    390,
    async () => {
      await readText('https://paper.example/metals');
      await waitFor('.read-told');
    },
  ],
  'an article with the story beside it': [
    1280,
    async () => {
      await readRelated();
      await vi.waitFor(() => expect(panel()).toContain('Timeline'), soon);
    },
  ],
  'an article with a card open': [
    390,
    async () => {
      await readRelated();
      // The names are drawn a little at a time; there is no next one before.
      await vi.waitFor(() => expect(markedTexts()).toContain('gallium'), soon);
      element('[data-step="1"]').click();
      await vi.waitFor(() => expect(cardName()).toBeTruthy(), soon);
    },
  ],
  'title and date': [
    390,
    async () => {
      await readRelated();
      element('.read-about summary').click();
      await waitFor('#read-day');
    },
  ],
  'the story in a sheet': [
    390,
    async () => {
      await readRelated();
      element('.read-story').click();
      await vi.waitFor(() => expect(panel()).toContain('Timeline'), soon);
    },
  ],
  'an article about something else': [
    390,
    async () => {
      await readText(unrelated);
      await waitFor('.read-told');
    },
  ],
  'a kept article': [
    390,
    async () => {
      await readRelated();
      await page.getByRole('button', { name: 'Keep on this device' }).click();
      await vi.waitFor(() => expect(element('.read-notice').textContent).not.toBe(''), soon);
      await page.getByRole('button', { name: 'Another article' }).click();
      await waitFor('.read-kept li');
    },
  ],
};

interface MediaEmulation {
  send(
    method: 'Emulation.setEmulatedMedia',
    media: { readonly features: readonly { readonly name: string; readonly value: string }[] },
  ): Promise<unknown>;
}

function emulate(scheme: '' | 'light' | 'dark'): Promise<unknown> {
  return (cdp() as unknown as MediaEmulation).send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  beforeEach(() => emulate(scheme));
  afterEach(() => emulate(''));

  test.each(Object.keys(looks))('%s has no fault that axe can find', async (name) => {
    const [width, open] = looks[name]!;
    await page.viewport(width, 844);
    show();
    await open();
    const { violations, passes } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });
});

test.each(Object.keys(looks).filter((name) => looks[name]![0] < 1000))(
  '%s is no wider than a window of 320 px',
  async (name) => {
    await page.viewport(320, 568);
    show();
    await looks[name]![1]();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  },
);
