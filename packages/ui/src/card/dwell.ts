/**
 * How a pointer opens and closes a card.
 *
 *     idle ──over──▶ waiting ──timer──▶ open ──out──▶ leaving ──timer──▶ idle
 *                       │ out              ▲             │ over the card, or the same mention
 *                       ▼                  └─────────────┘
 *                      idle
 *
 * A tap, or a step by keyboard, opens at once.
 */
export type Dwell =
  | { readonly state: 'idle' }
  | { readonly state: 'waiting'; readonly mark: number }
  | {
      readonly state: 'open';
      readonly mark: number;
      readonly stay: Stay;
      /** Another mark the pointer rests on, which will replace this one. */
      readonly next?: number;
    }
  | { readonly state: 'leaving'; readonly mark: number };

/**
 * How long a card stays. `hover`: until the pointer has left. `held`: opened by keyboard, until it is closed or
 * the reader clicks elsewhere. `pinned`: until it is closed; another mention opened by a click or a step takes
 * its place.
 */
export type Stay = 'hover' | 'held' | 'pinned';

export type DwellEvent =
  /** The pointer is over a mark (at rest or moving). */
  | { readonly type: 'over'; readonly mark: number }
  | { readonly type: 'over-card' }
  | { readonly type: 'out' }
  | { readonly type: 'timer' }
  | { readonly type: 'tap'; readonly mark: number }
  | { readonly type: 'step'; readonly mark: number }
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** A click on the page that means no mark. */
  | { readonly type: 'click-away' }
  | { readonly type: 'close' };

/** Long enough that a pointer that crosses the text on its way opens nothing. */
export const dwellMilliseconds = 200;

/** Long enough to travel from the mention to the card. */
export const abandonMilliseconds = 300;

export interface Transition {
  readonly dwell: Dwell;
  /** Milliseconds after which a `timer` event is due, in place of any set before; `keep` leaves that one. */
  readonly timer: number | 'none' | 'keep';
}

const idle: Transition = { dwell: { state: 'idle' }, timer: 'none' };

export function nextDwell(dwell: Dwell, event: DwellEvent): Transition {
  switch (event.type) {
    case 'tap':
      return opened(event.mark, isPinned(dwell) ? 'pinned' : 'hover');
    case 'step':
      return opened(event.mark, isPinned(dwell) ? 'pinned' : 'held');
    case 'pin':
      return dwell.state === 'open' || dwell.state === 'leaving'
        ? opened(dwell.mark, event.pinned ? 'pinned' : 'held')
        : { dwell, timer: 'keep' };
    case 'click-away':
      return isPinned(dwell) ? { dwell, timer: 'keep' } : idle;
    case 'close':
      return idle;
    case 'over':
      return over(dwell, event.mark);
    case 'over-card':
      return overCard(dwell);
    case 'out':
      return out(dwell);
    case 'timer':
      return timer(dwell);
  }
}

function isPinned(dwell: Dwell): boolean {
  return dwell.state === 'open' && dwell.stay === 'pinned';
}

function opened(mark: number, stay: Stay): Transition {
  return { dwell: { state: 'open', mark, stay }, timer: 'none' };
}

function over(dwell: Dwell, mark: number): Transition {
  switch (dwell.state) {
    case 'idle':
      return { dwell: { state: 'waiting', mark }, timer: dwellMilliseconds };
    case 'waiting':
      return dwell.mark === mark
        ? { dwell, timer: 'keep' }
        : { dwell: { state: 'waiting', mark }, timer: dwellMilliseconds };
    case 'leaving':
      return dwell.mark === mark
        ? opened(mark, 'hover')
        : {
            dwell: { state: 'open', mark: dwell.mark, stay: 'hover', next: mark },
            timer: dwellMilliseconds,
          };
    case 'open':
      if (dwell.stay !== 'hover' || dwell.next === mark) return { dwell, timer: 'keep' };
      return dwell.mark === mark
        ? opened(mark, 'hover')
        : { dwell: { ...dwell, next: mark }, timer: dwellMilliseconds };
  }
}

function overCard(dwell: Dwell): Transition {
  switch (dwell.state) {
    case 'idle':
      return { dwell, timer: 'keep' };
    case 'waiting':
      return idle;
    case 'open':
      return opened(dwell.mark, dwell.stay);
    case 'leaving':
      return opened(dwell.mark, 'hover');
  }
}

function out(dwell: Dwell): Transition {
  switch (dwell.state) {
    case 'idle':
    case 'waiting':
      return idle;
    case 'leaving':
      return { dwell, timer: 'keep' };
    case 'open':
      return dwell.stay === 'hover'
        ? { dwell: { state: 'leaving', mark: dwell.mark }, timer: abandonMilliseconds }
        : { dwell, timer: 'keep' };
  }
}

function timer(dwell: Dwell): Transition {
  switch (dwell.state) {
    case 'idle':
    case 'leaving':
      return idle;
    case 'waiting':
      return opened(dwell.mark, 'hover');
    case 'open':
      return dwell.next === undefined ? { dwell, timer: 'none' } : opened(dwell.next, 'hover');
  }
}
