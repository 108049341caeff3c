// Runs in a page: a learner's memory of many cards and reviews, beside one that keeps a record per card.
import type { Day } from '@backgrounder/model';
import type { Card } from '@backgrounder/model/cards';
import {
  openIndexedDbStore,
  openStudy,
  type EventDraft,
  type LogStore,
  type ReviewEvent,
  type Study,
  type StudyEvent,
} from '@backgrounder/study';
import { dayLength, roundOf, rounds } from './sample-log.ts';

const now = Date.UTC(2026, 10, 24, 12);
const today = Math.floor(now / dayLength);
const newCards = 1000;
const database = 'backgrounder-study';
const newId = () => crypto.randomUUID();

export interface Size {
  /** Cards that have been reviewed, ten times each. */
  readonly cards: number;
}

/** Cards of one pack, those that were never reviewed last. */
function cardsOf({ cards }: Size): readonly Card[] {
  return Array.from({ length: cards + newCards }, (_, index) => ({
    id: cardId(index),
    pack: 'news',
    fact: `fact-${index}`,
    view: 'who',
    language: 'en',
    question: `Who did ${index}?`,
    answer: { kind: 'text', text: `Somebody ${index}`, accept: [] },
    distractors: [],
    context: `This is about ${index}.`,
    sources: [{ source: 'article' }],
    linked: false,
    status: 'reported',
    importance: 2,
    about: [],
    standing: 'lasting',
  }));
}

function cardId(index: number): Card['id'] {
  return `news/fact-${index}@1/who`;
}

function reviewsOf({ cards }: Size, round: number): StudyEvent[] {
  return roundOf({ cards, today, cardId, newId }, round);
}

async function openStore(): Promise<LogStore> {
  return valueOf(await openIndexedDbStore({ name: database, newId }));
}

/** Milliseconds to write all reviews, as a backup that is restored. */
export async function fill(size: Size): Promise<number> {
  const store = await openStore();
  const capture: StudyEvent = {
    v: 1,
    id: newId(),
    device: 'laptop',
    sequence: 1,
    time: 0,
    type: 'capture',
    target: { kind: 'pack', pack: 'news' },
  };
  let spent = 0;
  for (let round = 0; round < rounds; round += 1) {
    const events = reviewsOf(size, round);
    const before = performance.now();
    valueOf(await store.merge(round === 0 ? [capture, ...events] : events));
    spent += performance.now() - before;
  }
  store.close();
  return spent;
}

let study: Study;
let idle: Promise<void>;

/** Milliseconds until a first card can be shown, and how many are due. */
export async function open(size: Size): Promise<{ ms: number; due: number; new: number }> {
  const cards = cardsOf(size);
  const before = performance.now();
  const store = await openStore();
  let clock = now;
  let finished = () => {};
  idle = new Promise((resolve) => {
    finished = resolve;
  });
  study = valueOf(
    await openStudy({
      store,
      cards,
      clock: () => (clock += 100),
      zone: () => 'UTC',
      newId,
      whenIdle: (work) => {
        setTimeout(() => {
          work();
          finished();
        }, 0);
      },
    }),
  );
  const next = study.next();
  const ms = performance.now() - before;
  if (next.kind !== 'card') throw new Error(`no card: ${next.kind}`);
  const { due, new: fresh } = study.snapshot().counts;
  return { ms, due, new: fresh };
}

