import '@backgrounder/ui/tokens.css';
import '../styles/base.css';
import '../styles/pages.css';
import '../styles/review.css';
import '../styles/forced-colors.css';
import { signal } from '@preact/signals';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { App } from '../App.tsx';
import type { Environment } from '../environment.ts';
import type { Route, Screen } from '../routing.ts';
import { cardOf, pack, startedTab, type Tab } from '../state/sample-quiz.ts';
import { notInstallable } from '../sample-screen.tsx';
import { noUpdates } from '../updates.ts';
import { loadWords } from '../words/load.ts';
import { Speak } from '../words/Speak.tsx';

const languages = { en: await loadWords('en'), es: await loadWords('es') };

let root: HTMLElement;
let downloads: string[];

Object.defineProperty(navigator, 'maxTouchPoints', { value: 5 });

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  document.documentElement.lang = 'en';
  downloads = [];
});
afterEach(() => {
  render(null, root);
  root.remove();
});

async function show(
  { quiz }: Tab,
  screen: Screen = 'review',
  t = languages.en,
): Promise<Environment> {
  const route = signal<Route>({ screen, path: [] });
  const environment: Environment = {
    route,
    persistence: signal('persisted'),
    go: (next, ...path) => void (route.value = { screen: next, path }),
    finePointer: () => true,
    download: (_, pieces) => void downloads.push(pieces.map(String).join('')),
    askToPersist: () => Promise.resolve(),
    erase: () => Promise.resolve('blocked'),
    restored: 0,
    updates: noUpdates,
    installation: notInstallable,
    reload: () => undefined,
  };
  render(
    <Speak t={t}>
      <App quiz={quiz} environment={environment} />
    </Speak>,
    root,
  );
  await appears('h1');
  await painted();
  return environment;
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

const appears = (selector: string) =>
  expect.poll(() => root.querySelector(selector), { timeout: 5000 }).not.toBe(null);

async function press(selector: string): Promise<void> {
  element(selector).click();
  await painted();
}

const choiceTab = () => tabAsking('choice');

async function tabAsking(by: 'choice' | 'typing'): Promise<Tab> {
  const tab = await startedTab();
  for (;;) {
    const turn = tab.quiz.turn.value;
    if (turn.side !== 'question') throw new Error(`no card is asked by ${by}`);
    if ((turn.choices !== undefined) === (by === 'choice')) return tab;
    tab.quiz.reveal('');
    await tab.quiz.rate('easy');
  }
}

async function answeredTab(): Promise<Tab> {
  const tab = await startedTab();
  tab.quiz.reveal('');
  return tab;
}

async function timeUpTab(): Promise<Tab> {
  const tab = await startedTab();
  tab.quiz.preferences.change({ minutes: 5 });
  tab.quiz.begin();
  for (let count = 0; count < 5; count += 1) {
    tab.pass(60_000);
    tab.quiz.reveal('');
    await tab.quiz.rate(count === 0 ? 'again' : 'easy');
  }
  return tab;
}

async function opened(key: string): Promise<Tab> {
  const tab = await answeredTab();
  await show(tab);
  await userEvent.keyboard(key);
  await appears('dialog[open] form');
  await painted();
  return tab;
}

const states: Readonly<Record<string, () => Promise<unknown>>> = {
  'a choice': async () => {
    await show(await choiceTab());
    element('.choices');
  },
  'a wrong choice, with the story beside it': async () => {
    const tab = await choiceTab();
    const turn = tab.quiz.turn.value;
    if (turn.side !== 'question') throw new Error('no question');
    const wrong = turn.choices?.find((one) => one !== turn.card.answer.text);
    tab.quiz.reveal(wrong!, 'choice');
    await show(tab);
    await appears('.fact-in-story .overview');
  },
  'own wording': async () => {
    const tab = await answeredTab();
    await tab.quiz.reword(cardOf(tab.quiz), { answer: 'In my own words' });
    await show(tab);
    element('.own-wording');
  },
  'own wording set aside': async () => {
    const tab = await earlierTab();
    await show(tab);
    element('.own-wording .link-button');
  },
  editing: () => opened('e'),
  flagging: () => opened('f'),
  'a card that is being swiped': async () => {
    await show(await answeredTab());
    await appears('[data-swipes]');
    finger('pointerdown', 200);
    finger('pointermove', 60);
    element('[data-swipe="again"][data-decisive]');
  },
  'time up': async () => {
    await show(await timeUpTab());
    element('[data-action="go-on"]');
  },
  'data with a flag': async () => {
    const tab = await answeredTab();
    await tab.quiz.flag('strict-answer', 'My way of writing it is usual too.');
    await show(tab, 'data');
    element('[data-action="unflag"]');
  },
  'today with its choice of time': async () => {
    await show(await startedTab(), 'today');
    element('.time-box');
  },
};

/** A card whose fact was worded by the learner in an earlier revision. */
async function earlierTab(): Promise<Tab> {
  const tab = await startedTab();
  const { quiz } = tab;
  const card = quiz.cards.get(cardOf(quiz))!;
  const later = card.id.replace(/@1\//, '@2/');
  await quiz.study.reword(card.id, { question: 'As I asked it?' });
  const cards = [...quiz.cards.values()].map((one) => (one === card ? { ...one, id: later } : one));
  quiz.study.replaceCards(cards);
  await expect.poll(() => cardOf(quiz)).toBe(later);
  return tab;
}

function finger(type: string, x: number, y = 300, on: Element = element('.card')): void {
  on.dispatchEvent(
    new PointerEvent(type, {
      pointerId: 1,
      pointerType: 'touch',
      isPrimary: true,
      bubbles: true,
      clientX: x,
      clientY: y,
    }),
  );
}

interface MediaEmulation {
  send(method: 'Emulation.setEmulatedMedia', media: object): Promise<unknown>;
}

function emulate(scheme: string): Promise<unknown> {
  return (cdp() as unknown as MediaEmulation).send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
}

describe.each(['light', 'dark'])('in the %s theme', (scheme) => {
  beforeEach(() => emulate(scheme));
  afterEach(() => emulate(''));

  test.each(Object.keys(states))('%s has no axe violations', async (name) => {
    await page.viewport(390, 844);
    await states[name]!();
    const { violations, passes } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });
});

test.each(Object.keys(states).filter((name) => !name.includes('swiped')))(
  '%s fits 320 px, and what is pressed is 44 px high',
  async (name) => {
    await page.viewport(320, 568);
    await states[name]!();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const controls = [
      ...root.querySelectorAll(
        '.choice, .menu-list button, .fact-link, .rating, .tick, .time-box select, dialog button',
      ),
    ].filter((one) => one.checkVisibility());
    const low = controls.filter((one) => one.getBoundingClientRect().height < 44);
    expect(low.map(({ outerHTML }) => outerHTML)).toEqual([]);
  },
);

test('a choice is read after its question, chosen by key, and judged', async () => {
  const tab = await choiceTab();
  await show(tab);
  expect(document.activeElement).toBe(element('h1.question'));
  const turn = tab.quiz.turn.value;
  if (turn.side !== 'question') throw new Error('no question');
  await userEvent.keyboard(`${turn.choices!.indexOf(turn.card.answer.text) + 1}`);
  await painted();
  expect(document.activeElement).toBe(element('.answer-side'));
  expect(element('.card > output').textContent).toMatch(/^Right\. Answer: ./);
  expect(element('.wrote').textContent).toContain('You chose');
});

test('the story comes without moving anything, and the fact has a link', async () => {
  await page.viewport(390, 844);
  await show(await answeredTab());
  const heights = () => element('.answer-side').getBoundingClientRect().height;
  const before = heights();
  await appears('.fact-in-story .overview');
  expect(heights()).toBe(before);
  expect(element('.fact-link').getAttribute('href')).toMatch(new RegExp(`^#/stories/${pack.id}/.`));
});

test('own words are kept, said to be one’s own, and taken back to the original', async () => {
  const tab = await opened('e');
  const original = tab.quiz.cards.get(cardOf(tab.quiz))!;
  const field = element('[name="question"]');
  expect(document.activeElement).toBe(field);
  await userEvent.fill(field, 'How I would ask it?');
  await press('dialog [type="submit"]');
  await expect.poll(() => root.querySelector('dialog')).toBe(null);
  expect(element('h1.question').textContent).toBe('How I would ask it?');
  expect(element('.own-wording').textContent).toBe('Your wording');
  expect(element('.notice-line output').textContent).toBe('Your wording is kept');
  await press('.menu > button');
  await press('[data-action="edit"]');
  await appears('[data-action="reset"]');
  await press('[data-action="reset"]');
  await expect.poll(() => root.querySelector('.own-wording, dialog')).toBe(null);
  expect(element('h1.question').textContent?.replaceAll('\u00a0', ' ')).toBe(original.question);
  // The focus is where the menu was opened.
  expect(document.activeElement).toBe(element('.menu > button'));
});

test('words that Escape closes are there again, until they are cancelled', async () => {
  const tab = await opened('e');
  const question = tab.quiz.shownCard(cardOf(tab.quiz))!.question;
  await userEvent.fill(element('[name="question"]'), 'Half a thought');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => root.querySelector('dialog')).toBe(null);
  expect(element('h1.question').textContent).not.toContain('Half a thought');
  const reopen = async () => {
    await press('.menu > button');
    await press('[data-action="edit"]');
    await appears('dialog[open] form');
    return (element('[name="question"]') as HTMLTextAreaElement).value;
  };
  expect(await reopen()).toBe('Half a thought');
  await press('dialog .dialog-actions .button:not(.button-primary)');
  await expect.poll(() => root.querySelector('dialog')).toBe(null);
  expect(await reopen()).toBe(question);
});

test('a letter that is typed anywhere goes into the answer', async () => {
  await show(await tabAsking('typing'));
  element('h1.question').focus();
  await userEvent.keyboard('us');
  expect((element('#answer-input') as HTMLInputElement).value).toBe('us');
  expect(element('[data-side]').dataset['side']).toBe('question');
});

test('words for an earlier revision are offered, or let go', async () => {
  const tab = await earlierTab();
  await show(tab);
  expect(element('.own-wording').textContent).toContain('As I asked it?');
  await press('.own-wording .link-button:last-child');
  await expect.poll(() => root.querySelector('.own-wording')).toBe(null);
  expect(tab.quiz.study.wordings(cardOf(tab.quiz))).toEqual({});
});

test('a flag is kept with its reason, sets the card aside where asked to, and is settled', async () => {
  const tab = await opened('f');
  const card = cardOf(tab.quiz);
  await press('[value="unclear-question"]');
  await userEvent.fill(element('[name="note"]'), 'Which of the two?');
  await press('[name="suspend"]');
  await press('dialog [type="submit"]');
  await expect.poll(() => tab.quiz.setAside.value.map(({ id }) => id)).toEqual([card]);
  expect(cardOf(tab.quiz)).not.toBe(card);
  await show(tab, 'data');
  await press('[data-action="download-flags"]');
  expect(JSON.parse(downloads[0]!)).toMatchObject([
    { card, reason: 'unclear-question', note: 'Which of the two?' },
  ]);
  await press('[data-action="unflag"]');
  await expect.poll(() => root.querySelector('[data-action="unflag"]')).toBe(null);
});

describe('a finger on an answer', () => {
  const ratings = (tab: Tab) =>
    tab.quiz.session.value?.steps.map((step) => (step.kind === 'review' ? step.rating : step.kind));

  async function swipe(moves: readonly (readonly [number, number])[]): Promise<void> {
    await page.viewport(390, 844);
    const [first, ...rest] = moves;
    finger('pointerdown', ...first!);
    for (const place of rest) finger('pointermove', ...place);
    finger('pointerup', ...rest.at(-1)!);
    await painted();
  }

  test.each([
    [
      'to the left',
      [
        [250, 300],
        [200, 302],
        [100, 305],
      ],
      ['again'],
    ],
    [
      'to the right',
      [
        [100, 300],
        [150, 300],
        [250, 300],
      ],
      ['good'],
    ],
    [
      'to the left and back',
      [
        [250, 300],
        [100, 300],
        [230, 300],
      ],
      [],
    ],
    [
      'down, as one scrolls',
      [
        [200, 300],
        [210, 340],
        [320, 500],
      ],
      [],
    ],
    [
      'from the edge, as one goes back',
      [
        [20, 300],
        [100, 300],
        [250, 300],
      ],
      [],
    ],
  ] as const)('%s', async (_, moves, expected) => {
    const tab = await answeredTab();
    await show(tab);
    await appears('[data-swipes]');
    await swipe(moves);
    expect(ratings(tab)).toEqual(expected);
    expect(root.querySelector('[data-swipe]')).toBe(null);
  });

  test('does nothing on a question, on a link, with text selected, or where it is switched off', async () => {
    const moves = [
      [250, 300],
      [200, 300],
      [100, 300],
    ] as const;
    const asking = await startedTab();
    await show(asking);
    await swipe(moves);
    expect(asking.quiz.session.value?.steps).toEqual([]);
    render(null, root);

    const tab = await answeredTab();
    await show(tab);
    await appears('[data-swipes]');
    const link = element('.fact-link');
    finger('pointerdown', 250, 300, link);
    finger('pointermove', 100, 300, link);
    finger('pointerup', 100, 300, link);
    getSelection()?.selectAllChildren(element('.context'));
    await swipe(moves);
    getSelection()?.removeAllRanges();
    tab.quiz.preferences.change({ swipe: false });
    await painted();
    await swipe(moves);
    expect(ratings(tab)).toEqual([]);
  });
});

test('when time is up it says so, and goes on for as long again', async () => {
  const tab = await timeUpTab();
  await show(tab);
  expect(document.activeElement).toBe(element('h1'));
  expect(element('h1').textContent).toBe('Time is up.');
  await press('[data-action="go-on"]');
  element('[data-side="question"]');
});

test('the summary links what was hard to its fact, and takes the last answer back', async () => {
  const tab = await timeUpTab();
  const environment = await show(tab, 'summary');
  const last = tab.quiz.session.value?.steps.at(-1);
  await press('[data-action="undo"]');
  await expect.poll(() => environment.route.value.screen).toBe('review');
  expect(last?.kind === 'review' && last.card).toBe(cardOf(tab.quiz));
});

test('the choice of time is kept for the next session', async () => {
  const tab = await startedTab();
  await show(tab, 'today');
  await userEvent.selectOptions(element('.time-box select'), '10 minutes');
  await press('.due .button-primary');
  expect(tab.quiz.session.value?.limit).toBe(600_000);
});

test('review speaks Spanish', async () => {
  await show(await answeredTab(), 'review', languages.es);
  expect(element('[data-rating="good"] .rating-name').textContent).toContain('Bien');
});
