import { factKey, type Day, type FactId, type FactKey, type PackId } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';
import type { DeckTarget, Due, EventOf, EventType, Rating, StudyEvent } from './event.ts';
import type { CardState, DayTally, Deck, Exposure } from './state.ts';
import type { StudySettings } from './settings.ts';

/**
 * One part of the state and how an event changes it. An event changes parts one by one and looks
 * at nothing else, so a part is the fold of the events that touch it: taking one back, or fitting
 * in one that arrived late, is folding the touched parts again.
 */
export type Touch =
  | { readonly part: 'card'; readonly key: CardId; next(card: CardState): CardState }
  | { readonly part: 'day'; readonly key: Day; next(tally: DayTally): DayTally }
  | { readonly part: 'exposure'; readonly key: FactKey; next(seen: Exposure): Exposure }
  | { readonly part: 'retired'; readonly key: FactKey; next(retired: boolean): boolean }
  | { readonly part: 'deck'; next(deck: Deck): Deck }
  | { readonly part: 'settings'; next(settings: StudySettings): StudySettings };

export const newCard: CardState = { suspended: false };
export const emptyTally: DayTally = {
  reviews: 0,
  ratings: { again: 0, hard: 0, good: 0, easy: 0 },
  introduced: 0,
  tested: 0,
  recalled: 0,
  duration: 0,
};
export const emptyDeck: Deck = { packs: new Set(), included: new Set(), excluded: new Set() };

/** What each type of event does. A type that is missing here does not compile. */
const reducers: { readonly [T in EventType]: (event: EventOf<T>) => readonly Touch[] } = {
  review: (event) => [
    { part: 'card', key: event.card, next: (card) => reviewed(card, event) },
    { part: 'day', key: event.day, next: (tally) => tallied(tally, event) },
  ],
  // An undo changes no part by itself: the ledger leaves out what it names.
  undo: () => [],
  exposure: (event) =>
    [...new Set(event.facts)].map((key) => ({
      part: 'exposure',
      key,
      next: (seen) => ({
        day: seen.times === 0 || event.day > seen.day ? event.day : seen.day,
        times: seen.times + 1,
      }),
    })),
  suspend: (event) => onCards(event.cards, (card) => ({ ...card, suspended: true })),
  unsuspend: (event) => onCards(event.cards, (card) => ({ ...card, suspended: false })),
  bury: (event) => onCards(event.cards, (card) => ({ ...card, buriedOn: event.day })),
  capture: (event) => [{ part: 'deck', next: (deck) => decided(deck, event.target, true) }],
  release: (event) => [{ part: 'deck', next: (deck) => decided(deck, event.target, false) }],
  choose: ({ pack, facts, chosen }) => [
    { part: 'deck', next: (deck) => withFacts(deck, pack, facts, chosen) },
  ],
  settings: (event) => [
    { part: 'settings', next: (settings) => changedSettings(settings, event.changes) },
  ],
  retire: (event) =>
    [...new Set(event.facts)].map((key) => ({ part: 'retired', key, next: () => true })),
  forget: (event) => onCards(event.cards, forgotten),
  reschedule: (event) =>
    event.dues.map(({ card, day }) => ({
      part: 'card',
      key: card,
      next: (state) => dueOn(state, day),
    })),
  flag: (event) => onCards(event.cards, (card) => ({ ...card, flag: event.note })),
  unflag: (event) => onCards(event.cards, (card) => without(card, 'flag')),
  weights: (event) => [
    { part: 'settings', next: (settings) => ({ ...settings, weights: event.weights }) },
  ],
};

export function touchesOf(event: StudyEvent): readonly Touch[] {
  const reduce = reducers[event.type] as (event: StudyEvent) => readonly Touch[];
  return reduce(event);
}

function onCards(cards: readonly CardId[], next: (card: CardState) => CardState): readonly Touch[] {
  return [...new Set(cards)].map((key) => ({ part: 'card', key, next }));
}

function reviewed(card: CardState, event: EventOf<'review'>): CardState {
  return {
    ...card,
    last: {
      memory: event.after,
      time: event.time,
      day: event.day,
      introduced: card.last?.introduced ?? event.day,
      duration: event.duration,
    },
    suspended: card.suspended || event.leech === 'suspend',
    ...(event.leech ? { leech: true } : {}),
  };
}

function changedSettings(settings: StudySettings, changes: Partial<StudySettings>): StudySettings {
  const packRetention = { ...settings.packRetention, ...changes.packRetention };
  return { ...settings, ...changes, packRetention };
}

/** What the reviews made of the card goes; what the learner said of it stays. */
function forgotten(card: CardState): CardState {
  return without(without(card, 'last'), 'leech');
}

function without(card: CardState, field: 'last' | 'leech' | 'flag'): CardState {
  const rest = { ...card };
  delete rest[field];
  return rest;
}

function dueOn(card: CardState, day: Day): CardState {
  const { last } = card;
  if (!last) return card;
  const due: Due = { kind: 'day', day };
  return { ...card, last: { ...last, memory: { ...last.memory, due } } };
}

/** The tally with one review more. */
export function tallied(tally: DayTally, { from, rating, duration }: EventOf<'review'>): DayTally {
  const growing = growingTally(tally);
  addToTally(growing, from, rating, duration);
  return growing;
}

export type GrowingTally = { -readonly [Field in keyof DayTally]: DayTally[Field] } & {
  readonly ratings: Record<Rating, number>;
};

export function growingTally(tally: DayTally): GrowingTally {
  return { ...tally, ratings: { ...tally.ratings } };
}

export function addToTally(
  tally: GrowingTally,
  from: EventOf<'review'>['from'],
  rating: Rating,
  duration: number,
): void {
  tally.reviews += 1;
  tally.ratings[rating] += 1;
  if (from === 'new') tally.introduced += 1;
  if (from === 'review') {
    tally.tested += 1;
    if (rating !== 'again') tally.recalled += 1;
  }
  tally.duration += duration;
}

function decided(deck: Deck, target: DeckTarget, chosen: boolean): Deck {
  switch (target.kind) {
    case 'pack':
      return {
        packs: changed(deck.packs, [target.pack], chosen),
        included: withoutPack(deck.included, target.pack),
        excluded: withoutPack(deck.excluded, target.pack),
      };
    case 'fact':
      return withFacts(deck, target.pack, [target.fact], chosen);
  }
}

function withFacts(deck: Deck, pack: PackId, facts: readonly FactId[], chosen: boolean): Deck {
  const keys = facts.map((fact) => factKey(pack, fact));
  return {
    packs: deck.packs,
    included: changed(deck.included, keys, chosen),
    excluded: changed(deck.excluded, keys, !chosen),
  };
}

function changed<T>(set: ReadonlySet<T>, items: readonly T[], present: boolean): ReadonlySet<T> {
  if (items.every((item) => set.has(item) === present)) return set;
  const copy = new Set(set);
  for (const item of items) {
    if (present) copy.add(item);
    else copy.delete(item);
  }
  return copy;
}

function withoutPack(facts: ReadonlySet<FactKey>, pack: PackId): ReadonlySet<FactKey> {
  return new Set([...facts].filter((key) => !key.startsWith(`${pack}/`)));
}
