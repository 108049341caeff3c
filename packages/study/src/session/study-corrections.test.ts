import type { Day } from '@backgrounder/model';
import { describe, expect, test } from 'vitest';
import { defaultWeights } from '../log/settings.ts';
import { adoptionOf } from '../optimize/adoption.ts';
import { findWeights } from '../optimize/find-weights.ts';
import { trainNatively } from '../optimize/fsrs-rs.ts';
import { historiesOf } from '../optimize/histories.ts';
import { sampleReviews, unusualWeights } from '../optimize/sample-reviews.ts';
import { createStudyWorld, valueOf } from './study-world.ts';
import type { Study } from './types.ts';

const day = 24 * 3_600_000;
const card = 'p/f0@1/who';
const cardOf = (fact: number) => `p/f${fact}@1/who`;

async function begun(facts?: number) {
  const world = createStudyWorld(facts);
  const study = await world.open();
  valueOf(await study.capture({ kind: 'pack', pack: 'p' }));
  valueOf(await study.changeSettings({ newPerDay: 9999 }));
  return { world, study };
}

/** Of the answers in the training set: days since the one before, history by history. */
async function trainedDays(study: Study): Promise<readonly (readonly number[])[]> {
  const { starts, days } = historiesOf(valueOf(await study.reviews()));
  return Array.from(starts.subarray(1), (end, at) => [...days.subarray(starts[at], end)]);
}

test('weights found are adopted with their losses, used, and taken back by an undo', async () => {
  const { world, study } = await begun();
  const histories = historiesOf(sampleReviews(unusualWeights, 20_000, 2));
  const found = await findWeights(histories, defaultWeights.values, trainNatively);
  if (found.kind !== 'better') throw new Error(found.kind);
  const event = valueOf(await study.changeWeights(adoptionOf(found)));
  const { before, after } = found.comparison;
  expect(event).toMatchObject({
    type: 'weights',
    change: 'adopted',
    logLoss: { before: before.logLoss, after: after.logLoss },
  });
  expect(after.logLoss).toBeLessThan(before.logLoss);
  const first = valueOf(await study.rate(card, 'good'));
  expect(first).toMatchObject({
    scheduler: { weights: found.weights.id },
    after: { stability: found.weights.values[2] },
  });
  // Another tab reads the same.
  expect((await world.open()).snapshot().settings.weights).toEqual(found.weights);
  valueOf(await study.undo(event.id));
  expect(study.snapshot().settings.weights).toEqual(defaultWeights);
  expect(valueOf(await study.rate(card, 'good')).scheduler.weights).toBe(defaultWeights.id);
  // What was decided stays decided.
  expect(valueOf(await study.reviews())[0]).toEqual(first);
});

describe('a card that is forgotten', () => {
  test('is new again, a leech no more, and begins another history', async () => {
    const { world, study } = await begun();
    valueOf(await study.changeSettings({ leechThreshold: 1 }));
    valueOf(await study.rate(card, 'easy'));
    world.now += 9 * day;
    valueOf(await study.rate(card, 'again'));
    const fresh = study.snapshot().counts.new;
    expect(study.standing(card)).toMatchObject({ stage: 'relearning', leech: true });
    const { id } = valueOf(await study.forget([card]));
    expect(study.standing(card)).toMatchObject({ stage: 'new', leech: false });
    expect(study.snapshot().counts).toMatchObject({ learning: 0, new: fresh + 1 });
    const again = valueOf(await study.rate(card, 'easy'));
    expect(again).toMatchObject({ from: 'new', elapsedDays: 0, after: { reps: 1, lapses: 0 } });
    expect(await trainedDays(study)).toEqual([[0, 9], [0]]);
    valueOf(await study.undo(again.id));
    valueOf(await study.undo(id));
    expect(study.standing(card)).toMatchObject({ stage: 'relearning', leech: true });
    expect(await trainedDays(study)).toEqual([[0, 9]]);
  });
});

describe('a card with another due day', () => {
  test('comes on that day, and its history tells the days that went by', async () => {
    const { world, study } = await begun(1);
    valueOf(await study.rate(card, 'easy'));
    const { day: today } = study.snapshot();
    valueOf(await study.reschedule([{ card, day: (today + 2) as Day }]));
    expect(study.next()).toMatchObject({ kind: 'done', upcoming: { day: today + 2, cards: 1 } });
    world.now += 2 * day;
    valueOf(await study.refresh());
    expect(study.next()).toMatchObject({ kind: 'card', card: { id: card } });
    expect(valueOf(await study.rate(card, 'good'))).toMatchObject({ elapsedDays: 2 });
    expect(await trainedDays(study)).toEqual([[0, 2]]);
  });
});

