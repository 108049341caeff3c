import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryLog } from '../log/arbitrary-log.ts';
import type { StudyEvent } from '../log/event.ts';
import { exactly } from '../log/exactly.ts';
import { fold } from '../log/ledger.ts';
import { createMemoryLog } from '../store/memory.ts';
import { openLog } from './study-log.ts';
import { valueOf } from './study-world.ts';

const devices = ['a', 'b', 'c'];
const arbitraryMerge = arbitraryLog.chain((log) =>
  fc.record({
    log: fc.constant(log),
    // Each device's history comes in two deliveries; the second holds the first.
    orders: fc.tuple(arbitraryOrder(), arbitraryOrder()),
  }),
);

function arbitraryOrder(): fc.Arbitrary<readonly string[]> {
  const deliveries = [...devices, ...devices];
  return fc.shuffledSubarray(deliveries, { minLength: deliveries.length });
}

test('1,000 histories of three devices, merged in any order, give one state', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMerge, async ({ log, orders }) => {
      const expected = exactly(fold(log));
      for (const order of orders) {
        expect(exactly((await merged(log, order)).ledger.state)).toBe(expected);
      }
    }),
    { numRuns: 1000 },
  );
});

async function merged(log: readonly StudyEvent[], order: readonly string[]) {
  const store = createMemoryLog('here').open();
  const study = valueOf(await openLog(store, 4));
  const delivered = new Set<string>();
  for (const device of order) {
    const history = log.filter((event) => event.device === device);
    const part = delivered.has(device) ? history : history.slice(0, history.length >> 1);
    delivered.add(device);
    valueOf(await store.merge(part));
    valueOf(await study.catchUp());
  }
  return study;
}
