import { describe, expect, test } from 'vitest';
import { heldTo, madeUpPack } from './made-up.cases.ts';
import { checkRelations } from './relations.ts';

/** Facts `a`, `b`, … of the days and references given. */
function events(...given: readonly (readonly [when: string, references?: string])[]): string {
  return given
    .map(([when, references = ''], at) => {
      const id = String.fromCodePoint(97 + at);
      return `${id}: { type: event, actors: [ada], when: ${when}, ${references} }`;
    })
    .join('\n');
}

const day = '2022-05-01';

describe('forward in time', () => {
  test.each([
    {
      what: 'an answer on a later day',
      facts: events([day], ['2022-05-02', 'respondsTo: [a]']),
      told: [],
    },
    { what: 'an answer on the same day', facts: events([day], [day, 'respondsTo: [a]']), told: [] },
    {
      what: 'an answer on the day before',
      facts: events([day], ['2022-04-30', 'respondsTo: [a]']),
      told: ['order-of-facts at facts.b.respondsTo.0'],
    },
    {
      what: 'an answer some day of that month',
      facts: events([day], ['2022-05', 'respondsTo: [a]']),
      told: [],
    },
    {
      what: 'an answer in the month before',
      facts: events([day], ['2022-04', 'respondsTo: [a]']),
      told: ['order-of-facts at facts.b.respondsTo.0'],
    },
    {
      what: 'an answer to something that still lasted',
      facts: events(['2022-05-01/2022-06-01'], ['2022-05-10', 'respondsTo: [a]']),
      told: [],
    },
    {
      what: 'a successor that came before',
      facts: events([day], ['2021', 'succeeds: [a]']),
      told: ['order-of-facts at facts.b.succeeds.0'],
    },
    {
      what: 'a correction to an earlier day',
      facts: events([day], ['2021', 'corrects: [a]']),
      told: [],
    },
    {
      what: 'the second of two answered',
      facts: events(['2021'], ['2023'], ['2022', 'respondsTo: [a, b]']),
      told: ['order-of-facts at facts.c.respondsTo.1'],
    },
    {
      what: 'a role without a beginning',
      facts: `${events([day])}\nb: { type: role, person: ada, post: chair, to: 2020, respondsTo: [a] }`,
      told: [],
    },
  ])('$what', ({ facts, told }) => {
    expect(heldTo(checkRelations, [madeUpPack(facts)])).toEqual(
      told.map((issue) => `here: ${issue}`),
    );
  });
});

describe('in one direction', () => {
  test.each([
    {
      what: 'two that answer each other on one day',
      facts: events([day, 'respondsTo: [b]'], [day, 'respondsTo: [a]']),
      told: ['a.respondsTo.0', 'b.respondsTo.0'],
    },
    {
      what: 'three that succeed each other',
      facts: events([day, 'succeeds: [c]'], [day, 'succeeds: [a]'], [day, 'succeeds: [b]']),
      told: ['a.succeeds.0', 'b.succeeds.0', 'c.succeeds.0'],
    },
    {
      what: 'two that correct each other',
      facts: events(['2021', 'corrects: [b]'], ['2022', 'corrects: [a]']),
      told: ['a.corrects.0', 'b.corrects.0'],
    },
    {
      what: 'one that leads into a circle, and one that leads out',
      facts: events(
        [day, 'respondsTo: [b]'],
        [day, 'respondsTo: [a, d]'],
        [day, 'respondsTo: [a]'],
        [day],
      ),
      told: ['a.respondsTo.0', 'b.respondsTo.0'],
    },
    {
      what: 'a bridge between two circles',
      facts: events(
        [day, 'respondsTo: [b]'],
        [day, 'respondsTo: [a, c]'],
        [day, 'respondsTo: [d]'],
        [day, 'respondsTo: [c]'],
      ),
      told: ['a.respondsTo.0', 'b.respondsTo.0', 'c.respondsTo.0', 'd.respondsTo.0'],
    },
    {
      what: 'two ways to one fact',
      facts: events(
        [day],
        [day, 'respondsTo: [a]'],
        [day, 'respondsTo: [a]'],
        [day, 'respondsTo: [b, c]'],
      ),
      told: [],
    },
    {
      what: 'one that succeeds what answered it',
      facts: events([day, 'succeeds: [b]'], [day, 'respondsTo: [a]']),
      told: [],
    },
  ])('$what', ({ facts, told }) => {
    expect(heldTo(checkRelations, [madeUpPack(facts)])).toEqual(
      told.map((path) => `here: circular-relation at facts.${path}`),
    );
  });

  test('a circle through another pack is told where it is checked', () => {
    const here = madeUpPack(events([day, 'respondsTo: [there/a]']));
    const there = madeUpPack(events([day, 'respondsTo: [here/a]']), { id: 'there' });
    const issue = 'circular-relation at facts.a.respondsTo.0';
    expect(heldTo(checkRelations, [here], [there])).toEqual([`here: ${issue}`]);
    expect(heldTo(checkRelations, [here, there])).toEqual([`here: ${issue}`, `there: ${issue}`]);
  });
});

test.each([
  { object: 'firm', told: ['here: self-reference at facts.one.object'] },
  { object: 'rival', told: [] },
])('a firm that is allied with $object', ({ object, told }) => {
  const relation = `type: relation, subject: firm, predicate: allied-with, object: ${object}`;
  expect(heldTo(checkRelations, [madeUpPack(`one: { ${relation} }`)])).toEqual(told);
});
