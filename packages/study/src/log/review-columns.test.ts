import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryLog } from './arbitrary-log.ts';
import { ratings } from './event.ts';
import { fold } from './ledger.ts';
import { reviewColumns } from './review-columns.ts';
import { sealSegment } from './seal-segment.ts';
import { froms, openSegment } from './segment.ts';
import { standingReviews } from './standing-reviews.ts';

test('the columns hold the standing reviews, sealed or loose', async () => {
  let held = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryLog, fc.nat(), async (events, number) => {
      const cut = number % (events.length + 1);
      const opened = openSegment(sealSegment(events.slice(0, cut)));
      if (!opened.ok) throw new Error(opened.error);
      const log = { segments: [opened.value], loose: events.slice(cut) };
      const state = fold(events);
      const columns = await reviewColumns(log, state);
      const rows = Array.from(columns.day, (day, at) => [
        columns.cards[columns.card[at] ?? -1],
        day,
        ratings[columns.rating[at] ?? -1],
        froms[columns.from[at] ?? -1],
        columns.stability[at],
        columns.duration[at],
      ]);
      held += rows.length;
      for (const [number, card] of columns.cards.entries()) {
        expect(columns.isForgotten[number]).toBe(state.cards.get(card)?.last ? 0 : 1);
      }
      expect(rows).toEqual(
        standingReviews(log, state.retired).map((review) => [
          review.card,
          review.day,
          review.rating,
          review.from,
          review.after.stability,
          review.duration,
        ]),
      );
    }),
    { seed: 1, numRuns: 1000 },
  );
  expect(held).toBeGreaterThan(100);
});
