import { expect, test } from 'vitest';
import { createStudyWorld, valueOf } from './study-world.ts';

const cardOf = (fact: number) => `p/f${fact}@1/who`;

test('facts are taken into study in one event, and an undo takes all of them back', async () => {
  const world = createStudyWorld(4);
  const study = await world.open();
  const inDeck = () => [0, 1, 2, 3].filter((fact) => study.standing(cardOf(fact))?.inDeck);
  const { id } = valueOf(await study.choose('p', ['f0', 'f2'], true));
  expect(inDeck()).toEqual([0, 2]);
  expect(study.snapshot().counts.new).toBe(2);
  valueOf(await study.undo(id));
  expect(inDeck()).toEqual([]);
  expect(study.next().kind).toBe('empty');
});

test('facts are taken out of a pack that is studied; the word about the pack overrules them', async () => {
  const world = createStudyWorld(4);
  const study = await world.open();
  const inDeck = () => [0, 1, 2, 3].filter((fact) => study.standing(cardOf(fact))?.inDeck);
  valueOf(await study.capture({ kind: 'pack', pack: 'p' }));
  valueOf(await study.choose('p', ['f1', 'f2'], false));
  expect(inDeck()).toEqual([0, 3]);
  valueOf(await study.choose('p', ['f2'], true));
  expect(inDeck()).toEqual([0, 2, 3]);
  valueOf(await study.capture({ kind: 'pack', pack: 'p' }));
  expect(inDeck()).toEqual([0, 1, 2, 3]);
});

test('no facts are no choice', async () => {
  const study = await createStudyWorld().open();
  expect(await study.choose('p', [], true)).toMatchObject({
    ok: false,
    error: { code: 'invalid' },
  });
});

test('a choice goes into a backup and comes out of it', async () => {
  const study = await createStudyWorld(3).open();
  valueOf(await study.choose('p', ['f1'], true));
  const text = valueOf(await study.backup()).join('');
  const other = await createStudyWorld(3).open();
  expect(valueOf(await other.restore(text))).toMatchObject({ added: 1 });
  expect(other.standing(cardOf(1))?.inDeck).toBe(true);
  expect(other.standing(cardOf(0))?.inDeck).toBe(false);
});

test('a fact is learnt once a card of it is past its steps, whether or not that card is still made', async () => {
  const world = createStudyWorld(3);
  const study = await world.open();
  valueOf(await study.capture({ kind: 'pack', pack: 'p' }));
  valueOf(await study.rate(cardOf(0), 'easy'));
  valueOf(await study.rate(cardOf(1), 'again'));
  expect([...study.learntFacts()]).toEqual(['p/f0']);
  study.replaceCards(world.cards.slice(1));
  expect(study.standing(cardOf(0))).toBeUndefined();
  expect([...study.learntFacts()]).toEqual(['p/f0']);
});

test('how a card stands tells its last review, and a fact that was read tells when', async () => {
  const world = createStudyWorld(2);
  const study = await world.open();
  const review = valueOf(await study.rate(cardOf(0), 'easy'));
  expect(study.standing(cardOf(0))?.last).toMatchObject({
    memory: review.after,
    introduced: review.day,
  });
  expect(study.standing(cardOf(1))).not.toHaveProperty('last');
  expect(study.exposureOf('p/f1')).toBeUndefined();
  valueOf(await study.exposure(['p/f1']));
  expect(study.exposureOf('p/f1')).toEqual({ day: review.day, times: 1 });
});
