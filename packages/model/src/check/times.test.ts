import { describe, expect, test } from 'vitest';
import { heldTo, madeUpPack } from './made-up.cases.ts';
import { checkTimes } from './times.ts';

describe('a source tells what has happened', () => {
  const told = 'sources: [{ source: early }]';
  test.each([
    {
      what: 'an event of the day before',
      fact: `type: event, actors: [], when: 2019-12-31, ${told}`,
      field: '',
    },
    {
      what: 'an event of the day after, elsewhere in the world',
      fact: `type: event, actors: [], when: 2020-01-02, ${told}`,
      field: '',
    },
    {
      what: 'an event two days later',
      fact: `type: event, actors: [], when: 2020-01-03, ${told}`,
      field: 'when',
    },
    {
      what: 'an event some day of that month',
      fact: `type: event, actors: [], when: 2020-01, ${told}`,
      field: '',
    },
    {
      what: 'an event of the next month',
      fact: `type: event, actors: [], when: 2020-02, ${told}`,
      field: 'when',
    },
    {
      what: 'an event that one of two sources tells in time',
      fact: 'type: event, actors: [], when: 2020-02, sources: [{ source: early }, { source: late }]',
      field: '',
    },
    {
      what: 'a visit that has begun',
      fact: `type: event, actors: [], when: 2020-01-01/2020-03-01, ${told}`,
      field: '',
    },
    {
      what: 'a statement',
      fact: `type: statement, speaker: ada, paraphrase: all was well, when: 2021, ${told}`,
      field: 'when',
    },
    {
      what: 'a claim',
      fact: `type: claim, claimants: [ada], proposition: all was well, when: 2021, ${told}`,
      field: 'when',
    },
    {
      what: 'a measure',
      fact: `type: measure, actor: board, measure: law, announced: 2021, ${told}`,
      field: 'announced',
    },
    {
      what: 'a measure in force later',
      fact: `type: measure, actor: board, measure: law, announced: 2019, effective: 2021, ${told}`,
      field: '',
    },
    {
      what: 'a plan',
      fact: `type: proposal, actor: board, step: a law, stage: considered, when: 2021, ${told}`,
      field: '',
    },
    {
      what: 'a post to be taken up',
      fact: `type: role, person: ada, post: chair, from: 2021, ${told}`,
      field: '',
    },
    {
      what: 'a forecast',
      fact: `type: figure, subject: port, quantity: ships, unit: ships, value: 4, asOf: 2021, ${told}`,
      field: '',
    },
  ])('$what', ({ fact, field }) => {
    expect(heldTo(checkTimes, [madeUpPack(`one: { ${fact} }`)])).toEqual(
      field === '' ? [] : [`here: told-before-it-happened at facts.one.${field}`],
    );
  });
});

test.each([
  { what: 'read when it was published', accessed: '2022-05-01', told: false },
  { what: 'read some day of that month', accessed: '2022-05', told: false },
  { what: 'read before', accessed: '2022-04-30', told: true },
  { what: 'read the year before', accessed: '2021', told: true },
])('a source $what', ({ accessed, told }) => {
  const sources = { paper: { title: 'Paper', published: '2022-05-01', accessed } };
  expect(heldTo(checkTimes, [madeUpPack('', { sources })])).toEqual(
    told ? ['here: contradictory-dates at sources.paper.accessed'] : [],
  );
});

describe('a pack follows its story as far as its newest fact', () => {
  test.each([
    { what: 'to the day of its fact', asOf: '2022-05-01', told: false },
    { what: 'to that month', asOf: '2022-05', told: false },
    { what: 'to the day before', asOf: '2022-04-30', told: true },
    { what: 'to the year before', asOf: '2021', told: true },
  ])('$what', ({ asOf, told }) => {
    const pack = madeUpPack('one: { type: event, actors: [], when: 2022-05-01 }', { asOf });
    expect(heldTo(checkTimes, [pack])).toEqual(told ? ['here: outdated-as-of at asOf'] : []);
  });

  test('a source that looks back from later says nothing of that', () => {
    const pack = madeUpPack('one: { type: event, actors: [], when: 1911 }', { asOf: '1912' });
    expect(heldTo(checkTimes, [pack])).toEqual([]);
  });

  test('a post to be taken up, or a forecast, says nothing of that', () => {
    const facts = `
      one: { type: role, person: ada, post: chair, from: 2025-01-20 }
      two: { type: figure, subject: port, quantity: ships, unit: ships, value: 4, asOf: 2030 }`;
    expect(heldTo(checkTimes, [madeUpPack(facts, { asOf: '2024-11' })])).toEqual([]);
  });

  test('no day given, nothing claimed', () => {
    expect(
      heldTo(checkTimes, [madeUpPack('one: { type: event, actors: [], when: 2022 }')]),
    ).toEqual([]);
  });
});
