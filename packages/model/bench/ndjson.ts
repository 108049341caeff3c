// Runs `backgrounder annotate --ndjson` over saved pages, in one process and, under GNU parallel, in two; asserts
// that both answer the same. Prints a line of JSON for each.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { buffer as bytesOf, text as textOf } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { backgrounderBin, tellingUsage, usagesIn } from './filter-process.ts';

/** No part of the project: pages as their publishers served them. */
const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));

/** How often each is run, in turn; the best counts, as other programs only ever slow a run. */
const rounds = 3;

const filter = [process.execPath, ...tellingUsage, backgrounderBin, 'annotate', '--ndjson'];
/** Half the input for each process: the start of one, and its first slow pages, are then the least part of its work. */
function parallel(input: Buffer): string[] {
  const block = String(Math.ceil(input.length / 2));
  return ['parallel', '--pipe', '--keep-order', '--block', block, '--jobs', '2', '--quote'];
}

interface Time {
  readonly seconds: number;
  /** Seconds of the processor, of all processes of the filter together. */
  readonly cpu: number;
}

const none: Time = { seconds: Infinity, cpu: Infinity };

const absent = whatIsAbsent();
if (absent === undefined) await compare();
else {
  console.error(absent);
  process.exitCode = 1;
}

function whatIsAbsent(): string | undefined {
  if (!existsSync(`${corpus}manifest.json`)) {
    return 'The saved pages are absent: this looks for shared/corpus/manifest.json beside the repository.';
  }
  const { stdout } = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
  return stdout?.startsWith('GNU parallel')
    ? undefined
    : 'GNU parallel is absent. Install it: "apt-get install parallel" or "brew install parallel".';
}

async function compare(): Promise<void> {
  const lines = savedPages();
  const input = Buffer.from(lines.join(''));
  const best = { one: none, two: none };
  for (let round = 0; round < rounds; round++) {
    const one = await run(filter, input);
    const two = await run([...parallel(input), ...filter], input);
    assert.equal(one.output.toString().split('\n').length - 1, lines.length);
    assert.ok(one.output.equals(two.output), 'The answers of two processes are not those of one.');
    best.one = better(best.one, one);
    best.two = better(best.two, two);
  }
  const figure = { lines: lines.length, megabytes: Math.round(input.length / 1e6) };
  for (const [processes, { seconds, cpu }] of [
    [1, best.one],
    [2, best.two],
  ] as const) {
    const speed = { linesPerSecond: lines.length / seconds, ratio: best.one.seconds / seconds };
    console.log(JSON.stringify({ processes, ...figure, ...rounded({ seconds, cpu, ...speed }) }));
  }
}

function savedPages(): string[] {
  const manifest = readFileSync(`${corpus}manifest.json`, 'utf8');
  return (JSON.parse(manifest) as { file: string; url: string }[]).map(({ file, url }) => {
    const html = gunzipSync(readFileSync(corpus + file)).toString('utf8');
    return `${JSON.stringify({ id: file, html, url })}\n`;
  });
}

function better(a: Time, b: Time): Time {
  return { seconds: Math.min(a.seconds, b.seconds), cpu: Math.min(a.cpu, b.cpu) };
}

async function run(
  [command = '', ...args]: readonly string[],
  input: Buffer,
): Promise<Time & { readonly output: Buffer }> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(input);
  const [output, stderr] = await Promise.all([bytesOf(child.stdout), textOf(child.stderr)]);
  const seconds = (performance.now() - start) / 1000;
  return { output, seconds, cpu: usagesIn(stderr).reduce((total, { cpu }) => total + cpu, 0) };
}

function rounded(figures: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(3))]),
  );
}
