import { expect, test } from 'vitest';
import type { Card } from '@backgrounder/model/cards';
import { sampleCard } from '../queue/sample-cards.ts';
import { createStudyWorld, valueOf } from './study-world.ts';
import type { Study } from './types.ts';

const card = 'p/f0@1/who';

async function begun() {
  const world = createStudyWorld();
  const study = await world.open();
  valueOf(await study.capture({ kind: 'pack', pack: 'p' }));
  return { world, study };
}

const shown = (study: Study): string => {
  const next = study.next();
  return next.kind === 'card' ? next.card.id : next.kind;
};

test('own words last count, survive a reload and a backup, and can be taken back', async () => {
  const { world, study } = await begun();
  valueOf(await study.reword(card, { question: 'Who, then?' }));
  const second = valueOf(await study.reword(card, { answer: 'She' }));
  expect(study.wordings(card)).toEqual({ own: { answer: 'She' } });
  expect((await world.open()).wordings(card)).toEqual({ own: { answer: 'She' } });
  const other = await createStudyWorld().open();
  valueOf(await other.restore(valueOf(await study.backup()).join('')));
  expect(other.wordings(card)).toEqual({ own: { answer: 'She' } });
  valueOf(await study.undo(second.id));
  expect(study.wordings(card)).toEqual({ own: { question: 'Who, then?' } });
  valueOf(await study.reword(card, {}));
  expect(study.wordings(card)).toEqual({});
});

test('words for an earlier revision are kept apart until the card has words again', async () => {
  const { study } = await begun();
  valueOf(await study.reword(card, { answer: 'She' }));
  valueOf(await study.reword('p/f0@3/who', { answer: 'He' }));
  const later: Card = { ...sampleCard('p/f0/who'), id: 'p/f0@5/who' };
  study.replaceCards([later]);
  expect(study.wordings(later.id)).toEqual({
    earlier: { card: 'p/f0@3/who', wording: { answer: 'He' } },
  });
  expect(study.wordings('p/f0@5/what')).toEqual({});
  valueOf(await study.reword(later.id, { answer: 'They' }));
  expect(study.wordings(later.id)).toEqual({ own: { answer: 'They' } });
});

test('an empty word is refused', async () => {
  const { study } = await begun();
  expect(await study.reword(card, { question: '' })).toMatchObject({
    ok: false,
    error: { code: 'invalid' },
  });
});

test('a flag says why, and neither it nor own words take the card off the table', async () => {
  const { study } = await begun();
  const before = shown(study);
  valueOf(await study.flag([before], 'not so', 'wrong-fact'));
  valueOf(await study.reword(before, { answer: 'She' }));
  expect(study.standing(before)).toMatchObject({ flag: 'not so', flagReason: 'wrong-fact' });
  expect(shown(study)).toBe(before);
  valueOf(await study.flag([before], ''));
  expect(study.standing(before)).toMatchObject({ flag: '' });
  expect(study.standing(before)?.flagReason).toBeUndefined();
  valueOf(await study.unflag([before]));
  expect(study.standing(before)?.flag).toBeUndefined();
});

test('what was answered Again comes once more at the end, however long its step', async () => {
  const { study } = await begun();
  valueOf(await study.changeSettings({ newPerDay: 2, learningSteps: [60, 120] }));
  const first = shown(study);
  valueOf(await study.rate(first, 'again'));
  const second = shown(study);
  expect(second).not.toBe(first);
  valueOf(await study.rate(second, 'good'));
  expect(shown(study)).toBe(first);
  const retried = valueOf(await study.rate(first, 'good'));
  // The second was known: its step is waited for.
  expect(study.next().kind).toBe('wait');
  valueOf(await study.undo(retried.id));
  expect(shown(study)).toBe(first);
});
