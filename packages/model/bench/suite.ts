import { compileIndex } from '../src/match/index.ts';
import { generatedPage, indexBeside, timeAnnotating } from './annotate-contest.ts';
import { generatedNames, generatedText } from './generated-news.ts';
import { matchers } from './matchers.ts';
import { rounded, type Figure, type Rounds } from './measure.ts';
import { packOfNames } from './pack-of-names.ts';
import { timeScanning } from './scan-contest.ts';

/** A line of what the benchmarks print. */
export interface Line extends Partial<Figure> {
  readonly benchmark: 'match' | 'annotate' | 'build' | 'loadIndex';
  readonly engine: 'node' | 'chromium';
  /** In the index. */
  readonly names: number;
  /** UTF-16 code units of the text. */
  readonly length?: number;
  /** Millions of units a second, at the median. */
  readonly speed?: number;
  readonly megabytes?: number;
  readonly ms?: number;
  readonly failed?: true;
}

type Engine = Line['engine'];

/** Of the names, at most so many stand in the texts, whatever the size of the index. */
export const mentioned = 1000;

/** A text of one byte for each unit, flat, as a string is that was read. */
export function newsText(length: number, names: readonly string[]): string {
  const bytes = Uint8Array.from(generatedText(length, names.slice(0, mentioned)), (unit) =>
    unit.charCodeAt(0),
  );
  return new TextDecoder('latin1').decode(bytes);
}

/** The scanner beside those libraries that both engines can run in little time. */
export function scanLines(
  engine: Engine,
  sizes: readonly number[],
  length: number,
  rounds: Rounds,
): Line[] {
  const { RegExp: expression } = matchers;
  return sizes.flatMap((count) => {
    const names = generatedNames(count);
    const text = newsText(length, names);
    const index = compileIndex([packOfNames(names)]);
    const others = expression && count <= 100_000 ? { RegExp: expression(names) } : {};
    const figures = timeScanning(index, names, text, others, rounds);
    return figures.map((figure) => scanLine(engine, count, text.length, figure));
  });
}

export function scanLine(engine: Engine, names: number, length: number, figure: Figure): Line {
  const speed = rounded(length / figure.median / 1000);
  return { benchmark: 'match', engine, names, length, ...figure, speed };
}

/** All of `annotate`, by the length of the page, and by the number of names in the index. */
export function annotateLines(
  engine: Engine,
  { sizes, lengths, size, length }: AnnotatePlan,
  rounds: Rounds,
): Line[] {
  const names = generatedNames(Math.max(...sizes, size));
  const told = names.slice(0, mentioned);
  const index = indexBeside(names.slice(0, size));
  const byLength = lengths.map((one) => ({ names: size, index, page: generatedPage(one, told) }));
  const page = generatedPage(length, told);
  const bySize = sizes
    .filter((one) => one !== size)
    .map((one) => ({ names: one, index: indexBeside(names.slice(0, one)), page }));
  const cases = [...byLength, ...bySize].map((one) => ({ ...one, name: 'annotate' }));
  return timeAnnotating(cases, rounds).map((figure, at) => ({
    benchmark: 'annotate',
    engine,
    names: cases[at]?.names ?? size,
    length: cases[at]?.page.text.length ?? length,
    ...figure,
  }));
}

export interface AnnotatePlan {
  /** Numbers of names, tried with a page of `length`. */
  readonly sizes: readonly number[];
  /** Lengths of pages, tried with `size` names. */
  readonly lengths: readonly number[];
  readonly size: number;
  readonly length: number;
}
