import { evaluateArticle } from './evaluate-article.ts';
import type { Half } from './places.ts';
import { readCorpus } from './read-corpus.ts';
import { arePagesThere, evaluateSavedPages, type SavedPagesSummary } from './saved-pages.ts';
import { summarize, summarizeBy, type Summary } from './summarize.ts';
import { worstCases, type WorstCase } from './worst-cases.ts';

export const kindOfTable = ['language', 'kind'] as const;

export interface HalfEvaluation {
  readonly half: Half;
  readonly summary: Summary;
  readonly by: Readonly<Record<(typeof kindOfTable)[number], Readonly<Record<string, Summary>>>>;
  readonly worst: readonly WorstCase[];
}

export interface Evaluation {
  readonly halves: readonly HalfEvaluation[];
  /** `undefined` where they are absent, or were left out. */
  readonly savedPages: SavedPagesSummary | undefined;
}

/**
 * Measures the articles of some halves, and the saved pages where there are any.
 * @param worst how many worst cases to give of each half
 * @param withPages whether to measure the saved pages too
 */
export function evaluate(
  halves: readonly Half[],
  worst: Readonly<Record<Half, number>>,
  withPages: boolean,
): Evaluation {
  return {
    halves: evaluateHalves(halves, worst),
    savedPages: withPages && arePagesThere ? evaluateSavedPages() : undefined,
  };
}

export function evaluateHalves(
  halves: readonly Half[],
  worst: Readonly<Record<Half, number>> = { dev: 0, test: 0 },
): readonly HalfEvaluation[] {
  const corpus = readCorpus();
  return halves.map((half) => {
    const outcomes = corpus.filter((article) => article.half === half).map(evaluateArticle);
    return {
      half,
      summary: summarize(outcomes),
      by: { language: summarizeBy(outcomes, 'language'), kind: summarizeBy(outcomes, 'kind') },
      worst: worstCases(outcomes, worst[half]),
    };
  });
}
