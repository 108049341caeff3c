import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restFor, watchText, type Clock, type Watch } from './watch.ts';

/** A clock that moves only when it is told to. */
function handClock(): Clock & { pass(milliseconds: number): void; idle(): void } {
  let now = 0;
  let due: { readonly at: number; readonly task: () => void } | undefined;
  let idleTask: (() => void) | undefined;
  return {
    now: () => now,
    setTimeout: (task, milliseconds) => {
      due = { at: now + milliseconds, task };
      return 1;
    },
    clearTimeout: () => {
      due = undefined;
    },
    whenIdle: (task) => {
      idleTask = task;
    },
    pass: (milliseconds) => {
      now += milliseconds;
      if (!due || due.at > now) return;
      const { task } = due;
      due = undefined;
      task();
    },
    idle: () => {
      idleTask?.();
      idleTask = undefined;
    },
  };
}

let root: HTMLElement;
let watch: Watch;
let clock: ReturnType<typeof handClock>;
const changed = vi.fn<() => void>();
const ours = document.createElement('div');

beforeEach(() => {
  root = document.createElement('div');
  root.textContent = 'text';
  clock = handClock();
  changed.mockClear();
  watch = watchText(root, (node) => node === ours, changed, clock);
});
afterEach(() => watch.stop());

/** The observer is told of changes after the code that makes them. */
const told = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('watchText', () => {
  it.each([
    ['added text', () => root.append('more')],
    ['removed text', () => root.firstChild?.remove()],
    ['edited text', () => ((root.firstChild as Text).data = 'other')],
  ])('tells of %s once the page is at rest', async (_, change) => {
    change();
    await told();
    clock.pass(399);
    expect(changed).not.toHaveBeenCalled();
    clock.pass(1);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('tells once of many changes', async () => {
    for (let count = 0; count < 5; count++) {
      root.append('more');
      await told();
      clock.pass(100);
    }
    expect(changed).not.toHaveBeenCalled();
    clock.pass(400);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('does not wait for ever for a page that never rests', async () => {
    for (let count = 0; count < 12; count++) {
      root.append('more');
      await told();
      clock.pass(300);
    }
    expect(changed).toHaveBeenCalledOnce();
  });

  it.each([
    ['an attribute', () => root.setAttribute('class', 'other')],
    ['our own element', () => root.append(ours)],
    ['a comment', () => root.append(document.createComment('note'))],
  ])('is silent about %s', async (_, change) => {
    change();
    await told();
    clock.pass(5_000);
    expect(changed).not.toHaveBeenCalled();
  });

  it('leaves a page that is built anew until it is idle', async () => {
    for (let count = 0; count < 1_001; count++) root.append('more');
    await told();
    clock.pass(400);
    expect(changed).not.toHaveBeenCalled();
    clock.idle();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('is silent after it was stopped', async () => {
    for (let count = 0; count < 1_001; count++) root.append('more');
    await told();
    clock.pass(400);
    watch.stop();
    clock.idle();
    root.append('more');
    await told();
    clock.pass(5_000);
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('restFor', () => {
  it.each([
    [0, 400],
    [2_600, 400],
    [2_900, 100],
    [3_500, 0],
  ])('after %s ms of changes, %s ms', (waiting, rest) => {
    expect(restFor(waiting)).toBe(rest);
  });
});
