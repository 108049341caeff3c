// Prints how well the day and the main text of real pages are read, the latter beside Readability.
import {
  measureDates,
  measureMainText,
  summaryOf,
  timeRatio,
  type DateReading,
  type TextReading,
} from './page-measures.ts';
import { savedPages, type Half } from './saved-pages.ts';

const halves: readonly (Half | 'all')[] = ['tuning', 'held out', 'all'];
const worst = 20;
const rounds = 3;

const pages = savedPages();
if (pages.length === 0) {
  console.log(JSON.stringify({ skipped: '../shared/corpus is absent' }));
} else {
  const dates = await measureDates(pages);
  for (const half of halves) console.log(JSON.stringify({ dates: half, ...datesIn(dates, half) }));
  for (const { isRight, file, expected, read, from } of dates) {
    if (!isRight) console.log(JSON.stringify({ file, expected, read: read ?? null, from }));
  }
  const read: (readonly TextReading[])[] = [];
  for (let round = 0; round < rounds; round++) read.push(await measureMainText(pages));
  const texts = read.at(-1) ?? [];
  for (const half of halves) printTexts(texts, half);
  const { total, least } = timeRatio(read);
  console.log(
    JSON.stringify({ ofReadabilitysTime: rounded(total), ofLeastTimes: rounded(least), rounds }),
  );
  for (const { file, half, ours, readability } of texts
    .toSorted((one, other) => one.ours.f1 - other.ours.f1)
    .slice(0, worst)) {
    const figures = { precision: rounded(ours.precision), recall: rounded(ours.recall) };
    console.log(
      JSON.stringify({
        file,
        half,
        f1: rounded(ours.f1),
        ...figures,
        readability: rounded(readability.f1),
      }),
    );
  }
}

function datesIn(readings: readonly DateReading[], half: Half | 'all') {
  const those = readings.filter((reading) => half === 'all' || reading.half === half);
  const right = those.filter(({ isRight }) => isRight).length;
  const none = those.filter(({ read }) => read === undefined).length;
  const pagesWithDay = those.length;
  return {
    pagesWithDay,
    right,
    wrong: pagesWithDay - right - none,
    none,
    share: rounded(right / pagesWithDay),
  };
}

function printTexts(readings: readonly TextReading[], half: Half | 'all'): void {
  const those = readings.filter((reading) => half === 'all' || reading.half === half);
  for (const reader of ['ours', 'withHeadline', 'readability'] as const) {
    const summary = Object.entries(summaryOf(those.map((reading) => reading[reader])));
    const figures = summary.map(([name, value]) => [name, rounded(value)]);
    console.log(JSON.stringify({ mainText: half, reader, ...Object.fromEntries(figures) }));
  }
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
