import { idsFor, unusedFrom } from './ids.ts';
import { modelId, unsynced } from './settings-json.ts';
import type { AnkiCard, AnkiDue, AnkiExport, AnkiMemory, AnkiReview } from './types.ts';

export type Row = readonly (number | string)[];

/** The rows of a collection, in the order of the columns of each table. */
export interface CollectionRows {
  readonly notes: readonly Row[];
  readonly cards: readonly Row[];
  readonly revlog: readonly Row[];
  /** Names by id. */
  readonly decks: ReadonlyMap<number, string>;
}

const types = { new: 0, learning: 1, review: 2, relearning: 3 } as const;
const queues = { suspended: -1, new: 0, learning: 1, review: 2, learningOnDay: 3 } as const;
const reviewKinds = { new: 0, learning: 0, review: 1, relearning: 2 } as const;
const eases = { again: 1, hard: 2, good: 3, easy: 4 } as const;
/** Anki's ease for whoever switches FSRS off, in thousandths. */
const startingEase = 2500;
const secondsPerMinute = 60;
const fieldSeparator = '\u001f';

/** @param checksums of the questions, by card, as Anki finds duplicates with */
export function rowsOf(
  { cards, calendar, scheduler, now }: AnkiExport,
  checksums: readonly number[],
): CollectionRows {
  const modified = Math.floor(now / 1000);
  const deckIds = idsFor(cards.map(({ story }) => `deck ${story.id}`));
  const noteIds = idsFor(cards.map(({ id }) => `note ${id}`));
  const cardIds = idsFor(cards.map(({ id }) => `card ${id}`));
  const deckOf = (card: AnkiCard): number => deckIds.get(`deck ${card.story.id}`)!;
  const idOf = (card: AnkiCard): number => cardIds.get(`card ${card.id}`)!;

  return {
    notes: cards.map((card, at) => [
      noteIds.get(`note ${card.id}`)!,
      card.id,
      modelId,
      modified,
      unsynced,
      ` backgrounder::${asTag(card.story.id)} `,
      fieldsOf(card).join(fieldSeparator),
      card.question,
      checksums[at]!,
      0,
      '',
    ]),
    cards: cards.map((card, at) => [
      idOf(card),
      noteIds.get(`note ${card.id}`)!,
      deckOf(card),
      0,
      modified,
      unsynced,
      types[card.memory?.stage ?? 'new'],
      queueOf(card),
      card.memory ? dueOf(card.memory.due, calendar.firstDay) : at + 1,
      intervalOf(card),
      card.memory && card.memory.stage !== 'learning' ? startingEase : 0,
      card.reviews.length,
      card.memory?.lapses ?? 0,
      card.memory && card.memory.stage !== 'review' ? 1001 : 0,
      0,
      0,
      0,
      card.memory ? dataOf(card.memory, card.reviews, scheduler) : '{}',
    ]),
    revlog: reviewRows(cards, idOf),
    decks: new Map(
      cards.map((card) => [
        deckOf(card),
        `Backgrounder::${card.story.title.replaceAll('::', ':').trim()}`,
      ]),
    ),
  };
}

/** Tags are divided by spaces. */
function asTag(text: string): string {
  return text.replaceAll(/[\s"]+/g, '-');
}

function fieldsOf({ question, answer, context, source, url, id }: AnkiCard): string[] {
  const cited =
    url !== undefined && /^https?:\/\//.test(url)
      ? `<a href="${asHtml(url)}">${asHtml(source)}</a>`
      : asHtml(source);
  return [asHtml(question), asHtml(answer), asHtml(context), cited, asHtml(id)];
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Double braces would open a cloze or a field.
  '{': '&#123;',
};

function asHtml(text: string): string {
  return text.replaceAll(fieldSeparator, ' ').replaceAll(/[&<>"{]/g, (letter) => entities[letter]!);
}

function queueOf({ suspended, memory }: AnkiCard): number {
  if (suspended) return queues.suspended;
  if (!memory) return queues.new;
  if (memory.stage === 'review') return queues.review;
  return memory.due.kind === 'time' ? queues.learning : queues.learningOnDay;
}

/** Seconds since the epoch for a learning step, days since the collection's first for the others. */
function dueOf(due: AnkiDue, firstDay: number): number {
  return due.kind === 'time' ? Math.floor(due.at / 1000) : due.day - firstDay;
}

function intervalOf({ memory, reviews }: AnkiCard): number {
  const last = reviews.at(-1);
  if (!memory || memory.stage === 'learning' || !last) return 0;
  return memory.due.kind === 'day' ? Math.max(1, memory.due.day - last.day) : 1;
}

/**
 * What Anki writes into `cards.data` since 23.10: stability and difficulty, with the desired retention, the
 * decay (the last of the 21 weights) and the time of the last review that later versions add, rounded as there:
 * https://github.com/ankitects/anki/blob/main/rslib/src/storage/card/data.rs
 */
function dataOf(
  { stability, difficulty }: AnkiMemory,
  reviews: readonly AnkiReview[],
  { retention, weights }: AnkiExport['scheduler'],
): string {
  const last = reviews.at(-1);
  return JSON.stringify({
    s: rounded(stability, 4),
    d: rounded(difficulty, 3),
    dr: rounded(retention, 2),
    decay: rounded(weights.at(-1)!, 3),
    ...(last && { lrt: Math.floor(last.time / 1000) }),
  });
}

function rounded(value: number, places: number): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}

/** Their ids are their times in milliseconds; of two in one millisecond the later moves on. */
function reviewRows(cards: readonly AnkiCard[], idOf: (card: AnkiCard) => number): Row[] {
  const all = cards
    .flatMap((card) => {
      const cid = idOf(card);
      return card.reviews.map((review, at) => ({ cid, review, before: card.reviews[at - 1] }));
    })
    .sort((one, other) => one.review.time - other.review.time || one.cid - other.cid);
  const taken = new Set<number>();
  return all.map(({ cid, review, before }) => {
    const id = unusedFrom(review.time, taken);
    taken.add(id);
    return [
      id,
      cid,
      unsynced,
      eases[review.rating],
      intervalAfter(review),
      before ? intervalAfter(before) : 0,
      difficultyAsEase(review.difficulty),
      Math.max(0, Math.round(review.duration)),
      reviewKinds[review.from],
    ];
  });
}

/** Days, or negative seconds for what came again within the day. */
function intervalAfter({ due, day, time }: AnkiReview): number {
  if (due.kind === 'day') return Math.max(1, due.day - day);
  return -Math.max(secondsPerMinute, Math.round((due.at - time) / 1000));
}

/** With FSRS on, Anki keeps the difficulty in the place of the ease: 1 to 10 as 100 to 1,100. */
function difficultyAsEase(difficulty: number): number {
  return Math.round(((difficulty - 1) / 9) * 1000) + 100;
}
