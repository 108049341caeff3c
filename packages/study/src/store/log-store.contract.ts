import type { Day, PackId } from '@backgrounder/model';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EventDraft, StudyEvent } from '../log/event.ts';
import type { Result } from '../result.ts';
import type { LogStore } from './log-store.ts';

/** One log on which several connections can be opened, as by several tabs. */
export interface LogUnderTest {
  open(): Promise<LogStore>;
  remove(): Promise<void>;
}

/** What every `LogStore` must do. */
export function logStoreContract(name: string, createLog: () => Promise<LogUnderTest>): void {
  describe(`${name} keeps the contract of LogStore`, () => {
    let log: LogUnderTest;
    let stores: LogStore[];
    const open = async () => {
      const store = await log.open();
      stores.push(store);
      return store;
    };

    beforeEach(async () => {
      log = await createLog();
      stores = [];
    });
    afterEach(async () => {
      for (const store of stores) store.close();
      await log.remove();
    });

    test('a new log is empty', async () => {
      const store = await open();
      expect(await recordsOf(store)).toEqual([]);
    });

    test('numbers events 1, 2, 3 … and gives them back as written', async () => {
      const store = await open();
      const first = valueOf(await store.append([draft(store, 'a'), draft(store, 'b')]));
      const second = valueOf(await store.append([draft(store, 'c')]));
      expect([...first, ...second].map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
      expect(await recordsOf(store)).toEqual([...first, ...second]);
    });

    test('what was written is there for the next connection, under the same device', async () => {
      const before = await open();
      const written = valueOf(await before.append([draft(before, 'a')]));
      before.close();
      const after = await open();
      expect(after.device).toBe(before.device);
      expect(await recordsOf(after)).toEqual(written);
      expect(valueOf(await after.append([draft(after, 'b')]))[0]?.sequence).toBe(2);
    });

    test('two tabs that write at once never share a number, nor leave a gap', async () => {
      const tabs = [await open(), await open()];
      const writes = Array.from({ length: 60 }, (_, index) => {
        const tab = tabs[index % 2] as LogStore;
        return tab.append([draft(tab, `x${index}`), draft(tab, `y${index}`)]);
      });
      const written = (await Promise.all(writes)).flatMap(valueOf);
      const numbers = written.map(({ sequence }) => sequence).sort((a, b) => a - b);
      expect(numbers).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
      expect(await recordsOf(tabs[0] as LogStore)).toHaveLength(120);
    });

    test('another tab is told, and loads only what it lacks', async () => {
      const [writer, reader] = [await open(), await open()];
      await writer.append([draft(writer, 'a')]);
      const { cursor } = valueOf(await reader.load());
      const told = new Promise<void>((resolve) => {
        reader.subscribe(resolve);
      });
      const written = valueOf(await writer.append([draft(writer, 'b')]));
      await told;
      const rest = valueOf(await reader.load(cursor));
      expect(rest.records).toEqual(written);
      expect(valueOf(await reader.load(rest.cursor))).toEqual({ records: [], cursor: rest.cursor });
    });

    test('a listener that has ended hears nothing, nor does the writer itself', async () => {
      const [writer, reader] = [await open(), await open()];
      let calls = 0;
      const count = () => {
        calls += 1;
      };
      reader.subscribe(count)();
      writer.subscribe(count);
      const heard = new Promise<void>((resolve) => {
        reader.subscribe(resolve);
      });
      await writer.append([draft(writer, 'a')]);
      await heard;
      expect(calls).toBe(0);
    });

    test('an id that is taken: nothing is written', async () => {
      const store = await open();
      await store.append([draft(store, 'a')]);
      const again = await store.append([draft(store, 'b'), draft(store, 'a')]);
      expect(codeOf(again)).toBe('conflict');
      expect(codeOf(await store.append([draft(store, 'c'), draft(store, 'c')]))).toBe('conflict');
      expect(await recordsOf(store)).toHaveLength(1);
      // The number that was not used is not lost.
      expect(valueOf(await store.append([draft(store, 'd')]))[0]?.sequence).toBe(2);
    });

    test('merge adds what is missing and passes over what is here', async () => {
      const store = await open();
      const [own] = valueOf(await store.append([draft(store, 'a')]));
      const foreign = event('other', 7, 'f');
      expect(await store.merge([own as StudyEvent, foreign, foreign])).toEqual({
        ok: true,
        value: { added: 1, known: 2 },
      });
      expect(await recordsOf(store)).toEqual([own, foreign]);
    });

    test('merge of an own event from a backup: numbers go on after it', async () => {
      const store = await open();
      await store.merge([event(store.device, 9, 'old')]);
      expect(valueOf(await store.append([draft(store, 'a')]))[0]?.sequence).toBe(10);
    });

    const conflicts: readonly [string, (own: StudyEvent) => StudyEvent][] = [
      ['the id of another event', (own) => ({ ...own, time: own.time + 1 })],
      ['the number of another event', (own) => ({ ...own, id: 'z' })],
    ];
    test.each(conflicts)('merge of one that claims %s adds nothing', async (_, claim) => {
      const store = await open();
      const [own] = valueOf(await store.append([draft(store, 'a')]));
      const merged = await store.merge([event('other', 1, 'f'), claim(own as StudyEvent)]);
      expect(codeOf(merged)).toBe('conflict');
      expect(await recordsOf(store)).toEqual([own]);
    });

    test('sealing is not seen: the same records, numbers, ids and places', async () => {
      const store = await open();
      const log = Array.from({ length: 4500 }, (_, index) =>
        index % 3 === 0 ? event('other', index + 1, `o${index}`) : review('other', index + 1),
      );
      expect(valueOf(await store.merge(log.slice(0, 4200))).added).toBe(4200);
      expect(valueOf(await store.merge(log)).added).toBe(300);
      const middle = valueOf(await store.load(4090));
      const reader = await open();
      valueOf(await store.seal());
      expect(valueOf(await reader.seal())).toBeUndefined();
      expect(await recordsOf(reader)).toEqual(log);
      expect(valueOf(await reader.load(4090))).toEqual(middle);
      expect(middle.records).toEqual(log.slice(4090));

      const [own] = valueOf(await store.append([draft(store, 'a')]));
      expect(own?.sequence).toBe(1);
      const rest = valueOf(await reader.load(middle.cursor));
      expect(rest.records).toEqual([own]);
      const taken = { ...log[5], time: 7 } as StudyEvent;
      expect(codeOf(await store.merge([taken]))).toBe('conflict');
      const number = { ...log[5], id: 'new' } as StudyEvent;
      expect(codeOf(await store.merge([number]))).toBe('conflict');
      expect(valueOf(await store.merge(log))).toEqual({ added: 0, known: 4500 });
      const whole = valueOf(await store.loadWhole());
      const sealed = whole.segments.reduce((sum, { count }) => sum + count, 0);
      expect(sealed + whole.records.length).toBe(4501);
      expect(whole.cursor).toBe(4501);
    });

    test('own numbers go on after those that are sealed', async () => {
      const store = await open();
      const log = Array.from({ length: 5000 }, (_, index) => review(store.device, index + 1));
      valueOf(await store.merge(log));
      valueOf(await store.seal());
      expect(valueOf(await store.append([draft(store, 'a')]))[0]?.sequence).toBe(5001);
    });

    test('the snapshot that was saved last is there for every tab', async () => {
      const [store, reader] = [await open(), await open()];
      expect(valueOf(await reader.loadSnapshot())).toBeUndefined();
      for (const cursor of [1, 2]) {
        valueOf(await store.saveSnapshot({ cursor, bytes: new Uint8Array([cursor, 9]) }));
      }
      expect(valueOf(await reader.loadSnapshot())).toEqual({
        cursor: 2,
        bytes: new Uint8Array([2, 9]),
      });
    });

    test('what a caller changes afterwards is not changed here', async () => {
      const store = await open();
      const target = { kind: 'pack', pack: 'p' as PackId } as { kind: 'pack'; pack: PackId };
      await store.append([{ ...draft(store, 'a'), type: 'capture', target }]);
      target.pack = 'q';
      expect(await recordsOf(store)).toMatchObject([{ target: { pack: 'p' } }]);
    });

    test('a closed connection says so', async () => {
      const store = await open();
      store.close();
      expect(codeOf(await store.append([draft(store, 'a')]))).toBe('closed');
      expect(codeOf(await store.merge([event('other', 1, 'f')]))).toBe('closed');
      expect(codeOf(await store.load())).toBe('closed');
      expect(codeOf(await store.loadWhole())).toBe('closed');
      expect(codeOf(await store.seal())).toBe('closed');
      expect(codeOf(await store.loadSnapshot())).toBe('closed');
      expect(codeOf(await store.saveSnapshot({ cursor: 1, bytes: new Uint8Array() }))).toBe(
        'closed',
      );
      expect(await recordsOf(await open())).toEqual([]);
    });
  });
}

function draft(store: LogStore, id: string): EventDraft {
  return {
    v: 1,
    id: id,
    device: store.device,
    time: 1000,
    type: 'capture',
    target: { kind: 'pack', pack: 'p' },
  };
}

function event(device: string, sequence: number, id: string): StudyEvent {
  return {
    v: 1,
    id: id,
    device: device,
    sequence,
    time: 1000,
    type: 'suspend',
    cards: ['p/f@1/who'],
  };
}

function review(device: string, sequence: number): StudyEvent {
  return {
    v: 1,
    id: `r${sequence}`,
    device: device,
    sequence,
    time: sequence,
    type: 'review',
    card: `p/f${sequence % 7}@1/who`,
    rating: 'good',
    from: 'review',
    day: 19_545 as Day,
    zone: 'Asia/Kolkata',
    elapsedDays: 3,
    duration: 4200.5,
    scheduler: { weights: 'fsrs-6/default', retention: 0.85 },
    after: {
      stage: 'review',
      step: 0,
      stability: 2.3 + sequence / 7,
      difficulty: 5,
      reps: 1,
      lapses: 0,
      due: { kind: 'day', day: 19_548 as Day },
    },
  };
}

function valueOf<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function codeOf<E extends { readonly code: string }>(result: Result<unknown, E>): string {
  return result.ok ? 'ok' : result.error.code;
}

async function recordsOf(store: LogStore): Promise<readonly unknown[]> {
  return valueOf(await store.load()).records;
}
