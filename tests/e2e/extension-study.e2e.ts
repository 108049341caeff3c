import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from './browsers.ts';
import { answerOf } from './built-in-cards.ts';
import { openExtension, type Extension } from './extension-driver.ts';
import { readLog, reviewTenCards, standingReviews, startLearning } from './quiz-session.ts';

describe.each(browserNames)('the study page of the extension in %s', (name) => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await openExtension(name);
  });
  afterAll(() => extension.close());

  it('keeps ten reviews, one undone, over a reload in their midst', async () => {
    const page = await extension.openStudy();
    await startLearning(page);
    const session = await reviewTenCards(page, answerOf);
    const log = await readLog(page);
    expect(session.standing).toHaveLength(10);
    expect(standingReviews(log)).toEqual(session.standing);
    const undo = log.find(({ type }) => type === 'undo');
    expect(log.find(({ id }) => id === undo?.target)).toMatchObject(session.undone);
  });
});
