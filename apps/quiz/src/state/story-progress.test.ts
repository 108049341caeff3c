import { generateCards } from '@backgrounder/model/cards';
import { builtInPacks } from '@backgrounder/model/packs';
import type { CardStanding } from '@backgrounder/study';
import { expect, it } from 'vitest';
import { shownPack, type Library } from '../library.ts';
import { storyProgress } from './story-progress.ts';

const [pack] = builtInPacks;
const cards = generateCards(pack!, builtInPacks);
const library: Library = { packs: [shownPack(pack!)], cards };
const outside: CardStanding = {
  stage: 'new',
  inDeck: false,
  suspended: false,
  buried: false,
  leech: false,
  retired: false,
};

it('counts all cards of a story that is not chosen', () => {
  expect(storyProgress(library, () => outside)[0]).toMatchObject({
    chosen: false,
    total: cards.length,
    fresh: cards.length,
  });
});

it('counts the cards of the facts that were chosen, and tells how many are left out', () => {
  const { fact } = cards[0]!;
  const ofFact = cards.filter((card) => card.fact === fact).map(({ id }) => id);
  const [story] = storyProgress(library, (card) => ({ ...outside, inDeck: ofFact.includes(card) }));
  expect(story).toMatchObject({
    chosen: true,
    total: ofFact.length,
    leftOut: cards.length - ofFact.length,
    fresh: ofFact.length,
  });
});
