import type { Writable } from 'node:stream';
import type { Tally } from './annotate-lines.ts';

/** Milliseconds between two words of progress; the first comes as late, so that short runs stay silent. */
const interval = 1000;

const clearLine = '\r\u001B[K';

/** Tells on one line of a terminal how far a long run has come. */
export class Progress {
  readonly #terminal: Writable | undefined;
  readonly #now: () => number;
  readonly #start: number;
  #last: number;

  /** @param terminal none where nobody looks on */
  constructor(terminal: Writable | undefined, now: () => number = () => performance.now()) {
    this.#terminal = terminal;
    this.#now = now;
    this.#start = now();
    this.#last = this.#start;
  }

  show({ lines, failed }: Tally): void {
    if (!this.#terminal) return;
    const now = this.#now();
    if (now - this.#last < interval) return;
    this.#last = now;
    const rate = Math.round((lines / (now - this.#start)) * 1000);
    this.#terminal.write(`${clearLine}${lines} lines, ${failed} failed, ${rate} lines/s`);
  }

  clear(): void {
    if (this.#last > this.#start) this.#terminal?.write(clearLine);
  }
}
