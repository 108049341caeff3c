import init, { Fsrs, getProgress, Progress } from 'fsrs-browser';
import { findWeights } from './find-weights.ts';
import type { TrainingSet } from './histories.ts';
import type { OptimizeReply, OptimizeRequest } from './messages.ts';

// Runs in a worker of its own. No pool of threads is begun: that would need the page to be isolated
// from other origins.
addEventListener('message', ({ data }: MessageEvent<OptimizeRequest>) => {
  const tell = (reply: OptimizeReply) => postMessage(reply);
  findWeights(data.histories, data.current, async (set) => train(set, tell)).then(
    (found) => tell({ kind: 'found', found }),
    (error: unknown) => tell({ kind: 'failed', message: String(error) }),
  );
});

async function train(
  { ratings, days, lengths }: TrainingSet,
  tell: (reply: OptimizeReply) => void,
): Promise<readonly number[]> {
  const { memory } = await init();
  const progress = Progress.new();
  const pointer = progress.pointer();
  // The training is one call that nothing can be asked within; but it logs each of its epochs.
  const log: Pick<Console, 'info'> = console;
  const { info } = log;
  log.info = () => {
    const { itemsProcessed, itemsTotal } = getProgress(memory.buffer, pointer);
    if (itemsTotal > 0) tell({ kind: 'progress', done: Math.min(1, itemsProcessed / itemsTotal) });
  };
  try {
    return [...new Fsrs().computeParameters(ratings, days, lengths, progress, true)];
  } finally {
    log.info = info;
  }
}
