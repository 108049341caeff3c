// Measures what the learner's memory promises of its log, storage, scheduling and weight, and prints one table,
// with the load of the machine. `--short` takes a hundredth of the cards and fewer of the rest, to try it.
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../packages/model/scripts/bundle.ts';
import { measureLog } from '../../packages/study/bench/log.ts';
import { measureOptimizer } from '../../packages/study/bench/optimize.ts';
import type { Row } from '../../packages/study/bench/row.ts';
import { measureScheduling } from '../../packages/study/bench/schedule.ts';
import { measureStorage } from './measure-storage.ts';
import { report } from './report.ts';

const short = process.argv.includes('--short');
const before = loadavg();
const rows: readonly Row[] = [
  ...(await measureStorage(short ? 1000 : 100_000)),
  ...(await measureOptimizer()),
  ...measureScheduling(short),
  ...measureLog(),
  ...(await weights()),
];
report(rows);
console.log(`\nLoad before: ${told(before)}; after: ${told(loadavg())}.`);

async function weights(): Promise<readonly Row[]> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const external = ['@backgrounder/model', '@backgrounder/model/cards', 'ts-fsrs'];
  const engine = await bundle(`export * from '@backgrounder/study';`, { root, external });
  const isLate = (module: string) => /fsrs-browser|optimize\//.test(module);
  return [
    {
      what: 'the engine, gzipped, beside ts-fsrs and the model',
      goal: '≤ 20 KB, without the optimizer',
      measured: `${(engine.gzipped / 1024).toFixed(1)} KB`,
      holds: engine.gzipped <= 20 * 1024 && !engine.modules.some(isLate),
    },
  ];
}

function told(load: readonly number[]): string {
  return load.map((each) => each.toFixed(1)).join(', ');
}
