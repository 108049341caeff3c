import type { FactId } from '../pack/types.ts';
import type { Piece } from './likeness.ts';

/** A sentence that may tell a fact, and how likely that is by itself. */
export interface Possible {
  readonly fact: FactId;
  /** Number of the sentence on its page. */
  readonly sentence: number;
  /** Log odds. */
  readonly odds: number;
  readonly pieces: readonly Piece[];
}

/** How one possible link stands to the others of its page: those of its sentence, and those of its fact. */
export interface Rivalry {
  /** Its log odds by itself, quartered. */
  readonly odds: number;
  /** Whether no other fact is likelier in this sentence, and how far it leads, or lags. */
  readonly firstInSentence: number;
  readonly leadInSentence: number;
  /** Whether no other sentence tells this fact likelier, and how far this one leads, or lags. */
  readonly firstOfFact: number;
  readonly leadOfFact: number;
  /** Part of its evidence that speaks for none of the two likelier facts of the sentence. */
  readonly own: number;
  readonly ownOfLikely: number;
  /** Other facts that the sentence may well tell, in fours. */
  readonly others: number;
}

/** Log odds beyond which nothing gets surer or less sure. */
const furthest = { alone: 8, apart: 4 } as const;

/** Log odds from which a rival takes evidence, and from which it is likely itself. */
const rivals = { taking: -1.5, likely: -1, counted: -0.5 } as const;

/** Likelier facts whose evidence is taken. */
const mostTaking = 2;

/** The rivalry of each possible link, in the order given. */
export function rivalries(links: readonly Possible[]): Rivalry[] {
  const bySentence = Map.groupBy(links, ({ sentence }) => sentence);
  const byFact = Map.groupBy(links, ({ fact }) => fact);
  return links.map((link) => {
    const beside = (bySentence.get(link.sentence) ?? []).filter((one) => one !== link);
    const elsewhere = (byFact.get(link.fact) ?? []).filter((one) => one !== link);
    const inSentence = link.odds - best(beside);
    const ofFact = link.odds - best(elsewhere);
    const own = ownPart(link, beside);
    return {
      odds: Math.max(-furthest.alone, link.odds) / 4,
      firstInSentence: inSentence > 0 ? 1 : 0,
      leadInSentence: clipped(inSentence) / 4,
      firstOfFact: ofFact > 0 ? 1 : 0,
      leadOfFact: clipped(ofFact) / 4,
      own,
      ownOfLikely: link.odds > rivals.likely ? own : 0,
      others: beside.filter(({ odds }) => odds > rivals.counted).length / 4,
    };
  });
}

function best(links: readonly Possible[]): number {
  return links.reduce((most, { odds }) => Math.max(most, odds), -furthest.alone);
}

function ownPart(link: Possible, beside: readonly Possible[]): number {
  const likelier = beside
    .filter(({ odds }) => odds > link.odds && odds > rivals.taking)
    .sort((a, b) => b.odds - a.odds)
    .slice(0, mostTaking);
  const taken = new Set(likelier.flatMap(({ pieces }) => pieces.map(({ text }) => text)));
  const whole = weightOf(link.pieces);
  return whole === 0 ? 1 : weightOf(link.pieces.filter(({ text }) => !taken.has(text))) / whole;
}

function weightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((total, { weight }) => total + weight, 0);
}

function clipped(odds: number): number {
  return Math.max(-furthest.apart, Math.min(furthest.apart, odds));
}
