import { readFileSync } from 'node:fs';
import { generateCards } from '@backgrounder/model/cards';
import { builtInPacks } from '@backgrounder/model/packs';
import { parsePackText } from '@backgrounder/model/yaml';
import { expect, it } from 'vitest';
import { addedLibrary } from './added-library.ts';

const parsed = parsePackText(
  readFileSync(new URL('../../../../tests/fixtures/harbour-pack.yaml', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
const harbour = parsed.pack;

it('has the cards of the packs that were added', () => {
  const { packs, cards } = addedLibrary([harbour], builtInPacks);
  expect(packs.map(({ title }) => title)).toEqual(['The market on the quay']);
  expect(cards).toEqual(generateCards(harbour, [...builtInPacks, harbour]));
  expect(cards.length).toBeGreaterThan(0);
});

it('leaves out a pack that a built-in one is newer than, and takes one that is as new', () => {
  const [own] = builtInPacks;
  const older = { ...own!, version: '0.0.1' };
  expect(addedLibrary([older], builtInPacks)).toEqual({ packs: [], cards: [] });
  expect(addedLibrary([own!], builtInPacks).packs.map(({ id }) => id)).toEqual([own!.id]);
});
