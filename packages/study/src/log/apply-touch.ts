import type { Day, FactKey } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';
import { emptyDeck, emptyTally, newCard, type Touch } from './reducers.ts';
import { defaultSettings, type StudySettings } from './settings.ts';
import type { CardState, DayTally, Deck, Exposure, StudyState } from './state.ts';

export interface GrowingCards extends ReadonlyMap<CardId, CardState> {
  set(id: CardId, card: CardState): unknown;
  delete(id: CardId): unknown;
}

/** A state that goes on changing; its parts (a card's state, say) never do. */
export interface GrowingState extends StudyState {
  readonly cards: GrowingCards;
  readonly days: Map<Day, DayTally>;
  readonly exposures: Map<FactKey, Exposure>;
  readonly retired: Set<FactKey>;
  deck: Deck;
  settings: StudySettings;
}

/** What a part is: its value, or `undefined` where nothing has touched it. */
export type PartValue = CardState | DayTally | Exposure | true | Deck | StudySettings | undefined;

const unseen: Exposure = { day: 0 as Day, times: 0 };

export function emptyState(): GrowingState {
  return {
    cards: new Map(),
    days: new Map(),
    exposures: new Map(),
    retired: new Set(),
    deck: emptyDeck,
    settings: defaultSettings,
  };
}

export function applyTouch(state: GrowingState, touch: Touch): void {
  switch (touch.part) {
    case 'card':
      state.cards.set(touch.key, touch.next(state.cards.get(touch.key) ?? newCard));
      return;
    case 'day':
      state.days.set(touch.key, touch.next(state.days.get(touch.key) ?? emptyTally));
      return;
    case 'exposure':
      state.exposures.set(touch.key, touch.next(state.exposures.get(touch.key) ?? unseen));
      return;
    case 'retired':
      if (touch.next(state.retired.has(touch.key))) state.retired.add(touch.key);
      else state.retired.delete(touch.key);
      return;
    case 'deck':
      state.deck = touch.next(state.deck);
      return;
    case 'settings':
      state.settings = touch.next(state.settings);
      return;
  }
}

export function partOf(state: StudyState, touch: Touch): PartValue {
  switch (touch.part) {
    case 'card':
      return state.cards.get(touch.key);
    case 'day':
      return state.days.get(touch.key);
    case 'exposure':
      return state.exposures.get(touch.key);
    case 'retired':
      return state.retired.has(touch.key) || undefined;
    case 'deck':
      return state.deck;
    case 'settings':
      return state.settings;
  }
}

/** Sets a part to what `partOf` gave. */
export function putPart(state: GrowingState, touch: Touch, value: PartValue): void {
  switch (touch.part) {
    case 'card':
      put(state.cards, touch.key, value as CardState | undefined);
      return;
    case 'day':
      put(state.days, touch.key, value as DayTally | undefined);
      return;
    case 'exposure':
      put(state.exposures, touch.key, value as Exposure | undefined);
      return;
    case 'retired':
      if (value) state.retired.add(touch.key);
      else state.retired.delete(touch.key);
      return;
    case 'deck':
      state.deck = value as Deck;
      return;
    case 'settings':
      state.settings = value as StudySettings;
      return;
  }
}

function put<K, V>(
  map: { set(key: K, value: V): unknown; delete(key: K): unknown },
  key: K,
  value: V | undefined,
): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}
