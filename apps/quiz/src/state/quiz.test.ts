import type { StoreError } from '@backgrounder/study';
import { createMemoryLog } from '@backgrounder/study/memory';
import { expect, test } from 'vitest';
import { cardOf, keptInMemory, library, openTab, pack, startedTab } from './sample-quiz.ts';

const minute = 60_000;

test('with nothing chosen there is nothing to review', async () => {
  const { quiz } = await openTab(createMemoryLog('device'));
  expect(quiz.turn.value).toEqual({ side: 'empty' });
  expect(quiz.stories.value).toMatchObject([{ chosen: false, total: library.cards.length }]);
});

test('a card is put, turned over, rated; the next one follows', async () => {
  const { quiz, pass } = await startedTab();
  const first = cardOf(quiz);
  expect(await quiz.rate('good'), 'a question cannot be rated').toBe(false);
  pass(5000);
  quiz.reveal('');
  expect(quiz.turn.value).toMatchObject({ side: 'answer', suggested: 'good' });
  pass(2000);
  expect(await quiz.rate('easy')).toBe(true);
  expect(quiz.turn.value.side).toBe('question');
  expect(cardOf(quiz)).not.toBe(first);
  expect(quiz.session.value?.steps).toMatchObject([
    { kind: 'review', card: first, rating: 'easy', from: 'new', duration: 7000 },
  ]);
  expect(quiz.notice.value).toMatchObject({ kind: 'step' });
  expect(quiz.stories.value).toMatchObject([{ chosen: true, learnt: 1 }]);
});

test('the learner who goes away is not counted as thinking', async () => {
  const { quiz, pass } = await startedTab();
  pass(3_600_000);
  quiz.reveal('');
  await quiz.rate('good');
  expect(quiz.session.value?.steps).toMatchObject([{ duration: 60_000 }]);
});

test('a second answer while the first is being written is not taken', async () => {
  const { quiz } = await startedTab();
  quiz.reveal('');
  const outcomes = await Promise.all([quiz.rate('good'), quiz.rate('easy')]);
  expect(outcomes).toEqual([true, false]);
  expect(quiz.session.value?.steps).toHaveLength(1);
});

test('undo puts the card back and takes the review out of the session', async () => {
  const { quiz } = await startedTab();
  const first = cardOf(quiz);
  quiz.reveal('');
  await quiz.rate('again');
  expect(await quiz.undo()).toBe(true);
  expect(cardOf(quiz)).toBe(first);
  expect(quiz.turn.value).toMatchObject({ side: 'question', stage: 'new' });
  expect(quiz.session.value?.steps).toEqual([]);
  expect(quiz.undoable.value).toBeUndefined();
  expect(await quiz.undo()).toBe(false);
});

test.each(['bury', 'suspend'] as const)('%s moves on, and can be undone', async (kind) => {
  const { quiz } = await startedTab();
  const first = cardOf(quiz);
  expect(await quiz[kind]()).toBe(true);
  expect(cardOf(quiz)).not.toBe(first);
  expect(quiz.setAside.value.map(({ id }) => id)).toEqual(kind === 'suspend' ? [first] : []);
  await quiz.undo();
  expect(cardOf(quiz)).toBe(first);
  expect(quiz.setAside.value).toEqual([]);
});

test('what was suspended can be brought back', async () => {
  const { quiz } = await startedTab();
  const first = quiz.cards.get(cardOf(quiz))!;
  await quiz.suspend();
  await quiz.bringBack(first.id);
  expect(quiz.setAside.value).toEqual([]);
});

test('an answer that cannot be written changes nothing and says why; then it can', async () => {
  let full = false;
  const error: StoreError = { code: 'quota', message: 'The disk is full.' };
  const { quiz } = await openTab(createMemoryLog('device'), keptInMemory(), (store) => ({
    ...store,
    append: (drafts) => (full ? Promise.resolve({ ok: false, error }) : store.append(drafts)),
  }));
  await quiz.choose(pack.id);
  quiz.begin();
  const first = cardOf(quiz);
  quiz.reveal('');
  full = true;
  expect(await quiz.rate('good')).toBe(false);
  expect(quiz.problem.value?.code).toBe('quota');
  expect(quiz.turn.value.side).toBe('answer');
  expect(cardOf(quiz)).toBe(first);
  expect(quiz.session.value?.steps).toEqual([]);
  full = false;
  expect(await quiz.rate('good')).toBe(true);
  expect(quiz.problem.value).toBeUndefined();
});

test('a card rated in another tab leaves this one’s table', async () => {
  const log = createMemoryLog('device');
  const one = await startedTab(log);
  const other = await openTab(log);
  const shared = cardOf(one.quiz);
  expect(cardOf(other.quiz)).toBe(shared);
  one.quiz.reveal('');
  other.quiz.reveal('');
  await other.quiz.rate('easy');
  await expect.poll(() => cardOf(one.quiz)).not.toBe(shared);
  expect(one.quiz.turn.value.side).toBe('question');
  expect(one.quiz.notice.value).toEqual({ kind: 'elsewhere' });
  expect(one.quiz.session.value?.steps).toEqual([]);
});

