import { createMemoryLog } from '@backgrounder/study/memory';
import { expect, test } from 'vitest';
import { cardOf, openTab, pack, startedTab } from '../../state/sample-quiz.ts';
import { loadWords } from '../../words/load.ts';
import { ankiExportOf } from './anki-export-of.ts';

const t = await loadWords('en');

test('Anki gets the cards in study, what is believed of them and every answer that stands', async () => {
  const tab = await startedTab();
  const { quiz } = tab;
  const first = cardOf(quiz);
  quiz.reveal('');
  await quiz.rate('good');
  const second = cardOf(quiz);
  quiz.reveal('');
  await quiz.rate('again');
  await quiz.undo();
  await quiz.suspend();
  const reviews = await quiz.study.reviews();
  if (!reviews.ok) throw new Error(reviews.error.message);
  const { cards, calendar, now } = ankiExportOf(quiz, reviews.value, t);

  expect(cards).toHaveLength(quiz.cards.size);
  const card = cards.find(({ id }) => id === first)!;
  expect(card).toMatchObject({
    story: { id: pack.id, title: pack.title },
    suspended: false,
    memory: { stage: 'learning', lapses: 0 },
    reviews: [{ rating: 'good', from: 'new' }],
  });
  expect(card.source).toMatch(/, .*20\d\d$/);
  expect(cards.find(({ id }) => id === second)).toMatchObject({ suspended: true, reviews: [] });
  // 04:00 in Berlin, in winter, is 03:00 in UTC.
  expect(now).toBe(Date.UTC(2026, 10, 23, 9));
  expect(calendar).toEqual({
    firstDay: Date.UTC(2026, 10, 23) / 86_400_000,
    firstDayBegan: Date.UTC(2026, 10, 23, 3),
    rolloverHour: 4,
    minutesWest: -60,
  });
});

test('Anki gets nothing of stories that were never chosen', async () => {
  const { quiz } = await openTab(createMemoryLog('device'));
  expect(ankiExportOf(quiz, [], t).cards).toEqual([]);
});
