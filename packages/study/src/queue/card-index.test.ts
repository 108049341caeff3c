import { expect, test } from 'vitest';
import { toQueueCards } from './build-queue.ts';
import { indexCards } from './card-index.ts';
import { sampleCard, sampleId } from './sample-cards.ts';

const names = ['news/visit/who', 'news/curbs/who', 'news/visit/when', 'other/visit/who'];

test.each(['before its tables are made', 'after'])('finds cards and siblings %s', (when) => {
  const cards = toQueueCards(names.map((name) => sampleCard(name)));
  const index = indexCards(cards);
  if (when === 'after') index.settle();
  const siblings = cards.map((of) => index.siblingsOf(of).map(({ position }) => position));
  expect(siblings).toEqual([[2], [], [0], []]);
  for (const of of cards) expect(index.find(of.card.id)).toBe(of);
  expect(index.find(sampleId('news/visit/where'))).toBe(undefined);
});
