// Times the matcher and all of `annotate`, in Node and in Chromium, beside keyword matchers of npm, one regular
// expression, and the least that any scanner must do. Prints a line of JSON for each, and draws docs/plots.
// With --short it only holds all matchers to the same matches, and annotations to their counts, in seconds.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileIndex, loadIndex, saveIndex, type MatchIndex } from '../src/match/index.ts';
import { drawPlots } from './draw-plots.ts';
import { generatedNames } from './generated-news.ts';
import { inChromium } from './in-chromium.ts';
import { matchers, type Matcher } from './matchers.ts';
import { middle, rounded } from './measure.ts';
import { packOfNames } from './pack-of-names.ts';
import { timeScanning } from './scan-contest.ts';
import { annotateLines, newsText, scanLine, type AnnotatePlan, type Line } from './suite.ts';

const sizes = [1000, 10_000, 100_000, 1_000_000];
const textLength = 1 << 20;
const scanRounds = { warm: 3, timed: 21 };
const annotateRounds = { warm: 5, timed: 11 };
const plan: AnnotatePlan = {
  sizes,
  lengths: [5000, 20_000, 100_000, 400_000, 1_000_000],
  size: 10_000,
  length: 20_000,
};
const shortPlan: AnnotatePlan = {
  sizes: [1000, 5000],
  lengths: [5000, 20_000],
  size: 5000,
  length: 5000,
};
const once = { warm: 0, timed: 1 };

/** From here on, not every library can build its tables. */
const many = 100_000;
/** Milliseconds for building and timing them. */
const patience = 120_000;

const self = fileURLToPath(import.meta.url);
const plots = fileURLToPath(new URL('../../../docs/plots', import.meta.url));
const [first, ...chosen] = process.argv.slice(2);
if (first === '--short') await runShort();
else if (first === undefined) await runAll();
else if (first === 'annotate') annotateLines('node', plan, annotateRounds).forEach(print);
else runScanners(Number(first), chosen, textLength).forEach(print);

async function runShort(): Promise<void> {
  for (const size of [100, 5000]) runScanners(size, Object.keys(matchers), 1 << 16).forEach(print);
  annotateLines('node', shortPlan, once).forEach(print);
  for (const line of await chromiumLines([5000], 1 << 16, shortPlan, once, once)) print(line);
}

async function runAll(): Promise<void> {
  const lines = [...sizes.flatMap(runSize), ...runAlone(['annotate'])];
  const inBrowser = await chromiumLines(sizes, textLength, plan, scanRounds, annotateRounds);
  inBrowser.forEach(print);
  mkdirSync(plots, { recursive: true });
  for (const [name, svg] of drawPlots([...lines, ...inBrowser]))
    writeFileSync(`${plots}/${name}.svg`, svg);
}

function chromiumLines(
  ...[counts, length, ...rest]: [readonly number[], number, AnnotatePlan, object, object]
): Promise<Line[]> {
  const [annotatePlan, scanning, annotating] = rest.map((one) => JSON.stringify(one));
  return inChromium(
    `[...suite.scanLines('chromium', ${JSON.stringify(counts)}, ${length}, ${scanning}),
      ...suite.annotateLines('chromium', ${annotatePlan}, ${annotating})]`,
  );
}

/**
 * Each size in a process of its own: first what is ours, undisturbed, then beside the libraries. Of many
 * names each library has its own process too: together they do not fit into memory, and one that runs out
 * of it ends its process.
 */
function runSize(count: number): Line[] {
  const names = Object.keys(matchers);
  const groups = [[], ...(count < many ? [names] : names.map((name) => [name]))];
  return groups.flatMap((group) => {
    const lines = runAlone([String(count), ...group]);
    if (lines.length > 0) return lines;
    if (count < many) process.exitCode = 1;
    const failed: Line = {
      benchmark: 'match',
      engine: 'node',
      names: count,
      name: group.join(),
      failed: true,
    };
    print(failed);
    return [failed];
  });
}

/** Runs this file with these arguments; what it prints, or nothing where it fails. */
function runAlone(given: readonly string[]): Line[] {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=6000', self, ...given],
    { stdio: ['ignore', 'pipe', 'ignore'], timeout: patience, encoding: 'utf8' },
  );
  if (status !== 0) return [];
  process.stdout.write(stdout);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

function runScanners(count: number, libraries: readonly string[], length: number): Line[] {
  const names = generatedNames(count);
  const text = newsText(length, names);
  const packs = [packOfNames(names)];
  const lines: Line[] = [];
  const built = <T>(name: string, build: () => T): T => {
    const before = memory();
    const start = performance.now();
    const made = build();
    const ms = Math.round(performance.now() - start);
    const megabytes = rounded((memory() - before) / 2 ** 20);
    lines.push({ benchmark: 'build', engine: 'node', names: count, name, ms, megabytes });
    return made;
  };
  const index = built('compileIndex', () => compileIndex(packs));
  const others: Record<string, Matcher> = {};
  for (const [name, make] of Object.entries(matchers)) {
    if (libraries.includes(name)) others[name] = built(name, () => make(names));
  }
  const rounds = length < textLength ? once : scanRounds;
  return [
    ...lines,
    loadingLine(index, count),
    ...timeScanning(index, names, text, others, rounds).map((figure) =>
      scanLine('node', count, text.length, figure),
    ),
  ];
}

function memory(): number {
  // The second time takes what the first one only marked.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function loadingLine(index: MatchIndex, names: number): Line {
  const buffer = saveIndex(index);
  const times = Array.from({ length: 31 }, () => {
    const start = performance.now();
    const loaded = loadIndex(buffer, index.packs);
    if (!loaded.ok) throw new Error(loaded.reason);
    return performance.now() - start;
  });
  return {
    benchmark: 'loadIndex',
    engine: 'node',
    names,
    megabytes: rounded(buffer.byteLength / 2 ** 20),
    median: rounded(middle(times)),
    least: rounded(Math.min(...times)),
  };
}

function print(line: Line): void {
  console.log(JSON.stringify(line));
}
