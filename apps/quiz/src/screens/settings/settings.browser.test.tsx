import '@backgrounder/ui/tokens.css';
import '../../styles/base.css';
import '../../styles/pages.css';
import '../../styles/forced-colors.css';
import { createMemoryLog } from '@backgrounder/study/memory';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  emulateScheme,
  violations,
  stickingOut,
  painted,
  showScreen,
  wordsOf,
  type ShownScreen,
} from '../../sample-screen.tsx';
import { openTab, pack, startedTab, type Tab } from '../../state/sample-quiz.ts';
import type { QuizTranslate } from '../../words/use-translate.ts';

let shown: ShownScreen;
afterEach(() => {
  shown.remove();
  localStorage.clear();
});

async function chosenTab(): Promise<Tab> {
  const tab = await openTab(createMemoryLog('device'));
  await tab.quiz.choose(pack.id);
  return tab;
}

async function show(tab: Tab, t?: QuizTranslate): Promise<void> {
  shown = await showScreen({ quiz: tab.quiz, screen: 'settings', ...(t && { t }) });
}

/** Ways the screen can stand. */
const states: Readonly<Record<string, (t?: QuizTranslate) => Promise<void>>> = {
  'with everything open': async (t) => {
    const tab = await startedTab();
    await tab.quiz.suspend();
    await tab.quiz.changeSettings({ easyDays: [0.5, 1, 1, 0, 1, 1, 0.25] });
    await show(tab, t);
    await shown.press('.finer > summary');
    shown.element('.set-aside');
    shown.element('.pack-retention');
  },
  'with a number out of range': async (t) => {
    await show(await chosenTab(), t);
    const field = shown.input('#new-per-day');
    field.value = '9999';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await painted();
    shown.element('[aria-invalid="true"]');
  },
  'with too few answers to fit': async (t) => {
    await show(await chosenTab(), t);
    await shown.press('[data-action="start-fit"]');
    await expect.poll(() => shown.root.querySelector('[data-outcome="too-few"]')).not.toBe(null);
  },
};

describe.each(['light', 'dark'] as const)('in the %s theme', (scheme) => {
  beforeEach(() => emulateScheme(scheme));
  afterEach(() => emulateScheme(''));

  test.each(Object.keys(states))('settings %s have no axe violations', async (name) => {
    await page.viewport(390, 844);
    await states[name]!();
    expect(await violations()).toEqual([]);
  });
});

describe.each(['en', 'es', 'zh-CN', 'long', 'rtl'] as const)('in the words of %s', (language) => {
  test.each(Object.keys(states))('settings %s fit into 320 px', async (name) => {
    await page.viewport(320, 568);
    await states[name]!(await wordsOf(language));
    expect(stickingOut(shown.root, 320)).toEqual([]);
  });
});

test('a number of new cards out of range is kept back, with the range beside it', async () => {
  const tab = await chosenTab();
  await show(tab);
  const field = shown.input('#new-per-day');
  const note = shown.element(`#${field.getAttribute('aria-describedby')}`);
  expect(note.textContent).toContain('At most 200.');
  await shown.choose('#new-per-day', '9999');
  expect(field.value).toBe('9999');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(shown.element('.field-wrong').textContent).toContain('from 0 to 200. It is still 10.');
  expect(tab.quiz.snapshot.value.settings.newPerDay).toBe(10);
  await shown.choose('#new-per-day', '12');
  await expect.poll(() => tab.quiz.snapshot.value.settings.newPerDay).toBe(12);
  await painted();
  expect(field.getAttribute('aria-invalid')).toBe('false');
  expect(shown.element('.field-wrong').textContent).toBe('');
});

test('each setting is saved when it is chosen', async () => {
  const tab = await chosenTab();
  await show(tab);
  const settings = () => tab.quiz.snapshot.value.settings;
  const retention = shown.input('#retention');
  retention.value = '90';
  retention.dispatchEvent(new Event('input', { bubbles: true }));
  expect(retention.getAttribute('aria-valuetext')).toBe('85%');
  retention.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(() => settings().retention).toBe(0.9);
  await painted();
  expect(shown.element('[data-section="study"] .saved').textContent).toBe('Saved');

  await shown.choose('#minutes-per-day', '15');
  await shown.choose('[data-weekday="0"]', '0.5');
  await shown.choose('[data-weekday="6"]', '0');
  await shown.press('.finer > summary');
  await shown.choose('#rollover', '0');
  await shown.choose('#reviews-per-day', '100');
  await shown.choose('#longest-interval', '365');
  await shown.choose('#leech', 'suspend');
  await shown.choose('#pack-retention-0', '95');
  await expect.poll(() => settings().packRetention[pack.id]).toBe(0.95);
  expect(settings()).toMatchObject({
    minutesPerDay: 15,
    easyDays: [0.5, 1, 1, 1, 1, 1, 0],
    rolloverHour: 0,
    reviewsPerDay: 100,
    maximumInterval: 365,
    leechAction: 'suspend',
  });
  await painted();
  expect(shown.element('.finer .saved').textContent).toBe('Saved');
  await shown.choose('#pack-retention-0', '');
  await expect.poll(() => settings().packRetention[pack.id] ?? undefined).toBe(undefined);
});

test('more new cards than the day’s are learnt on request', async () => {
  const tab = await chosenTab();
  await show(tab);
  const before = tab.quiz.snapshot.value.counts.new;
  await shown.press('[data-action="ahead"]');
  expect(shown.environment.route.value.screen).toBe('review');
  expect(tab.quiz.snapshot.value.counts.new).toBe(before + 5);
});

test('language and colours are kept as long as nothing else is chosen', async () => {
  const tab = await chosenTab();
  await show(tab);
  await shown.choose('#language', 'es');
  await shown.choose('#theme', 'dark');
  expect(tab.quiz.preferences.value.value).toMatchObject({ language: 'es', theme: 'dark' });
  await shown.choose('#theme', '');
  expect(tab.quiz.preferences.value.value).toMatchObject({ language: 'es', theme: undefined });
});

test('the keyboard reaches every control, in the order of the page', async () => {
  await show(await chosenTab());
  shown.element('.finer').setAttribute('open', '');
  const controls = [
    ...shown.root.querySelectorAll<HTMLElement>('main :is(a, button, input, select, summary)'),
  ];
  shown.element('h1').focus();
  const reached: Element[] = [];
  for (const _ of controls) {
    await userEvent.keyboard('{Tab}');
    if (document.activeElement) reached.push(document.activeElement);
  }
  expect(reached).toEqual(controls);
  expect(controls.length).toBeGreaterThan(20);
});
