import { Readability } from '@mozilla/readability';
import { formatDay, parseDay } from '@backgrounder/model';
import { annotate } from '@backgrounder/model/annotate';
import { readPage, type PageText } from '@backgrounder/model/page';
import {
  halfOf,
  htmlOf,
  savedPages,
  type SavedPage,
} from '../../packages/model/scripts/saved-pages.ts';
import { index } from './evaluate-article.ts';
import { parseHtml } from './parse-html.ts';
import { halves, type Half } from './places.ts';
import { shingleF1 } from './shingles.ts';

/** What was read of one saved page. */
interface PageOutcome {
  readonly file: string;
  readonly half: Half;
  readonly flagged: boolean;
  /** Characters of main text. */
  readonly length: number;
  /** Days from the expected to the found; `undefined` where none was found. */
  readonly date?: { readonly expected: string; readonly off: number | undefined };
  readonly mainText?: MainText;
}

/** 4-gram shingle F1 of one page, and milliseconds of the processor. */
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
  readonly halves: Readonly<Record<Half, PagesFigures>>;
  readonly all: PagesFigures;
  /** Our time by Readability's, over all pages together. */
  readonly timeRatio: number;
  /** Of `dev`: pages whose day is not found or not right, and those that Readability reads better, worst first. */
  readonly worst: {
    readonly dates: readonly string[];
    readonly mainText: readonly { readonly file: string; readonly by: number }[];
  };
}

export interface PagesFigures {
  /** A day off is right: it is the time zone's doing. */
  readonly dates: { readonly right: number; readonly wrong: number; readonly all: number };
  /** Means over the pages with ground truth. */
  readonly mainText: {
    readonly pages: number;
    readonly ours: number;
    readonly readability: number;
  };
}

/** Throws where the pages are absent. */
export function evaluatePages(): SavedPagesSummary {
  const outcomes = savedPages()
    .filter(({ related }) => !related)
    .map(evaluatePage);
  const dev = outcomes.filter(({ half }) => half === 'dev');
  const times = (key: 'ourTime' | 'readabilityTime'): number =>
    sum(outcomes.map(({ mainText }) => mainText?.[key] ?? 0));
  const [ofDev, ofTest] = halves.map((half) =>
    figuresOf(outcomes.filter((outcome) => outcome.half === half)),
  ) as [PagesFigures, PagesFigures];
  return {
    pages: outcomes.length,
    withText: outcomes.filter(({ length }) => length > 500).length,
    flagged: outcomes.filter(({ flagged }) => flagged).map(({ file }) => file),
    halves: { dev: ofDev, test: ofTest },
    all: figuresOf(outcomes),
    timeRatio: times('ourTime') / times('readabilityTime'),
    worst: {
      dates: dev.flatMap(({ file, date }) =>
        date && !isRight(date) ? [`${file}: ${date.off ?? 'none'} (${date.expected})`] : [],
      ),
      mainText: dev
        .map(({ file, mainText: text }) => ({ file, by: text ? text.readability - text.ours : 0 }))
        .filter(({ by }) => by > 0)
        .sort((a, b) => b.by - a.by),
    },
  };
}

function evaluatePage(saved: SavedPage): PageOutcome {
  const html = htmlOf(saved);
  const page = readPage(parseHtml(html), { url: saved.url });
  const expected = parseDay(saved.published ?? '');
  return {
    file: saved.file,
    half: halfOf(saved),
    flagged: annotate(index, page).stories.some(({ relevant }) => relevant),
    length: page.text.length,
    ...(expected !== undefined && {
      date: {
        expected: formatDay(expected),
        off: page.published && page.published.day - expected,
      },
    }),
    ...(saved.articleBody !== null && { mainText: compare(html, saved.url, saved.articleBody) }),
  };
}

/** Reads the page twice with each reader, and takes the better time: the first runs of both are slow. */
function compare(html: string, url: string, truth: string): MainText {
  const rounds = [0, 1].map(() => {
    // Readability changes the document, so each has one of its own.
    const [own, other] = [parseHtml(html), parseHtml(html)];
    const ours = timed(() => readPage(own, { url }));
    const theirs = timed(() =>
      new Readability<Node>(other, { serializer: (node) => node }).parse(),
    );
    return { ours, theirs };
  });
  const [{ ours, theirs }] = rounds as [(typeof rounds)[number]];
  const content = theirs.result?.content;
  return {
    ours: shingleF1(bodyOf(ours.result), truth),
    readability: shingleF1(content ? blocksApart(content) : '', truth),
    ourTime: Math.min(...rounds.map((round) => round.ours.time)),
    readabilityTime: Math.min(...rounds.map((round) => round.theirs.time)),
  };
}

function timed<T>(run: () => T): { readonly result: T; readonly time: number } {
  const before = process.threadCpuUsage();
  const result = run();
  const { user, system } = process.threadCpuUsage(before);
  return { result, time: (user + system) / 1000 };
}

/** Without the headline, which Readability too gives apart, and which is no part of the ground truth. */
function bodyOf({ text, blocks }: PageText): string {
  const body = blocks.filter(({ kind }) => kind !== 'headline');
  return body.map(({ start, end }) => text.slice(start, end)).join('\n');
}

const inline = /^(?:A|ABBR|B|CITE|EM|FONT|I|MARK|S|SMALL|SPAN|STRONG|SUB|SUP|U)$/i;

/** All text below a node; `textContent` would join the last word of a paragraph and the first of the next. */
function blocksApart(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const text = Array.from(node.childNodes, blocksApart).join('');
  return inline.test(node.nodeName) ? text : `\n${text}\n`;
}

function figuresOf(outcomes: readonly PageOutcome[]): PagesFigures {
  const dates = outcomes.flatMap(({ date }) => date ?? []);
  const texts = outcomes.flatMap(({ mainText }) => mainText ?? []);
  return {
    dates: {
      right: dates.filter(isRight).length,
      wrong: dates.filter((date) => date.off !== undefined && !isRight(date)).length,
      all: dates.length,
    },
    mainText: {
      pages: texts.length,
      ours: sum(texts.map(({ ours }) => ours)) / texts.length,
      readability: sum(texts.map(({ readability }) => readability)) / texts.length,
    },
  };
}

function isRight({ off }: { readonly off: number | undefined }): boolean {
  return off !== undefined && Math.abs(off) <= 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
