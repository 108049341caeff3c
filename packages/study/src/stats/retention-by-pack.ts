import { packOf, type PackId } from '@backgrounder/model';
import { partsOf } from '../card-parts.ts';
import type { ReviewColumns } from '../log/review-columns.ts';
import type { Period } from './period.ts';
import { shareOf, type Share } from './share.ts';

export interface PackRetention {
  readonly pack: PackId;
  /** Of the answers to learnt cards (past their steps), those that were right. */
  readonly recalled: Share;
}

/** Packs in which a learnt card was asked in the period, in the order of their first review. */
export function retentionByPack(
  columns: ReviewColumns,
  { from, to }: Period,
): readonly PackRetention[] {
  const packs = new Map<PackId, { recalled: number; tested: number }>();
  const ofCard = columns.cards.map((card) => {
    const pack = packOf(partsOf(card).fact);
    const known = packs.get(pack) ?? { recalled: 0, tested: 0 };
    packs.set(pack, known);
    return known;
  });
  for (let at = 0; at < columns.day.length; at += 1) {
    const day = columns.day[at] as number;
    if (day < from || day > to || columns.from[at] !== 2) continue;
    const pack = ofCard[columns.card[at] as number];
    if (!pack) continue;
    pack.tested += 1;
    if (columns.rating[at] !== 0) pack.recalled += 1;
  }
  return [...packs]
    .filter(([, { tested }]) => tested > 0)
    .map(([pack, { recalled, tested }]) => ({ pack, recalled: shareOf(recalled, tested) }));
}
