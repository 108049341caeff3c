import { answerOf } from '../e2e/built-in-cards.ts';
import {
  answerCard,
  onTable,
  press,
  startLearning,
  beginFiveMinutes,
} from '../e2e/quiz-session.ts';
import { goTo, scrollTo, type Visit } from './quiz-visit.ts';

const easily = { answer: 'revealed', rating: 'easy', by: 'key' } as const;

/** From an empty browser to the first day's end. */
export async function firstSession(visit: Visit): Promise<void> {
  const { page, shoot } = visit;
  await page.goto(visit.address);
  await page.waitForSelector('.first-run');
  await shoot('first-run', { whole: true });
  await goTo(visit, '#/stats', '.stats-empty');
  await shoot('stats-empty', { whole: true });
  await goTo(visit, '#/', '.offer');
  // The bar at the foot of a phone may lie over it.
  await page.$eval('.offer .text-link', (link) => (link as HTMLElement).click());
  await page.waitForSelector('.fact-list');
  await shoot('choose-facts', { prepare: scrollTo('#part-facts') });

  await goTo(visit, '#/', '.offer');
  await scrollTo('.offer .button-primary')(page);
  await startLearning(page);
  await until(visit, '.choices');
  await shoot('question-choices', { whole: true });
  await aboutTheCard(visit);
  await answer(visit, 'right');
  await shoot('answer-right', { whole: true });
  await page.keyboard.press('3');
  await until(visit, '.choices');
  await answer(visit, 'wrong');
  await shoot('answer-wrong', { whole: true });
  await page.keyboard.press('3');
  await page.waitForSelector('[data-side="question"]');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.summary');
  await shoot('summary', { whole: true });
  await timeUp(visit);

  // The reload sets the clock right.
  await goTo(visit, '#/', '.due');
  await page.reload();
  await page.waitForSelector('.time-box');
  await page.select('.time-box select', '0');
  await press(page, '.due .button-primary');
  await page.waitForSelector('[data-side="question"]');
  while (await page.$('[data-side="question"]')) await answerCard(page, easily, answerOf);
  await page.waitForSelector('.summary');
  await goTo(visit, '#/', '.nothing-due');
  await shoot('nothing-due', { whole: true });
}

async function aboutTheCard({ page, shoot }: Visit): Promise<void> {
  await page.keyboard.press('?');
  await page.waitForSelector('dialog[open] .keys');
  await shoot('help');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[open]', { hidden: true });

  await press(page, '.menu > button');
  await page.waitForSelector('.menu-list', { visible: true });
  await shoot('card-menu');
  await page.keyboard.press('Escape');

  await page.keyboard.press('e');
  await page.waitForSelector('dialog[open] [name="question"]');
  await shoot('edit-dialog');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[open]', { hidden: true });

  await page.keyboard.press('f');
  await press(page, '[value="unclear-question"]');
  await shoot('flag-dialog');
  await press(page, 'dialog [type="submit"]');
  await page.waitForSelector('dialog[open]', { hidden: true });
}

/** Passes over cards until one shows the selector. */
export async function until({ page }: Visit, selector: string): Promise<void> {
  await onTable(page);
  while (!(await page.$(selector))) {
    await answerCard(page, easily, answerOf);
    await onTable(page);
  }
}

/** Of those to choose from, by its key. */
async function answer({ page }: Visit, manner: 'right' | 'wrong'): Promise<void> {
  const right = answerOf((await onTable(page)).card);
  const choices = await page.$$eval('.choice span', (all) => all.map((one) => one.textContent));
  const key = 1 + choices.findIndex((choice) => (choice === right) === (manner === 'right'));
  await page.keyboard.press(`${key}` as '1');
  await page.waitForSelector('[data-side="answer"]');
}

async function timeUp(visit: Visit): Promise<void> {
  const { page, shoot } = visit;
  await goTo(visit, '#/', '.time-box');
  await beginFiveMinutes(page);
  while (await page.$('[data-side="question"]')) await answerCard(page, easily, answerOf);
  await page.waitForSelector('[data-side="time-up"]');
  await shoot('time-up');
}
