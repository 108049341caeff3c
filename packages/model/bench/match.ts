// Times the matcher beside keyword matchers of npm, one regular expression, and the least that any scanner
// must do. Prints a line of JSON for each.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { classOf } from '../src/match/fold.ts';
import {
  compileIndex,
  findCandidates,
  loadIndex,
  saveIndex,
  type MatchIndex,
} from '../src/match/index.ts';
import { generatedNames, generatedText } from './generated-news.ts';
import { matchers, type Matcher } from './matchers.ts';
import { measure, type Contestant } from './measure.ts';
import { packOfNames } from './pack-of-names.ts';

const sizes = [1000, 10_000, 100_000, 1_000_000];
/** UTF-16 code units of the text. */
const textLength = 1 << 20;
/** Of the names, these stand in the text, whatever the size of the index. */
const mentioned = 1000;

/** From here on, not every library can build its tables. */
const many = 100_000;
/** Milliseconds for building and timing them. */
const patience = 240_000;

const self = fileURLToPath(import.meta.url);
const [size, ...chosen] = process.argv.slice(2);
if (size === undefined) runAll();
else run(Number(size), chosen);

/**
 * Each size in a process of its own: first what is ours, undisturbed, then beside the libraries. Of many
 * names each library has its own process too: together they do not fit into memory, and one that runs out
 * of it ends its process.
 */
function runAll(): void {
  const names = Object.keys(matchers);
  for (const count of sizes) {
    const groups = [[], ...(count < many ? [names] : names.map((name) => [name]))];
    for (const group of groups) {
      const { status } = spawnSync(
        process.execPath,
        ['--expose-gc', '--max-old-space-size=6000', self, String(count), ...group],
        { stdio: ['ignore', 'inherit', 'ignore'], timeout: patience },
      );
      if (status === 0) continue;
      print({ benchmark: 'match', names: count, name: group.join(), failed: true });
      if (count < many) process.exitCode = 1;
    }
  }
}

function run(count: number, libraries: readonly string[]): void {
  const names = generatedNames(Math.max(count, mentioned)).slice(0, count);
  // Flat, and of one byte for each unit, as a string is that was read.
  const generated = generatedText(textLength, names.slice(0, mentioned));
  const text = Buffer.from(generated, 'latin1').toString('latin1');
  const packs = [packOfNames(names)];
  const index = built('compileIndex', count, () => compileIndex(packs));
  timeLoading(index, count);

  const scan: Matcher = (whole) => findCandidates(index, whole);
  const expected = surfaces(scan, text);
  const contestants: Contestant[] = [
    { name: 'bare loop', run: bareLoop(names, text, expected.length) },
    { name: 'findCandidates', run: () => scan(text).length },
  ];
  for (const [name, make] of Object.entries(matchers)) {
    if (!libraries.includes(name)) continue;
    const matcher = built(name, count, () => make(names));
    assert.deepEqual(surfaces(matcher, text), expected, name);
    contestants.push({ name, run: () => matcher(text).length });
  }
  for (const figure of measure(contestants, expected.length, { warm: 3, timed: 25 })) {
    const speed = Number((text.length / figure.least / 1000).toPrecision(3));
    print({ benchmark: 'match', names: count, ...figure, speed });
  }
}

function surfaces(matcher: Matcher, text: string): string[] {
  return matcher(text).map((one) =>
    typeof one === 'string' ? one : text.slice(one.start, one.end),
  );
}

/**
 * What no scanner can do without: looks at each character, whether a word begins there, and whether a name
 * may begin like this. Gives `count` to be comparable, if it saw as many beginnings as it did before.
 */
function bareLoop(names: readonly string[], text: string, count: number): () => number {
  const isWord = Uint8Array.from({ length: 0x1_00_00 }, (_, unit) =>
    classOf(unit) === 'word' ? 1 : 0,
  );
  const isFirst = new Uint8Array(0x1_00_00);
  for (const name of names) isFirst[name.charCodeAt(0)] = 1;
  const loop = (): number => {
    let beginnings = 0;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (isFirst[unit] !== 0 && before === 0) beginnings++;
      before = isWord[unit]!;
    }
    return beginnings;
  };
  const beginnings = loop();
  return () => (loop() === beginnings ? count : 0);
}

/** Builds something, and prints how long that took and how much memory it holds. */
function built<T>(name: string, names: number, build: () => T): T {
  const before = memory();
  const start = performance.now();
  const cpu = process.threadCpuUsage();
  const result = build();
  const ms = Math.round(performance.now() - start);
  const { user, system } = process.threadCpuUsage(cpu);
  const megabytes = Number(((memory() - before) / 2 ** 20).toPrecision(3));
  print({
    benchmark: 'build',
    names,
    name,
    ms,
    cpu: Math.round((user + system) / 1000),
    megabytes,
  });
  return result;
}

function memory(): number {
  // The second time takes what the first one only marked.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function timeLoading(index: MatchIndex, names: number): void {
  const buffer = saveIndex(index);
  const times = Array.from({ length: 31 }, () => {
    const start = performance.now();
    assert.ok(loadIndex(buffer, index.packs).ok);
    return performance.now() - start;
  });
  const first = times[0];
  times.sort((a, b) => a - b);
  const figures = {
    megabytes: buffer.byteLength / 2 ** 20,
    first,
    median: times[15],
    least: times[0],
  };
  const rounded = Object.entries(figures).map(([key, value]) => [
    key,
    Number(value?.toPrecision(3)),
  ]);
  print({ benchmark: 'loadIndex', names, ...Object.fromEntries(rounded) });
}

function print(line: object): void {
  console.log(JSON.stringify(line));
}
