import type { Card } from '@backgrounder/model/cards';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratings, type Rating } from '../log/event.ts';
import type { LogStore } from '../store/log-store.ts';
import { createMemoryLog } from '../store/memory.ts';
import { openStudy } from './open-study.ts';
import { createStudyWorld, valueOf, type StudyWorld } from './study-world.ts';
import type { Study, StudySnapshot } from './types.ts';

const minute = 60_000;
const pack = { kind: 'pack', pack: 'p' } as const;

/** What a learner sees, but for the time. */
const seen = (snapshot: StudySnapshot) => ({ ...snapshot, time: 0 });

function shown(study: Study): Card {
  const next = study.next();
  if (next.kind !== 'card') throw new Error(`no card: ${next.kind}`);
  return next.card;
}

async function answer(world: StudyWorld, study: Study, rating: Rating): Promise<Card> {
  const card = shown(study);
  world.now += 5000;
  valueOf(await study.rate(card.id, rating));
  return card;
}

async function begun(facts = 6): Promise<{ world: StudyWorld; study: Study }> {
  const world = createStudyWorld(facts);
  const study = await world.open();
  valueOf(await study.capture(pack));
  return { world, study };
}

test('from an empty deck to the end of a day', async () => {
  const world = createStudyWorld(3);
  const study = await world.open();
  expect(study.next()).toEqual({ kind: 'empty' });
  valueOf(await study.capture(pack));
  expect(study.snapshot().counts).toEqual({ new: 3, learning: 0, due: 0 });

  const order: string[] = [];
  for (let count = 0; count < 6; count += 1) {
    const card = await answer(world, study, 'good');
    order.push(card.fact);
  }
  expect(order).toEqual(['f0', 'f1', 'f2', 'f0', 'f1', 'f2']);
  const next = study.next();
  expect(next.kind).toBe('done');
  expect(next.kind === 'done' && next.upcoming?.cards).toBeGreaterThan(0);
  expect(study.summary().session).toMatchObject({
    reviews: 6,
    introduced: 3,
    duration: 30_000,
    ratings: { again: 0, hard: 0, good: 6, easy: 0 },
  });
});

describe('rating', () => {
  test('does as the preview said', async () => {
    const { study } = await begun();
    for (const rating of ratings) {
      const next = study.next();
      if (next.kind !== 'card') throw new Error('no card');
      const { after, day } = valueOf(await study.rate(next.card.id, rating));
      const { time } = study.snapshot();
      expect(next.preview[rating]).toEqual(
        after.due.kind === 'day'
          ? { kind: 'days', days: after.due.day - day }
          : { kind: 'minutes', minutes: (after.due.at - time) / minute },
      );
    }
  });

  test('records what was decided', async () => {
    const { world, study } = await begun();
    world.zone = 'Asia/Kolkata';
    world.now += 3000;
    const card = shown(study);
    expect(valueOf(await study.rate(card.id, 'good'))).toMatchObject({
      v: 1,
      type: 'review',
      device: 'device',
      sequence: 2,
      card: card.id,
      rating: 'good',
      from: 'new',
      zone: 'Asia/Kolkata',
      day: 19_545,
      duration: 3000,
      elapsedDays: 0,
      scheduler: { weights: 'fsrs-6/default', retention: 0.85 },
      after: { stage: 'learning', step: 1, due: { kind: 'time', at: world.now + 10 * minute } },
    });
  });

  test('waits for the disk: until then the interface stays, and a second key press is refused', async () => {
    const world = createStudyWorld();
    const store = world.log.open();
    let disk = Promise.withResolvers<void>();
    const study = await world.open({
      ...store,
      async append(drafts) {
        await disk.promise;
        return store.append(drafts);
      },
    });
    disk.resolve();
    await study.capture(pack);
    disk = Promise.withResolvers();
    const before = study.snapshot();
    const first = study.rate(shown(study).id, 'good');
    await settled();
    expect(study.snapshot()).toBe(before);
    expect(await study.rate(shown(study).id, 'good')).toMatchObject({
      ok: false,
      error: { code: 'busy' },
    });
    disk.resolve();
    valueOf(await first);
    expect(study.snapshot().today.reviews).toBe(1);
    expect(shown(study).fact).toBe('f1');
  });

  test('that cannot be written leaves everything as it was', async () => {
    const world = createStudyWorld();
    const store = world.log.open();
    let full = false;
    const noRoom = { ok: false, error: { code: 'quota', message: 'no room' } } as const;
    const study = await world.open({
      ...store,
      append: async (drafts) => (full ? noRoom : store.append(drafts)),
    });
    valueOf(await study.capture(pack));
    valueOf(await study.rate(shown(study).id, 'easy'));
    full = true;
    const before = study.snapshot();
    expect(await study.rate(shown(study).id, 'good')).toEqual(noRoom);
    expect(await study.undo()).toEqual(noRoom);
    expect(await study.suspend([shown(study).id])).toEqual(noRoom);
    expect(study.snapshot()).toBe(before);
    full = false;
    expect(seen((await world.open()).snapshot())).toEqual(seen(before));
    expect((await study.rate(shown(study).id, 'good')).ok).toBe(true);
  });

  test('of a card that was answered in another tab meanwhile is refused, and shown as it stands', async () => {
    const { world, study } = await begun();
    const deaf: LogStore = { ...world.log.open(), subscribe: () => () => {} };
    const other = await world.open(deaf);
    const card = shown(study);
    expect(shown(other).id).toBe(card.id);
    valueOf(await study.rate(card.id, 'easy'));
    expect(await other.rate(card.id, 'again')).toMatchObject({
      ok: false,
      error: { code: 'changed' },
    });
    expect(seen(other.snapshot())).toEqual(seen(study.snapshot()));
  });

  test('of a card that is not here is refused', async () => {
    const { study } = await begun();
    expect(await study.rate('p/none@1/who', 'good')).toMatchObject({
      error: { code: 'unknown-card' },
    });
  });

  test('has its effect though the clock was set back', async () => {
    const { world, study } = await begun(2);
    const card = await answer(world, study, 'good');
    world.now -= 3 * 24 * 60 * minute;
    const before = study.standing(card.id);
    valueOf(await study.rate(card.id, 'easy'));
    expect(before?.stage).toBe('learning');
    expect(study.standing(card.id)?.stage).toBe('review');
    expect((await world.open()).standing(card.id)?.stage).toBe('review');
  });
});