describe('a card whose fact was wrong', () => {
  test('is never asked, and what was answered to it trains nothing', async () => {
    const { world, study } = await begun(2);
    valueOf(await study.rate(card, 'easy'));
    valueOf(await study.rate(cardOf(1), 'easy'));
    world.now += 60 * day;
    valueOf(await study.refresh());
    expect(study.snapshot().counts.due).toBe(2);
    const { id } = valueOf(await study.retire(['p/f0'], 'p/f1'));
    expect(study.snapshot().counts.due).toBe(1);
    expect(study.next()).toMatchObject({ card: { id: cardOf(1) } });
    expect(valueOf(await study.reviews()).map((review) => review.card)).toEqual([cardOf(1)]);
    valueOf(await study.undo(id));
    expect(study.snapshot().counts.due).toBe(2);
    expect(await trainedDays(study)).toEqual([[0], [0]]);
  });
});

describe('a pack that withdraws facts', () => {
  test('has those retired that were met, once, and those chosen by hand replaced', async () => {
    const { study } = await begun(4);
    valueOf(await study.release({ kind: 'pack', pack: 'p' }));
    valueOf(await study.capture({ kind: 'fact', pack: 'p', fact: 'f0' }));
    valueOf(await study.capture({ kind: 'fact', pack: 'p', fact: 'f1' }));
    valueOf(await study.rate(card, 'easy'));
    const withdrawn = [{ fact: 'p/f0', by: 'p/f3' }, { fact: 'p/f1' }, { fact: 'q/f2' }];
    expect(valueOf(await study.withdraw(withdrawn))).toBe(2);
    expect(study.standing(card)).toMatchObject({ retired: true });
    expect(study.standing(cardOf(1))).toMatchObject({ retired: true });
    expect(study.standing(cardOf(2))).toMatchObject({ retired: false });
    expect(study.standing(cardOf(3))).toMatchObject({ inDeck: true, stage: 'new' });
    expect(study.next()).toMatchObject({ card: { id: cardOf(3) } });
    expect(valueOf(await study.withdraw(withdrawn))).toBe(0);
  });
});

describe('the day on which a card comes again', () => {
  /** Three cards due on each of the days that an easy answer to the first card may lead to. */
  async function crowded() {
    const { study } = await begun(70);
    const { day: today } = study.snapshot();
    const days = Array.from({ length: 23 }, (_, after) => (today + 8 + after) as Day);
    const crowds = days.map((on, at) => ({ on, cards: [1, 2, 3].map((n) => cardOf(3 * at + n)) }));
    for (const { on, cards } of crowds) {
      for (const each of cards) valueOf(await study.rate(each, 'easy'));
      valueOf(await study.reschedule(cards.map((each) => ({ card: each, day: on }))));
    }
    const easyDay = () => {
      const { easy } = valueOf(study.preview(card));
      return easy.kind === 'days' ? today + easy.days : undefined;
    };
    const usual = easyDay();
    // Of equally full days the first is chosen, so the next one is within the answer's reach too.
    const quiet = crowds.find(({ on }) => usual !== undefined && on === usual + 1);
    if (!quiet) throw new Error('no other day');
    return { study, easyDay, usual, quiet, far: (today + 99) as Day };
  }

  test.each<
    [string, (study: Study, cards: readonly string[], far: Day) => ReturnType<Study['forget']>]
  >([
    ['forgotten', (study, cards) => study.forget(cards)],
    [
      'put off',
      (study, cards, far) => study.reschedule(cards.map((each) => ({ card: each, day: far }))),
    ],
    [
      'retired',
      (study, cards) => study.retire(cards.map((each) => each.slice(0, each.indexOf('@')))),
    ],
    ['suspended', (study, cards) => study.suspend(cards)],
  ])('is the one whose cards were %s, until that is undone', async (_, act) => {
    const { study, easyDay, usual, quiet, far } = await crowded();
    expect(easyDay()).not.toBe(quiet.on);
    const { id } = valueOf(await act(study, quiet.cards, far));
    expect(easyDay()).toBe(quiet.on);
    expect(valueOf(await study.rate(card, 'easy')).after.due).toEqual({
      kind: 'day',
      day: quiet.on,
    });
    valueOf(await study.undo());
    valueOf(await study.undo(id));
    expect(easyDay()).toBe(usual);
  });
});
