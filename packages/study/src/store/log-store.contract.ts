import type { PackId } from '@backgrounder/model';
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
