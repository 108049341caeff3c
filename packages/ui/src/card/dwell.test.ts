import { describe, expect, it } from 'vitest';
import {
  abandonMilliseconds,
  dwellMilliseconds,
  nextDwell,
  type Dwell,
  type DwellEvent,
} from './dwell.ts';

const idle: Dwell = { state: 'idle' };
const waiting: Dwell = { state: 'waiting', mark: 1 };
const open: Dwell = { state: 'open', mark: 1, stay: 'hover' };
const held: Dwell = { state: 'open', mark: 1, stay: 'held' };
const pinned: Dwell = { state: 'open', mark: 1, stay: 'pinned' };
const changing: Dwell = { state: 'open', mark: 1, stay: 'hover', next: 2 };
const leaving: Dwell = { state: 'leaving', mark: 1 };
const overSame: DwellEvent = { type: 'over', mark: 1 };
const overOther: DwellEvent = { type: 'over', mark: 2 };
const overCard: DwellEvent = { type: 'over-card' };
const out: DwellEvent = { type: 'out' };
const timer: DwellEvent = { type: 'timer' };

const table: readonly (readonly [string, Dwell, DwellEvent, Dwell, number | 'none' | 'keep'])[] = [
  ['a pointer comes over a mark', idle, overSame, waiting, dwellMilliseconds],
  ['it stays there', waiting, overSame, waiting, 'keep'],
  ['it moves on to another', waiting, overOther, { ...waiting, mark: 2 }, dwellMilliseconds],
  ['it leaves before the time', waiting, out, idle, 'none'],
  ['the time has passed', waiting, timer, open, 'none'],
  ['it stays on the mark of an open card', open, overSame, open, 'none'],
  ['it leaves an open card', open, out, leaving, abandonMilliseconds],
  ['it is still away', leaving, out, leaving, 'keep'],
  ['it was away too long', leaving, timer, idle, 'none'],
  ['it reaches the card in time', leaving, overCard, open, 'none'],
  ['it comes back to the mark in time', leaving, overSame, open, 'none'],
  ['it goes to another mark in time', leaving, overOther, changing, dwellMilliseconds],
  ['it rests on another mark', changing, timer, { ...open, mark: 2 }, 'none'],
  ['it keeps resting there', changing, overOther, changing, 'keep'],
  ['it returns from there', changing, overSame, open, 'none'],
  ['it moves from there to the card', changing, overCard, open, 'none'],
  ['it moves from there to nothing', changing, out, leaving, abandonMilliseconds],
  ['it moves over a held card', held, overCard, held, 'none'],
  ['it leaves a held card', held, out, held, 'keep'],
  ['it crosses another mark beside a held card', held, overOther, held, 'keep'],
  ['a tap opens at once', idle, { type: 'tap', mark: 2 }, { ...open, mark: 2 }, 'none'],
  ['a tap replaces a held card', held, { type: 'tap', mark: 2 }, { ...open, mark: 2 }, 'none'],
  ['a step opens and holds', open, { type: 'step', mark: 2 }, { ...held, mark: 2 }, 'none'],
  ['a click elsewhere closes a hovered card', open, { type: 'click-away' }, idle, 'none'],
  ['a click elsewhere closes a held card', held, { type: 'click-away' }, idle, 'none'],
  ['a click elsewhere leaves a pinned card', pinned, { type: 'click-away' }, pinned, 'keep'],
  ['pinning', open, { type: 'pin', pinned: true }, pinned, 'none'],
  ['pinning while it leaves', leaving, { type: 'pin', pinned: true }, pinned, 'none'],
  ['pinning where there is no card', idle, { type: 'pin', pinned: true }, idle, 'keep'],
  ['unpinning', pinned, { type: 'pin', pinned: false }, held, 'none'],
  ['it leaves a pinned card', pinned, out, pinned, 'keep'],
  ['it crosses another mark beside a pinned card', pinned, overOther, pinned, 'keep'],
  ['a tap beside a pinned card', pinned, { type: 'tap', mark: 2 }, { ...pinned, mark: 2 }, 'none'],
  ['a step from a pinned card', pinned, { type: 'step', mark: 2 }, { ...pinned, mark: 2 }, 'none'],
  ['closing a pinned card', pinned, { type: 'close' }, idle, 'none'],
  ['closing a held card', held, { type: 'close' }, idle, 'none'],
  ['closing while waiting', waiting, { type: 'close' }, idle, 'none'],
  ['a late timer', idle, timer, idle, 'none'],
];

describe('nextDwell', () => {
  it.each(table)('%s', (_, dwell, event, next, delay) => {
    expect(nextDwell(dwell, event)).toEqual({ dwell: next, timer: delay });
  });

  it('opens within the time in which a reader still means it', () => {
    expect(dwellMilliseconds).toBeGreaterThanOrEqual(150);
    expect(dwellMilliseconds).toBeLessThanOrEqual(300);
  });
});
