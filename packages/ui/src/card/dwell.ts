/**
 * How a pointer opens and closes a card.
 *
 *     idle ──over──▶ waiting ──timer──▶ open ──out──▶ leaving ──timer──▶ idle
 *                       │ out              ▲             │ over the card, or the same mention
 *                       ▼                  └─────────────┘
 *                      idle
 *
 * A tap, or a step by keyboard, opens at once. `held` cards (opened by keyboard) stay until closed.
 */
export type Dwell =
  | { readonly state: 'idle' }
  | { readonly state: 'waiting'; readonly mark: number }
  | {
      readonly state: 'open';
      readonly mark: number;
      readonly held: boolean;
      /** Another mark the pointer rests on, which will replace this one. */
      readonly next?: number;
    }
  | { readonly state: 'leaving'; readonly mark: number };

export type DwellEvent =
  /** The pointer is over a mark (at rest or moving). */
  | { readonly type: 'over'; readonly mark: number }
  | { readonly type: 'over-card' }
  | { readonly type: 'out' }
  | { readonly type: 'timer' }
  | { readonly type: 'tap'; readonly mark: number }
  | { readonly type: 'step'; readonly mark: number }
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
      return { dwell: { state: 'open', mark: event.mark, held: false }, timer: 'none' };
    case 'step':
      return { dwell: { state: 'open', mark: event.mark, held: true }, timer: 'none' };
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
        ? { dwell: { state: 'open', mark, held: false }, timer: 'none' }
        : {
            dwell: { state: 'open', mark: dwell.mark, held: false, next: mark },
            timer: dwellMilliseconds,
          };
    case 'open':
      if (dwell.held || dwell.next === mark) return { dwell, timer: 'keep' };
      return dwell.mark === mark
        ? { dwell: { state: 'open', mark, held: false }, timer: 'none' }
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
    case 'leaving': {
      const held = dwell.state === 'open' && dwell.held;
      return { dwell: { state: 'open', mark: dwell.mark, held }, timer: 'none' };
    }
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
      return dwell.held
        ? { dwell, timer: 'keep' }
        : { dwell: { state: 'leaving', mark: dwell.mark }, timer: abandonMilliseconds };
  }
}

function timer(dwell: Dwell): Transition {
  switch (dwell.state) {
    case 'idle':
    case 'leaving':
      return idle;
    case 'waiting':
      return { dwell: { state: 'open', mark: dwell.mark, held: false }, timer: 'none' };
    case 'open':
      return dwell.next === undefined
        ? { dwell, timer: 'none' }
        : { dwell: { state: 'open', mark: dwell.next, held: false }, timer: 'none' };
  }
}
