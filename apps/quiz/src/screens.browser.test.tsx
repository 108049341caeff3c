import '@backgrounder/ui/tokens.css';
import './styles/base.css';
import './styles/pages.css';
import './styles/review.css';
import './styles/forced-colors.css';
import { createMemoryLog } from '@backgrounder/study/memory';
import { signal } from '@preact/signals';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { App } from './App.tsx';
import type { Environment, Persistence } from './environment.ts';
import type { Route, Screen } from './routing.ts';
import { notInstallable, stickingOut, wordsOf } from './sample-screen.tsx';
import { CannotOpen } from './screens/CannotOpen.tsx';
import { keptInMemory, library, openTab, pack, type Tab } from './state/sample-quiz.ts';
import { noUpdates } from './updates.ts';
import { loadWords } from './words/load.ts';
import { Speak } from './words/Speak.tsx';

const english = await loadWords('en');
let spoken = english;
const minute = 60_000;
const day = 24 * 60 * minute;

let root: HTMLElement;
let asked: number;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  document.documentElement.lang = 'en';
  asked = 0;
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function environmentAt(start: Screen, finePointer = true): Environment {
  const route = signal<Route>({ screen: start, path: [] });
  const persistence = signal<Persistence>('refused');
  return {
    route,
    persistence,
    go: (screen, ...path) => void (route.value = { screen, path }),
    finePointer: () => finePointer,
    download: () => undefined,
    askToPersist() {
      asked += 1;
      persistence.value = 'persisted';
      return Promise.resolve();
    },
    erase: () => Promise.resolve('blocked'),
    restored: 0,
    reload: () => undefined,
    updates: noUpdates,
    installation: notInstallable,
  };
}

async function show(tab: Tab, route: Screen, finePointer = true): Promise<Environment> {
  const environment = environmentAt(route, finePointer);
  render(
    <Speak t={spoken}>
      <App quiz={tab.quiz} environment={environment} />
    </Speak>,
    root,
  );
  // A screen that is loaded when it is shown, and what is drawn after it.
  await expect.poll(() => root.querySelector('[aria-busy="true"]')).toBeNull();
  await expect.poll(() => root.querySelector('h1'), { timeout: 5000 }).not.toBe(null);
  await painted();
  return environment;
}

async function chosenTab(): Promise<Tab> {
  const tab = await openTab(createMemoryLog('device'), keptInMemory());
  await tab.quiz.choose(pack.id);
  return tab;
}

/** A card that was met already: it is typed, where a new one may be chosen. */
async function typedTab(): Promise<Tab> {
  const tab = await chosenTab();
  await tab.quiz.changeSettings({ newPerDay: 1 });
  tab.quiz.reveal('');
  await tab.quiz.rate('again');
  tab.quiz.begin();
  return tab;
}

/** Effects run after the frame in which their component was drawn. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 30));
  });
}

function element(selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} is not shown: ${root.textContent}`);
  return found;
}

async function press(selector: string): Promise<void> {
  element(selector).click();
  await painted();
}

async function rateAll(tab: Tab, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    tab.quiz.reveal('');
    await tab.quiz.rate((['good', 'again', 'easy', 'hard'] as const)[index % 4]!);
  }
}

/** Every screen, and what opens on it. */
const screens: Readonly<Record<string, () => Promise<void>>> = {
  'first run': async () => {
    await show(await openTab(createMemoryLog('device')), 'today');
  },
  'today, with cards': async () => {
    await show(await chosenTab(), 'today');
  },
  'today, with nothing due': async () => {
    const tab = await chosenTab();
    await tab.quiz.changeSettings({ newPerDay: 1 });
    tab.quiz.reveal('');
    await tab.quiz.rate('easy');
    await show(tab, 'today');
    element('.nothing-due');
  },
  question: async () => {
    await show(await chosenTab(), 'review');
    element('[data-side="question"]');
  },
  'question, with the notice and the menu': async () => {
    const tab = await chosenTab();
    await rateAll(tab, 1);
    await show(tab, 'review');
    element('.notice-line button');
    await press('.menu > button');
    element('.menu-list:not([hidden])');
  },
  ...Object.fromEntries(
    (['right', 'wrong', 'nothing'] as const).map((typed) => [
      `answer, ${typed} typed`,
      async () => {
        const tab = await chosenTab();
        const turn = tab.quiz.turn.value;
        if (turn.side !== 'question') throw new Error('no question');
        const texts = { right: turn.card.answer.text, wrong: 'something else', nothing: '' };
        tab.quiz.reveal(texts[typed]);
        await show(tab, 'review');
        if (typed !== 'nothing') element(`[data-verdict="${typed}"]`);
      },
    ]),
  ),
  'answer that could not be saved': async () => {
    let full = false;
    const tab = await openTab(createMemoryLog('device'), keptInMemory(), (store) => ({
      ...store,
      append: (drafts) =>
        full
          ? Promise.resolve({ ok: false, error: { code: 'quota', message: 'Full.' } })
          : store.append(drafts),
    }));
    await tab.quiz.choose(pack.id);
    tab.quiz.reveal('');
    await show(tab, 'review');
    full = true;
    await press('[data-rating="good"]');
    expect(element('[role="alert"]').textContent).toContain(spoken('problem.notSaved'));
  },
  pause: async () => {
    const tab = await chosenTab();
    await tab.quiz.changeSettings({ newPerDay: 1, learningSteps: [1, 60] });
    tab.quiz.reveal('');
    await tab.quiz.rate('good');
    await show(tab, 'review');
    element('.wait');
  },
  summary: async () => {
    const tab = await chosenTab();
    tab.quiz.begin();
    await rateAll(tab, 8);
    tab.pass(3 * day);
    await tab.quiz.refresh();
    tab.quiz.begin();
    await rateAll(tab, 4);
    await show(tab, 'summary');
    element('.figures');
  },
  'summary of nothing': async () => {
    await show(await chosenTab(), 'summary');
  },
  'keyboard help': async () => {
    await show(await chosenTab(), 'review');
    await userEvent.keyboard('?');
    await painted();
    element('dialog[open]');
  },
  'cards that cannot be opened': async () => {
    render(
      <Speak t={spoken}>
        <CannotOpen error={{ code: 'unavailable', message: '' }} onRetry={() => undefined} />
      </Speak>,
      root,
    );
    await painted();
  },
};

