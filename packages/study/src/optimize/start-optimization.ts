import type { ReviewEvent } from '../log/event.ts';
import type { Weights } from '../log/settings.ts';
import type { FoundWeights } from './find-weights.ts';
import { historiesOf } from './histories.ts';
import type { OptimizeReply, OptimizeRequest } from './messages.ts';

export interface OptimizationOptions {
  /** Those that stand, in the order of the log. */
  readonly reviews: readonly ReviewEvent[];
  /** The weights in use. */
  readonly current: Weights;
  /** A new worker each time: `createOptimizationWorker`. */
  readonly createWorker: () => Worker;
  /** Called with 0 to 1, and with 0 again when a paused training starts anew. */
  readonly onProgress?: (done: number) => void;
}

export interface Optimization {
  /** Never rejects; pending while paused. */
  readonly result: Promise<OptimizationResult>;
  /**
   * Ends the worker at once, and with it what was trained so far: the training is one step that
   * cannot be kept half done.
   */
  pause(): void;
  /** Starts the training anew. */
  resume(): void;
  cancel(): void;
}

export type OptimizationResult =
  | FoundWeights
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

/** Looks for better weights in a worker. Nothing is changed by it: the weights found are data. */
export function startOptimization(options: OptimizationOptions): Optimization {
  const request: OptimizeRequest = {
    histories: historiesOf(options.reviews),
    current: options.current.values,
  };
  const { promise, resolve } = Promise.withResolvers<OptimizationResult>();
  let worker: Worker | undefined;
  let settled = false;

  function stop(): void {
    worker?.terminate();
    worker = undefined;
  }

  function settle(result: OptimizationResult): void {
    settled = true;
    stop();
    resolve(result);
  }

  function start(): void {
    if (settled || worker) return;
    const own = options.createWorker();
    worker = own;
    options.onProgress?.(0);
    own.addEventListener('message', ({ data }: MessageEvent<OptimizeReply>) => {
      if (worker !== own) return;
      switch (data.kind) {
        case 'progress':
          options.onProgress?.(data.done);
          return;
        case 'found':
          settle(data.found);
          return;
        case 'failed':
          settle(data);
          return;
      }
    });
    own.addEventListener('error', ({ message }) => {
      if (worker === own) settle({ kind: 'failed', message });
    });
    // Copied, not handed over: a paused training is begun again with it.
    own.postMessage(request, { transfer: [] });
  }

  start();
  return {
    result: promise,
    pause: stop,
    resume: start,
    cancel: () => settle({ kind: 'cancelled' }),
  };
}

/** The worker that `startOptimization` needs; it loads its 436 KB of WebAssembly when it trains. */
export function createOptimizationWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
