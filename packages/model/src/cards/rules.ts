import type { Pack } from '../pack/types.ts';
import { wordingRules } from './rules-wording.ts';
import { packRules, type CardSet } from './rules-pack.ts';
import { readStory, type Story } from './story.ts';
import type { Card, RuleViolation } from './types.ts';
import { contentStems } from './words.ts';

export type { RuleViolation } from './types.ts';

/**
 * The card rules that one card, or a set of cards, can be held to. Rule 13 concerns the queue, see
 * `spoils`; rule 15 is held here by ids that follow from fact and view, and by each id standing once.
 * @param library the packs used together, with this one or without
 */
export function checkCard(
  card: Card,
  pack: Pack,
  allCards: readonly Card[],
  library: readonly Pack[] = [],
): readonly RuleViolation[] {
  return checkWithin(card, readStory(pack, library), setOf(allCards));
}

/**
 * Every card of a pack against every rule; the pack is read once.
 * @param library the packs used together, with this one or without
 */
export function checkCards(
  cards: readonly Card[],
  pack: Pack,
  library: readonly Pack[] = [],
): readonly { readonly card: Card; readonly violations: readonly RuleViolation[] }[] {
  const story = readStory(pack, library);
  const set = setOf(cards);
  return cards
    .map((card) => ({ card, violations: checkWithin(card, story, set) }))
    .filter(({ violations }) => violations.length > 0);
}

/** Rules 8 to 15 look at the pack and the other cards, and cost more: see `checkWording` first. */
export function checkWording(card: Card, story: Story): readonly RuleViolation[] {
  return wordingRules.flatMap((rule) => rule(card, story));
}

export function checkWithin(card: Card, story: Story, set: CardSet): readonly RuleViolation[] {
  return [
    ...wordingRules.flatMap((rule) => rule(card, story)),
    ...packRules.flatMap((rule) => rule(card, story, set)),
  ].sort((one, other) => one.rule - other.rule);
}

export function setOf(cards: readonly Card[]): CardSet {
  const set: CardSet = { cards: [], byStem: new Map() };
  for (const card of cards) addTo(set, card);
  return set;
}

export function addTo(set: CardSet, card: Card): void {
  set.cards.push(card);
  for (const stem of new Set(contentStems(card.question))) {
    const known = set.byStem.get(stem);
    if (known) known.push(card);
    else set.byStem.set(stem, [card]);
  }
}
