import type { FactId, Pack, PackId } from '@backgrounder/model';
import type { Card, CardId, CardView } from '@backgrounder/model/cards';
import type { ShownPack } from '../library.ts';
import { Late } from './late.ts';
import { pieceSize, type CardWords, type PackReader, type StudiedPack } from './studied-pack.ts';

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

/** A pack as it is shown, with its cards: what is not needed to tell when they come is read when asked for. */
export interface LatePack {
  readonly shown: ShownPack;
  readonly cards: readonly Card[];
}

export function latePack(head: StudiedPack, reader: PackReader): LatePack {
  const sources = new Late(() => reader.readSources(head));
  const pieces: Late<readonly CardWords[]>[] = [];
  const pieceOf = (number: number) =>
    (pieces[number] ??= new Late(async () => {
      // An answer is shown with its sources.
      const [words] = await Promise.all([reader.readPiece(head, number), sources.load()]);
      return words;
    }));
  const { ids, weights } = head.cards;
  const lines = ids === '' ? [] : ids.split('\n');
  return {
    shown: withLateSources(head, sources),
    cards: lines.map((own, at) => {
      const piece = pieceOf(Math.floor(at / pieceSize));
      return new LateCard(head.id, own, Number(weights[at]), piece, at % pieceSize);
    }),
  };
}

function withLateSources(
  { id, version, title, summary, language, added }: StudiedPack,
  sources: Late<Pack['sources']>,
): ShownPack {
  return {
    id,
    version,
    title,
    summary,
    language,
    ...(added && { added }),
    get sources() {
      return sources.value ?? [];
    },
  };
}

/** Waits until all of the cards have their words. Rejects where some cannot be read. */
export async function loadWords(cards: Iterable<Card>): Promise<void> {
  const pieces = new Set<Late<unknown>>();
  for (const card of cards) if (card instanceof LateCard) pieces.add(card.piece);
  await Promise.all(Array.from(pieces, (piece) => piece.load()));
}

/** A card with an empty question until its words are loaded: what first reads it has them loaded. */
class LateCard implements Card {
  readonly id: CardId;
  readonly pack: PackId;
  readonly fact: FactId;
  readonly importance: Card['importance'];
  readonly linked: boolean;
  readonly piece: Late<readonly CardWords[]>;
  readonly #place: number;

  constructor(pack: PackId, own: string, weight: number, piece: LateCard['piece'], place: number) {
    this.id = `${pack}/${own}`;
    this.pack = pack;
    this.fact = own.slice(0, own.indexOf('@'));
    this.importance = (weight % 4) as Card['importance'];
    this.linked = weight > 4;
    this.piece = piece;
    this.#place = place;
  }

  get #words(): CardWords {
    return this.piece.value?.[this.#place] ?? wordless;
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
