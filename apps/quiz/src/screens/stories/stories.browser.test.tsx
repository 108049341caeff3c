import '@backgrounder/ui/tokens.css';
import '../../styles/base.css';
import '../../styles/pages.css';
import '../../styles/forced-colors.css';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  emulateScheme,
  painted,
  showScreen,
  violations,
  stickingOut,
  wordsOf,
  type ShownScreen,
} from '../../sample-screen.tsx';
import { ferryQuiz } from '../../state/ferry-quiz.ts';
import type { Quiz } from '../../state/quiz.ts';

/** Other work on the machine may take its time. */
const patiently = { timeout: 10_000 };

let shown: ShownScreen | undefined;

async function show(
  quiz: Quiz,
  path: readonly string[] = [],
  language: 'en' | 'es' | 'rtl' | 'long' = 'en',
) {
  shown = await showScreen({ quiz, screen: 'stories', path, t: await wordsOf(language) });
  return shown;
}

async function showToday(quiz: Quiz) {
  shown = await showScreen({ quiz, screen: 'today' });
  return shown;
}

beforeEach(() => page.viewport(390, 844));
afterEach(async () => {
  shown?.remove();
  await emulateScheme('');
});

/** Takes the whole story into study and learns all cards of these facts at once. */
async function learnt(facts: readonly string[]): Promise<Quiz> {
  const quiz = await ferryQuiz();
  await quiz.choose('ferry');
  for (const card of quiz.cards.values()) {
    if (facts.includes(card.fact)) await quiz.study.rate(card.id, 'easy');
  }
  return quiz;
}

function factState(screen: ShownScreen, fact: string): string | undefined {
  return screen.element(`#fact-${fact}`).dataset['state'];
}

const states: Readonly<Record<string, () => Promise<ShownScreen>>> = {
  'all stories': async () => show(await ferryQuiz()),
  'what was found': async () => {
    const screen = await show(await learnt([]));
    await userEvent.fill(screen.element('.search-field'), 'sund');
    await painted();
    screen.element('.results mark');
    return screen;
  },
  'a search without results': async () => {
    const screen = await show(await ferryQuiz());
    await userEvent.fill(screen.element('.search-field'), 'zeppelin');
    await painted();
    expect(screen.element('.results').textContent).toContain('zeppelin');
    return screen;
  },
  'a story': async () => show(await learnt(['zoe-mayor']), ['ferry']),
  'a story, with something done': async () => {
    const screen = await show(await learnt([]), ['ferry']);
    await screen.press('#fact-closing .tick input');
    await expect.poll(() => screen.root.querySelector('.done button'), patiently).not.toBe(null);
    return screen;
  },
  'a story, with no fact left': async () => {
    const screen = await show(await ferryQuiz(), ['ferry']);
    await screen.press('.states label:last-child input');
    screen.element('.no-match');
    return screen;
  },
  'a story that is not here': async () => show(await ferryQuiz(), ['harbour']),
  'a fact': async () => show(await learnt(['zoe-mayor']), ['ferry', 'zoe-mayor']),
  'a fact that is not here': async () => show(await ferryQuiz(), ['ferry', 'nothing']),
  'a fact that was wrong': async () => show(await ferryQuiz(), ['ferry', 'wrong-figure']),
  'a fact that was taken back': async () => show(await ferryQuiz(), ['ferry', 'rumour']),
  'a person': async () => show(await ferryQuiz(), ['ferry', 'entity', 'zoe']),
  'facts that cannot be loaded': async () =>
    show(await ferryQuiz(() => Promise.reject(new Error('offline'))), ['ferry']),
  'today, with what changed': async () => {
    const screen = await showToday(await learnt(['zoe-mayor', 'closing']));
    await expect.poll(() => screen.root.querySelectorAll('.changes li').length, patiently).toBe(2);
    return screen;
  },
};

