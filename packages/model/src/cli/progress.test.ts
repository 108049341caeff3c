import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { Progress } from './progress.ts';

test('progress is told once a second at most, and cleared in the end', () => {
  const terminal = new PassThrough({ encoding: 'utf8' });
  let now = 5000;
  const progress = new Progress(terminal, () => now);
  for (const [at, lines] of [
    [5999, 40],
    [6000, 50],
    [6999, 90],
    [7500, 100],
  ] as const) {
    now = at;
    progress.show({ lines, failed: 1, failures: [] });
  }
  progress.clear();
  expect(terminal.read()).toBe(
    '\r\u001B[K50 lines, 1 failed, 50 lines/s\r\u001B[K100 lines, 1 failed, 40 lines/s\r\u001B[K',
  );
});

test('a short run leaves the terminal as it is', () => {
  const terminal = new PassThrough({ encoding: 'utf8' });
  const progress = new Progress(terminal, () => 0);
  progress.show({ lines: 1, failed: 0, failures: [] });
  progress.clear();
  expect(terminal.read()).toBeNull();
});
