import { expect, test } from 'vitest';
import { defaultWeights } from '../log/settings.ts';
import { sampleReviews, unusualWeights } from './sample-reviews.ts';
import { createOptimizationWorker, startOptimization } from './start-optimization.ts';

const reviews = sampleReviews(unusualWeights, 10_000, 2);

function start(onProgress: (done: number) => void = () => {}) {
  return startOptimization({
    reviews,
    current: defaultWeights,
    createWorker: createOptimizationWorker,
    onProgress,
  });
}

test('finds better weights in a worker, in a page that is not isolated', async () => {
  expect(crossOriginIsolated).toBe(false);
  const progress: number[] = [];
  const result = await start((done) => progress.push(done)).result;
  if (result.kind !== 'better') throw new Error(`not found: ${JSON.stringify(result)}`);
  expect(result.weights.values).toHaveLength(21);
  expect(result.comparison.after.logLoss).toBeLessThan(result.comparison.before.logLoss);
  expect(progress[0]).toBe(0);
  expect(progress.length).toBeGreaterThan(3);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  expect(progress.at(-1)).toBeLessThanOrEqual(1);
}, 60_000);

test('once paused starts anew, and finds the same', async () => {
  const progress: number[] = [];
  const { promise: begun, resolve } = Promise.withResolvers<void>();
  const optimization = start((done) => {
    progress.push(done);
    if (done > 0) resolve();
  });
  await begun;
  optimization.pause();
  const seen = progress.length;
  await new Promise((later) => {
    setTimeout(later, 300);
  });
  expect(progress).toHaveLength(seen);
  optimization.resume();
  const result = await optimization.result;
  expect(progress.filter((done) => done === 0)).toHaveLength(2);
  expect(result).toEqual(await start().result);
}, 90_000);

test('once cancelled says so, and does not go on', async () => {
  const optimization = start();
  optimization.cancel();
  optimization.resume();
  expect(await optimization.result).toEqual({ kind: 'cancelled' });
});
