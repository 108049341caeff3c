import { describe, expect, test } from 'vitest';
import { asOfCases, asOfPack } from './as-of.cases.ts';
import { chronologyOf, extentIn, knownFrom, standingOn } from './as-of.ts';
import { formatDay, parseDay } from '../time/day.ts';

const chronology = chronologyOf([asOfPack]);

function factNamed(id: string) {
  const fact = asOfPack.facts.find((one) => one.id === id);
  if (!fact) throw new Error(`no fact ${id}`);
  return fact;
}

describe('how a fact stands to a page of a day', () => {
  test.each(asOfCases)('$fact on $page: $because', ({ fact, page, told, standing }) => {
    const day = page === undefined ? undefined : parseDay(page);
    expect(standingOn(factNamed(fact), day, chronology, told)).toEqual(standing);
  });

  test('the table holds every kind of standing', () => {
    const kinds = new Set(asOfCases.map(({ standing }) => standing.kind));
    expect([...kinds].toSorted()).toEqual(['as-of', 'past', 'since', 'undated', 'withdrawn']);
  });

  test.each([false, true])('as days go by a fact never becomes new again; told: %s', (told) => {
    const order = ['since', 'as-of', 'past', 'withdrawn'];
    for (const fact of asOfPack.facts) {
      let reached = 0;
      for (let day = parseDay('2019-01-01')!; day < parseDay('2027-01-01')!; day++) {
        const rank = order.indexOf(standingOn(fact, day, chronology, told).kind);
        expect(rank, `${fact.id} on ${formatDay(day)}`).toBeGreaterThanOrEqual(reached);
        reached = rank;
      }
    }
  });
});

describe('knownFrom', () => {
  test.each([
    ['meeting-on-7-july', '2023-07-07', '2023-07-07'],
    ['meeting-told-twice', '2023-07-10', '2023-07-10'],
    ['meeting-told-in-july', '2023-07-01', '2023-07-31'],
    // The earlier of some day from 7 to 9 July and some day in July.
    ['meeting-told-by-either', '2023-07-01', '2023-07-09'],
  ])('%s is known from %s to %s', (id, earliest, latest) => {
    const known = knownFrom(factNamed(id), chronology);
    expect([formatDay(known.earliest), formatDay(known.latest)]).toEqual([earliest, latest]);
  });
});

describe('extentIn', () => {
  test.each([
    ['post-since-2021', '2021-01-26', 'open'],
    ['post-2021-to-2025', '2021-01-26', '2025-01-20'],
    ['key-held', '2019-05-02', 'open'],
    ['seal-held', '2019-05-02', '2023-07-05'],
    ['chair-held', '2019-05-02', '2023-06'],
    ['throne-held', '2019-05-02', 'unknown'],
  ])('%s is from %s to %s', (id, from, to) => {
    const extent = extentIn(factNamed(id), chronology);
    if (extent.kind === 'moment') throw new Error('a state was expected');
    const ends = [extent.from, extent.to].map((end) => (typeof end === 'object' ? end.text : end));
    expect(ends).toEqual([from, to]);
  });

  test('an event keeps its day', () => {
    expect(extentIn(factNamed('meeting-on-7-july'), chronology)).toMatchObject({
      kind: 'moment',
      on: { text: '2023-07-07' },
    });
  });
});
