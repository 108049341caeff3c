import type { ReviewColumns } from '../log/review-columns.ts';
import type { Period } from './period.ts';
import { shareOf, type Share } from './share.ts';

export interface Calibration {
  /** Of all answers together. */
  readonly predicted: number;
  readonly recalled: Share;
  /** Answers that were foretold about the same, the least likely first. */
  readonly groups: readonly CalibrationGroup[];
}

export interface CalibrationGroup {
  /** Mean chance of recall foretold, 0 to 1. */
  readonly predicted: number;
  readonly recalled: Share;
}

/** Chances are told apart so finely before they are put into groups. */
const fineness = 1000;
const mostGroups = 10;
/** Fewer say nothing by themselves. */
const leastInGroup = 30;

/**
 * Holds what was foretold of answers to learnt cards against what came. Foretold is what was believed
 * when the card was last answered: its stability as the log has it, along the given curve.
 * @param retrievability chance of recall so many days after an answer
 */
export function calibration(
  columns: ReviewColumns,
  { from, to }: Period,
  retrievability: (stability: number, days: number) => number,
): Calibration {
  const counts = new Uint32Array(fineness + 1);
  const recalled = new Uint32Array(fineness + 1);
  const chances = new Float64Array(fineness + 1);
  const before = new Int32Array(columns.cards.length).fill(-1);
  for (let at = 0; at < columns.day.length; at += 1) {
    const card = columns.card[at] as number;
    const last = before[card] as number;
    before[card] = at;
    if (last < 0 || columns.from[at] !== 2) continue;
    const day = columns.day[at] as number;
    const gap = day - (columns.day[last] as number);
    if (gap <= 0 || day < from || day > to) continue;
    const chance = retrievability(columns.stability[last] as number, gap);
    const fine = Math.round(chance * fineness);
    counts[fine] = (counts[fine] as number) + 1;
    chances[fine] = (chances[fine] as number) + chance;
    if (columns.rating[at] !== 0) recalled[fine] = (recalled[fine] as number) + 1;
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  const groups: CalibrationGroup[] = [];
  const each = Math.max(leastInGroup, total / mostGroups);
  let left = total;
  let group = { count: 0, chance: 0, recalled: 0 };
  for (let fine = 0; fine <= fineness; fine += 1) {
    group.count += counts[fine] as number;
    group.chance += chances[fine] as number;
    group.recalled += recalled[fine] as number;
    left -= counts[fine] as number;
    // What is left joins the last group, where it is too little for one of its own.
    if (group.count < each || (left > 0 && left < leastInGroup)) continue;
    groups.push(asGroup(group));
    group = { count: 0, chance: 0, recalled: 0 };
  }
  if (group.count > 0) groups.push(asGroup(group));
  return {
    predicted: total === 0 ? 0 : chances.reduce((sum, chance) => sum + chance, 0) / total,
    recalled: shareOf(
      recalled.reduce((sum, count) => sum + count, 0),
      total,
    ),
    groups,
  };
}

function asGroup(group: { count: number; chance: number; recalled: number }): CalibrationGroup {
  return {
    predicted: group.chance / group.count,
    recalled: shareOf(group.recalled, group.count),
  };
}
