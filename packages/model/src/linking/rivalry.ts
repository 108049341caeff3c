import type { FactId } from '../pack/types.ts';
import type { Piece } from './likeness.ts';
import { placesOf } from './score.ts';

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
export const rivalryNames = [
  /** Its log odds by itself, quartered. */
  'odds',
  /** Whether no other fact is likelier in this sentence, and how far it leads, or lags. */
  'firstInSentence',
  'leadInSentence',
  /** Whether no other sentence tells this fact likelier, and how far this one leads, or lags. */
  'firstOfFact',
  'leadOfFact',
  /** Part of its evidence that speaks for none of the two likelier facts of the sentence. */
  'own',
  'ownOfLikely',
  /** Other facts that the sentence may well tell, in fours. */
  'others',
] as const;

export type RivalryName = (typeof rivalryNames)[number];

const place = placesOf(rivalryNames);

/** Log odds beyond which nothing gets surer or less sure. */
const furthest = { alone: 8, apart: 4 } as const;

/** Log odds from which a rival takes evidence, and from which it is likely itself. */
const rivals = { taking: -1.5, likely: -1, counted: -0.5 } as const;

/** Likelier facts whose evidence is taken. */
const mostTaking = 2;

/**
 * The rivalry of each possible link, in the order given: a value for each of `rivalryNames`, link after link.
 * @param needsOwn whether it matters which part of a link's evidence is its own, by the other values of the link:
 * where it begins among them, `own` and `ownOfLikely` are still 0, and stay so where it does not matter
 */
export function rivalries(
  links: readonly Possible[],
  needsOwn: (values: Float64Array, start: number) => boolean = () => true,
): Float64Array {
  const sentences = groupsBy(links, ({ sentence }) => sentence);
  const facts = groupsBy(links, ({ fact }) => fact);
  const values = new Float64Array(links.length * rivalryNames.length);
  for (const [at, link] of links.entries()) {
    const row = at * rivalryNames.length;
    const group = sentences.get(link.sentence)!;
    const inSentence = link.odds - bestBeside(link, group);
    const ofFact = link.odds - bestBeside(link, facts.get(link.fact)!);
    values[row + place.odds] = Math.max(-furthest.alone, link.odds) / 4;
    values[row + place.firstInSentence] = inSentence > 0 ? 1 : 0;
    values[row + place.leadInSentence] = clipped(inSentence) / 4;
    values[row + place.firstOfFact] = ofFact > 0 ? 1 : 0;
    values[row + place.leadOfFact] = clipped(ofFact) / 4;
    values[row + place.others] = (group.counted - (link.odds > rivals.counted ? 1 : 0)) / 4;
    if (!needsOwn(values, row)) continue;
    const own = ownPart(link, group);
    values[row + place.own] = own;
    values[row + place.ownOfLikely] = link.odds > rivals.likely ? own : 0;
  }
  return values;
}

/** Rivals of one sentence or of one fact. */
interface Group {
  /** As many of the likeliest as may take evidence; of equals, those that come first. */
  readonly likeliest: Possible[];
  /** How many are likely enough to count. */
  counted: number;
}

function groupsBy<K>(links: readonly Possible[], keyOf: (link: Possible) => K): Map<K, Group> {
  const groups = new Map<K, Group>();
  for (const link of links) {
    const key = keyOf(link);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { likeliest: [], counted: 0 }));
    if (link.odds > rivals.counted) group.counted++;
    const { likeliest } = group;
    let at = likeliest.length;
    while (at > 0 && likeliest[at - 1]!.odds < link.odds) at--;
    if (at >= mostTaking) continue;
    likeliest.splice(at, 0, link);
    if (likeliest.length > mostTaking) likeliest.pop();
  }
  return groups;
}

/** Log odds of the likeliest of the others. */
function bestBeside(link: Possible, { likeliest }: Group): number {
  const best = likeliest[0] === link ? likeliest[1] : likeliest[0];
  return Math.max(-furthest.alone, best?.odds ?? -furthest.alone);
}

function ownPart(link: Possible, { likeliest }: Group): number {
  const likelier = likeliest.filter(({ odds }) => odds > link.odds && odds > rivals.taking);
  let whole = 0;
  let own = 0;
  for (const { text, weight } of link.pieces) {
    whole += weight;
    const isTaken = likelier.some(({ pieces }) => pieces.some((piece) => piece.text === text));
    if (!isTaken) own += weight;
  }
  return whole === 0 ? 1 : own / whole;
}

function clipped(odds: number): number {
  return Math.max(-furthest.apart, Math.min(furthest.apart, odds));
}
