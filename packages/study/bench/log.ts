import * as fc from 'fast-check';
import { arbitraryLog } from '../src/log/arbitrary-log.ts';
import type { StudyEvent } from '../src/log/event.ts';
import { exactly } from '../src/log/exactly.ts';
import { createLedger, fold } from '../src/log/ledger.ts';
import type { Row } from './row.ts';

const histories = 1000;

/** Logs of three devices joined in other orders, and undone from the last event to the first. */
export function measureLog(): readonly Row[] {
  const merge = arbitraryLog.chain((log) =>
    fc.tuple(fc.constant(log), fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 3 })),
  );
  let different = 0;
  for (const [log, order] of fc.sample(merge, { numRuns: histories, seed: 1 })) {
    const ledger = createLedger();
    for (const device of order) ledger.add(log.filter((event) => event.device === device));
    if (exactly(ledger.state) !== exactly(fold(log))) different += 1;
  }

  let undone = 0;
  let wrong = 0;
  for (const log of fc.sample(arbitraryLog, { numRuns: histories, seed: 2 })) {
    const steps = log
      .filter(({ type }) => type !== 'undo')
      .map((event, at): StudyEvent => ({ ...event, device: 'a', sequence: at + 1, time: at }));
    const ledger = createLedger();
    const states = steps.map((step) => {
      const before = exactly(ledger.state);
      ledger.add([step]);
      return before;
    });
    for (const [depth, { id: target }] of [...steps.entries()].toReversed()) {
      const sequence = steps.length + undone + 1;
      ledger.add([
        { v: 1, id: `u${undone}`, device: 'a', sequence, time: sequence, type: 'undo', target },
      ]);
      undone += 1;
      if (exactly(ledger.state) !== states[depth]) wrong += 1;
    }
  }
  return [
    {
      what: `${histories.toLocaleString('en')} random histories split over three devices, joined in any order`,
      goal: 'one state',
      measured: `${different} differ`,
      holds: different === 0,
    },
    {
      what: 'undo to any depth',
      goal: 'the state before, bit by bit',
      measured: `${wrong} of ${undone.toLocaleString('en')} differ`,
      holds: wrong === 0 && undone > histories,
    },
  ];
}
