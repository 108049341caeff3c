import { describe, expect, test } from 'vitest';
import { checkContradictions } from './contradictions.ts';
import { heldTo, madeUpPack } from './made-up.cases.ts';

interface Case {
  readonly what: string;
  readonly one: string;
  readonly two: string;
  /** Field of `two` that is told, if one is. */
  readonly told?: string;
}

function told({ one, two }: Case, shared: string): readonly string[] {
  const pack = madeUpPack(`{ one: { ${shared}, ${one} }, two: { ${shared}, ${two} } }`);
  return heldTo(checkContradictions, [pack]);
}

function expected({ told }: Case): readonly string[] {
  return told === undefined ? [] : [`here: contradictory-facts at facts.two.${told}`];
}

const ships = 'type: figure, subject: port, quantity: ships a day, unit: ships';

describe('figures', () => {
  const cases: readonly Case[] = [
    {
      what: 'of one year differ',
      one: 'value: 40, asOf: 2022',
      two: 'value: 50, asOf: 2022',
      told: 'value',
    },
    { what: 'of one year agree', one: 'value: 40, asOf: 2022', two: 'value: 40, asOf: 2022' },
    { what: 'of two years', one: 'value: 40, asOf: 2022', two: 'value: 50, asOf: 2023' },
    {
      what: 'of a year and a month of it',
      one: 'value: 40, asOf: 2022',
      two: 'value: 50, asOf: 2022-05',
    },
    {
      what: 'of about a day and of it',
      one: 'value: 40, asOf: 2022-05-01~',
      two: 'value: 50, asOf: 2022-05-01',
    },
    {
      what: 'of one span of years',
      one: 'value: 40, asOf: 2020/2022',
      two: 'value: 50, asOf: 2020/2022',
      told: 'value',
    },
    {
      what: 'of spans that overlap',
      one: 'value: 40, asOf: 2020/2022',
      two: 'value: 50, asOf: 2021/2023',
    },
    {
      what: 'within a tolerance',
      one: 'value: 40, tolerance: 10, asOf: 2022',
      two: 'value: 50, asOf: 2022',
    },
    {
      what: 'just outside it',
      one: 'value: 40, tolerance: 9, asOf: 2022',
      two: 'value: 50, tolerance: 1, asOf: 2022',
      told: 'value',
    },
    {
      what: 'below and above zero',
      one: 'value: -1, asOf: 2022',
      two: 'value: 1, asOf: 2022',
      told: 'value',
    },
    {
      what: 'of which one is disputed',
      one: 'value: 40, asOf: 2022',
      two: 'value: 50, asOf: 2022, status: disputed',
    },
    {
      what: 'of which one was withdrawn',
      one: 'value: 40, asOf: 2022, status: retracted',
      two: 'value: 50, asOf: 2022',
    },
    {
      what: 'of which one corrects the other',
      one: 'value: 40, asOf: 2022',
      two: 'value: 50, asOf: 2022, corrects: [one]',
    },
    {
      what: 'of which one succeeds the other',
      one: 'value: 40, asOf: 2022',
      two: 'value: 50, asOf: 2022, succeeds: [one]',
    },
    {
      what: 'of which one answers the other',
      one: 'value: 40, asOf: 2022, respondsTo: [two]',
      two: 'value: 50, asOf: 2022',
    },
  ];
  test.each(cases)('$what', (each) => {
    expect(told(each, ships)).toEqual(expected(each));
  });

  test('in other units, or of other quantities, are not compared', () => {
    const pack = madeUpPack(`
      one: { ${ships}, value: 40, asOf: 2022 }
      two: { type: figure, subject: port, quantity: ships a day, unit: tons, value: 50, asOf: 2022 }
      three: { type: figure, subject: port, quantity: boats a day, unit: ships, value: 50, asOf: 2022 }
      four: { type: figure, subject: firm, quantity: ships a day, unit: ships, value: 50, asOf: 2022 }`);
    expect(heldTo(checkContradictions, [pack])).toEqual([]);
  });

  test('each is told once, however many it contradicts', () => {
    const pack = madeUpPack(
      [1, 2, 3, 4]
        .map((value) => `f${value}: { ${ships}, value: ${value}, asOf: 2022 }`)
        .join('\n'),
    );
    expect(heldTo(checkContradictions, [pack])).toEqual([
      'here: contradictory-facts at facts.f2.value',
      'here: contradictory-facts at facts.f3.value',
      'here: contradictory-facts at facts.f4.value',
    ]);
  });
});

