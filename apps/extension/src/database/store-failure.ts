/**
 * `quota`: no room; `blocked`: another page of the extension holds an older version open; `closed`: the
 * connection ended meanwhile; `outdated`: a newer version of the extension wrote what is there;
 * `unavailable`: the browser offers no storage here; `failed`: anything else.
 */
export type StoreFailureCode =
  | 'quota'
  | 'blocked'
  | 'closed'
  | 'outdated'
  | 'unavailable'
  | 'failed';

/** What every operation of a store rejects with, and nothing else; nothing was changed then. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  readonly code: StoreFailureCode;

  constructor(code: StoreFailureCode, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/** Why the database did not open. */
export function openFailureOf(cause: unknown): StoreFailure {
  switch (nameOf(cause)) {
    case 'VersionError':
      return new StoreFailure('outdated', cause);
    case 'QuotaExceededError':
      return new StoreFailure('quota', cause);
    default:
      return new StoreFailure('unavailable', cause);
  }
}

/** Why a transaction did not come to its end. */
export function storeFailureOf(cause: unknown): StoreFailure {
  if (cause instanceof StoreFailure) return cause;
  switch (nameOf(cause)) {
    case 'QuotaExceededError':
      return new StoreFailure('quota', cause);
    case 'InvalidStateError':
      return new StoreFailure('closed', cause);
    default:
      return new StoreFailure('failed', cause);
  }
}

function nameOf(cause: unknown): string {
  return cause instanceof Error || cause instanceof DOMException ? cause.name : '';
}
