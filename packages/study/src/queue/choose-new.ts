import type { FactKey } from '@backgrounder/model';
import { betrays } from './betrays.ts';
import type { QueueCard } from './types.ts';

export interface Unseen {
  readonly of: QueueCard;
  /** Out of study today. */
  readonly away: boolean;
}

export interface NewCards {
  readonly chosen: readonly QueueCard[];
  /** Facts with a card that could come today beyond the limit. */
  readonly ahead: number;
  /** Facts with an unseen card, whether it could come today or not. */
  readonly facts: number;
  /** Cards whose words the choice hangs on, and some that may be chosen if more new cards are asked for. */
  readonly considered: readonly QueueCard[];
}

/**
 * The day's new cards up to the limit, one of each fact: the most important first, then those with a
 * source that can be opened, then in the packs' own order. Among cards of one importance those come
 * first that help with no other of the day.
 * @param met new cards that were shown today already
 */
export function chooseNew(
  unseen: readonly Unseen[],
  limit: number,
  met: readonly QueueCard[],
): NewCards {
  const taken = new Set<FactKey>(met.map(({ fact }) => fact));
  for (const { of, away } of unseen) if (away) taken.add(of.fact);
  const open = unseen
    .map(({ of }) => of)
    .filter(({ fact }) => !taken.has(fact))
    .sort(byWeight);
  const free = new Set(open.map(({ fact }) => fact)).size;
  const chosen: QueueCard[] = [];
  const considered = new Set(met);
  while (chosen.length < limit) {
    const next = firstApart(open, taken, [...met, ...chosen], considered);
    if (!next) break;
    taken.add(next.fact);
    chosen.push(next);
  }
  const facts = new Set(unseen.map(({ of }) => of.fact)).size;
  for (const each of open.slice(0, chosen.length + usuallyMore)) considered.add(each);
  return { chosen, ahead: free - chosen.length, facts, considered: [...considered] };
}

function byWeight(a: QueueCard, b: QueueCard): number {
  return (
    b.card.importance - a.card.importance ||
    Number(b.card.linked) - Number(a.card.linked) ||
    a.position - b.position
  );
}

/** New cards that a learner may ask for beyond the day's. */
const usuallyMore = 20;

/** The first card of a free fact that no other of the day betrays; where each is betrayed, the first. */
function firstApart(
  open: readonly QueueCard[],
  taken: ReadonlySet<FactKey>,
  others: readonly QueueCard[],
  considered: Set<QueueCard>,
): QueueCard | undefined {
  let first: QueueCard | undefined;
  for (const each of open) {
    if (taken.has(each.fact)) continue;
    if (first && each.card.importance < first.card.importance) break;
    first ??= each;
    considered.add(each);
    if (!others.some((other) => betrays(other.card, each.card))) return each;
  }
  return first;
}
