import '@backgrounder/ui/tokens.css';
import './styles/base.css';
import './styles/pages.css';
import './styles/forced-colors.css';
import { defaultSettings } from '@backgrounder/study';
import { createMemoryLog } from '@backgrounder/study/memory';
import { shareOf } from '@backgrounder/study/stats';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { keptInMemory, openTab, startedTab, type Tab } from './state/sample-quiz.ts';
import Stats from './screens/Stats.tsx';
import { RetentionFigure } from './stats/RetentionFigure.tsx';
import { sampleLearner } from './stats/sample-learner.ts';
import type { Language } from './words/languages.ts';
import { loadWords } from './words/load.ts';
import { Speak } from './words/Speak.tsx';

const weights = defaultSettings.weights.values;
const figures = [
  'What you would know',
  'Answers by day',
  'What is to come',
  'What you remember of each story',
  'Predicted and actual recall',
  'How long your cards last',
  'A year from now',
];

/** Of the protocol that the browser is driven by, what is used here. */
interface MediaEmulation {
  send(method: 'Emulation.setEmulatedMedia', parameters: object): Promise<void>;
}

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  render(null, root);
  root.remove();
  await page.viewport(414, 896);
});

async function show(tab: Tab, language: Language = 'en'): Promise<void> {
  const t = await loadWords(language);
  await t.more();
  render(
    <Speak t={t}>
      <Stats quiz={tab.quiz} />
    </Speak>,
    root,
  );
  await expect
    .poll(() => root.querySelector('[aria-busy="false"]'), { timeout: 20_000 })
    .not.toBe(null);
}

async function learned(days = 400): Promise<Tab> {
  return openTab(await sampleLearner(weights, days));
}