describe('measures', () => {
  const law = 'type: measure, actor: board, measure: law';
  const cases: readonly Case[] = [
    {
      what: 'announced on two days',
      one: 'announced: 2022-05-01',
      two: 'announced: 2022-06-01',
      told: 'announced',
    },
    {
      what: 'announced on a day and in its month',
      one: 'announced: 2022-05-01',
      two: 'announced: 2022-05',
    },
    {
      what: 'in force on two days',
      one: 'announced: 2022-05, effective: 2023-01-01',
      two: 'announced: 2022-05, effective: 2023-02-01',
      told: 'effective',
    },
    {
      what: 'in force on a day, and without one',
      one: 'announced: 2022-05, effective: 2023-01-01',
      two: 'announced: 2022-05',
    },
    {
      what: 'ended twice',
      one: 'announced: 2022, ended: 2023',
      two: 'announced: 2022, ended: 2024',
      told: 'ended',
    },
    {
      what: 'against two targets',
      one: 'announced: 2022, targets: [firm]',
      two: 'announced: 2023, targets: [rival]',
    },
    {
      what: 'against the same two, in another order',
      one: 'announced: 2022, targets: [firm, rival]',
      two: 'announced: 2023, targets: [rival, firm]',
      told: 'announced',
    },
    {
      what: 'of two scopes',
      one: 'announced: 2022, scope: ropes',
      two: 'announced: 2023, scope: cables',
    },
    { what: 'tightened', one: 'announced: 2022', two: 'announced: 2023, succeeds: [one]' },
  ];
  test.each(cases)('$what', (each) => {
    expect(told(each, law)).toEqual(expected(each));
  });

  test('tightened twice, each naming only the one before', () => {
    const pack = madeUpPack(`
      one: { ${law}, announced: 2022 }
      two: { ${law}, announced: 2023, succeeds: [one] }
      three: { ${law}, announced: 2024, succeeds: [two] }`);
    expect(heldTo(checkContradictions, [pack])).toEqual([]);
  });
});

describe('relations', () => {
  const cases: readonly Case[] = [
    {
      what: 'allies that oppose each other',
      one: 'subject: firm, predicate: allied-with, object: rival, from: 2020',
      two: 'subject: firm, predicate: opposes, object: rival, from: 2022',
      told: 'predicate',
    },
    {
      what: 'seen from the other side',
      one: 'subject: firm, predicate: allied-with, object: rival, from: 2020',
      two: 'subject: rival, predicate: opposes, object: firm, from: 2022',
      told: 'predicate',
    },
    {
      what: 'first the one, then the other',
      one: 'subject: firm, predicate: allied-with, object: rival, from: 2020, to: 2021',
      two: 'subject: firm, predicate: opposes, object: rival, from: 2022',
    },
    {
      what: 'that may have changed within a year',
      one: 'subject: firm, predicate: allied-with, object: rival, from: 2020, to: 2022',
      two: 'subject: firm, predicate: opposes, object: rival, from: 2022',
    },
    {
      what: 'the other succeeds the one',
      one: 'subject: firm, predicate: allied-with, object: rival, from: 2020',
      two: 'subject: firm, predicate: opposes, object: rival, from: 2022, succeeds: [one]',
    },
    {
      what: 'without dates',
      one: 'subject: firm, predicate: allied-with, object: rival',
      two: 'subject: firm, predicate: opposes, object: rival',
      told: 'predicate',
    },
    {
      what: 'whole and part of each other',
      one: 'subject: firm, predicate: part-of, object: rival',
      two: 'subject: rival, predicate: part-of, object: firm',
      told: 'predicate',
    },
    {
      what: 'owner and owned, one after the other',
      one: 'subject: firm, predicate: owned-by, object: rival, from: 2018, to: 2019',
      two: 'subject: rival, predicate: owned-by, object: firm, from: 2020',
    },
    {
      what: 'that hold both ways',
      one: 'subject: firm, predicate: opposes, object: rival',
      two: 'subject: rival, predicate: opposes, object: firm',
    },
    {
      what: 'of two kinds',
      one: 'subject: firm, predicate: part-of, object: rival',
      two: 'subject: rival, predicate: owned-by, object: firm',
    },
    {
      what: 'of a thing to itself',
      one: 'subject: firm, predicate: part-of, object: firm',
      two: 'subject: firm, predicate: part-of, object: firm',
    },
  ];
  test.each(cases)('$what', (each) => {
    expect(told(each, 'type: relation')).toEqual(expected(each));
  });
});

describe('across packs', () => {
  const there = madeUpPack(`one: { ${ships}, value: 40, asOf: 2022 }`, { id: 'there' });

  test('the one that is checked is told, wherever it stands', () => {
    const here = madeUpPack(`two: { ${ships}, value: 50, asOf: 2022 }`);
    const issues = ['here: contradictory-facts at facts.two.value'];
    expect(heldTo(checkContradictions, [here], [there])).toEqual(issues);
    expect(heldTo(checkContradictions, [there, here])).toEqual(issues);
    expect(heldTo(checkContradictions, [there], [here])).toEqual([
      'there: contradictory-facts at facts.one.value',
    ]);
  });

  test('a correction of the other settles it', () => {
    const here = madeUpPack(`two: { ${ships}, value: 50, asOf: 2022, corrects: [there/one] }`);
    expect(heldTo(checkContradictions, [here], [there])).toEqual([]);
  });
});
