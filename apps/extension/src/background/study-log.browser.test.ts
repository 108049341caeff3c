import { parseDay, type FactKey } from '@backgrounder/model';
import { builtInPacks } from '@backgrounder/model/packs';
import { plainPage } from '@backgrounder/model/page';
import { eraseLog, openIndexedDbStore, openStudy, type Study } from '@backgrounder/study';
import { compileIndex } from '@backgrounder/model/match';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { noSettings } from '../settings/settings.ts';
import { createIcon, type Icon } from './icon.ts';
import { createPageReader, type PageReader } from './page-reader.ts';
import { createStudyLog, type StudyLog } from './study-log.ts';

const newId = () => crypto.randomUUID();
const zone = () => 'Europe/Berlin';
let now: number;
const clock = () => now;
let name: string;
let log: StudyLog;
let studyPage: Study;
const badges: (readonly [number | undefined, string])[] = [];

const library = { revision: 0, packs: builtInPacks, index: compileIndex(builtInPacks) };
const text = `China’s curbs on gallium and germanium
The Chinese curbs on exports of gallium and germanium were announced on 3 July 2023.
Janet Yellen met Premier Li Qiang in Beijing on 7 July 2023. Yellen spoke of healthy competition.`;
const page = plainPage(text, parseDay('2023-07-09'));
const place = { tabId: 7, isPrivate: false, isOwn: false };

function recordingIcon(): Icon {
  return createIcon(
    {
      setTitle: () => Promise.resolve(),
      setBadgeText: ({ tabId, text }) => {
        badges.push([tabId, text]);
        return Promise.resolve();
      },
    },
    (key: string) => key,
  );
}

function reader(): PageReader {
  return createPageReader({
    library: () => Promise.resolve(library),
    settings: () => Promise.resolve(noSettings),
    study: log,
    icon: recordingIcon(),
    clock,
    zone,
  });
}

beforeEach(async () => {
  now = Date.UTC(2023, 6, 7, 12);
  name = `study-${newId()}`;
  badges.length = 0;
  log = createStudyLog({ name, clock, zone, newId });
  const store = await openIndexedDbStore({ name, newId });
  if (!store.ok) throw new Error(store.error.message);
  const study = await openStudy({ store: store.value, cards: [], clock, zone, newId });
  if (!study.ok) throw new Error(study.error.message);
  studyPage = study.value;
});

afterEach(async () => {
  studyPage.close();
  await eraseLog(name);
});

it('takes facts into the deck and out of it, before the eyes of the study page', async () => {
  const changed = new Promise<void>((resolve) => {
    const stop = studyPage.subscribe(({ deck }) => {
      if (deck.included.size < 2) return;
      stop();
      resolve();
    });
  });
  await log.choose(
    [
      { pack: 'p', fact: 'a' },
      { pack: 'p', fact: 'b' },
    ],
    true,
  );
  await changed;
  await log.choose([{ pack: 'p', fact: 'a' }], false);
  const { deck } = await log.read();
  expect([[...deck.included], [...deck.excluded]]).toEqual([['p/b'], ['p/a']]);
});

it('writes nothing of what is so already', async () => {
  const facts = [{ pack: 'p', fact: 'a' }];
  await log.choose(facts, false);
  await log.choose(facts, true);
  await log.choose(facts, true);
  const store = await openIndexedDbStore({ name, newId });
  if (!store.ok) throw new Error(store.error.message);
  const loaded = await store.value.load();
  store.value.close();
  expect(loaded).toMatchObject({ ok: true, value: { records: [{ type: 'capture' }] } });
});

it('shows what was chosen on the next page', async () => {
  const before = await reader().annotate(page);
  expect(before.found.studied).toEqual([]);
  const { pack, fact } = before.found.contents[0]!.asOf[0]!;
  await log.choose([{ pack, fact: fact.id }], true);
  expect((await reader().annotate(page)).found.studied).toEqual([`${pack}/${fact.id}`]);
});

it('notes what a page tells as read, once a day', async () => {
  const annotated = await reader().annotate(page);
  expect(annotated.told.length).toBeGreaterThan(0);
  await reader().afterwards(annotated, place);
  await reader().afterwards(annotated, place);
  const times = async () =>
    [...(await log.read()).exposures].map(([fact, exposure]) => [fact, exposure.times]);
  expect(await times()).toEqual(annotated.told.map((fact) => [fact, 1]));
  now += 24 * 60 * 60_000;
  await reader().afterwards(annotated, place);
  expect(await times()).toEqual(annotated.told.map((fact) => [fact, 2]));
});

it('notes nothing of private windows and of the welcome', async () => {
  const annotated = await reader().annotate(page);
  await reader().afterwards(annotated, { ...place, isPrivate: true });
  expect(badges[0]).toEqual([7, String(annotated.found.mentions.length)]);
  await reader().afterwards(annotated, { ...place, isOwn: true });
  expect((await log.read()).exposures.size).toBe(0);
});

it('counts the cards that are due, of facts that the packs have', async () => {
  const [pack] = builtInPacks;
  const fact = pack!.facts[0]!;
  const key: FactKey = `${pack!.id}/${fact.id}`;
  const cards = [`${key}@${fact.revision}/who`, `${key}@${fact.revision + 1}/who`];
  await log.choose([{ pack: pack!.id, fact: fact.id }], true);
  const store = await openIndexedDbStore({ name, newId });
  if (!store.ok) throw new Error(store.error.message);
  const { device } = store.value;
  const header = { v: 1, device, time: now, day: parseDay('2023-07-07')!, zone: zone() } as const;
  const written = await store.value.append(
    cards.map((card) => ({
      ...header,
      id: newId(),
      type: 'review',
      card,
      rating: 'good',
      from: 'new',
      elapsedDays: 0,
      duration: 0,
      scheduler: { weights: 'fsrs-6/default', retention: 0.9 },
      after: {
        stage: 'review',
        step: 0,
        stability: 3,
        difficulty: 5,
        reps: 1,
        lapses: 0,
        due: { kind: 'day', day: parseDay('2023-07-09')! },
      },
    })),
  );
  store.value.close();
  expect(written.ok).toBe(true);
  await reader().refreshDue();
  now += 3 * 24 * 60 * 60_000;
  await reader().refreshDue();
  expect(badges).toEqual([
    [undefined, ''],
    [undefined, '1'],
  ]);
});
