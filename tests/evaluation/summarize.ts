import { builtInPacks } from '@backgrounder/model/packs';
import type { Outcome } from './evaluate-article.ts';
import { scoreOf, type Counts, type Score } from './score.ts';

/** The figures of a set of articles. */
export interface Summary {
  readonly articles: number;
  /** On related articles. */
  readonly mentions: Score;
  /** On related articles; kindred links count neither way. */
  readonly links: Score & { readonly kindred: number };
  /** Sentences that tell a fact, and of these the ones that are rightly linked to one. */
  readonly telling: { readonly linked: number; readonly all: number };
  /** All packs together, and each by its id. */
  readonly relevance: Score;
  readonly relevanceOf: Readonly<Record<string, Score>>;
  readonly hardNegatives: { readonly rejected: number; readonly all: number };
  /** Marks on articles that are about no story. */
  readonly strayMarks: number;
  readonly dates: { readonly right: number; readonly all: number };
  readonly lostParagraphs: number;
  /** Articles to whose main text something was added that stands around it. */
  readonly withStrayLines: number;
}

export function summarize(outcomes: readonly Outcome[]): Summary {
  const related = outcomes.filter(({ article }) => article.about === 'related');
  const others = outcomes.filter(({ article }) => article.about !== 'related');
  const hard = others.filter(({ article }) => article.about === 'hard');
  const isFlagged = ({ relevance }: Outcome): boolean => relevance.some(({ found }) => found);
  return {
    articles: outcomes.length,
    mentions: scoreOf(related.map(mentionCounts)),
    links: {
      ...scoreOf(related.map(linkCounts)),
      kindred: sum(related, (one) => one.links.kindred.length),
    },
    telling: {
      linked: sum(related, ({ telling }) => telling.linked),
      all: sum(related, ({ telling }) => telling.all),
    },
    relevance: scoreOf(outcomes.map((one) => relevanceCounts(one))),
    relevanceOf: Object.fromEntries(
      builtInPacks.map(({ id }) => [id, scoreOf(outcomes.map((one) => relevanceCounts(one, id)))]),
    ),
    hardNegatives: { rejected: hard.filter((one) => !isFlagged(one)).length, all: hard.length },
    strayMarks: sum(others, ({ marks }) => marks),
    dates: {
      right: outcomes.filter(({ article, published }) => published === article.published).length,
      all: outcomes.length,
    },
    lostParagraphs: sum(outcomes, ({ lost }) => lost.length),
    withStrayLines: outcomes.filter(({ strayLines }) => strayLines.length > 0).length,
  };
}

/** The figures of each language, or of each kind of article. */
export function summarizeBy(
  outcomes: readonly Outcome[],
  key: 'language' | 'kind',
): Readonly<Record<string, Summary>> {
  const groups = Map.groupBy(outcomes, ({ article }) => article[key]);
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, all]) => [name, summarize(all)]),
  );
}

function mentionCounts({ mentions: { right, wrong, wanted, missed } }: Outcome): Counts {
  return {
    right: right.length,
    given: right.length + wrong.length,
    found: wanted.length - missed.length,
    wanted: wanted.length,
  };
}

function linkCounts({ links: { right, wrong, told, found } }: Outcome): Counts {
  return {
    right: right.length,
    given: right.length + wrong.length,
    found: found.length,
    wanted: told.length,
  };
}

function relevanceCounts({ relevance }: Outcome, pack?: string): Counts {
  const judged = relevance.filter(
    (one) => one.expected !== undefined && (pack === undefined || one.pack === pack),
  );
  const right = judged.filter(({ found, expected }) => found && expected).length;
  const wanted = judged.filter(({ expected }) => expected).length;
  return { right, given: judged.filter(({ found }) => found).length, found: right, wanted };
}

function sum(outcomes: readonly Outcome[], count: (one: Outcome) => number): number {
  return outcomes.reduce((total, one) => total + count(one), 0);
}
