import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sampleExport } from './sample-history.cases.ts';
import { createAnkiWorker, startAnkiExport } from './start-anki-export.ts';

test('makes a package in a worker, and tells how far it is', async () => {
  const progress: number[] = [];
  const running = startAnkiExport(sampleExport(400, 12), createAnkiWorker, (done) =>
    progress.push(done),
  );
  const made = await running.result;
  if (made.kind !== 'made') throw new Error(`not made: ${JSON.stringify(made)}`);
  const files = unzipSync(made.file);
  expect(strFromU8(files['collection.anki2']!.subarray(0, 15))).toBe('SQLite format 3');
  expect(progress.length).toBeGreaterThan(10);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  expect(progress.at(-1)).toBeLessThanOrEqual(1);
});

test('once stopped makes nothing', async () => {
  const running = startAnkiExport(sampleExport(400, 12), createAnkiWorker);
  running.stop();
  expect(await running.result).toEqual({ kind: 'stopped' });
});
