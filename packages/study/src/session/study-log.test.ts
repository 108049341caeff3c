import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryLog } from '../log/arbitrary-log.ts';
import { exactly } from '../log/exactly.ts';
import { fold } from '../log/ledger.ts';
import { createMemoryLog } from '../store/memory.ts';
import type { LogStore, StoredSnapshot } from '../store/log-store.ts';
import { openLog, type StudyLog } from './study-log.ts';
import { createStudyWorld, valueOf } from './study-world.ts';

const keep = 4;

/** Adds events in pieces as other tabs and devices would, with upkeep and reopening between. */
const arbitraryCourse = arbitraryLog.chain((log) =>
  fc.record({
    log: fc.oneof(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length })),
    steps: fc.array(
      fc.record({
        size: fc.integer({ min: 1, max: 6 }),
        after: fc.constantFrom('catchUp', 'upkeep', 'reopen', 'reachBack'),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  }),
);

async function opened(store: LogStore): Promise<StudyLog> {
  return valueOf(await openLog(store, keep));
}

test('a log with a snapshot is the whole log, however it grows', async () => {
  let snapshots = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryCourse, async ({ log, steps }) => {
      const store = createMemoryLog('device').open();
      let study = await opened(store);
      let written = 0;
      for (const { size, after } of steps) {
        valueOf(await store.merge(numbered(log).slice(written, written + size)));
        written = Math.min(log.length, written + size);
        valueOf(await study.catchUp());
        if (after === 'upkeep') await study.upkeep();
        if (after === 'reachBack') valueOf(await study.reachBack());
        if (after === 'reopen') study = await opened(store);
        expect(exactly(study.ledger.state)).toBe(exactly(fold(numbered(log).slice(0, written))));
      }
      if (valueOf(await store.loadSnapshot())) snapshots += 1;
    }),
    { numRuns: 300 },
  );
  expect(snapshots).toBeGreaterThan(30);
});

describe('a snapshot that cannot be used is passed over', () => {
  const cases: readonly [string, (snapshot: StoredSnapshot) => StoredSnapshot][] = [
    ['damaged', ({ cursor, bytes }) => ({ cursor, bytes: withBit(bytes, bytes.length - 3) })],
    ['cut short', ({ cursor, bytes }) => ({ cursor, bytes: bytes.slice(0, 64) })],
    ['of a newer version', ({ cursor, bytes }) => ({ cursor, bytes: withBit(bytes, 6) })],
    ['ahead of the log', ({ bytes }) => ({ cursor: 1_000_000, bytes })],
  ];
  test.each(cases)('%s', async (_, change) => {
    const events = longLog();
    const store = createMemoryLog('device').open();
    valueOf(await store.merge(events));
    await (await opened(store)).upkeep();
    const snapshot = valueOf(await store.loadSnapshot());
    if (!snapshot) throw new Error('no snapshot');
    valueOf(await store.saveSnapshot(change(snapshot)));
    expect(exactly((await opened(store)).ledger.state)).toBe(exactly(fold(events)));
  });
});

test('a snapshot spares reading what came before it', async () => {
  const events = longLog();
  const store = createMemoryLog('device').open();
  valueOf(await store.merge(events));
  await (await opened(store)).upkeep();
  let wholes = 0;
  const { ledger } = await opened({
    ...store,
    loadWhole() {
      wholes += 1;
      return store.loadWhole();
    },
  });
  expect(wholes).toBe(0);
  expect(ledger.size).toBeLessThan(events.length / 2);
});

test('undo reaches behind the snapshot, back to the first review of all', async () => {
  const world = createStudyWorld(60);
  const first = await world.open();
  valueOf(await first.capture({ kind: 'pack', pack: 'p' }));
  const before = exactly(fold(await eventsOf(world.log.open())));
  const reviews = 2100;
  for (let count = 0; count < reviews; count += 1) {
    world.now += 1000;
    valueOf(await first.rate(`p/f${count % 60}@1/who`, 'again'));
  }
  first.close();
  const upkept = valueOf(await openLog(world.log.open()));
  await upkept.upkeep();

  const again = await world.open();
  const snapshot = valueOf(await world.log.open().loadSnapshot());
  expect(snapshot?.cursor).toBeGreaterThan(1000);
  for (let count = 0; count < reviews; count += 1) valueOf(await again.undo());
  expect(await again.undo()).toMatchObject({ error: { code: 'nothing' } });
  expect(exactly(fold(await eventsOf(world.log.open())))).toBe(before);
  const { today, counts } = again.snapshot();
  expect([today.reviews, counts.new]).toEqual([0, 10]);
});

async function eventsOf(store: LogStore) {
  return valueOf(await store.load()).records as Parameters<typeof fold>[0];
}

/** Devices' numbers as a store would have allotted them. */
function numbered(log: Parameters<typeof fold>[0]) {
  return [...log].map((event, index) => ({ ...event, sequence: index + 1 }));
}

/** Thirty logs, one after the other. */
function longLog() {
  const logs = fc.sample(arbitraryLog, { numRuns: 30, seed: 3 });
  const joined = logs.flatMap((log, which) =>
    log.map((event) => ({
      ...event,
      id: `${event.id} ${which}`,
      time: event.time + 100 * which,
      ...(event.type === 'undo' && { target: `${event.target} ${which}` }),
    })),
  );
  return numbered(joined as Parameters<typeof fold>[0]);
}

function withBit(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}