interface MediaEmulation {
  send(
    method: 'Emulation.setEmulatedMedia',
    media: { features: { name: string; value: string }[] },
  ): Promise<unknown>;
}

function emulate(features: Readonly<Record<string, string>>): Promise<unknown> {
  const named = Object.entries(features).map(([name, value]) => ({ name, value }));
  return (cdp() as unknown as MediaEmulation).send('Emulation.setEmulatedMedia', {
    features: named,
  });
}

describe.each(['light', 'dark'])('in the %s theme', (scheme) => {
  beforeEach(() => emulate({ 'prefers-color-scheme': scheme }));
  afterEach(() => emulate({}));

  test.each(Object.keys(screens))('%s has no axe violations', async (name) => {
    await page.viewport(390, 844);
    await screens[name]!();
    expect(matchMedia('(prefers-color-scheme: dark)').matches).toBe(scheme === 'dark');
    const { violations, passes } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });
});

describe.each(['en', 'es', 'zh-CN', 'long', 'rtl'] as const)('in the words of %s', (language) => {
  beforeEach(async () => {
    spoken = await wordsOf(language);
    document.documentElement.dir = spoken('direction');
  });
  afterEach(() => {
    spoken = english;
    document.documentElement.dir = 'ltr';
  });

  test.each(Object.keys(screens))('%s is not wider than 320 px', async (name) => {
    await page.viewport(320, 568);
    await screens[name]!();
    expect(stickingOut(root, 320)).toEqual([]);
  });
});

describe('turning a card over', () => {
  test('leaves the question and the actions where they were', async () => {
    await page.viewport(390, 844);
    const tab = await typedTab();
    await show(tab, 'review');
    const places = () => ({
      question: element('.question').getBoundingClientRect().top,
      answer: element('.answer-input, .answer').getBoundingClientRect().top,
      answerBottom: element('.answer-input, .answer').getBoundingClientRect().bottom,
      actions: element('.review-actions').getBoundingClientRect().top,
    });
    const before = places();
    tab.quiz.reveal('');
    await painted();
    expect(places()).toEqual(before);
  });

  test('moves the focus with it', async () => {
    const tab = await typedTab();
    await show(tab, 'review');
    expect(document.activeElement).toBe(element('#answer-input'));
    await userEvent.keyboard('something{Enter}');
    await painted();
    expect(document.activeElement).toBe(element('.answer-side'));
    expect(element('.card > output').textContent).toMatch(/^Not quite\. Answer: ./);
    await userEvent.keyboard('{Enter}');
    await painted();
    expect(document.activeElement).toBe(element('#answer-input'));
    expect(element('.notice-line output').textContent).toBe('Again · back later in this session');
  });

  test('leaves the keyboard of a phone closed', async () => {
    await show(await chosenTab(), 'review', false);
    expect(document.activeElement).toBe(element('h1.question'));
  });

  test('marks the suggested rating and says the intervals', async () => {
    const tab = await chosenTab();
    tab.quiz.reveal('');
    await show(tab, 'review');
    for (const name of ['Again back in 1 minute', 'Good back in 10 minutes, suggested']) {
      expect(page.getByRole('button', { name, exact: true }).elements()).toHaveLength(1);
    }
  });
});

