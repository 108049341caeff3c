import { kindOfTable, type Evaluation } from './evaluate.ts';
import type { SavedPagesSummary } from './saved-pages.ts';
import { shareOf, type Score } from './score.ts';
import type { Summary } from './summarize.ts';

/** The report that people read. */
export function formatReport({ halves, savedPages }: Evaluation): string {
  const parts = halves.flatMap(({ half, summary, by, worst }) => [
    `${half.toUpperCase()}: ${summary.articles} articles`,
    ...overall(summary).map((line) => `  ${line}`),
    ...kindOfTable.flatMap((key) => ['', ...table(key, by[key]).map((line) => `  ${line}`)]),
    ...(worst.length > 0 ? ['', '  Worst cases'] : []),
    ...worst.flatMap(({ article, cost, faults }) => [
      `  ${article} (${cost})`,
      ...faults.map((fault) => `    ${fault}`),
    ]),
    '',
  ]);
  return [...parts, ...pagesReport(savedPages)].join('\n');
}

function overall(summary: Summary): string[] {
  const { mentions, links, telling, relevance, relevanceOf, hardNegatives, strayMarks, dates } =
    summary;
  return [
    `mentions    ${scoreLine(mentions)}`,
    `fact links  ${scoreLine(links)}; kindred ${links.kindred}`,
    `            telling sentences linked ${percent(shareOf(telling.linked, telling.all))} (${telling.linked}/${telling.all})`,
    `relevance   ${scoreLine(relevance)}`,
    ...Object.entries(relevanceOf).map(([pack, score]) => `  ${scoreLine(score)}  ${pack}`),
    `hard negatives rejected ${hardNegatives.rejected} of ${hardNegatives.all}; marks on articles about no story: ${strayMarks}`,
    `dates       ${percent(shareOf(dates.right, dates.all))} (${dates.right}/${dates.all})`,
    `main text   paragraphs lost: ${summary.lostParagraphs}; articles with more than their text: ${summary.withStrayLines}`,
  ];
}

function scoreLine({ precision, recall, f1, right, given, found, wanted }: Score): string {
  return (
    `precision ${percent(precision)} (${right}/${given}), recall ${percent(recall)} ` +
    `(${found}/${wanted}), F1 ${f1.toFixed(3)}`
  );
}

function table(key: string, rows: Readonly<Record<string, Summary>>): string[] {
  const cell = ({ precision, recall, given, found, wanted }: Score): string => {
    const right = given === 0 ? '–'.padStart(6) : percent(precision);
    const counts = wanted === 0 ? '' : `${percent(recall)} (${found}/${wanted})`;
    return `${right} ${counts}`.padEnd(24);
  };
  return [
    `${key.padEnd(12)}${'articles'.padEnd(10)}${'mentions P R'.padEnd(24)}${'fact links P R'.padEnd(24)}${'relevance P R'.padEnd(24)}dates`,
    ...Object.entries(rows).map(
      ([name, { articles, mentions, links, relevance, dates }]) =>
        `${name.padEnd(12)}${String(articles).padEnd(10)}${cell(mentions)}${cell(links)}${cell(relevance)}${dates.right}/${dates.all}`,
    ),
  ];
}

function pagesReport(pages: SavedPagesSummary | undefined): string[] {
  if (!pages) return ['Saved pages: left out, or absent (../shared/corpus).'];
  const { dates, mainText } = pages;
  return [
    `SAVED PAGES: ${pages.pages}, ${pages.withText} of them with text`,
    `  flagged     ${pages.flagged.length}${pages.flagged.map((file) => ` ${file}`).join('')}`,
    `  dates       ${percent(shareOf(dates.right, dates.all))} (${dates.right}/${dates.all}) within a day`,
    `  main text   F1 ${mainText.ours.toFixed(3)}, Readability ${mainText.readability.toFixed(3)}, on ${mainText.pages} pages; ` +
      `${mainText.timeRatio.toFixed(2)} of its time`,
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`.padStart(6);
}