describe.each(['light', 'dark'] as const)('in the %s theme', (scheme) => {
  test.each(Object.keys(states))('%s has no axe violations', async (name) => {
    await emulateScheme(scheme);
    await states[name]!();
    expect(await violations()).toEqual([]);
  });
});

describe.each([320, 1280])('no screen is wider than %i px', (width) => {
  test.each(Object.keys(states))('%s', async (name) => {
    await page.viewport(width, 640);
    const { root } = await states[name]!();
    expect(stickingOut(root, width)).toEqual([]);
  });
});

test.each(['es', 'rtl', 'long'] as const)('a story keeps to 320 px: %s', async (language) => {
  await page.viewport(320, 640);
  const { root } = await show(await learnt(['zoe-mayor']), ['ferry'], language);
  expect(stickingOut(root, 320)).toEqual([]);
});

describe('choosing facts', () => {
  test('one by one, and taking it back', async () => {
    const screen = await show(await ferryQuiz(), ['ferry']);
    expect(factState(screen, 'closing')).toBe('notChosen');
    await screen.press('#fact-closing .tick input');
    await expect.poll(() => factState(screen, 'closing'), patiently).toBe('new');
    expect(factState(screen, 'strike')).toBe('notChosen');
    expect(screen.element('.done output').textContent).toBe('1 fact is in study.');
    await screen.press('.done button');
    await expect.poll(() => factState(screen, 'closing'), patiently).toBe('notChosen');
    expect(screen.root.querySelector<HTMLInputElement>('#fact-closing input')!.checked).toBe(false);
    expect(screen.element('.done output').textContent).toBe('Taken back.');
  });

  test('those of a year or about somebody, all at once', async () => {
    const quiz = await ferryQuiz();
    const screen = await show(quiz, ['ferry']);
    const choose = async (name: string, value: string) => {
      await userEvent.selectOptions(screen.element(`select[name="${name}"]`), value);
      await painted();
    };
    await choose('year', '2023');
    const ofYear = [...screen.root.querySelectorAll('.fact-row')].map(({ id }) => id);
    expect(ofYear).toEqual(['fact-closing', 'fact-strike']);
    await screen.press('[data-action="take-all"]');
    await expect.poll(() => factState(screen, 'strike'), patiently).toBe('new');
    await choose('year', '');
    expect(factState(screen, 'zoe-mayor')).toBe('notChosen');
    await choose('entity', 'line');
    await screen.press('[data-action="take-none"]');
    await expect.poll(() => factState(screen, 'closing'), patiently).toBe('notChosen');
    await choose('entity', '');
    expect(factState(screen, 'strike')).toBe('new');
  });

  test('two ticks in quick succession both count', async () => {
    const screen = await show(await ferryQuiz(), ['ferry']);
    screen.element('#fact-closing .tick input').click();
    screen.element('#fact-strike .tick input').click();
    await expect.poll(() => factState(screen, 'closing'), patiently).toBe('new');
    await expect.poll(() => factState(screen, 'strike'), patiently).toBe('new');
  });

  test('the whole story, into study and out of it', async () => {
    const quiz = await ferryQuiz();
    const screen = await show(quiz, ['ferry']);
    await screen.press('.study-story .button-primary');
    await expect.poll(() => factState(screen, 'closing'), patiently).toBe('new');
    expect(screen.element('.study-story .meter')).not.toBe(null);
    const stop = [...screen.root.querySelectorAll<HTMLElement>('.study-story button')].find(
      ({ textContent }) => textContent === 'Stop studying it',
    );
    stop!.click();
    await expect.poll(() => factState(screen, 'closing'), patiently).toBe('notChosen');
    expect(quiz.snapshot.value.next.kind).toBe('empty');
  });

  test('by keyboard alone', async () => {
    const screen = await show(await ferryQuiz(), ['ferry']);
    screen.element('#fact-closing .tick input').focus();
    await userEvent.keyboard(' ');
    await expect.poll(() => factState(screen, 'closing'), patiently).toBe('new');
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Harbour Line closed the ferry to Sund.');
  });
});

