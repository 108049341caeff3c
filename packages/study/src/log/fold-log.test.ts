import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryLog } from './arbitrary-log.ts';
import { cutOf } from './base.ts';
import type { StudyEvent } from './event.ts';
import { exactly } from './exactly.ts';
import { foldLog, type WholeLog } from './fold-log.ts';
import { createLedger, fold, type Ledger } from './ledger.ts';
import { compareEvents } from './order.ts';
import { packSnapshot } from './pack-snapshot.ts';
import { sealSegment } from './seal-segment.ts';
import { openSegment, type Segment } from './segment.ts';
import { unpackSnapshot } from './snapshot.ts';

const arbitraryArrival = arbitraryLog.chain((log) =>
  fc.record({
    log: fc.oneof(
      fc.constant(log.toSorted(compareEvents)),
      fc.constant(log),
      fc.shuffledSubarray([...log], { minLength: log.length }),
    ),
    size: fc.integer({ min: 1, max: 9 }),
    loose: fc.nat(12),
    keep: fc.nat(20),
  }),
);

function opened(bytes: Uint8Array<ArrayBuffer>): Segment {
  const segment = openSegment(bytes);
  if (!segment.ok) throw new Error(segment.error);
  return segment.value;
}

/** A log as storage has it: all but the last few events in segments of one size. */
function stored(log: readonly StudyEvent[], size: number, loose: number): WholeLog {
  const sealed = log.slice(0, Math.max(0, log.length - loose));
  const segments: Segment[] = [];
  for (let at = 0; at < sealed.length; at += size) {
    segments.push(opened(sealSegment(sealed.slice(at, at + size))));
  }
  return { segments, loose: log.slice(sealed.length) };
}

function ledgerOf(log: readonly StudyEvent[], keep: number): Ledger {
  const { base, tail } = foldLog(stored(log, 3, 2), keep);
  const ledger = createLedger(base);
  expect(ledger.reaches(tail)).toBe(true);
  ledger.add(tail);
  return ledger;
}

describe('a log of which only the end is kept in memory', () => {
  test('folds to the same state, however it is cut into segments', () => {
    fc.assert(
      fc.property(arbitraryArrival, ({ log, size, loose, keep }) => {
        const folded = foldLog(stored(log, size, loose), keep);
        expect(folded.cut + folded.tail.length).toBe(log.length);
        const ledger = createLedger(folded.base);
        expect(ledger.reaches(folded.tail)).toBe(true);
        ledger.add(folded.tail);
        expect(exactly(ledger.state)).toBe(exactly(fold(log)));
      }),
      { numRuns: 1000 },
    );
  });

  test('goes on event by event, and is folded anew where one reaches behind it', () => {
    let anew = 0;
    fc.assert(
      fc.property(arbitraryArrival, ({ log, keep }) => {
        const begun = log.length >> 1;
        let ledger = ledgerOf(log.slice(0, begun), keep);
        for (let count = begun + 1; count <= log.length; count += 1) {
          const event = log[count - 1] as StudyEvent;
          if (ledger.reaches([event])) ledger.add([event]);
          else {
            anew += 1;
            ledger = ledgerOf(log.slice(0, count), keep);
          }
          expect(exactly(ledger.state)).toBe(exactly(fold(log.slice(0, count))));
        }
      }),
      { numRuns: 300 },
    );
    expect(anew).toBeGreaterThan(0);
  });

  test('takes back what is kept, to any depth, bit by bit', () => {
    fc.assert(
      fc.property(arbitraryArrival, ({ log, keep }) => {
        const inOrder = log.toSorted(compareEvents);
        const ledger = ledgerOf(inOrder, keep);
        const undos: StudyEvent[] = [];
        for (const target of foldLog(stored(inOrder, 3, 2), keep).tail.toReversed()) {
          undos.push({
            v: 1,
            id: `undo-${target.id}`,
            device: 'a',
            sequence: 1000 + undos.length,
            time: 1000,
            type: 'undo',
            target: target.id,
          });
          ledger.add(undos.slice(-1));
          expect(exactly(ledger.state)).toBe(exactly(fold([...inOrder, ...undos])));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a snapshot', () => {
  test('with the events after it is the whole log', () => {
    let taken = 0;
    fc.assert(
      fc.property(arbitraryArrival, ({ log, keep }) => {
        const folded = foldLog(stored(log, 3, 2), 30);
        const ledger = createLedger(folded.base);
        ledger.add(folded.tail);
        const cut = cutOf(folded.tail, Math.max(0, folded.tail.length - keep), {
          last: folded.base?.last,
          undone: new Set(folded.base?.orphans),
        });
        const last = folded.tail.slice(0, cut).toSorted(compareEvents).at(-1);
        if (!last) return;
        taken += 1;
        const snapshot = unpackSnapshot(packSnapshot(ledger.baseAt(last)));
        if (!snapshot.ok) throw new Error(snapshot.error);
        const next = createLedger(snapshot.value);
        const rest = folded.tail.slice(cut);
        expect(next.reaches(rest)).toBe(true);
        next.add(rest);
        expect(exactly(next.state)).toBe(exactly(fold(log)));
        expect(exactly(ledger.state)).toBe(exactly(fold(log)));
      }),
      { numRuns: 1000 },
    );
    expect(taken).toBeGreaterThan(300);
  });
});

describe('a segment', () => {
  test('gives back every event as it was', () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        const segment = opened(sealSegment(log));
        const events = Array.from({ length: segment.count }, (_, index) => segment.event(index));
        expect(events).toEqual(log);
        expect(events.map((_, index) => segment.id(index))).toEqual(log.map(({ id }) => id));
        expect(segment.undos.length).toBe(log.filter(({ type }) => type === 'undo').length);
      }),
    );
  });

  test('keeps what it does not know of a review', () => {
    const [review] = fc
      .sample(arbitraryLog, { numRuns: 50, seed: 1 })
      .flat()
      .filter((event) => event.type === 'review');
    if (!review) throw new Error('no review');
    const odd = [
      { ...review, mood: 'fair' },
      { ...review, after: { ...review.after, vigour: 1 } },
      { ...review, after: { ...review.after, due: { ...review.after.due, why: 'load' } } },
      { ...review, elapsedDays: 2 ** 40 },
      { ...review, scheduler: { ...review.scheduler, seed: 'x' } },
    ] as readonly StudyEvent[];
    const segment = opened(sealSegment(odd));
    expect(odd.map((_, index) => segment.event(index))).toEqual(odd);
  });

  test('says when a bit has changed, a part is missing, or a newer version wrote it', () => {
    const bytes = sealSegment(fc.sample(arbitraryLog, { numRuns: 20, seed: 2 }).flat());
    fc.assert(
      fc.property(fc.integer({ min: 8, max: bytes.length - 1 }), fc.nat(7), (at, bit) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(openSegment(changed)).toEqual({ ok: false, error: 'damaged' });
      }),
      { numRuns: 300 },
    );
    expect(openSegment(bytes.slice(0, -8))).toEqual({ ok: false, error: 'damaged' });
    expect(openSegment(bytes.slice(0, 5))).toEqual({ ok: false, error: 'damaged' });
    expect(openSegment(new Uint8Array())).toEqual({ ok: false, error: 'damaged' });
    const newer = bytes.slice();
    newer[4] = 2;
    expect(openSegment(newer)).toEqual({ ok: false, error: 'newer' });
  });
});
