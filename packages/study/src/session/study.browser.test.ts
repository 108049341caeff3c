import { afterEach, beforeEach, expect, test } from 'vitest';
import { ratings } from '../log/event.ts';
import { eraseLog } from '../store/erase-log.ts';
import { openIndexedDbStore } from '../store/indexeddb.ts';
import { requestPersistence } from '../store/persistence.ts';
import { createStudyWorld, valueOf } from './study-world.ts';
import type { Study, StudySnapshot } from './types.ts';

const newId = () => crypto.randomUUID();
let name: string;
const opened: Study[] = [];
const world = createStudyWorld(12);

/** A tab: its own connection to the same storage. */
async function openTab(): Promise<Study> {
  const study = await world.open(valueOf(await openIndexedDbStore({ name, newId })));
  opened.push(study);
  return study;
}

beforeEach(() => {
  name = `study-${newId()}`;
});
afterEach(async () => {
  for (const study of opened.splice(0)) study.close();
  await eraseLog(name);
});

async function rateNext(study: Study, count: number): Promise<void> {
  const next = study.next();
  if (next.kind !== 'card') throw new Error(`no card: ${next.kind}`);
  world.now += 4000;
  valueOf(await study.rate(next.card.id, ratings[count % 4] ?? 'good'));
}

test('ten reviews, one undone, are all found after a reload', async () => {
  const study = await openTab();
  valueOf(await study.capture({ kind: 'pack', pack: 'p' }));
  for (let count = 0; count < 10; count += 1) await rateNext(study, count);
  valueOf(await study.undo());
  const { today, counts, undo, next } = study.snapshot();
  expect(today.reviews).toBe(9);
  study.close();

  const reloaded = await openTab();
  expect(reloaded.snapshot()).toMatchObject({ today, counts, undo });
  expect(next.kind).toBe('card');
  expect(reloaded.snapshot().minutes).toBe(study.snapshot().minutes);
});

test('two tabs see each other’s reviews and agree', async () => {
  const [one, two] = [await openTab(), await openTab()];
  valueOf(await one.capture({ kind: 'pack', pack: 'p' }));
  for (let count = 0; count < 6; count += 1) {
    const [writer, reader] = count % 2 === 0 ? [one, two] : [two, one];
    const heard = new Promise<StudySnapshot>((resolve) => {
      const stop = reader.subscribe((snapshot) => {
        if (snapshot.today.reviews <= count) return;
        stop();
        resolve(snapshot);
      });
    });
    await rateNext(writer, count);
    expect((await heard).today).toEqual(writer.snapshot().today);
  }
  expect(one.snapshot().counts).toEqual(two.snapshot().counts);
});

test('a reload forgets what was not yet acknowledged or keeps all of it', async () => {
  const study = await openTab();
  valueOf(await study.capture({ kind: 'pack', pack: 'p' }));
  const next = study.next();
  if (next.kind !== 'card') throw new Error('no card');
  const pending = study.rate(next.card.id, 'good');
  study.close();
  const outcome = await pending;
  expect((await openTab()).snapshot().today.reviews).toBe(outcome.ok ? 1 : 0);
});

test('persistence is asked for and told', async () => {
  expect(['persisted', 'refused']).toContain(await requestPersistence(navigator.storage));
  expect(await requestPersistence(undefined)).toBe('unsupported');
});
