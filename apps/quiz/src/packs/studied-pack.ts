import type { Pack } from '@backgrounder/model';
import type { Card } from '@backgrounder/model/cards';
import type { WithdrawnFact } from '@backgrounder/study';
import { shownPack, type ShownPack } from '../library.ts';

/**
 * A pack as it is read at every start: of its cards only what decides when they come. Their words are kept
 * apart, in pieces of `pieceSize` cards each.
 */
export interface StudiedPack extends Omit<ShownPack, 'sources'> {
  readonly cards: CardHeads;
  /** Facts of this pack, or corrected by it in others, that must not be asked any more. */
  readonly withdrawn: readonly WithdrawnFact[];
}

/** The cards in columns: one text is read many times faster than a record for each card. */
export interface CardHeads {
  /** Of each card its id without the pack's, `fact@revision/view`; one a line. */
  readonly ids: string;
  /** Of each card one digit: its importance, and 4 more where it is linked. */
  readonly weights: string;
}

/** Reads what is kept apart. All reject where it cannot be read. */
export interface PackReader {
  readPiece(pack: StudiedPack, piece: number): Promise<readonly CardWords[]>;
  readSources(pack: StudiedPack): Promise<Pack['sources']>;
}

/** What a card says, and all else that decides nothing about when it comes. */
export type CardWords = Omit<Card, 'id' | 'pack' | 'fact' | 'view' | 'importance' | 'linked'>;

/** So few that reading a piece takes no longer than a frame. */
export const pieceSize = 128;

export interface PackedPack {
  readonly head: StudiedPack;
  readonly pieces: readonly (readonly CardWords[])[];
  readonly sources: Pack['sources'];
}

export function packCards(
  pack: Pack,
  cards: readonly Card[],
  withdrawn: readonly WithdrawnFact[],
): PackedPack {
  const words = cards.map(wordsOf);
  const { sources, ...head } = shownPack(pack);
  return {
    head: {
      ...head,
      cards: {
        ids: cards.map(({ id }) => id.slice(pack.id.length + 1)).join('\n'),
        weights: cards.map(({ importance, linked }) => importance + (linked ? 4 : 0)).join(''),
      },
      withdrawn,
    },
    pieces: Array.from({ length: Math.ceil(words.length / pieceSize) }, (_, at) =>
      words.slice(at * pieceSize, (at + 1) * pieceSize),
    ),
    sources,
  };
}

function wordsOf(card: Card): CardWords {
  return {
    language: card.language,
    question: card.question,
    answer: card.answer,
    distractors: card.distractors,
    context: card.context,
    sources: card.sources,
    status: card.status,
    about: card.about,
    standing: card.standing,
  };
}
