// Measures how well pages are read, marked and linked: `pnpm eval --help`.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { evaluate } from './evaluate.ts';
import { halves, type Half } from './places.ts';
import { formatReport } from './print-report.ts';

const usage = `Usage: pnpm eval [--half dev|test] [--json] [--worst N] [--articles]

Measures mentions, fact links, relevance and dates on the labelled articles of tests/corpus, and, where
../shared/corpus is present, dates, main text and silence on real pages.

  --half dev|test  only this half; both where it is not given
  --json           prints one JSON object
  --worst N        the N worst articles: of dev, unless --half test asks for the other; 5 of dev by default
  --articles       leaves the real pages out, which take most of the time
  --help           prints this`;

const options = {
  half: { type: 'string' },
  json: { type: 'boolean', default: false },
  worst: { type: 'string' },
  articles: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} satisfies ParseArgsConfig['options'];

function main(): number {
  let given;
  try {
    given = parseArgs({ options }).values;
  } catch (error) {
    return refuse((error as Error).message);
  }
  if (given.help) {
    console.log(usage);
    return 0;
  }
  const half = halves.find((one) => one === given.half);
  if (given.half !== undefined && !half) return refuse(`There is no half "${given.half}".`);
  if (given.worst !== undefined && !/^\d+$/.test(given.worst)) {
    return refuse(`--worst needs a number, not "${given.worst}".`);
  }
  const evaluation = evaluate(half ? [half] : halves, worstOf(half, given.worst), !given.articles);
  console.log(given.json ? JSON.stringify(evaluation, null, 2) : formatReport(evaluation));
  return 0;
}

/** The sentences of the test half stay unseen unless somebody asks for them by name. */
function worstOf(half: Half | undefined, count: string | undefined): Record<Half, number> {
  const test = half === 'test' && count !== undefined ? Number(count) : 0;
  return { dev: count === undefined ? 5 : Number(count), test };
}

function refuse(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}

process.exitCode = main();
