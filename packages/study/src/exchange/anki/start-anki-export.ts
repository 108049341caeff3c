import type { AnkiReply } from './messages.ts';
import type { AnkiExport } from './types.ts';

export interface RunningAnkiExport {
  /** Never rejects. */
  readonly result: Promise<
    Exclude<AnkiReply, { readonly kind: 'progress' }> | { readonly kind: 'stopped' }
  >;
  /** Ends the worker; nothing is made. */
  stop(): void;
}

/**
 * Makes an Anki package in a worker.
 * @param createWorker a new one: `createAnkiWorker`
 * @param onProgress called with 0 to 1
 */
export function startAnkiExport(
  input: AnkiExport,
  createWorker: () => Worker,
  onProgress?: (done: number) => void,
): RunningAnkiExport {
  const { promise, resolve } = Promise.withResolvers<Awaited<RunningAnkiExport['result']>>();
  const worker = createWorker();
  const settle: typeof resolve = (result) => {
    worker.terminate();
    resolve(result);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<AnkiReply>) => {
    if (data.kind === 'progress') onProgress?.(data.done);
    else settle(data);
  });
  worker.addEventListener('error', ({ message }) => settle({ kind: 'failed', message }));
  worker.postMessage(input, { transfer: [] });
  return { result: promise, stop: () => settle({ kind: 'stopped' }) };
}

/** The worker that `startAnkiExport` needs. */
export function createAnkiWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
