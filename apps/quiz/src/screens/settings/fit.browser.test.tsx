import '@backgrounder/ui/tokens.css';
import '../../styles/base.css';
import '../../styles/pages.css';
import { defaultSettings } from '@backgrounder/study';
import { createMemoryLog } from '@backgrounder/study/memory';
import { afterEach, expect, test } from 'vitest';
import {
  sampleReviews,
  unusualWeights,
} from '../../../../../packages/study/src/optimize/sample-reviews.ts';
import { violations, showScreen, type ShownScreen } from '../../sample-screen.tsx';
import { openTab, type Tab } from '../../state/sample-quiz.ts';

let shown: ShownScreen;
afterEach(() => shown.remove());

/** A learner with so many answers, whose memory follows these weights. */
async function tabAfter(weights: readonly number[], answers: number): Promise<Tab> {
  const log = createMemoryLog('device');
  const merged = await log.open().merge(sampleReviews(weights, answers, 2));
  if (!merged.ok) throw new Error(merged.error.message);
  return openTab(log);
}

async function show(tab: Tab): Promise<void> {
  shown = await showScreen({ quiz: tab.quiz, screen: 'settings' });
}

function outcome(): string | undefined {
  return shown.element('.fit-outcome').dataset['outcome'];
}

function weightsOf(tab: Tab): string {
  return tab.quiz.snapshot.value.settings.weights.id;
}

test('a fit that foretells better is adopted, with figures, and can be undone or left', async () => {
  const tab = await tabAfter(unusualWeights, 4000);
  await show(tab);
  await shown.press('[data-action="start-fit"]');
  await expect.poll(outcome, { timeout: 60_000 }).toBe('better');
  await expect.poll(() => weightsOf(tab)).not.toBe(defaultSettings.weights.id);
  const [before = 0, after = 0] = [...shown.root.querySelectorAll('.losses dd')].map((one) =>
    Number(one.textContent),
  );
  expect(after).toBeGreaterThan(0);
  expect(after).toBeLessThan(before);
  expect(await violations()).toEqual([]);
  await shown.press('[data-action="undo-fit"]');
  await expect.poll(outcome).toBe('undone');
  expect(weightsOf(tab)).toBe(defaultSettings.weights.id);

  await shown.press('[data-action="start-fit"]');
  await expect.poll(outcome, { timeout: 60_000 }).toBe('better');
  await expect.poll(() => shown.root.querySelector('[data-action="reset-fit"]')).not.toBe(null);
  await shown.press('[data-action="reset-fit"]');
  await expect.poll(() => weightsOf(tab)).toBe(defaultSettings.weights.id);
}, 120_000);

test('a fit can be paused, go on and be stopped, and then changes nothing', async () => {
  const tab = await tabAfter(unusualWeights, 8000);
  await show(tab);
  await shown.press('[data-action="start-fit"]');
  const bar = () => shown.root.querySelector<HTMLProgressElement>('.work-progress > progress');
  await expect.poll(() => bar()?.value ?? 0, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0);
  await shown.press('[data-action="pause-fit"]');
  expect(bar()?.value).toBe(0);
  expect(await violations()).toEqual([]);
  await shown.press('[data-action="resume-fit"]');
  await expect.poll(() => shown.root.querySelector('[data-action="pause-fit"]')).not.toBe(null);
  await shown.press('[data-action="stop-fit"]');
  expect(outcome()).toBe('cancelled');
  await new Promise((later) => {
    setTimeout(later, 500);
  });
  expect(outcome()).toBe('cancelled');
  expect(weightsOf(tab)).toBe(defaultSettings.weights.id);
}, 120_000);

test('a fit that is no better for certain changes nothing, and shows both figures', async () => {
  const tab = await tabAfter(defaultSettings.weights.values, 1500);
  await show(tab);
  await shown.press('[data-action="start-fit"]');
  await expect.poll(outcome, { timeout: 60_000 }).toBe('kept');
  expect(shown.root.querySelectorAll('.losses dd')).toHaveLength(2);
  expect(shown.root.querySelector('[data-action="undo-fit"]')).toBe(null);
  expect(weightsOf(tab)).toBe(defaultSettings.weights.id);
}, 120_000);