describe('undo', () => {
  test('to any depth, each step back to the very state before', async () => {
    const answers = fc.array(fc.constantFrom(...ratings), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(answers, async (steps) => {
        const { world, study } = await begun();
        const before: unknown[] = [];
        const cards: string[] = [];
        for (const rating of steps) {
          if (study.next().kind !== 'card') break;
          before.push(comparable(study));
          cards.push(shown(study).id);
          await answer(world, study, rating);
          world.now -= 5000;
        }
        while (before.length > 0) {
          expect(study.snapshot().undo?.cards).toEqual([cards.at(-1)]);
          valueOf(await study.undo());
          expect(comparable(study)).toEqual(before.pop());
          expect(shown(study).id).toBe(cards.pop());
        }
        expect(await study.undo()).toMatchObject({ ok: false, error: { code: 'nothing' } });
        expect(study.summary().session.reviews).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  test('works after a reload', async () => {
    const { world, study } = await begun();
    const card = await answer(world, study, 'again');
    study.close();
    const reloaded = await world.open();
    valueOf(await reloaded.undo());
    expect(shown(reloaded).id).toBe(card.id);
    expect(reloaded.standing(card.id)?.stage).toBe('new');
  });

  test('of a given event, and of that undo', async () => {
    const { world, study } = await begun();
    const captured = valueOf(await study.capture({ kind: 'fact', pack: 'p', fact: 'f3' }));
    await answer(world, study, 'good');
    const undone = valueOf(await study.undo(captured.id));
    expect([...study.snapshot().deck.included]).toEqual([]);
    expect(await study.undo(captured.id)).toMatchObject({ error: { code: 'nothing' } });
    valueOf(await study.undo(undone.id));
    expect([...study.snapshot().deck.included]).toEqual(['p/f3']);
    expect(await study.undo('nobody')).toMatchObject({ error: { code: 'unknown-event' } });
  });

  test('of a bury or a suspension shows the card again', async () => {
    const { study } = await begun();
    for (const command of ['bury', 'suspend'] as const) {
      const card = shown(study);
      valueOf(await study[command]([card.id]));
      expect(shown(study).id).not.toBe(card.id);
      expect(study.snapshot().undo).toMatchObject({ type: command, cards: [card.id] });
      valueOf(await study.undo());
      expect(shown(study).id).toBe(card.id);
    }
  });
});

test('a card stays before the learner while others fall due', async () => {
  const { world, study } = await begun();
  await answer(world, study, 'again');
  const card = shown(study);
  world.now += 5 * minute;
  valueOf(await study.refresh());
  expect(shown(study).id).toBe(card.id);
  await answer(world, study, 'good');
  expect(shown(study).fact).toBe('f0');
});

test('a reload in the middle of a session finds every review', async () => {
  const { world, study } = await begun(12);
  for (let count = 0; count < 10; count += 1)
    await answer(world, study, ratings[count % 4] ?? 'good');
  valueOf(await study.undo());
  const { today, counts, deck, settings } = study.snapshot();
  study.close();
  const reloaded = await world.open();
  expect(today.reviews).toBe(9);
  expect(reloaded.snapshot()).toMatchObject({ today, counts, deck, settings });
  expect(reloaded.summary().session.reviews).toBe(0);
  expect(reloaded.summary().today.reviews).toBe(9);
});

test('another tab sees what is done here', async () => {
  const { world, study } = await begun();
  const other = await world.open();
  const heard = new Promise<StudySnapshot>((resolve) => {
    other.subscribe(resolve);
  });
  await answer(world, study, 'good');
  expect((await heard).today.reviews).toBe(1);
  expect(shown(other).id).toBe(shown(study).id);
});

test('what was read today waits until tomorrow, and is logged once', async () => {
  const { world, study } = await begun(2);
  valueOf(await study.exposure(['p/f0']));
  valueOf(await study.exposure(['p/f0']));
  expect(shown(study).fact).toBe('f1');
  expect(study.snapshot().counts.new).toBe(1);
  expect(valueOf(await world.log.open().load()).records).toHaveLength(2);
  world.now += 24 * 60 * minute;
  valueOf(await study.refresh());
  expect(study.snapshot().counts.new).toBe(2);
});

test('the deck: facts, packs, and facts given up', async () => {
  const world = createStudyWorld();
  const study = await world.open();
  valueOf(await study.capture({ kind: 'fact', pack: 'p', fact: 'f4' }));
  expect(study.snapshot().counts.new).toBe(1);
  valueOf(await study.capture(pack));
  valueOf(await study.release({ kind: 'fact', pack: 'p', fact: 'f0' }));
  expect(study.snapshot().counts.new).toBe(5);
  expect(study.standing('p/f0@1/who')).toMatchObject({ inDeck: false, stage: 'new' });
  expect(study.standing('p/none@1/who')).toBeUndefined();
});

test('settings change what comes, and are checked', async () => {
  const { study } = await begun();
  valueOf(await study.changeSettings({ newPerDay: 2 }));
  expect(study.snapshot()).toMatchObject({ counts: { new: 2 }, settings: { newPerDay: 2 } });
  const before = study.snapshot();
  expect(await study.changeSettings({ retention: 2 })).toMatchObject({
    error: { code: 'invalid', message: expect.stringContaining('retention') },
  });
  expect(await study.suspend([])).toMatchObject({ error: { code: 'invalid' } });
  expect(study.snapshot()).toBe(before);
});

test('more new cards come today when asked for, and the limit is back tomorrow', async () => {
  const { world, study } = await begun();
  valueOf(await study.changeSettings({ newPerDay: 2 }));
  expect(study.snapshot()).toMatchObject({ counts: { new: 2 }, ahead: 4 });
  study.learnAhead(3);
  expect(study.snapshot()).toMatchObject({ counts: { new: 5 }, ahead: 1 });
  world.now += 24 * 60 * minute;
  valueOf(await study.refresh());
  expect(study.snapshot()).toMatchObject({ counts: { new: 2 }, ahead: 4 });
});

test('the snapshot stays the same object while nothing changes', async () => {
  const { world, study } = await begun();
  let calls = 0;
  study.subscribe(() => {
    calls += 1;
  });
  const before = study.snapshot();
  world.now += 1000;
  expect(valueOf(await study.refresh())).toBe(before);
  expect(calls).toBe(0);
  world.now += 24 * 60 * minute;
  expect(valueOf(await study.refresh())).not.toBe(before);
  expect(calls).toBe(1);
});

test('a pack that is updated changes the cards and keeps the history', async () => {
  const { world, study } = await begun();
  const card = await answer(world, study, 'good');
  study.replaceCards(world.cards.slice(0, 2));
  expect(study.snapshot().counts).toEqual({ new: 1, learning: 1, due: 0 });
  expect(study.standing(card.id)?.stage).toBe('learning');
});

test('commands that are given at once are written one after the other', async () => {
  const { world, study } = await begun();
  const results = await Promise.all([
    study.suspend(['p/f0@1/who']),
    study.exposure(['p/f1']),
    study.bury(['p/f2@1/who']),
  ]);
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(study.snapshot().counts.new).toBe(3);
  expect(valueOf(await world.log.open().load()).records).toMatchObject([
    { type: 'capture' },
    { type: 'suspend' },
    { type: 'exposure' },
    { type: 'bury' },
  ]);
});

describe('backup', () => {
  test('restored elsewhere gives the same, and joins what is there', async () => {
    const { world, study } = await begun();
    for (const rating of ratings) await answer(world, study, rating);
    valueOf(await study.undo());
    const text = valueOf(await study.backup()).join('');

    const elsewhere = createStudyWorld(6, createMemoryLog('other device'));
    elsewhere.now = world.now;
    const other = await elsewhere.open();
    expect(valueOf(await other.restore(text))).toEqual({ added: 6, known: 0 });
    // All but the undo, which is for what was done on this device.
    expect({ ...seen(other.snapshot()), undo: undefined }).toEqual({
      ...seen(study.snapshot()),
      undo: undefined,
    });
    expect(valueOf(await other.restore(text))).toEqual({ added: 0, known: 6 });
    expect(valueOf(await study.restore(valueOf(await other.backup()).join('')))).toEqual({
      added: 0,
      known: 6,
    });
  });

  test('that is damaged changes nothing', async () => {
    const { world, study } = await begun();
    await answer(world, study, 'good');
    const before = study.snapshot();
    const text = valueOf(await study.backup()).join('');
    for (const broken of [text.slice(0, -10), text.replace('"good"', '"fine"')]) {
      expect((await study.restore(broken)).ok).toBe(false);
    }
    expect(study.snapshot()).toBe(before);
    expect(valueOf(await world.log.open().load()).records).toHaveLength(2);
  });
});

describe('records that this version does not know', () => {
  const newer = { v: 2, id: 'x', device: 'future', sequence: 1, time: 1, type: 'dream' };

  test('keep the study closed, and are left as they are', async () => {
    const world = createStudyWorld();
    const store = world.log.open();
    valueOf(await store.merge([newer as never]));
    const opened = await openStudy({
      store,
      cards: world.cards,
      clock: () => world.now,
      zone: () => 'UTC',
      newId: () => 'id',
    });
    expect(opened).toMatchObject({
      ok: false,
      error: { code: 'unreadable', problems: [{ code: 'newer-version', id: 'x' }] },
    });
    expect(valueOf(await store.load()).records).toEqual([newer]);
  });

  test('written by another tab stop this one from writing', async () => {
    const { world, study } = await begun();
    const told = new Promise<StudySnapshot>((resolve) => {
      study.subscribe(resolve);
    });
    valueOf(await world.log.open().merge([newer as never]));
    expect((await told).problem?.code).toBe('unreadable');
    expect(await study.rate(shown(study).id, 'good')).toMatchObject({
      error: { code: 'unreadable' },
    });
    expect(valueOf(await world.log.open().load()).records).toHaveLength(2);
  });
});

test('after closing, commands say so and nobody is called', async () => {
  const { study } = await begun();
  let calls = 0;
  study.subscribe(() => {
    calls += 1;
  });
  study.close();
  expect(await study.suspend(['p/f0@1/who'])).toMatchObject({ error: { code: 'closed' } });
  expect(calls).toBe(0);
});

/** Lets promises that are ready run. */
async function settled(): Promise<void> {
  await new Promise((resolve) => {
    queueMicrotask(() => queueMicrotask(() => resolve(undefined)));
  });
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

/** All that a learner sees but for the time, and what the log says of each card. */
function comparable(study: Study): unknown {
  return {
    ...seen(study.snapshot()),
    cards: Array.from({ length: 6 }, (_, index) => study.standing(`p/f${index}@1/who`)),
  };
}