function element(selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} is not shown: ${root.textContent}`);
  return found;
}

function figure(title: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('.figure')].find(
    (one) => one.querySelector('h2')?.textContent === title,
  );
  if (!found) throw new Error(`No figure ${title}: ${root.textContent}`);
  return found;
}

function choose(value: string, within = '.stats-head'): void {
  element(`${within} input[value="${value}"]`).click();
}

/** Waits until the year is played at every aim. */
async function playedThrough(): Promise<void> {
  element('#stats-aim').scrollIntoView();
  await expect
    .poll(() => figure('A year from now').querySelector('progress'), { timeout: 60_000 })
    .toBe(null);
}

async function violations(): Promise<readonly string[]> {
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  beforeEach(async () => {
    await (cdp() as unknown as MediaEmulation).send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
  });

  test('everybody can use the figures', async () => {
    await show(await learned());
    await playedThrough();
    for (const details of root.querySelectorAll('details')) details.open = true;
    expect(await violations()).toEqual([]);
  });

  test('everybody can use the page before the first answer', async () => {
    await show(await openTab(createMemoryLog('device')));
    element('.stats-empty');
    expect(await violations()).toEqual([]);
  });
});

test('each plot is a picture with a summary, and has its numbers', async () => {
  await show(await learned());
  await playedThrough();
  expect([...root.querySelectorAll('h2')].map((title) => title.textContent)).toEqual(figures);
  for (const title of figures) {
    const own = figure(title);
    const picture = own.querySelector('[role="img"]');
    const named = picture?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const name = named.map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(name.startsWith(title)).toBe(true);
    expect(name.length).toBeGreaterThan(title.length + 30);
    expect(own.querySelectorAll('tbody tr').length).toBeGreaterThan(0);
  }
  // What is drawn is not blank.
  for (const canvas of root.querySelectorAll('canvas')) {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    expect(data.some((value) => value > 0)).toBe(true);
  }
});

test('the figures agree with the log', async () => {
  const tab = await learned();
  await show(tab);
  choose('all');
  await expect
    .poll(() => root.querySelector('h2 ~ *') && figure('Answers by week').textContent, {
      timeout: 20_000,
    })
    .toContain('answers');
  const reviews = await tab.quiz.study.reviews();
  if (!reviews.ok) throw new Error(reviews.error.message);
  expect(figure('Answers by week').querySelector('.figure-said')?.textContent).toContain(
    `${reviews.value.length.toLocaleString('en-GB')} answers`,
  );
  const tested = reviews.value.filter(({ from }) => from === 'review');
  const right = tested.filter(({ rating }) => rating !== 'again').length / tested.length;
  const said = figure('What you remember of each story').querySelector('.figure-said');
  expect(said?.textContent).toContain(`answered ${Math.round(right * 100)}% of learnt cards right`);
});

test('who has answered little is told that it is too early, and sees no plot of it', async () => {
  const tab = await startedTab();
  tab.quiz.reveal('');
  await tab.quiz.rate('good');
  await show(tab);
  for (const title of [0, 3, 4, 5].map((index) => figures[index]!)) {
    expect(figure(title).querySelector('.figure-early')?.textContent).toMatch(/^Too early/);
    expect(figure(title).querySelector('[role="img"]')).toBe(null);
  }
  await expect.poll(() => figure('Answers by day').querySelector('canvas')).not.toBe(null);
});

test('stories are told apart, the weakest first, and a few answers make no interval', async () => {
  const t = await loadWords('en');
  await t.more();
  const retention = [
    { pack: 'a', recalled: shareOf(90, 100) },
    { pack: 'b', recalled: shareOf(70, 100) },
    { pack: 'c', recalled: shareOf(2, 3) },
  ];
  render(
    <Speak t={t}>
      <RetentionFigure retention={retention} aim={0.85} titleOf={(id) => `Story ${id}`} />
    </Speak>,
    root,
  );
  expect([...root.querySelectorAll('.interval')].map((row) => row.textContent)).toEqual([
    'Story ctoo few answers to tell',
    'Story b70%',
    'Story a90%',
  ]);
  expect(element('.figure-said').textContent).toBe(
    'You answered 80% of learnt cards right; you aim for 85%. “Story b” holds least, at 70%: reading it again helps most.',
  );
});

test('a log that cannot be read is told, and read again when asked', async () => {
  let broken = false;
  const tab = await openTab(createMemoryLog('device'), keptInMemory(), (store) => ({
    ...store,
    loadWhole: () =>
      broken
        ? Promise.resolve({ ok: false, error: { code: 'closed', message: '' } })
        : store.loadWhole(),
  }));
  broken = true;
  await show(tab);
  expect(element('[role="alert"]').textContent).toContain('could not be worked out');
  broken = false;
  element('[role="alert"] button').click();
  await expect.poll(() => root.querySelector('.stats-empty')).not.toBe(null);
});

test('an answer given meanwhile is counted', async () => {
  const tab = await startedTab();
  tab.quiz.reveal('');
  await tab.quiz.rate('good');
  await show(tab);
  expect(figure('Answers by day').textContent).toContain('One answer, in');
  tab.quiz.reveal('');
  await tab.quiz.rate('good');
  await expect
    .poll(() => figure('Answers by day').textContent, { timeout: 20_000 })
    .toContain('2 answers');
});

test('another aim is played, used, and taken back', async () => {
  const tab = await learned();
  await show(tab);
  await playedThrough();
  const own = figure('A year from now');
  expect(own.querySelector('.figure-said')?.textContent).toContain('This is your setting now.');
  const slider = element('#stats-aim') as HTMLInputElement;
  slider.value = '95';
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await expect
    .poll(() => own.querySelector('.figure-said')?.textContent)
    .toMatch(
      /^Aiming for 95% .* Against your 85% that is .* a day more, for (\d+ answers|one answer) more\.$/,
    );
  expect(tab.quiz.snapshot.value.settings.retention).toBe(0.85);
  own.querySelector<HTMLButtonElement>('.simulator-use .button')!.click();
  await expect.poll(() => tab.quiz.snapshot.value.settings.retention).toBe(0.95);
  await expect
    .poll(() => own.querySelector('.simulator-use output')?.textContent)
    .toBe('You now aim for 95%.');
  own.querySelector<HTMLButtonElement>('.link-button')!.click();
  await expect.poll(() => tab.quiz.snapshot.value.settings.retention).toBe(0.85);
  await expect.poll(() => own.querySelector('.link-button')).toBe(null);
});

test('a higher aim costs more minutes, in the table as in the plot', async () => {
  await show(await learned());
  await playedThrough();
  const rows = [...figure('A year from now').querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent?.replace(',', ''))),
  );
  expect(rows).toHaveLength(23);
  expect(rows.flat().every((value) => value > 0)).toBe(true);
  expect(rows.at(-1)![0]!).toBeGreaterThan(rows[0]![0]!);
  expect(rows.at(-1)![1]!).toBeGreaterThan(rows[0]![1]!);
});

test.each([
  ['en', 320],
  ['es', 320],
  ['zh-CN', 320],
  ['es', 1280],
] as const)('in %s at %i pixels nothing is cut off', async (language, width) => {
  await page.viewport(width, 800);
  await show(await learned(), language);
  await playedThroughIn();
  const main = element('main').getBoundingClientRect();
  expect(main.right).toBeLessThanOrEqual(width);
  for (const part of root.querySelectorAll(
    'main *:not(.visually-hidden, .plot *, .figure-numbers *)',
  )) {
    expect(Math.floor(part.getBoundingClientRect().right)).toBeLessThanOrEqual(main.right);
  }
  for (const plot of root.querySelectorAll<HTMLElement>('.plot')) {
    await expect.poll(() => plot.querySelector('canvas')?.clientWidth).toBe(plot.clientWidth);
  }
});

async function playedThroughIn(): Promise<void> {
  element('#stats-aim').scrollIntoView();
  await expect.poll(() => root.querySelector('progress'), { timeout: 60_000 }).toBe(null);
}

test('plots follow the width of the window', async () => {
  await page.viewport(1000, 800);
  await show(await learned());
  const plot = element('.plot');
  const before = plot.clientWidth;
  await page.viewport(360, 800);
  await expect.poll(() => plot.querySelector('canvas')?.clientWidth).toBeLessThan(before);
  expect(plot.querySelector('canvas')?.clientWidth).toBe(plot.clientWidth);
});
