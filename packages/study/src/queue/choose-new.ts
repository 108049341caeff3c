import type { FactKey } from '@backgrounder/model';
import type { CardView } from '@backgrounder/model/cards';
import { betrays } from './betrays.ts';
import type { QueueCard } from './types.ts';

export interface Unseen {
  readonly of: QueueCard;
  /** Out of study today. */
  readonly away: boolean;
  /** By hand, out of a story. */
  readonly picked: boolean;
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
 * The day's new cards up to the limit, one of each fact: those picked by hand first, then the most important
 * (what asks for a day is a step less so), then those with a source that can be opened, then in the packs' own
 * order. Among cards of one rank those come first that help with no other of the day.
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
    .filter(({ of }) => !taken.has(of.fact))
    .map(({ of, picked }) => ({ of, rank: rankOf(of, picked) }))
    .sort(byRank);
  const free = new Set(open.map(({ of }) => of.fact)).size;
  const chosen: QueueCard[] = [];
  const considered = new Set(met);
  while (chosen.length < limit) {
    const next = firstApart(open, taken, [...met, ...chosen], considered);
    if (!next) break;
    taken.add(next.fact);
    chosen.push(next);
  }
  const facts = new Set(unseen.map(({ of }) => of.fact)).size;
  for (const { of } of open.slice(0, chosen.length + usuallyMore)) considered.add(of);
  return { chosen, ahead: free - chosen.length, facts, considered: [...considered] };
}

interface Ranked {
  readonly of: QueueCard;
  readonly rank: number;
}

/** Above every importance. */
const pickedRank = 4;

function rankOf({ card }: QueueCard, picked: boolean): number {
  return card.importance - Number(asksDay(card.view)) + (picked ? pickedRank : 0);
}

function asksDay(view: CardView): boolean {
  return view === 'when' || view === 'from-when' || view === 'until-when';
}

function byRank(a: Ranked, b: Ranked): number {
  return (
    b.rank - a.rank ||
    Number(b.of.card.linked) - Number(a.of.card.linked) ||
    a.of.position - b.of.position
  );
}

/** New cards that a learner may ask for beyond the day's. */
const usuallyMore = 20;

/** The first card of a free fact that no other of the day betrays; where each is betrayed, the first. */
function firstApart(
  open: readonly Ranked[],
  taken: ReadonlySet<FactKey>,
  others: readonly QueueCard[],
  considered: Set<QueueCard>,
): QueueCard | undefined {
  let first: Ranked | undefined;
  for (const each of open) {
    const { of } = each;
    if (taken.has(of.fact)) continue;
    if (first && each.rank < first.rank) break;
    first ??= each;
    considered.add(of);
    if (!others.some((other) => betrays(other.card, of.card))) return of;
  }
  return first?.of;
}
