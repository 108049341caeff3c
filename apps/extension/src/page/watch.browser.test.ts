import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Clock } from '@backgrounder/ui/reading';
import { restFor, watchText, type Watch } from './watch.ts';

const edited = vi.fn<(node: Node) => void>();
let pause = 0;

/** A clock that moves only when it is told to. */
function handClock(): Clock & { pass(milliseconds: number): void; idle(): void } {
  let now = 0;
  let due: { readonly at: number; readonly task: () => void } | undefined;
  let idleTask: (() => void) | undefined;
  return {
    now: () => now,
    nextTask: () => Promise.resolve(),
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
      const until = now + milliseconds;
      while (due && due.at <= until) {
        const { at, task } = due;
        now = at;
        due = undefined;
        task();
      }
      now = until;
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
  root.innerHTML = 'text<code></code><div contenteditable>a</div><p hidden>b</p>';
  ours.textContent = 'card';
  clock = handClock();
  changed.mockClear();
  edited.mockClear();
  pause = 0;
  watch = watchText({
    clock,
    isOurs: (node) => node === ours,
    touched: () => undefined,
    edited,
    changed,
    pause: () => pause,
  });
  watch.observe(root);
});
afterEach(() => watch.stop());

/** The observer is told of changes after the code that makes them. */
const told = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('watchText', () => {
  it.each([
    ['added text', () => root.append('more')],
    ['removed text', () => root.firstChild?.remove()],
    ['text that is unfolded', () => root.querySelector('[hidden]')!.removeAttribute('hidden')],
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
    ['an element without text', () => root.append(document.createElement('img'))],
    [
      'what is typed into an editor',
      () => ((root.querySelector('[contenteditable]')!.firstChild as Text).data = 'draft'),
    ],
    ['code', () => root.querySelector('code')!.append('more')],
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

  it('tells at once which node has another text', async () => {
    const text = root.firstChild as Text;
    text.data = 'other';
    await told();
    expect(edited.mock.calls).toEqual([[text]]);
    expect(changed).not.toHaveBeenCalled();
  });

  it('watches several roots, and goes on after the page was built anew', async () => {
    const other = document.createElement('div');
    watch.observe(other);
    for (let count = 0; count < 1_001; count++) root.append('more');
    await told();
    clock.pass(400);
    clock.idle();
    changed.mockClear();
    other.append('more');
    await told();
    clock.pass(400);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('leaves as much time in between as it is told to', async () => {
    pause = 2_000;
    const tellings: number[] = [];
    changed.mockImplementation(() => tellings.push(clock.now()));
    for (let count = 0; count < 5; count++) {
      root.append('more');
      await told();
      clock.pass(1_000);
    }
    changed.mockReset();
    expect(tellings[0]).toBe(400);
    expect(tellings[1]).toBeGreaterThanOrEqual(2_400);
  });

  it('tells of what it is told to expect', async () => {
    watch.expect();
    clock.pass(400);
    expect(changed).toHaveBeenCalledOnce();
    clock.pass(5_000);
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('restFor', () => {
  it.each([
    [0, 0, 400],
    [100, 100, 300],
    [2_600, 0, 400],
    [2_900, 0, 100],
    [3_500, 0, 0],
    [3_500, 400, 0],
  ])('after %s ms of changes, the last %s ms ago, %s ms', (waiting, atRest, rest) => {
    expect(restFor(waiting, atRest)).toBe(rest);
  });
});
