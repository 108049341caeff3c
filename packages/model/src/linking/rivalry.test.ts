import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rivalries, rivalryNames, type Possible, type RivalryName } from './rivalry.ts';

/** A possible link by its words: each is a piece of weight 1. */
function link(fact: string, sentence: number, odds: number, ...words: string[]): Possible {
  return { fact, sentence, odds, pieces: words.map((text) => ({ text, weight: 1 })) };
}

type Rivalry = Readonly<Record<RivalryName, number>>;

/** The rivalry of each link, by the names of its values. */
function named(links: readonly Possible[]): Rivalry[] {
  const values = rivalries(links);
  expect(values).toHaveLength(links.length * rivalryNames.length);
  return links.map(
    (_, at) =>
      Object.fromEntries(
        rivalryNames.map((name, place) => [name, values[at * rivalryNames.length + place]]),
      ) as Rivalry,
  );
}

/** The rivalry of the first of some links. */
function first(...links: Possible[]): Rivalry | undefined {
  return named(links)[0];
}

describe('a link by itself', () => {
  test.each<[odds: number, expected: Partial<Rivalry>]>([
    [2, { odds: 0.5, firstInSentence: 1, leadInSentence: 1, firstOfFact: 1, leadOfFact: 1 }],
    [-20, { odds: -2, firstInSentence: 0, firstOfFact: 0 }],
    [0, { own: 1, ownOfLikely: 1, others: 0 }],
    [-1, { own: 1, ownOfLikely: 0 }],
  ])('of log odds %d', (odds, expected) => {
    expect(first(link('a', 0, odds, 'toll'))).toMatchObject(expected);
  });
});

describe('beside another fact of its sentence', () => {
  test.each<[what: string, other: Possible, expected: Partial<Rivalry>]>([
    ['that is likelier', link('b', 0, 3), { firstInSentence: 0, leadInSentence: -0.5 }],
    ['that is less likely', link('b', 0, -1), { firstInSentence: 1, leadInSentence: 0.5 }],
    ['as likely', link('b', 0, 1), { firstInSentence: 0, leadInSentence: 0 }],
    ['far likelier', link('b', 0, 30), { firstInSentence: 0, leadInSentence: -1 }],
    ['that counts', link('b', 0, -0.4), { others: 0.25 }],
    ['too unlikely to count', link('b', 0, -0.5), { others: 0 }],
    ['of another sentence', link('b', 1, 3), { firstInSentence: 1, leadInSentence: 1, others: 0 }],
  ])('%s', (_, other, expected) => {
    expect(first(link('a', 0, 1, 'toll'), other)).toMatchObject(expected);
  });
});

describe('beside another sentence of its fact', () => {
  test.each<[what: string, other: Possible, expected: Partial<Rivalry>]>([
    ['that tells it likelier', link('a', 1, 2), { firstOfFact: 0, leadOfFact: -0.25 }],
    ['less likely', link('a', 1, -1), { firstOfFact: 1, leadOfFact: 0.5 }],
    ['as likely', link('a', 1, 1), { firstOfFact: 0, leadOfFact: 0 }],
  ])('%s', (_, other, expected) => {
    expect(first(link('a', 0, 1, 'toll'), other)).toMatchObject(expected);
  });
});

describe('evidence of its own', () => {
  const own = (...others: Possible[]): number | undefined =>
    first(link('a', 0, 0, 'toll', 'raise', 'gate', 'night'), ...others)?.own;

  test.each<[what: string, others: Possible[], own: number]>([
    ['all without a rival', [], 1],
    ['without what a likelier fact shares', [link('b', 0, 1, 'toll')], 0.75],
    ['with what a less likely one shares', [link('b', 0, -0.5, 'toll')], 1],
    ['with what another sentence shares', [link('b', 1, 1, 'toll')], 1],
    ['without what two share', [link('b', 0, 1, 'toll'), link('c', 0, 2, 'gate')], 0.5],
    [
      'with what the third shares',
      [link('b', 0, 1, 'toll'), link('c', 0, 2, 'gate'), link('d', 0, 3, 'raise')],
      0.5,
    ],
    ['none', [link('b', 0, 1, 'toll', 'raise', 'gate', 'night')], 0],
  ])('%s', (_, others, expected) => {
    expect(own(...others)).toBe(expected);
  });

  test('by weight', () => {
    const heavy: Possible = {
      ...link('a', 0, 0),
      pieces: [
        { text: 'toll', weight: 3 },
        { text: 'gate', weight: 1 },
      ],
    };
    expect(first(heavy, link('b', 0, 1, 'gate'))?.own).toBe(0.75);
  });

  test('is whole where there is no evidence', () => {
    expect(first(link('a', 0, 0), link('b', 0, 1))?.own).toBe(1);
  });

  test('is not taken by what is itself unlikely', () => {
    expect(first(link('a', 0, -3, 'toll'), link('b', 0, -1.5, 'toll'))?.own).toBe(1);
    expect(first(link('a', 0, -3, 'toll'), link('b', 0, -1.4, 'toll'))?.own).toBe(0);
  });
});

test('for any links: one rivalry each, at most one first in a sentence and of a fact, own 0 to 1', () => {
  const anyLink = fc.record({
    fact: fc.constantFrom('a', 'b', 'c'),
    sentence: fc.nat(2),
    odds: fc.double({ min: -10, max: 10, noNaN: true }),
    pieces: fc.array(
      fc.record({
        text: fc.constantFrom('x', 'y', 'z'),
        weight: fc.double({ min: 0.1, max: 1, noNaN: true }),
      }),
    ),
  });
  fc.assert(
    fc.property(fc.array(anyLink), (links) => {
      const found = named(links);
      for (const sentence of [0, 1, 2]) {
        const firsts = found.filter(
          ({ firstInSentence }, at) => firstInSentence === 1 && links[at]?.sentence === sentence,
        );
        expect(firsts.length).toBeLessThanOrEqual(1);
      }
      for (const { own, leadInSentence, leadOfFact } of found) {
        expect(own).toBeGreaterThanOrEqual(0);
        expect(own).toBeLessThanOrEqual(1);
        expect(Math.abs(leadInSentence)).toBeLessThanOrEqual(1);
        expect(Math.abs(leadOfFact)).toBeLessThanOrEqual(1);
      }
    }),
  );
});