/** Waits until the work that nobody waits for has begun, and the snapshot is there. */
export async function keptSnapshot(): Promise<number> {
  await idle;
  const store = await openStore();
  for (;;) {
    const snapshot = valueOf(await store.loadSnapshot());
    if (snapshot) {
      store.close();
      return snapshot.bytes.length;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Milliseconds from each rating to the next card. */
export async function rate(count: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let done = 0; done < count; done += 1) {
    const next = study.next();
    if (next.kind !== 'card') throw new Error(`no card: ${next.kind}`);
    const before = performance.now();
    valueOf(await study.rate(next.card.id, done % 5 === 0 ? 'hard' : 'good'));
    if (study.next().kind !== 'card') throw new Error('no next card');
    times.push(performance.now() - before);
  }
  return times;
}

/** Milliseconds of each strict commit of one review. */
export async function commit(count: number): Promise<readonly number[]> {
  const store = await openStore();
  const [, , review] = reviewsOf({ cards: 3 }, 0);
  const times: number[] = [];
  for (let done = 0; done < count; done += 1) {
    const draft = { ...review, id: newId(), device: store.device, time: now + done } as EventDraft;
    const before = performance.now();
    valueOf(await store.append([draft]));
    times.push(performance.now() - before);
  }
  store.close();
  return times;
}

/** Takes the snapshot away, as a browser or a fault would. */
export async function forgetSnapshot(): Promise<void> {
  const db = await openRaw(database);
  await done(db.transaction('cache', 'readwrite').objectStore('cache').clear());
  db.close();
}

// The other design: a record per card and one per review.

const records = 'record-per-card';
interface CardRecord {
  readonly id: string;
  readonly after: ReviewEvent['after'];
  readonly day: number;
}
let cardRecords: Map<string, CardRecord>;
let recordsDb: IDBDatabase;

export async function fillRecords(size: Size): Promise<number> {
  const db = await openRaw(records, (made) => {
    made.createObjectStore('cards', { keyPath: 'id' });
    made.createObjectStore('reviews', { autoIncrement: true });
  });
  let spent = 0;
  for (let round = 0; round < rounds; round += 1) {
    const events = reviewsOf(size, round);
    const before = performance.now();
    for (let at = 0; at < events.length; at += 10_000) {
      const transaction = db.transaction(['cards', 'reviews'], 'readwrite');
      for (const event of events.slice(at, at + 10_000)) {
        transaction.objectStore('reviews').add(event);
        if (event.type === 'review' && round === rounds - 1) {
          const record = { id: event.card, after: event.after, day: event.day };
          transaction.objectStore('cards').put(record);
        }
      }
      await complete(transaction);
    }
    spent += performance.now() - before;
  }
  db.close();
  return spent;
}

export async function openRecords(): Promise<{ ms: number; due: number }> {
  const before = performance.now();
  recordsDb = await openRaw(records);
  const all = await done(recordsDb.transaction('cards').objectStore('cards').getAll());
  cardRecords = new Map((all as CardRecord[]).map((record) => [record.id, record]));
  const due = dueRecords();
  return { ms: performance.now() - before, due: due.length };
}

function dueRecords(): CardRecord[] {
  const fading = ({ day, after }: CardRecord) => (today - day) / after.stability;
  return [...cardRecords.values()]
    .filter(({ after }) => after.due.kind === 'day' && after.due.day <= today)
    .sort((a, b) => fading(b) - fading(a));
}

export async function rateRecords(count: number): Promise<readonly number[]> {
  const times: number[] = [];
  const [, , review] = reviewsOf({ cards: 3 }, 0) as ReviewEvent[];
  for (let index = 0; index < count; index += 1) {
    const [card] = dueRecords();
    if (!card || !review) throw new Error('no card');
    const before = performance.now();
    const due = { kind: 'day', day: (today + 9) as Day } as const;
    const next = { ...card, day: today, after: { ...card.after, due } };
    const transaction = recordsDb.transaction(['cards', 'reviews'], 'readwrite', {
      durability: 'strict',
    });
    transaction.objectStore('cards').put(next);
    transaction.objectStore('reviews').add({ ...review, id: newId(), card: card.id });
    await complete(transaction);
    cardRecords.set(card.id, next);
    if (!dueRecords()[0]) throw new Error('no next card');
    times.push(performance.now() - before);
  }
  return times;
}

/** Milliseconds of each strict commit of one record, with nothing else in it. */
export async function commitRecords(count: number): Promise<readonly number[]> {
  const db = await openRaw(records);
  const [, , review] = reviewsOf({ cards: 3 }, 0);
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const before = performance.now();
    const transaction = db.transaction('reviews', 'readwrite', { durability: 'strict' });
    transaction.objectStore('reviews').add({ ...review, id: newId() });
    await complete(transaction);
    times.push(performance.now() - before);
  }
  db.close();
  return times;
}

/** Milliseconds to make the cards' records from the reviews, without writing them. */
export async function rebuildRecords(): Promise<{ ms: number; cards: number }> {
  const before = performance.now();
  const db = await openRaw(records);
  const made = new Map<string, CardRecord>();
  for (let from = 0; ; from += 20_000) {
    const range = IDBKeyRange.bound(from + 1, from + 20_000);
    const part = await done(db.transaction('reviews').objectStore('reviews').getAll(range));
    for (const event of part as StudyEvent[]) {
      if (event.type !== 'review') continue;
      made.set(event.card, { id: event.card, after: event.after, day: event.day });
    }
    if (part.length === 0) break;
  }
  db.close();
  return { ms: performance.now() - before, cards: made.size };
}

function openRaw(name: string, upgrade: (db: IDBDatabase) => void = () => {}) {
  const request = indexedDB.open(name);
  request.addEventListener('upgradeneeded', () => upgrade(request.result));
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
  });
}

function complete(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
  });
}

function valueOf<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
