import { expect, test } from 'vitest';
import type { StudySettings } from '../log/settings.ts';
import { createStudyWorld, valueOf } from './study-world.ts';

const card = 'p/f0@1/who';
const day = 24 * 3_600_000;

async function begun(settings: Partial<StudySettings> = {}) {
  const world = createStudyWorld();
  const study = await world.open();
  valueOf(await study.capture({ kind: 'pack', pack: 'p' }));
  valueOf(await study.changeSettings(settings));
  return { world, study };
}

test('a leech is suspended with the answer that made it one, and back with its undo', async () => {
  const { world, study } = await begun({ leechThreshold: 1, leechAction: 'suspend' });
  valueOf(await study.rate(card, 'easy'));
  world.now += 9 * day;
  valueOf(await study.rate(card, 'again'));
  expect(study.standing(card)).toMatchObject({ leech: true, suspended: true });
  valueOf(await study.undo());
  expect(study.standing(card)).toMatchObject({ leech: false, suspended: false });
});

test('a leech that is only marked stays in study', async () => {
  const { world, study } = await begun({ leechThreshold: 1 });
  valueOf(await study.rate(card, 'easy'));
  world.now += 9 * day;
  valueOf(await study.rate(card, 'again'));
  expect(study.standing(card)).toMatchObject({ leech: true, suspended: false });
});

test('the retention of one pack leaves that of others as it is', async () => {
  const { study } = await begun({ packRetention: { p: 0.95 } });
  valueOf(await study.changeSettings({ packRetention: { q: 0.7 } }));
  expect(study.snapshot().settings.packRetention).toEqual({ p: 0.95, q: 0.7 });
  expect(valueOf(await study.rate(card, 'good')).scheduler.retention).toBe(0.95);
  valueOf(await study.changeSettings({ packRetention: { p: null } }));
  expect(valueOf(await study.rate(card, 'good')).scheduler.retention).toBe(0.85);
});

test('the reviews are those that stand', async () => {
  const { study } = await begun();
  const first = valueOf(await study.rate(card, 'good'));
  const second = valueOf(await study.rate('p/f1@1/who', 'easy'));
  expect(valueOf(await study.reviews())).toEqual([first, second]);
  valueOf(await study.undo(first.id));
  expect(valueOf(await study.reviews())).toEqual([second]);
});

test('cards of one fact do not fall due on one day where there is another', async () => {
  const world = createStudyWorld(0);
  const study = await world.open();
  const [one, two] = ['p/f0@1/who', 'p/f0@1/when'];
  study.replaceCards(createStudyWorld(1).cards.flatMap((first) => [first, { ...first, id: two }]));
  valueOf(await study.capture({ kind: 'pack', pack: 'p' }));
  const dues = [];
  for (const id of [one, two]) {
    const { after } = valueOf(await study.rate(id, 'easy'));
    if (after.due.kind === 'day') dues.push(after.due.day);
  }
  expect(new Set(dues).size).toBe(2);
});

test('what the day’s limits keep for later is told', async () => {
  const { world, study } = await begun({ minutesPerDay: 1, learningSteps: [] });
  for (let fact = 0; fact < 4; fact += 1) {
    valueOf(await study.rate(`p/f${fact}@1/who`, 'good', { duration: 1000 }));
  }
  world.now += 60 * day;
  valueOf(await study.refresh());
  expect(study.snapshot()).toMatchObject({ counts: { due: 1, new: 0 }, postponed: 3 });
  const next = study.next();
  if (next.kind !== 'card') throw new Error('no card');
  valueOf(await study.rate(next.card.id, 'good', { duration: 9000 }));
  expect(study.next()).toMatchObject({ kind: 'done', upcoming: { cards: expect.any(Number) } });
  expect(study.snapshot()).toMatchObject({ counts: { due: 0 }, postponed: 3, minutes: 0 });
});
