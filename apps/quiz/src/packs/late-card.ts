import type { FactId, PackId } from '@backgrounder/model';
import type { Card, CardId, CardView } from '@backgrounder/model/cards';
import { signal } from '@preact/signals';
import { pieceSize, type CardWords, type StudiedPack } from './studied-pack.ts';

/** Gives the words of one piece of a pack's cards. Rejects where they cannot be read. */
export type ReadPiece = (pack: StudiedPack, piece: number) => Promise<readonly CardWords[]>;

const wordless: CardWords = {
  language: 'en',
  question: '',
  answer: { kind: 'text', text: '', accept: [] },
  distractors: [],
  context: '',
  sources: [{ source: '' }],
  status: 'reported',
  about: [],
  standing: 'lasting',
};

/** The cards of a pack, whose words are read when they are first asked for. */
export function lateCards(pack: StudiedPack, read: ReadPiece): readonly Card[] {
  const { id, cards } = pack;
  if (cards.ids === '') return [];
  const pieces: Piece[] = [];
  return cards.ids.split('\n').map((own, at) => {
    const number = Math.floor(at / pieceSize);
    const piece = (pieces[number] ??= new Piece(() => read(pack, number)));
    return new LateCard(id, own, Number(cards.weights[at]), piece, at % pieceSize);
  });
}

/** Waits until all of the cards have their words. Rejects where some cannot be read. */
export async function loadWords(cards: Iterable<Card>): Promise<void> {
  const pieces = new Set<Piece>();
  for (const card of cards) if (card instanceof LateCard) pieces.add(card.piece);
  await Promise.all(Array.from(pieces, (piece) => piece.load()));
}

class Piece {
  readonly #words = signal<readonly CardWords[] | undefined>(undefined);
  readonly #read: () => Promise<readonly CardWords[]>;
  #loading: Promise<void> | undefined;

  constructor(read: () => Promise<readonly CardWords[]>) {
    this.#read = read;
  }

  load(): Promise<void> {
    if (this.#words.peek()) return Promise.resolve();
    this.#loading ??= this.#read()
      .then((words) => void (this.#words.value = words))
      // What could not be read is tried again when it is next asked for.
      .finally(() => void (this.#loading = undefined));
    return this.#loading;
  }

  /** Whoever reads them while they are missing, and follows signals, reads again once they are here. */
  wordsAt(place: number): CardWords {
    const words = this.#words.value;
    if (!words) this.load().catch(() => undefined);
    return words?.[place] ?? wordless;
  }
}

/** A card with an empty question until its words are loaded: what first reads it has them loaded. */
class LateCard implements Card {
  readonly id: CardId;
  readonly pack: PackId;
  readonly fact: FactId;
  readonly importance: Card['importance'];
  readonly linked: boolean;
  readonly piece: Piece;
  readonly #place: number;

  constructor(pack: PackId, own: string, weight: number, piece: Piece, place: number) {
    this.id = `${pack}/${own}`;
    this.pack = pack;
    this.fact = own.slice(0, own.indexOf('@'));
    this.importance = (weight % 4) as Card['importance'];
    this.linked = weight > 4;
    this.piece = piece;
    this.#place = place;
  }

  get #words(): CardWords {
    return this.piece.wordsAt(this.#place);
  }
  get view(): CardView {
    return this.id.slice(this.id.lastIndexOf('/') + 1) as CardView;
  }
  get language() {
    return this.#words.language;
  }
  get question() {
    return this.#words.question;
  }
  get answer() {
    return this.#words.answer;
  }
  get distractors() {
    return this.#words.distractors;
  }
  get context() {
    return this.#words.context;
  }
  get sources() {
    return this.#words.sources;
  }
  get status() {
    return this.#words.status;
  }
  get about() {
    return this.#words.about;
  }
  get standing() {
    return this.#words.standing;
  }
}
