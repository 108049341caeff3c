import { addDays, type Day } from '@backgrounder/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryLog } from '../log/arbitrary-log.ts';
import type { StudyEvent } from '../log/event.ts';
import { createLedger } from '../log/ledger.ts';
import type { LastReview } from '../log/state.ts';
import { buildQueue, toQueueCards } from './build-queue.ts';
import { partCards } from './resting.ts';
import { sampleCard } from './sample-cards.ts';

const cards = toQueueCards(
  [0, 1].flatMap((fact) => [0, 1, 2, 3].map((view) => sampleCard(`p/f${fact}/v${view}`))),
);
const retrievability = (last: LastReview, day: Day) =>
  0.9 ** ((day - last.day) / last.memory.stability);

test('a queue of the cards awake is the queue of all, whatever happens to them meanwhile', () => {
  let rested = 0;
  const arbitraryDay = fc.nat(5).map((days) => (19_500 + days) as Day);
  fc.assert(
    fc.property(arbitraryLog, arbitraryDay, fc.nat(40), (log, day, seen) => {
      const capture: StudyEvent = {
        v: 1,
        id: 'deck',
        device: 'z',
        sequence: 1,
        time: 0,
        type: 'capture',
        target: { kind: 'pack', pack: 'p' },
      };
      const ledger = createLedger();
      ledger.add([capture, ...log.slice(0, seen)]);
      const { state } = ledger;
      let parted = partCards(cards, state, day);
      ledger.watch((touch) => {
        const card = cards.find(({ card }) => touch.part === 'card' && card.id === touch.key);
        if (card) parted.wake(card);
        if (touch.part === 'deck' || touch.part === 'retired') {
          parted = partCards(cards, state, day);
        }
      });
      const dayEnd = (addDays(day, 1) - 19_500) * 10;
      for (let at = seen; at <= log.length; at += 1) {
        ledger.add(log.slice(at, at + 1));
        rested += cards.length - parted.awake().length;
        const all = buildQueue({ cards, state, day, dayEnd, retrievability });
        const { awake, resting } = { awake: parted.awake(), resting: parted.resting };
        expect(buildQueue({ cards: awake, resting, state, day, dayEnd, retrievability })).toEqual(
          all,
        );
      }
    }),
    { numRuns: 1_000 },
  );
  expect(rested).toBeGreaterThan(300);
});
