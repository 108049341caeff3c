import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { eventually, projectPath } from '../e2e/browsers.ts';
import { textOf } from '../e2e/quiz-served.ts';
import { press } from '../e2e/quiz-session.ts';
import { until } from './quiz-first-session.ts';
import { learnersBackup } from './quiz-learner.ts';
import { giveFile, goTo, scrollTo, type Visit } from './quiz-visit.ts';

const pack = 'us-china-tech-july-2023';

/** A year later: the screens of who has studied both stories. */
export async function laterScreens(visit: Visit): Promise<void> {
  const { page, shoot } = visit;
  await goTo(visit, '#/data', '[data-action="erase"]');
  await giveFile(visit, 'backup.json', learnersBackup());
  // Any language says how many records came.
  await eventually('the backup to be restored', async () =>
    /\d/.test(await textOf(page, '[data-section="backup"]')) ? true : undefined,
  );
  await shoot('data', { whole: true });
  await press(page, '[data-action="erase"]');
  await page.waitForSelector('dialog[open] .button-danger');
  await shoot('erase-dialog');
  await page.keyboard.press('Escape');

  await goTo(visit, '#/', '.changes');
  await shoot('today', { whole: true });
  await press(page, '.due .button-primary');
  await until(visit, '#answer-input');
  await shoot('question-typed', { whole: true });
  await goTo(visit, '#/stats', '.stats .figure');
  await shoot('stats', { whole: true, prepare: toTheEndAndBack });
  await goTo(visit, '#/settings', '[data-action="start-fit"]');
  await shoot('settings', { whole: true });
}

export async function storyScreens(visit: Visit): Promise<void> {
  const { page, shoot } = visit;
  await goTo(visit, '#/stories', '.story-list');
  await shoot('stories', { whole: true });
  await page.type('.search-field', 'yellen treasury');
  await page.waitForSelector('.results mark');
  await shoot('search-results');
  await goTo(visit, `#/stories/${pack}`, '.story-page .fact-list');
  await shoot('story');
  await shoot('story-facts', { prepare: scrollTo('#part-facts') });
  await goTo(visit, `#/stories/${pack}/bis-controls-october-2022`, '.fact-cards');
  await shoot('fact', { whole: true });
  await goTo(visit, `#/stories/${pack}/entity/janet-yellen`, '.posts');
  await shoot('entity', { whole: true });

  await goTo(visit, '#/add-pack', '.pack-sources');
  await shoot('add-pack');
  await giveFile(visit, 'broken.yaml', 'format: 1\nid: A B\n');
  await page.waitForSelector('[data-problem]');
  await shoot('add-pack-problem', { whole: true });
  const harbour = await readFile(projectPath('tests/fixtures/harbour-pack.yaml'), 'utf8');
  await giveFile(visit, 'harbour.yaml', harbour);
  await page.waitForSelector('[data-outcome="added"]');
  await shoot('add-pack-added', { whole: true });
}

export async function readScreens(visit: Visit): Promise<void> {
  const { page, shoot } = visit;
  await goTo(visit, '#/read', '#read-text');
  await shoot('read-empty', { whole: true });
  const sample = await readFile(projectPath('tests/samples/same-week.html'), 'utf8');
  await page.$eval(
    '#read-text',
    (field, text) => {
      (field as HTMLTextAreaElement).value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    sample,
  );
  await press(page, '.read-form .button-primary:not(:disabled)');
  await page.waitForSelector('.read-bar');
  await shoot('read-article');
  await shoot('read-card', { prepare: openCard });
  await page.keyboard.press('Escape');
  await shoot('read-story', { prepare: openStory });
}

export async function cannotOpen({ page, address, shoot }: Visit): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    indexedDB.open = () => {
      throw new DOMException('No storage here.', 'SecurityError');
    };
  });
  await page.goto(address);
  await page.waitForSelector('[data-problem="unavailable"]');
  await shoot('cannot-open');
}

/** What is costly is worked out when it comes into view. */
async function toTheEndAndBack(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForSelector('.simulator');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function openCard(page: Page): Promise<void> {
  await page.keyboard.press('n');
  await eventually('a card', () =>
    page.evaluate(() => document.querySelector('[popover]:popover-open') !== null || undefined),
  );
}

/** It stands beside the article, or in a sheet. */
async function openStory(page: Page): Promise<void> {
  if (await page.$('dialog.read-sheet[open]')) return;
  const button = await page.$('.read-story');
  if (!button) return;
  await button.click();
  await page.waitForSelector('dialog.read-sheet[open]');
}
