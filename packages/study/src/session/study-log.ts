import { cutOf } from '../log/base.ts';
import type { StudyEvent } from '../log/event.ts';
import { createLedger, type Ledger } from '../log/ledger.ts';
import { compareEvents } from '../log/order.ts';
import { parseEvents } from '../log/parse-events.ts';
import type { Touch } from '../log/reducers.ts';
import { unpackSnapshot } from '../log/snapshot.ts';
import type { StudyState } from '../log/state.ts';
import { failure, success, type Result } from '../result.ts';
import type { Cursor, LogStore } from '../store/log-store.ts';
import { unreadableError } from './errors.ts';
import type { StudyError } from './types.ts';

/** So many of the last events stay in memory at least: what `undo` reaches without reading the log. */
const usualKeep = 1024;

/** The log of a store, folded, and kept up with what other tabs write. */
export interface StudyLog {
  /** Another one after the log had to be folded anew. */
  readonly ledger: Ledger;
  /** Reads what is new in the store. Tells whether there was anything. */
  catchUp(): Promise<Result<boolean, StudyError>>;
  /** Events that this tab has written. */
  add(written: readonly StudyEvent[]): void;
  /** Brings older events into memory; `false` where all are there already. */
  reachBack(): Promise<Result<boolean, StudyError>>;
  isUpkeepDue(): boolean;
  /** Keeps a snapshot and seals old records; what fails is tried again another time. */
  upkeep(): Promise<void>;
  /** Calls back after each change; `all` after the log was folded anew. */
  watch(watcher: (touch: Touch | 'all') => void): void;
}

/** What the log of a store says, for those who ask once and write nothing. */
export async function readState(store: LogStore): Promise<Result<StudyState, StudyError>> {
  const log = await openLog(store);
  return log.ok ? success(log.value.ledger.state) : log;
}

export async function openLog(
  store: LogStore,
  keep = usualKeep,
): Promise<Result<StudyLog, StudyError>> {
  const watchers = new Set<(touch: Touch | 'all') => void>();
  const tell = (touch: Touch | 'all') => {
    for (const watcher of watchers) watcher(touch);
  };
  let ledger = createLedger();
  /** Events after the base, in order of arrival; `arrivedBefore` is how many the base holds. */
  let arrived: StudyEvent[] = [];
  let arrivedBefore = 0;
  let cursor: Cursor = 0;
  let kept = keep;
  let savedAt: Cursor = 0;
  let upkeptAt: Cursor = 0;
  let reading: Promise<unknown> = Promise.resolve();

  function start(next: Ledger, before: number, tail: readonly StudyEvent[], at: Cursor): void {
    ledger = next;
    ledger.add(tail);
    arrivedBefore = before;
    arrived = [...tail];
    cursor = at;
    ledger.watch(tell);
    tell('all');
  }

  async function foldAll(): Promise<Result<void, StudyError>> {
    const loaded = await store.loadWhole();
    if (!loaded.ok) return loaded;
    const { segments, records, cursor: at } = loaded.value;
    const parsed = parseEvents(records);
    if (!parsed.ok) return failure(unreadableError(parsed.error));
    if (segments.length === 0 && records.length <= kept) {
      start(createLedger(), 0, parsed.value, at);
      return success(undefined);
    }
    const { foldLog } = await import('../log/fold-log.ts');
    const { base, cut, tail } = foldLog({ segments, loose: parsed.value }, kept);
    start(createLedger(base), cut, tail, at);
    return success(undefined);
  }

  /** From the snapshot, where there is one and the log goes on from it. */
  async function openSnapshot(): Promise<boolean> {
    const stored = await store.loadSnapshot();
    if (!stored.ok || !stored.value) return false;
    const base = unpackSnapshot(stored.value.bytes);
    if (!base.ok) return false;
    const rest = await store.load(stored.value.cursor);
    if (!rest.ok || rest.value.cursor < stored.value.cursor) return false;
    const parsed = parseEvents(rest.value.records);
    if (!parsed.ok) return false;
    const next = createLedger(base.value);
    if (!next.reaches(parsed.value)) return false;
    start(next, stored.value.cursor, parsed.value, rest.value.cursor);
    savedAt = stored.value.cursor;
    return true;
  }

  async function read(): Promise<Result<boolean, StudyError>> {
    const loaded = await store.load(cursor);
    if (!loaded.ok) return loaded;
    const { records, cursor: at } = loaded.value;
    const parsed = parseEvents(records);
    if (!parsed.ok) return failure(unreadableError(parsed.error));
    if (at < cursor || !ledger.reaches(parsed.value)) {
      const folded = await foldAll();
      return folded.ok ? success(true) : folded;
    }
    arrived.push(...parsed.value);
    cursor = at;
    return success(ledger.add(parsed.value).length > 0);
  }

  /** One reading after the other, so that nothing is counted twice. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = reading.then(work);
    reading = result.catch(() => undefined);
    return result;
  }

  async function saveSnapshot(): Promise<void> {
    // Loaded when it is first needed: a log that is short never does.
    const { packSnapshot } = await import('../log/pack-snapshot.ts');
    const { base } = ledger;
    const least = arrived.length > 2 * keep ? arrived.length - keep : 0;
    const cut = cutOf(arrived, least, { last: base?.last, undone: base?.orphans ?? new Set() });
    const last = arrived.slice(0, cut).sort(compareEvents).at(-1) ?? base?.last;
    // An event of this tab that is not read back yet could belong before the cut.
    const isWhole = ledger.size === arrived.length && arrivedBefore + arrived.length === cursor;
    if (!last || !isWhole || arrivedBefore + cut <= savedAt) return;
    savedAt = arrivedBefore + cut;
    await store.saveSnapshot({ cursor: savedAt, bytes: packSnapshot(ledger.baseAt(last)) });
  }

  if (!(await openSnapshot())) {
    const folded = await foldAll();
    if (!folded.ok) return folded;
  }

  return success({
    get ledger() {
      return ledger;
    },
    catchUp: () => inTurn(read),
    add: (written) => void ledger.add(written),
    reachBack: () =>
      inTurn(async () => {
        if (!ledger.base) return success(false);
        kept *= 8;
        const folded = await foldAll();
        return folded.ok ? success(true) : folded;
      }),
    isUpkeepDue: () => cursor - upkeptAt >= keep,
    async upkeep() {
      upkeptAt = cursor;
      if ((await inTurn(read)).ok) await saveSnapshot();
      await store.seal();
    },
    watch: (watcher) => void watchers.add(watcher),
  });
}
