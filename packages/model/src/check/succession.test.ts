import { describe, expect, test } from 'vitest';
import { heldTo, madeUpPack } from './made-up.cases.ts';
import { checkSuccession } from './succession.ts';

const event = 'type: event, when: 2022, actors: [ada]';
const measure = 'type: measure, actor: board, measure: law, announced: 2022';
const proposal = 'type: proposal, when: 2022, actor: board, step: a ban, stage: considered';
const relation = 'type: relation, subject: firm, predicate: opposes, object: law';
const statement = 'type: statement, when: 2022, speaker: ada, quotation: Yes';
const claim = 'type: claim, when: 2022, claimants: [ada], proposition: all is well';
const figure = (subject: string) =>
  `type: figure, subject: ${subject}, quantity: cost, value: 2, unit: crowns, asOf: 2022`;
const role = (person: string, post: string, organization?: string) =>
  `type: role, person: ${person}, post: ${post}${organization ? `, organization: ${organization}` : ''}`;

describe('a fact succeeds one of the same thing', () => {
  test.each([
    { earlier: role('ada', 'chair', 'board'), later: role('bo', 'Chair', 'board'), like: true },
    { earlier: role('ada', 'chair', 'board'), later: role('bo', 'chair'), like: true },
    { earlier: role('ada', 'chair', 'board'), later: role('ada', 'director', 'firm'), like: true },
    { earlier: role('ada', 'chair', 'board'), later: role('bo', 'chair', 'firm'), like: false },
    { earlier: role('ada', 'chair', 'board'), later: role('bo', 'clerk', 'board'), like: false },
    { earlier: figure('firm'), later: figure('firm'), like: true },
    { earlier: figure('firm'), later: figure('port'), like: false },
    { earlier: proposal, later: measure, like: true },
    { earlier: measure, later: measure, like: true },
    { earlier: measure, later: event, like: true },
    { earlier: event, later: measure, like: true },
    { earlier: relation, later: event, like: true },
    { earlier: relation, later: relation, like: true },
    { earlier: proposal, later: proposal, like: true },
    { earlier: statement, later: statement, like: true },
    { earlier: claim, later: claim, like: true },
    { earlier: measure, later: proposal, like: false },
    { earlier: claim, later: event, like: false },
    { earlier: event, later: statement, like: false },
    { earlier: event, later: role('ada', 'chair'), like: false },
    { earlier: role('ada', 'chair'), later: figure('board'), like: false },
  ])('$later after $earlier: $like', ({ earlier, later, like }) => {
    const pack = madeUpPack(`one: { ${earlier} }\ntwo: { ${later}, succeeds: [one] }`);
    expect(heldTo(checkSuccession, [pack])).toEqual(
      like ? [] : ['here: unlike-successor at facts.two.succeeds.0'],
    );
  });

  test('of another pack too, and of one that is not there nothing is said', () => {
    const here = madeUpPack(`two: { ${event}, succeeds: [there/claimed, there/gone, away/one] }`);
    const there = madeUpPack(`claimed: { ${claim} }`, { id: 'there' });
    expect(heldTo(checkSuccession, [here], [there])).toEqual([
      'here: unlike-successor at facts.two.succeeds.0',
    ]);
  });
});

test.each([
  { wrong: event, right: event, like: true },
  { wrong: figure('firm'), right: figure('port'), like: true },
  { wrong: event, right: statement, like: false },
  { wrong: claim, right: measure, like: false },
])('$right corrects $wrong: $like', ({ wrong, right, like }) => {
  const pack = madeUpPack(`one: { ${wrong} }\ntwo: { ${right}, corrects: [one] }`);
  expect(heldTo(checkSuccession, [pack])).toEqual(
    like ? [] : ['here: unlike-correction at facts.two.corrects.0'],
  );
});
