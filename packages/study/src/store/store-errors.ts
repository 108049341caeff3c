import type { PackedError } from '../log/packed-columns.ts';
import type { StoreError } from './log-store.ts';

export function closedError(cause?: unknown): StoreError {
  return {
    code: 'closed',
    message:
      'The connection to this browser’s storage has ended, perhaps because a newer version was opened in another tab. Reload this page.',
    cause,
  };
}

export function conflictError(): StoreError {
  return {
    code: 'conflict',
    message:
      'Two different records claim the same place in the log, so none of these was added. Restore an earlier backup, or keep what is here.',
  };
}

/** Why a segment would not open. */
export function segmentErrorOf(error: PackedError): StoreError {
  return error === 'newer'
    ? {
        code: 'outdated',
        message:
          'The log here holds a part that a newer version of Backgrounder wrote. Update this one, or reload the page; nothing was changed.',
      }
    : {
        code: 'damaged',
        message:
          'A part of the log here is damaged: it is not as it was written. Clear this page’s data, then restore your latest backup; nothing was changed.',
      };
}

export function blockedError(): StoreError {
  return {
    code: 'blocked',
    message:
      'Another tab keeps an older version of Backgrounder open. Close its other tabs, then reload this page.',
  };
}

/** Why the database would not open. */
export function openErrorOf(cause: unknown): StoreError {
  if (cause instanceof DOMException && cause.name === 'VersionError') {
    return {
      code: 'outdated',
      message:
        'The log here was written by a newer version of Backgrounder. Update this one, or reload the page; nothing was changed.',
      cause,
    };
  }
  if (cause instanceof DOMException && cause.name === 'QuotaExceededError') {
    return storeErrorOf(cause);
  }
  return {
    code: 'unavailable',
    message:
      'This browser offers no storage here, as in some private windows or when site data is blocked. Use an ordinary window, or allow site data for this page.',
    cause,
  };
}

/** What a rejected transaction means for the learner. */
export function storeErrorOf(cause: unknown): StoreError {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return {
        code: 'quota',
        message:
          'There is no room left in this browser’s storage, so nothing was saved. Free some disk space or remove other sites’ data, then try again.',
        cause,
      };
    case 'ConstraintError':
      return { ...conflictError(), cause };
    case 'InvalidStateError':
      return closedError(cause);
    default:
      return {
        code: 'failed',
        message: `The browser could not save or read the log (${name || 'unknown reason'}), so nothing was changed. Try again, or reload this page.`,
        cause,
      };
  }
}

/** Thrown inside a transaction so that all of it is taken back; the store makes it a value. */
export class StoreFailure extends Error {
  readonly error: StoreError;

  constructor(error: StoreError) {
    super(error.message);
    this.error = error;
  }
}
