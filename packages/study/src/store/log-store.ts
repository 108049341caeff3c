import type { DeviceId, EventDraft, StudyEvent } from '../log/event.ts';
import type { Segment } from '../log/segment.ts';
import type { Result } from '../result.ts';

/** Where the log is kept. Every failure is a value; nothing is thrown or rejected. */
export interface LogStore {
  /** Made with the storage and gone with it, so that two logs never share a device's numbers. */
  readonly device: DeviceId;
  /** How many records came back from the copy when the store was opened, the browser having lost the log. */
  readonly restored: number;
  /**
   * Writes all drafts or none, numbering them in one transaction with every other tab. Resolves
   * only once they are on disk (strict durability), with the events as written.
   */
  append(drafts: readonly EventDraft[]): Promise<Result<readonly StudyEvent[], StoreError>>;
  /**
   * Adds whole events from elsewhere (a backup, another device), all or none; those already here,
   * by id, are passed over. `conflict` where an id or a device's number is taken by another event.
   */
  merge(events: readonly StudyEvent[]): Promise<Result<MergeCount, StoreError>>;
  /**
   * The records that arrived after `cursor` (all, where absent), in order of arrival and as they
   * were written: the caller parses them.
   */
  load(cursor?: Cursor): Promise<Result<LoadedRecords, StoreError>>;
  /** The whole log as it is stored, without making an object of each record. */
  loadWhole(): Promise<Result<StoredLog, StoreError>>;
  /**
   * Moves old records into segments, where there are many. Nothing of it is seen from outside; of
   * several tabs one does it. Call it when nobody waits.
   */
  seal(): Promise<Result<void, StoreError>>;
  /** The snapshot that was kept last, whole or not: whoever packed it can tell. */
  loadSnapshot(): Promise<Result<StoredSnapshot | undefined, StoreError>>;
  /** A cache: it may be gone at any time, and is not waited for as the log is. */
  saveSnapshot(snapshot: StoredSnapshot): Promise<Result<void, StoreError>>;
  /** Calls back when another tab may have written. Returns the function that ends it. */
  subscribe(listener: () => void): () => void;
  /** Later calls give `closed`. */
  close(): void;
}

/** A place in the order of arrival at this store: how many records had arrived, it included. */
export type Cursor = number & { readonly __id?: 'cursor' };

export interface LoadedRecords {
  readonly records: readonly unknown[];
  /** The last record that has arrived: where the next `load` goes on. */
  readonly cursor: Cursor;
}

export interface StoredLog extends LoadedRecords {
  /** In order of arrival; `records` come after them. */
  readonly segments: readonly Segment[];
}

/** What the log came to up to a place, packed by `packSnapshot`. */
export interface StoredSnapshot {
  readonly cursor: Cursor;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface MergeCount {
  readonly added: number;
  readonly known: number;
}

/**
 * `quota`: no room; `blocked`: another tab holds an older version open; `closed`: this connection
 * has ended; `outdated`: a newer version wrote the log; `unavailable`: the browser offers no storage here; `conflict`: two different events
 * claim one place; `damaged`: a segment is not as it was written; `failed`: anything else.
 */
export interface StoreError {
  readonly code:
    | 'quota'
    | 'blocked'
    | 'closed'
    | 'outdated'
    | 'unavailable'
    | 'conflict'
    | 'damaged'
    | 'failed';
  /** What happened and what to do about it, for the learner. */
  readonly message: string;
  readonly cause?: unknown;
}
