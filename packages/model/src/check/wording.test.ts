import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { heldTo, madeUpPack } from './made-up.cases.ts';
import { checkWording } from './wording.ts';

function told(fact: Readonly<Record<string, unknown>>, head = {}): readonly string[] {
  return heldTo(checkWording, [madeUpPack(stringify({ one: fact }), head)]).map((line) =>
    line.replace('here: ', '').replace('facts.one.', ''),
  );
}

describe('a summary', () => {
  test.each([
    { summary: 'The Quay Board closed the port.', leans: false },
    { summary: 'It closed the port.', leans: true },
    { summary: 'They closed the port.', leans: true },
    { summary: 'Its director closed the port.', leans: true },
    { summary: 'This closed the port.', leans: true },
    { summary: 'The same board closed the port.', leans: true },
    { summary: 'The article tells of a port.', leans: true },
    { summary: 'The articles of the board allow it.', leans: false },
    { summary: 'Italy closed its ports at the same time.', leans: false },
    { summary: 'He Lan became chair of the board.', leans: false },
    { summary: 'The board closed the port. It opened it again.', leans: true },
    {
      summary: 'The U.S. Navy and St. Ede Ltd. closed the port at 6 p.m. on Friday.',
      leans: false,
    },
  ])('$summary', ({ summary, leans }) => {
    const entities = { 'he-lan': { kind: 'person', name: 'He Lan', description: 'Somebody.' } };
    expect(told({ type: 'event', when: '2022', actors: [], summary }, { entities })).toEqual(
      leans ? ['dangling-summary at summary'] : [],
    );
  });
});

describe('a text inside a sentence', () => {
  const proposal = { type: 'proposal', when: '2022', actor: 'board', stage: 'considered' };
  const summary = 'The board thought of Norse ropes.';
  test.each([
    { step: 'limits on exports', wrong: false },
    { step: 'limit exports', wrong: false },
    { step: 'Limits on exports', wrong: true },
    { step: 'Port Ede as a seat', wrong: false },
    { step: 'Norse ropes for the quay', wrong: false },
    { step: 'AI for the crane', wrong: false },
    { step: 'it might sell the quay', wrong: true },
    { step: 'whether to sell the quay', wrong: true },
    { step: 'the board would sell the quay', wrong: true },
    { step: 'a ban on firms that would sell the quay', wrong: false },
    { step: 'a will to sell the quay', wrong: false },
  ])('step: $step', ({ step, wrong }) => {
    expect(told({ ...proposal, summary, step })).toEqual(wrong ? ['wrong-form at step'] : []);
  });

  test.each([
    { proposition: 'the quay would sink', wrong: false },
    { proposition: 'The quay would sink', wrong: true },
    { proposition: 'Ada would sink it', wrong: false },
    { proposition: 'I would sink', wrong: false },
  ])('proposition and paraphrase: $proposition', ({ proposition, wrong }) => {
    expect(told({ type: 'claim', when: '2022', claimants: ['ada'], proposition })).toEqual(
      wrong ? ['wrong-form at proposition'] : [],
    );
    const said = { type: 'statement', when: '2022', speaker: 'ada', paraphrase: proposition };
    expect(told(said)).toEqual(wrong ? ['wrong-form at paraphrase'] : []);
  });

  test.each([
    { post: 'mayor', wrong: false },
    { post: 'The mayor', wrong: true },
    { post: 'the mayor', wrong: true },
    { post: 'theatre director', wrong: false },
  ])('post: $post', ({ post, wrong }) => {
    expect(told({ type: 'role', person: 'ada', post })).toEqual(
      wrong ? ['wrong-form at post'] : [],
    );
  });
});

test('of another language nothing is said', () => {
  const fact = { type: 'event', when: '2022', actors: [], summary: 'It war da.' };
  expect(told(fact, { language: 'de' })).toEqual([]);
  expect(told(fact)).toEqual(['dangling-summary at summary']);
});
