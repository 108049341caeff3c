export { watchCards, type Cards, type Marked, type OpenCard } from './cards.ts';
export { cardsOnIntent, type CardsOnIntent, type WatchCards } from './cards-on-intent.ts';
export { pageClock, type Clock } from './clock.ts';
export { inSlices, type InSlices } from './in-slices.ts';
export { markPlaces, type MarkPlaces } from './mark-places.ts';
export { showSentence } from './show-sentence.ts';