test('a reload goes on with the session', async () => {
  const log = createMemoryLog('device');
  const kept = keptInMemory();
  const before = await openTab(log, kept);
  await before.quiz.choose(pack.id);
  before.quiz.begin();
  before.quiz.reveal('');
  await before.quiz.rate('good');
  const after = await openTab(log, kept);
  expect(cardOf(after.quiz)).toBe(cardOf(before.quiz));
  expect(after.quiz.session.value?.steps).toHaveLength(1);
  expect(await after.quiz.undo()).toBe(true);
});

test('new cards beyond the day’s come when asked for, and still after a reload', async () => {
  const log = createMemoryLog('device');
  const kept = keptInMemory();
  const { quiz } = await openTab(log, kept);
  await quiz.choose(pack.id);
  await quiz.changeSettings({ newPerDay: 1 });
  quiz.begin();
  quiz.reveal('');
  await quiz.rate('easy');
  expect(quiz.turn.value.side).toBe('done');
  quiz.begin(2);
  expect(quiz.snapshot.value.counts.new).toBe(2);
  quiz.reveal('');
  await quiz.rate('easy');
  const after = await openTab(log, kept);
  expect(after.quiz.snapshot.value.counts.new).toBe(1);
  expect(after.quiz.turn.value.side).toBe('question');
});

test('a restored backup puts its cards on the table', async () => {
  const { quiz } = await startedTab();
  quiz.reveal('');
  await quiz.rate('easy');
  const backup = await quiz.study.backup();
  if (!backup.ok) throw new Error(backup.error.message);
  const fresh = await openTab(createMemoryLog('another'));
  expect(await fresh.quiz.restore('{}')).toMatchObject({ ok: false });
  expect(fresh.quiz.turn.value.side).toBe('empty');
  const text = backup.value.join('');
  expect(await fresh.quiz.restore(text)).toMatchObject({ ok: true, value: { added: 2 } });
  expect(cardOf(fresh.quiz)).toBe(cardOf(quiz));
});

test('a flag and own words keep the card on the table, on its side, and are undone one by one', async () => {
  const { quiz } = await startedTab();
  const card = cardOf(quiz);
  quiz.reveal('');
  expect(await quiz.flag('unclear-question', 'Which one?')).toBe(true);
  expect(await quiz.reword(card, { question: 'In my words?' })).toBe(true);
  expect(quiz.turn.value).toMatchObject({
    side: 'answer',
    card: { id: card, question: 'In my words?' },
  });
  expect(quiz.shownCard(card)?.question).toBe('In my words?');
  expect(quiz.flagged.value).toMatchObject([
    { card: { id: card }, reason: 'unclear-question', note: 'Which one?' },
  ]);
  await quiz.undo();
  expect(quiz.turn.value).toMatchObject({ side: 'question', card: quiz.cards.get(card) });
  await quiz.undo();
  expect(quiz.flagged.value).toEqual([]);
  expect(quiz.undoable.value).toBeUndefined();
});

test('undo goes back through a whole session, step by step', async () => {
  const { quiz } = await startedTab();
  const cards: string[] = [];
  for (const rating of ['easy', 'good', 'again', 'hard'] as const) {
    cards.push(cardOf(quiz));
    quiz.reveal('');
    await quiz.rate(rating);
  }
  for (const card of cards.toReversed()) {
    expect(await quiz.undo()).toBe(true);
    expect(cardOf(quiz)).toBe(card);
  }
  expect(await quiz.undo()).toBe(false);
});

test('time is up once the card is finished; going on brings the next, undo the last', async () => {
  const { quiz, pass } = await startedTab();
  quiz.preferences.change({ minutes: 5 });
  quiz.begin();
  const answer = async (milliseconds: number) => {
    pass(milliseconds);
    quiz.reveal('');
    await quiz.rate('easy');
  };
  for (let count = 0; count < 4; count += 1) await answer(minute);
  const fifth = cardOf(quiz);
  // However long the learner stays away, at most a minute counts for a card.
  await answer(10 * minute);
  expect(quiz.turn.value).toEqual({ side: 'time-up' });
  await quiz.refresh();
  expect(quiz.turn.value).toEqual({ side: 'time-up' });
  await quiz.undo();
  expect(cardOf(quiz)).toBe(fifth);
  await answer(minute);
  quiz.goOn();
  expect(quiz.turn.value.side).toBe('question');
  for (let count = 0; count < 4; count += 1) await answer(minute);
  expect(quiz.turn.value.side).toBe('question');
  await answer(minute);
  expect(quiz.turn.value.side).toBe('done');
});

test('a card is first asked by choice, and recalled when it comes again', async () => {
  const { quiz } = await startedTab();
  while (!('choices' in quiz.turn.value)) {
    quiz.reveal('');
    await quiz.rate('easy');
  }
  const turn = quiz.turn.value;
  if (turn.side !== 'question' || !turn.choices) throw new Error('no choice');
  const wrong = turn.choices.find((choice) => choice !== turn.card.answer.text)!;
  quiz.reveal(wrong, 'choice');
  expect(quiz.turn.value).toMatchObject({
    side: 'answer',
    suggested: 'again',
    given: { by: 'choice', text: wrong, judgement: { verdict: 'wrong' } },
  });
  await quiz.rate('again');
  while (cardOf(quiz) !== turn.card.id) {
    quiz.reveal('');
    await quiz.rate('easy');
  }
  expect(quiz.turn.value).toMatchObject({ side: 'question', stage: 'learning' });
  expect(quiz.turn.value).not.toHaveProperty('choices');
});