test('Escape closes the menu first, and only then ends the session', async () => {
  const tab = await chosenTab();
  const environment = await show(tab, 'review');
  await press('.menu > button');
  await userEvent.keyboard('{Escape}');
  await painted();
  expect(element('.menu-list').hidden).toBe(true);
  expect(environment.route.value.screen).toBe('review');
  await userEvent.keyboard('{Escape}');
  expect(environment.route.value.screen).toBe('today');
});

test.each([
  ['again', [1, 10], /^Again · back later in this session$/],
  ['good', [1, 10], /^Good · back later in this session$/],
  ['good', [1, 30], /^Good · back in 30 minutes$/],
  ['easy', [1, 10], /^Easy · back in \d+ days$/],
] as const)('after %s with steps of %j minutes it says when the card is back', async (...row) => {
  const [rating, learningSteps, notice] = row;
  const tab = await chosenTab();
  await tab.quiz.changeSettings({ learningSteps });
  await show(tab, 'review');
  tab.quiz.reveal('');
  await tab.quiz.rate(rating);
  await painted();
  expect(element('.notice-line output').textContent).toMatch(notice);
});

test('the first page says what a day of the story asks', async () => {
  await show(await openTab(createMemoryLog('device')), 'today');
  expect(element('.offer .note').textContent).toBe(
    `${library.cards.length} cards, 10 new each day · about 3 minutes a day at first`,
  );
});

test('setting a card aside and the notice of it agree', async () => {
  const tab = await chosenTab();
  await show(tab, 'review');
  await press('.menu > button');
  const promise = element('[data-action="suspend"] .note').textContent;
  await press('[data-action="suspend"]');
  const notice = element('.notice-line output').textContent;
  expect(notice).not.toBe('');
  expect(promise).toContain(notice);
});

test('a pause ends by itself when the card comes back', async () => {
  const tab = await chosenTab();
  await tab.quiz.changeSettings({ newPerDay: 1, learningSteps: [1, 60] });
  tab.quiz.reveal('');
  await tab.quiz.rate('good');
  await show(tab, 'review');
  expect(element('.wait').textContent).toContain('in 40 minutes');
  tab.pass(41 * minute);
  await expect
    .poll(() => root.querySelector('[data-side="question"]'), { timeout: 4000 })
    .not.toBe(null);
});

test('a storage that was closed offers to load the page again', async () => {
  let closed = false;
  const tab = await openTab(createMemoryLog('device'), keptInMemory(), (store) => ({
    ...store,
    append: (drafts) =>
      closed
        ? Promise.resolve({ ok: false, error: { code: 'closed', message: '' } })
        : store.append(drafts),
  }));
  await tab.quiz.choose(pack.id);
  tab.quiz.reveal('');
  await show(tab, 'review');
  closed = true;
  await press('[data-rating="good"]');
  expect(element('[data-problem="closed"] button').textContent).toBe('Reload');
});

test('the browser is asked to keep the data after a session, and the data screen says the outcome', async () => {
  const tab = await chosenTab();
  tab.quiz.begin();
  await rateAll(tab, 1);
  const environment = await show(tab, 'summary');
  expect(asked).toBe(1);
  environment.go('data');
  await expect.poll(() => root.querySelector('[data-persistence]')).not.toBe(null);
  expect(element('[data-persistence]').dataset['persistence']).toBe('persisted');
});

test('Enter goes all the way from the first page to a question, and from the summary to today', async () => {
  const environment = await show(await openTab(createMemoryLog('device')), 'today');
  expect(document.activeElement).toBe(element('.offer .button-primary'));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => environment.route.value.screen).toBe('review');
  await painted();
  await userEvent.keyboard('{Enter}');
  await painted();
  await userEvent.keyboard('1{Escape}');
  await painted();
  expect(environment.route.value.screen).toBe('summary');
  await expect.poll(() => root.querySelector('.summary')).not.toBe(null);
  await painted();
  expect(document.activeElement).toBe(element('.summary .button-primary'));
  await userEvent.keyboard('{Enter}');
  await painted();
  expect(environment.route.value.screen).toBe('today');
  expect(document.activeElement).toBe(element('.due .button-primary'));
});

test('a key still held from the last card does not leave the summary', async () => {
  const tab = await chosenTab();
  tab.quiz.begin();
  await rateAll(tab, 1);
  await show(tab, 'summary');
  const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, cancelable: true });
  expect(element('.summary .button-primary').dispatchEvent(held)).toBe(false);
});

test('the summary counts answers where it shows them', async () => {
  const tab = await chosenTab();
  await tab.quiz.changeSettings({ newPerDay: 2 });
  tab.quiz.begin();
  await rateAll(tab, 3);
  await show(tab, 'summary');
  expect(element('.figures').textContent).toMatch(/^cards2/);
  expect(element('#answers-title').textContent).toBe('Your 3 answers');
});
