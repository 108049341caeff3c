import { generateCards } from '@backgrounder/model/cards';
import { builtInPacks } from '@backgrounder/model/packs';
import { expect, it } from 'vitest';
import { addedLibrary, joinLibraries } from './added-library.ts';
import { shownPack, type Library } from './library.ts';

const [one, other] = builtInPacks.map((pack): Library => ({
  packs: [shownPack(pack)],
  cards: generateCards(pack, builtInPacks),
}));

it('puts what was added beside what is built in', () => {
  const both = joinLibraries(one!, other!);
  expect(both.packs.map(({ id }) => id)).toEqual(builtInPacks.map(({ id }) => id));
  expect(both.cards).toHaveLength(one!.cards.length + other!.cards.length);
});

it('puts an added pack in place of the built-in one of its id', () => {
  const newer: Library = { ...one!, cards: one!.cards.slice(0, 3) };
  expect(joinLibraries(one!, newer)).toEqual(newer);
});

it('goes on without what cannot be had', async () => {
  const nothing: Library = { packs: [], cards: [] };
  expect(await addedLibrary({})).toEqual(nothing);
  const fails = () => Promise.reject(new Error('closed'));
  expect(await addedLibrary({ backgrounderAddedLibrary: fails })).toEqual(nothing);
  const gives = () => Promise.resolve(one!);
  expect(await addedLibrary({ backgrounderAddedLibrary: gives })).toBe(one);
});
