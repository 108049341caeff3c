import { generateCards } from '@backgrounder/model/cards';
import { builtInPacks } from '@backgrounder/model/packs';
import { effect } from '@preact/signals';
import { expect, it } from 'vitest';
import { latePack, loadWords } from './late-card.ts';
import { packCards, pieceSize, type PackReader } from './studied-pack.ts';

const pack = builtInPacks[0]!;
const cards = generateCards(pack, builtInPacks);
const { head, pieces, sources } = packCards(pack, cards, []);

function reader(over: Partial<PackReader> = {}): PackReader & { readonly read: number[] } {
  const read: number[] = [];
  return {
    read,
    readPiece(_, piece) {
      read.push(piece);
      return Promise.resolve(pieces[piece]!);
    },
    readSources: () => Promise.resolve(sources),
    ...over,
  };
}

it('gives every card as it was, once its words are loaded', async () => {
  const late = latePack(JSON.parse(JSON.stringify(head)), reader());
  await loadWords(late.cards);
  expect(late.cards).toHaveLength(cards.length);
  for (const [at, card] of cards.entries()) {
    const { id, pack, fact, view, importance, linked, ...words } = card;
    const own = late.cards[at]!;
    expect(own).toMatchObject({ id, pack, fact, importance, linked });
    expect(own.view).toBe(view);
    expect(Object.keys(words).map((name) => own[name as keyof typeof words])).toEqual(
      Object.values(words),
    );
  }
  expect(late.shown.sources).toEqual(pack.sources);
  expect(late.shown).toMatchObject({ id: pack.id, version: pack.version, title: pack.title });
});

it('reads only the piece that is asked for, once', async () => {
  const own = reader();
  const { cards: late } = latePack(head, own);
  expect(own.read).toEqual([]);
  expect(late[pieceSize]!.question).toBe('');
  await Promise.all([loadWords([late[pieceSize]!]), loadWords([late[pieceSize + 1]!])]);
  expect(late[pieceSize]!.question).toBe(cards[pieceSize]!.question);
  expect(own.read).toEqual([1]);
});

it('tells those who asked too early', async () => {
  const { cards: late } = latePack(head, reader());
  const seen: string[] = [];
  effect(() => void seen.push(late[0]!.question));
  await expect.poll(() => seen).toEqual(['', cards[0]!.question]);
});

it('reads again what could not be read', async () => {
  let failing = true;
  const readPiece: PackReader['readPiece'] = (_, piece) =>
    failing ? Promise.reject(new Error('offline')) : Promise.resolve(pieces[piece]!);
  const { cards: late } = latePack(head, reader({ readPiece }));
  await expect(loadWords([late[0]!])).rejects.toThrow('offline');
  failing = false;
  await loadWords([late[0]!]);
  expect(late[0]!.question).toBe(cards[0]!.question);
});

it('has no cards of a pack without any', () => {
  expect(latePack(packCards(pack, [], []).head, reader()).cards).toEqual([]);
});
