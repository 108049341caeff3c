import type { RelevanceReason } from '@backgrounder/model/annotate';
import type { Outcome } from './evaluate-article.ts';

/** One article and what was wrong with it, most damaging first. */
export interface WorstCase {
  readonly article: string;
  readonly cost: number;
  readonly faults: readonly string[];
}

/**
 * What a fault costs a reader. Marks and links that say what is not so are worse than what is missing;
 * a page about a story that stays silent is worse than both, and one about another matter that does not, worst.
 */
const costs = { flagged: 20, silent: 10, wrong: 3, date: 3, missed: 1 } as const;

export function worstCases(outcomes: readonly Outcome[], count: number): readonly WorstCase[] {
  return outcomes
    .map(caseOf)
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => b.cost - a.cost)
    .slice(0, count);
}

function caseOf(outcome: Outcome): WorstCase {
  const { article, lost, strayLines, links, mentions, published, relevance, text } = outcome;
  const faults: { readonly kind: keyof typeof costs; readonly says: string }[] = [];
  for (const { pack, found, expected, reason } of relevance) {
    if (expected === undefined || found === expected) continue;
    const kind = found ? 'flagged' : 'silent';
    faults.push({ kind, says: `${kind} for ${pack}: ${reasonOf(reason)}` });
  }
  const isSilent = relevance.every(({ found }) => !found);
  if (published !== article.published) {
    const says = `date ${published ?? 'none'} in place of ${article.published}`;
    faults.push({ kind: 'date', says });
  }
  for (const paragraph of lost) {
    faults.push({ kind: 'missed', says: `paragraph lost: ${shorten(paragraph)}` });
  }
  for (const line of strayLines) {
    faults.push({ kind: 'missed', says: `read as main text: ${shorten(line)}` });
  }
  if (article.about === 'related') {
    for (const mention of mentions.wrong) {
      const around = shorten(text.slice(Math.max(0, mention.start - 20), mention.end + 20));
      faults.push({
        kind: 'wrong',
        says: `"${mention.text}" marked as ${mention.entity}: ${around}`,
      });
    }
    for (const link of links.wrong) {
      const sentence = shorten(text.slice(link.start, link.end));
      faults.push({ kind: 'wrong', says: `wrong link to ${link.fact}: ${sentence}` });
    }
  }
  // Of a silent page everything is missed, which says nothing more.
  if (!isSilent) {
    for (const name of mentions.missed) {
      faults.push({
        kind: 'missed',
        says: `not marked: ${name.entities.join()} "${text.slice(name.start, name.end)}"`,
      });
    }
    const missed = links.told.filter((fact) => !links.found.includes(fact));
    for (const fact of missed) {
      const told = outcome.sentences.find(({ tells }) => tells?.includes(fact));
      const sentence = shorten(text.slice(told?.start, told?.end));
      faults.push({ kind: 'missed', says: `not found: ${fact}: ${sentence}` });
    }
  }
  return {
    article: article.name,
    cost: faults.reduce((total, { kind }) => total + costs[kind], 0),
    faults: faults.map(({ says }) => says),
  };
}

function reasonOf(reason: RelevanceReason): string {
  return reason.kind === 'enough'
    ? `${reason.names} names and ${reason.sentences} sentences`
    : `${reason.kind}, ${reason.found} of ${reason.needed}`;
}

function shorten(passage: string): string {
  const text = passage.replaceAll('\n', ' ');
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}
