import { expect, test } from 'vitest';
import { checkKinds } from './kinds.ts';
import { libraryOf } from './library.ts';
import { heldTo, madeUpPack } from './made-up.cases.ts';

const entities = {
  storm: { kind: 'event', name: 'Storm Eve', description: 'A storm.' },
  crane: { kind: 'technology', name: 'Long Crane', description: 'A crane.' },
};

test.each([
  { fact: 'type: measure, actor: board, measure: law, announced: 2022', at: [] },
  { fact: 'type: measure, actor: port, measure: law, announced: 2022', at: [] },
  { fact: 'type: measure, actor: board, measure: crane, announced: 2022', at: ['measure'] },
  { fact: 'type: measure, actor: law, measure: law, announced: 2022', at: ['actor'] },
  { fact: 'type: role, person: ada, post: chair, organization: board', at: [] },
  { fact: 'type: role, person: board, post: chair', at: ['person'] },
  { fact: 'type: role, person: ada, post: mayor, organization: port', at: ['organization'] },
  { fact: 'type: event, when: 2022, actors: [storm, law], place: port', at: [] },
  { fact: 'type: event, when: 2022, actors: [], place: board', at: [] },
  { fact: 'type: event, when: 2022, actors: [], place: ada', at: ['place'] },
  { fact: 'type: statement, when: 2022, speaker: firm, quotation: Yes, medium: crane', at: [] },
  {
    fact: 'type: statement, when: 2022, speaker: law, quotation: Yes, place: storm',
    at: ['speaker', 'place'],
  },
  {
    fact: 'type: claim, when: 2022, claimants: [ada, port, firm], proposition: all is well',
    at: [],
  },
  {
    fact: 'type: claim, when: 2022, claimants: [ada, crane], proposition: all is well',
    at: ['claimants.1'],
  },
  {
    fact: 'type: proposal, when: 2022, actor: storm, step: a ban, stage: considered',
    at: ['actor'],
  },
  { fact: 'type: relation, subject: law, predicate: affects, object: storm', at: [] },
  {
    fact: 'type: figure, subject: crane, quantity: height, value: 9, unit: metres, asOf: 2022',
    at: [],
  },
])('$fact', ({ fact, at }) => {
  expect(heldTo(checkKinds, [madeUpPack(`one: { ${fact} }`, { entities })])).toEqual(
    at.map((field) => `here: wrong-kind at facts.one.${field}`),
  );
});

test('the kinds are named', () => {
  const pack = madeUpPack('one: { type: event, when: 2022, actors: [], place: storm }', {
    entities,
  });
  const [issue] = checkKinds(libraryOf([pack], [pack]));
  expect(issue?.message).toBe(
    '"place" of "one" holds a place or an organization, and "storm" is an event.',
  );
});