test('facts are listed by how they stand', async () => {
  const quiz = await learnt(['closing']);
  await quiz.study.suspend(
    [...quiz.cards.values()].filter(({ fact }) => fact === 'strike').map(({ id }) => id),
  );
  const screen = await show(quiz, ['ferry']);
  const listed = async (state: number) => {
    await screen.press(`.states label:nth-of-type(${state}) input`);
    return [...screen.root.querySelectorAll('.fact-row')].map(({ id }) => id.slice(5));
  };
  expect(await listed(4)).toEqual(['closing']);
  expect(screen.element('#fact-closing').textContent).toMatch(/known until about \d+ \w+ 2026/);
  expect(await listed(5)).toEqual(['strike']);
  expect(await listed(3)).toEqual([]);
});

test('a fact tells where it stands, what came of it, and how its questions stand', async () => {
  const screen = await show(await learnt(['zoe-mayor']), ['ferry', 'zoe-mayor']);
  expect(screen.element('[data-relation="succeededBy"]').textContent).toContain('Otto Lund');
  const source = screen.root.querySelector<HTMLAnchorElement>('.cited a')!;
  expect(source.href).toBe('https://paper.example/a#:~:text=the%20mayor%20since%20May');
  expect(screen.element('.cited blockquote').textContent).toBe('the mayor since May');
  expect(screen.element('.fact-cards').textContent).toMatch(/asked again on \d+ \w+ 2026/);
  await screen.press('.history summary');
  await expect
    .poll(() => screen.element('.history ol').textContent, patiently)
    .toBe('23 November 2026: knew it at once');
});

test('a fact is started over, and that is taken back', async () => {
  const quiz = await learnt(['closing']);
  const screen = await show(quiz, ['ferry', 'closing']);
  const card = screen.element('.fact-cards li').dataset['card']!;
  await screen.press('[data-action="reset"]');
  await expect.poll(() => quiz.study.standing(card)?.stage, patiently).toBe('new');
  await screen.press('.done button');
  await expect.poll(() => quiz.study.standing(card)?.stage, patiently).toBe('review');
});

test('what was set aside is brought back', async () => {
  const quiz = await learnt([]);
  const cards = [...quiz.cards.values()].filter(({ fact }) => fact === 'closing');
  await quiz.study.suspend(cards.map(({ id }) => id));
  const screen = await show(quiz, ['ferry', 'closing']);
  expect(screen.element('.fact-state').textContent).toBe('set aside');
  await screen.press('[data-action="bring-back"]');
  await expect.poll(() => screen.element('.fact-state').textContent, patiently).toBe('new');
});

test('what was wrong is said to be, with what corrects it; what was taken back is not shown', async () => {
  const screen = await show(await ferryQuiz(), ['ferry', 'wrong-figure']);
  expect(screen.element('.warning').textContent).toContain('This was wrong');
  expect(screen.element('[data-relation="correctedBy"]').textContent).toContain('9 thousand');
  screen.environment.go('stories', 'ferry', 'rumour');
  await painted();
  expect(screen.root.textContent).not.toContain('sold its ships');
});

test('a person has posts with their dates, and the facts that name them', async () => {
  const screen = await show(await ferryQuiz(), ['ferry', 'entity', 'zoe']);
  expect(screen.element('.posts').textContent).toMatch(/mayor of Sund.*1 May 2021/);
  expect(screen.element('.fact-list').textContent).toContain('Zoë Brook is mayor');
});

