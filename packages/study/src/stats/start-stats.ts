import type { StatsReply, StatsRequest } from './messages.ts';

/**
 * Works a request out in a worker of its own.
 * @param createWorker a new worker each time: `createStatsWorker`
 * @returns ends the worker at once; nothing is told after that
 */
export function startStats(
  request: StatsRequest,
  createWorker: () => Worker,
  tell: (reply: StatsReply) => void,
): () => void {
  const worker = createWorker();
  let stopped = false;
  worker.addEventListener('message', ({ data }: MessageEvent<StatsReply>) => {
    if (!stopped) tell(data);
  });
  worker.addEventListener('error', ({ message }) => {
    if (!stopped) tell({ kind: 'failed', message });
  });
  worker.postMessage(request, { transfer: [] });
  return () => {
    stopped = true;
    worker.terminate();
  };
}

export function createStatsWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
