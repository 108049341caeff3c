import type { Page } from 'puppeteer-core';
import { eventually } from './browsers.ts';

/** What a session asks of a page: a Puppeteer page, of a server or of an extension. */
export type QuizPage = Pick<
  Page,
  '$' | '$$' | '$eval' | '$$eval' | 'evaluate' | 'keyboard' | 'reload' | 'waitForSelector'
>;

export interface Answered {
  readonly card: string;
  readonly rating: RatingName;
}

export type RatingName = 'again' | 'hard' | 'good' | 'easy';

/** How a card is answered: typed, chosen or revealed, rated by key or by button. */
export interface Manner {
  /** `right` and `wrong` are typed, or chosen where there is a choice; `revealed` gives no answer. */
  readonly answer: 'right' | 'wrong' | 'revealed';
  readonly rating: RatingName;
  readonly by: 'key' | 'button' | 'suggestion';
}

export interface SessionResult {
  /** What stands, in order. */
  readonly standing: readonly Answered[];
  readonly undone: Answered;
}

const databaseName = 'backgrounder-study';
const ratingNames: readonly RatingName[] = ['again', 'hard', 'good', 'easy'];

/** From the first run, with nothing in study, to the first question. */
export async function startLearning(page: QuizPage): Promise<void> {
  await press(page, '.offer .button-primary');
  await page.waitForSelector('[data-side="question"]');
}

/**
 * Reviews ten cards from the question on the table on, typing some and revealing others; after the
 * fourth the page is reloaded, and the seventh is undone and answered again.
 */
export async function reviewTenCards(
  page: QuizPage,
  answerOf: (card: string) => string,
): Promise<SessionResult> {
  const manners: readonly Manner[] = [
    { answer: 'right', rating: 'good', by: 'suggestion' },
    { answer: 'revealed', rating: 'good', by: 'key' },
    { answer: 'wrong', rating: 'again', by: 'suggestion' },
    { answer: 'revealed', rating: 'easy', by: 'button' },
    { answer: 'right', rating: 'easy', by: 'key' },
    { answer: 'revealed', rating: 'hard', by: 'key' },
    { answer: 'wrong', rating: 'hard', by: 'button' },
    { answer: 'revealed', rating: 'again', by: 'button' },
    { answer: 'right', rating: 'good', by: 'button' },
    { answer: 'revealed', rating: 'good', by: 'suggestion' },
  ];
  const standing: Answered[] = [];
  let undone: Answered | undefined;
  for (const [index, manner] of manners.entries()) {
    if (index === 4) await reloadMidSession(page);
    const answered = await answerCard(page, manner, answerOf);
    if (index === 6) {
      undone = answered;
      await undoLast(page, answered.card);
      standing.push(await answerCard(page, { ...manner, rating: 'good', by: 'key' }, answerOf));
    } else {
      standing.push(answered);
    }
  }
  return { standing, undone: undone! };
}

/** Answers the card on the table and waits until the next thing is shown. */
export async function answerCard(
  page: QuizPage,
  { answer, rating, by }: Manner,
  answerOf: (card: string) => string,
): Promise<Answered> {
  const { card, turn } = await onTable(page);
  if (answer === 'revealed') {
    await page.keyboard.press(' ');
  } else if (await page.$('.choices')) {
    await chooseAnswer(page, answer, answerOf(card));
  } else {
    await page.waitForSelector('#answer-input');
    await page.$eval('#answer-input', (input) => (input as HTMLInputElement).focus());
    await page.keyboard.type(answer === 'right' ? answerOf(card) : 'quite another thing');
    await page.keyboard.press('Enter');
  }
  await page.waitForSelector('[data-side="answer"]');
  if (answer !== 'revealed') {
    const verdict = await attribute(page, '[data-verdict]', 'verdict');
    if (verdict !== answer) throw new Error(`"${answer}" was judged ${verdict} for ${card}`);
  }
  switch (by) {
    case 'key':
      await page.keyboard.press(`${ratingNames.indexOf(rating) + 1}` as '1' | '2' | '3' | '4');
      break;
    case 'button':
      await press(page, `[data-rating="${rating}"]`);
      break;
    case 'suggestion':
      await page.keyboard.press('Enter');
      break;
  }
  await eventually('the next card', async () =>
    (await turnNow(page)) === turn ? undefined : true,
  );
  return { card, rating };
}

/** By its key. */
async function chooseAnswer(
  page: QuizPage,
  answer: 'right' | 'wrong',
  right: string,
): Promise<void> {
  const choices = await page.$$eval('.choice span', (spans) => spans.map((one) => one.textContent));
  const index = choices.findIndex((choice) => (choice === right) === (answer === 'right'));
  await page.keyboard.press(`${index + 1}` as '1' | '2' | '3' | '4');
}

async function undoLast(page: QuizPage, card: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await eventually('the undone card', async () =>
    (await onTable(page)).card === card ? true : undefined,
  );
}

async function reloadMidSession(page: QuizPage): Promise<void> {
  const before = await onTable(page);
  await page.reload();
  const after = await onTable(page);
  if (after.card !== before.card) {
    throw new Error(`${before.card} was on the table; after the reload it was ${after.card}`);
  }
}

export interface OnTable {
  readonly card: string;
  readonly turn: string;
}

/** The card whose question is shown. */
export async function onTable(page: QuizPage): Promise<OnTable> {
  await page.waitForSelector('[data-side="question"]');
  return page.$eval('[data-side="question"]', (element) => {
    const { card = '', turn = '' } = (element as HTMLElement).dataset;
    return { card, turn };
  });
}

/** The number of the card on the table, or nothing where there is none any more. */
function turnNow(page: QuizPage): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector<HTMLElement>('[data-turn]')?.dataset['turn']);
}

async function attribute(page: QuizPage, selector: string, name: string): Promise<string> {
  return page.$eval(
    selector,
    (element, name) => (element as HTMLElement).dataset[name] ?? '',
    name,
  );
}

/** From Today, begins a session of five minutes, in which every look at the clock is a minute later. */
export async function beginFiveMinutes(page: Page): Promise<void> {
  await page.waitForSelector('.time-box');
  await page.select('.time-box select', '5');
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    let looks = 0;
    Date.now = () => now() + (looks += 1) * 60_000;
  });
  await press(page, '.due .button-primary');
  await page.waitForSelector('[data-side="question"]');
}

/** Presses a button as a pointer would, once it can be seen. */
export async function press(page: QuizPage, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true });
  await element!.click();
}

/** Every record of the log, straight out of IndexedDB, in order of arrival. */
export async function readLog(page: QuizPage): Promise<readonly LogRecord[]> {
  return page.evaluate(
    (name) =>
      new Promise<LogRecord[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => reject(new Error(String(opening.error))));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const reading = database.transaction('events').objectStore('events').getAll();
          reading.addEventListener('error', () => reject(new Error(String(reading.error))));
          reading.addEventListener('success', () => {
            database.close();
            resolve(reading.result as LogRecord[]);
          });
        });
      }),
    databaseName,
  );
}

export interface LogRecord {
  readonly id: string;
  readonly type: string;
  readonly sequence: number;
  readonly card?: string;
  readonly rating?: string;
  readonly target?: string;
}

/** The reviews of a log that no undo takes back, in order. */
export function standingReviews(log: readonly LogRecord[]): readonly Answered[] {
  const undone = new Set(log.filter(({ type }) => type === 'undo').map(({ target }) => target));
  return log
    .filter(({ id, type }) => type === 'review' && !undone.has(id))
    .map(({ card, rating }) => ({ card: card!, rating: rating as RatingName }));
}