test('what changed is told, leads to the fact, and is gone for good once it was seen', async () => {
  const quiz = await learnt(['zoe-mayor', 'closing']);
  const screen = await showToday(quiz);
  await expect.poll(() => screen.root.querySelectorAll('.changes li').length, patiently).toBe(2);
  const [first] = screen.root.querySelectorAll<HTMLElement>('.changes li');
  expect(first!.dataset['change']).toBe('ferry/otto-mayor');
  expect(first!.textContent).toMatch(/15 Jan 2024.*Took over from: Zoë Brook/);
  expect(first!.querySelector('a')?.getAttribute('href')).toBe('#/stories/ferry/otto-mayor');
  await screen.press('[data-change="ferry/otto-mayor"] button');
  await expect
    .poll(
      () =>
        [...screen.root.querySelectorAll<HTMLElement>('.changes li')].map(
          (one) => one.dataset['change'],
        ),
      patiently,
    )
    .toEqual(['ferry/strike']);
  await screen.press('.changes li button');
  await expect.poll(() => screen.root.querySelector('.changes'), patiently).toBe(null);
  expect(quiz.study.exposureOf('ferry/otto-mayor')?.times).toBe(1);
});

test('who has learnt nothing is told of no changes', async () => {
  const screen = await showToday(await learnt([]));
  await painted();
  expect(screen.root.querySelector('.changes')).toBe(null);
});

test('facts that could not be loaded are loaded when asked for again', async () => {
  let isOffline = true;
  const { ferryPack } = await import('../../state/sample-story.ts');
  const screen = await show(
    await ferryQuiz(() =>
      isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(ferryPack),
    ),
    ['ferry'],
  );
  expect(screen.element('[role="alert"]').textContent).toContain('could not be loaded');
  isOffline = false;
  await screen.press('[role="alert"] button');
  await expect
    .poll(() => screen.root.querySelector('h1')?.textContent, patiently)
    .toBe('The ferry dispute');
});

test('the list is where it was after a look at one of its facts, filtered as it was', async () => {
  const screen = await show(await learnt([]), ['ferry']);
  await screen.press('.states label:nth-of-type(2) input');
  screen.environment.go('stories', 'ferry', 'strike');
  await painted();
  expect(document.activeElement).toBe(screen.element('h1'));
  screen.environment.go('stories', 'ferry');
  await painted();
  expect(document.activeElement).toBe(screen.element('#fact-strike a'));
  expect(
    screen.root.querySelector<HTMLInputElement>('.states label:nth-of-type(2) input')!.checked,
  ).toBe(true);
});

test('the fact sheet has every fact with its sources by address, and no control', async () => {
  const screen = await show(await ferryQuiz(), ['ferry']);
  const print = vi.spyOn(globalThis, 'print').mockImplementation(() => {
    dispatchEvent(new Event('beforeprint'));
  });
  const button = [...screen.root.querySelectorAll<HTMLElement>('button')].find(
    ({ textContent }) => textContent === 'Print fact sheet',
  );
  button!.click();
  print.mockRestore();
  const sheet = document.querySelector('.print-sheet')!;
  expect(sheet.querySelectorAll('ol > li')).toHaveLength(5);
  expect(sheet.textContent).toContain(
    'Harbour Paper, 10 Jul 2023 · paragraph 2, https://paper.example/a',
  );
  expect(sheet.textContent).not.toMatch(/7 thousand|sold its ships/);
  expect(sheet.querySelectorAll('button, input, select, a')).toHaveLength(0);
  dispatchEvent(new Event('afterprint'));
  expect(sheet.childElementCount).toBe(0);
});

test('the page has one way between screens, which says where one is', async () => {
  const screen = await show(await ferryQuiz());
  const current = screen.root.querySelectorAll('.navigation [aria-current]');
  expect([...current].map(({ textContent }) => textContent)).toEqual(['Stories']);
  const bar = screen.element('.navigation').getBoundingClientRect();
  expect(bar.bottom).toBe(844);
  for (const link of screen.root.querySelectorAll('.navigation a')) {
    expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  }
  await page.viewport(1280, 800);
  await painted();
  expect(screen.element('.navigation').getBoundingClientRect().top).toBeLessThan(100);
});
