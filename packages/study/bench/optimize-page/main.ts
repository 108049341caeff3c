import { defaultSettings, defaultWeights } from '../../src/log/settings.ts';
import {
  createOptimizationWorker,
  createRandom,
  simulateWorkload,
  startOptimization,
  usualLearner,
  type OptimizationResult,
} from '../../src/optimize/index.ts';
import { sampleReviews, unusualWeights } from '../../src/optimize/sample-reviews.ts';
import type { Day } from '@backgrounder/model';

export interface OptimizeFigures {
  readonly isolated: boolean;
  readonly result: OptimizationResult;
  /** Milliseconds until the result is there, the worker's start and its loading included. */
  readonly took: number;
  /** Milliseconds of the longest time in which the page could not answer. */
  readonly blocked: number;
  readonly progress: readonly number[];
}

async function optimize(count: number): Promise<OptimizeFigures> {
  const reviews = sampleReviews(unusualWeights, count, 1);
  const progress: number[] = [];
  let blocked = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    blocked = Math.max(blocked, performance.now() - last);
    last = performance.now();
  }, 5);
  const begun = performance.now();
  const { result } = startOptimization({
    reviews,
    current: defaultWeights,
    createWorker: createOptimizationWorker,
    onProgress: (done) => progress.push(done),
  });
  const found = await result;
  const took = performance.now() - begun;
  clearInterval(timer);
  return { isolated: crossOriginIsolated, result: found, took, blocked, progress };
}

export interface YearFigures {
  readonly retention: number;
  readonly minutesPerDay: number;
  readonly known: number;
}

/** Milliseconds, and a year ahead with a thousand cards at several retentions. */
function simulate(): { readonly took: number; readonly years: readonly YearFigures[] } {
  const cards = Array.from({ length: 1000 }, (_, at) => ({
    id: `p/f${at}@1/who`,
    pack: 'p',
    fact: `p/f${at}` as const,
  }));
  const begun = performance.now();
  const years = [0.75, 0.8, 0.85, 0.9, 0.95].map((retention): YearFigures => {
    const days = simulateWorkload({
      cards,
      settings: { ...defaultSettings, retention },
      learner: usualLearner,
      from: 19_500 as Day,
      days: 365,
      random: createRandom(1),
    });
    const minutes = days.reduce((sum, day) => sum + day.minutes, 0);
    return { retention, minutesPerDay: minutes / 365, known: days.at(-1)?.known ?? 0 };
  });
  return { took: performance.now() - begun, years };
}

export type OptimizePage = Window & { optimize: typeof optimize; simulate: typeof simulate };
Object.assign(globalThis, { optimize, simulate });
