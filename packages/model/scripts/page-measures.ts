import { Readability } from '@mozilla/readability';
import { parseRoot } from '../src/cli/read-html.ts';
import { readPage } from '../src/page/read-page.ts';
import type { TreeNode } from '../src/page/tree.ts';
import type { PageText, PublishedDay } from '../src/page/types.ts';
import { formatDay, parseDay } from '../src/time/day.ts';
import { halfOf, htmlOf, type Half, type SavedPage } from './saved-pages.ts';
import { harmonicMean, overlap, type Overlap } from './shingles.ts';

/** How the day of one page was read. */
export interface DateReading {
  readonly file: string;
  readonly half: Half;
  /** `YYYY-MM-DD`. */
  readonly expected: string;
  readonly read: string | undefined;
  readonly from: PublishedDay['from'] | undefined;
  /** Whether it is the expected day; the day before or after is, for the time zone. */
  readonly isRight: boolean;
}

/** Reads the day of each page that has one. */
export async function measureDates(pages: readonly SavedPage[]): Promise<readonly DateReading[]> {
  const readings: DateReading[] = [];
  for (const page of pages) {
    const expected = parseDay(page.published ?? '');
    if (expected === undefined) continue;
    const { published } = readPage(await parseRoot(htmlOf(page)), { url: page.url });
    readings.push({
      file: page.file,
      half: halfOf(page),
      expected: formatDay(expected),
      read: published && formatDay(published.day),
      from: published?.from,
      isRight: published !== undefined && Math.abs(published.day - expected) <= 1,
    });
  }
  return readings;
}

/** How the main text of one page was read, here and by Readability. */
export interface TextReading {
  readonly file: string;
  readonly half: Half;
  /** Of the text without its headline, which Readability gives apart and people marked apart. */
  readonly ours: Overlap;
  readonly withHeadline: Overlap;
  readonly readability: Overlap;
  /** Milliseconds of the processor, each on a tree of its own, read for the first time. */
  readonly milliseconds: { readonly ours: number; readonly readability: number };
}

/** Reads the main text of each page that people marked. */
export async function measureMainText(
  pages: readonly SavedPage[],
): Promise<readonly TextReading[]> {
  const marked = pages.filter(({ articleBody }) => articleBody !== null);
  // Parsed beforehand, so that neither pays for what the parser left to be swept.
  const trees = [];
  for (const page of marked) {
    const html = htmlOf(page);
    trees.push({ page, first: await parseRoot(html), second: await parseRoot(html) });
  }
  const readings: TextReading[] = [];
  for (const { page, first, second } of trees) {
    const expected = page.articleBody ?? '';
    const ours = timed(() => readPage(first, { url: page.url }));
    const readability = timed(() => byReadability(second));
    readings.push({
      file: page.file,
      half: halfOf(page),
      ours: overlap(bodyOf(ours.result), expected),
      withHeadline: overlap(ours.result.text, expected),
      readability: overlap(readability.result, expected),
      milliseconds: { ours: ours.milliseconds, readability: readability.milliseconds },
    });
  }
  return readings;
}

/** Means over pages; F1 is given of each page, and of the means. */
export interface Summary {
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  readonly meanF1: number;
  readonly medianF1: number;
  readonly f1OfMeans: number;
}

export function summaryOf(overlaps: readonly Overlap[]): Summary {
  const precision = mean(overlaps.map((one) => one.precision));
  const recall = mean(overlaps.map((one) => one.recall));
  const f1s = overlaps.map(({ f1 }) => f1);
  return {
    pages: overlaps.length,
    precision,
    recall,
    meanF1: mean(f1s),
    medianF1: median(f1s),
    f1OfMeans: harmonicMean(precision, recall),
  };
}

/** Our time in parts of Readability's, over all pages together: of all rounds, and of each page's least. */
export interface TimeRatio {
  readonly total: number;
  readonly least: number;
}

/** @param rounds of the same pages */
export function timeRatio(rounds: readonly (readonly TextReading[])[]): TimeRatio {
  const times = (
    who: 'ours' | 'readability',
    ofPage: (times: readonly number[]) => number,
  ): number => {
    const byFile = Map.groupBy(rounds.flat(), ({ file }) => file);
    const ofPages = [...byFile.values()];
    return sum(ofPages.map((page) => ofPage(page.map(({ milliseconds }) => milliseconds[who]))));
  };
  const least = (all: readonly number[]): number => Math.min(...all);
  return {
    total: times('ours', sum) / times('readability', sum),
    least: times('ours', least) / times('readability', least),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function bodyOf({ text, blocks }: PageText): string {
  const body = blocks.filter(({ kind }) => kind !== 'headline');
  return body.map(({ start, end }) => text.slice(start, end)).join('\n');
}

function timed<T>(run: () => T): { readonly result: T; readonly milliseconds: number } {
  const before = process.threadCpuUsage();
  const result = run();
  const { user, system } = process.threadCpuUsage(before);
  return { result, milliseconds: (user + system) / 1000 };
}

interface Owned {
  readonly ownerDocument: ConstructorParameters<typeof Readability>[0];
}

/** The text that Readability finds, its blocks kept apart; it changes the tree. */
function byReadability(root: TreeNode): string {
  const { ownerDocument } = root as unknown as Owned;
  try {
    const found = new Readability<TreeNode>(ownerDocument, {
      serializer: (node) => node,
    }).parse();
    return found?.content ? spaced(found.content) : '';
  } catch {
    // It throws on some trees; it then finds nothing.
    return '';
  }
}

function spaced(root: TreeNode): string {
  let text = '';
  for (let child = root.firstChild; child; child = child.nextSibling) {
    text += child.nodeType === 3 ? (child.nodeValue ?? '') : inlineOrApart(child);
  }
  return text;
}

function inlineOrApart(node: TreeNode): string {
  const inline = /^(?:A|ABBR|B|CITE|EM|FONT|I|MARK|S|SMALL|SPAN|STRONG|SUB|SUP|U)$/i;
  return inline.test(node.nodeName) ? spaced(node) : `\n${spaced(node)}\n`;
}
