import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { addDays, formatDay, parseDay } from '@backgrounder/model';
import { annotate } from '@backgrounder/model/annotate';
import { readPage, type ReadPage, type TreeNode } from '@backgrounder/model/page';
import { index } from './evaluate-article.ts';
import { parseHtml } from './parse-html.ts';
import { repository } from './places.ts';
import { shingleF1 } from './shingles.ts';

/** Saved news pages about other matters. They are no part of the project: where they are absent, nothing is measured. */
const folder = join(repository, '../shared/corpus');

export const arePagesThere = existsSync(join(folder, 'manifest.json'));

interface SavedPage {
  readonly file: string;
  readonly url: string;
  /** `YYYY-MM-DD`, in the page's own time zone. */
  readonly published: string | null;
  /** The main text; of some pages only. */
  readonly articleBody: string | null;
  readonly related: boolean;
}

/** What was read of one saved page. */
interface PageOutcome {
  readonly file: string;
  readonly flagged: boolean;
  /** Characters of main text. */
  readonly length: number;
  readonly date?: { readonly expected: string; readonly found: string | undefined };
  readonly mainText?: MainText;
}

/** 4-gram shingle F1 of one page, and milliseconds. */
interface MainText {
  readonly ours: number;
  readonly readability: number;
  readonly ourTime: number;
  readonly readabilityTime: number;
}

export interface SavedPagesSummary {
  readonly pages: number;
  /** Pages with more than 500 characters of main text. */
  readonly withText: number;
  readonly flagged: readonly string[];
  readonly dates: {
    readonly right: number;
    readonly all: number;
    readonly wrong: readonly string[];
  };
  /** Means over the pages with ground truth; `timeRatio` is our time by Readability's. */
  readonly mainText: {
    readonly pages: number;
    readonly ours: number;
    readonly readability: number;
    readonly timeRatio: number;
    /** Pages on which Readability is better, by how much, worst first. */
    readonly behind: readonly { readonly file: string; readonly by: number }[];
  };
}

export function evaluateSavedPages(): SavedPagesSummary {
  const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8');
  const pages = (JSON.parse(manifest) as SavedPage[]).filter(({ related }) => !related);
  return summarizePages(pages.map(readSavedPage));
}

function readSavedPage(saved: SavedPage): PageOutcome {
  const html = decode(gunzipSync(readFileSync(join(folder, saved.file))));
  const root = parseHtml(html).documentElement;
  const page = readPage<TreeNode>(root, { url: saved.url });
  const found = page.published && formatDay(page.published.day);
  return {
    file: saved.file,
    flagged: annotate(index, page).stories.some(({ relevant }) => relevant),
    length: page.text.length,
    ...(saved.published !== null && { date: { expected: saved.published, found } }),
    ...(saved.articleBody !== null && { mainText: compare(html, saved.url, saved.articleBody) }),
  };
}

/** Reads the page twice with each reader, and takes the better time: the first runs of both are slow. */
function compare(html: string, url: string, truth: string): MainText {
  const rounds = [0, 1].map(() => {
    const ownTree: TreeNode = parseHtml(html).documentElement;
    const ours = timed<ReadPage>(() => readPage(ownTree, { url }));
    // It changes the document, so it needs one of its own.
    const document = parseHtml(html);
    const theirs = timed(() => new Readability(document).parse());
    return { ours, theirs };
  });
  const [{ ours, theirs }] = rounds as [(typeof rounds)[number]];
  return {
    ours: shingleF1(ours.result.text, truth),
    readability: shingleF1(theirs.result?.textContent ?? '', truth),
    ourTime: Math.min(...rounds.map((round) => round.ours.time)),
    readabilityTime: Math.min(...rounds.map((round) => round.theirs.time)),
  };
}

function timed<T>(run: () => T): { readonly result: T; readonly time: number } {
  const start = performance.now();
  const result = run();
  return { result, time: performance.now() - start };
}

function summarizePages(pages: readonly PageOutcome[]): SavedPagesSummary {
  const dated = pages.flatMap(({ file, date }) => (date ? [{ file, ...date }] : []));
  const wrong = dated.filter(({ expected, found }) => !isWithinADay(expected, found));
  const texts = pages.flatMap(({ file, mainText }) => (mainText ? [{ file, ...mainText }] : []));
  const sum = (key: keyof MainText): number => texts.reduce((total, one) => total + one[key], 0);
  return {
    pages: pages.length,
    withText: pages.filter(({ length }) => length > 500).length,
    flagged: pages.filter(({ flagged }) => flagged).map(({ file }) => file),
    dates: {
      right: dated.length - wrong.length,
      all: dated.length,
      wrong: wrong.map(
        ({ file, expected, found }) => `${file}: ${found ?? 'none'} in place of ${expected}`,
      ),
    },
    mainText: {
      pages: texts.length,
      ours: sum('ours') / texts.length,
      readability: sum('readability') / texts.length,
      timeRatio: sum('ourTime') / sum('readabilityTime'),
      behind: texts
        .map(({ file, ours, readability }) => ({ file, by: readability - ours }))
        .filter(({ by }) => by > 0)
        .sort((a, b) => b.by - a.by),
    },
  };
}

/** A day off is the time zone's doing. */
function isWithinADay(expected: string, found: string | undefined): boolean {
  const day = parseDay(expected);
  if (day === undefined || found === undefined) return false;
  return [-1, 0, 1].some((off) => formatDay(addDays(day, off)) === found);
}

/** In the encoding that the page names. */
function decode(bytes: Buffer): string {
  const head = bytes.subarray(0, 2048).toString('latin1');
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  return new TextDecoder(named).decode(bytes);
}
