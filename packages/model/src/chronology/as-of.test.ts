import { describe, expect, test } from 'vitest';
import { asOfCases, asOfPack, type AsOfFactId } from './as-of.cases.ts';
import type { Certainty } from '../time/compare.ts';
import { chronologyOf, extentIn, heldOn, knownFrom, standingOn, type Standing } from './as-of.ts';
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

describe('whether a fact held on a day', () => {
  const cases: readonly (readonly [AsOfFactId, string, Certainty, because: string])[] = [
    ['meeting-told-on-10-july', '2023-07-06', 'no', 'it had not happened'],
    ['meeting-told-on-10-july', '2023-07-07', 'certainly', 'nobody needs to have told it yet'],
    ['meeting-told-on-10-july', '2030-01-01', 'certainly', 'what happened stays true'],
    ['speech-told-after-the-week', '2023-07-05', 'possibly', 'it was on one of these days'],
    ['visit-of-four-days', '2030-01-01', 'certainly', 'that there was a visit stays true'],
    ['post-known-when-over', '2020-01-01', 'certainly', 'known only years later'],
    ['post-known-when-over', '2025-02-01', 'no', 'it is over, and known'],
    ['post-ended-some-day-in-june', '2023-06-15', 'possibly', 'its end is one of these days'],
    ['post-begun-some-day-in-june', '2023-06-15', 'possibly', 'its start is one of these days'],
    ['post-without-dates', '2020-01-01', 'possibly', 'no start is recorded, and none told it yet'],
    ['post-without-dates', '2023-07-08', 'possibly', 'it may have been told on the day after'],
    ['post-without-dates', '2023-07-09', 'certainly', 'it held when it was told'],
    ['chair-held', '2023-05-31', 'certainly', 'the successor came later'],
    ['chair-held', '2023-06-15', 'possibly', 'the successor came on one of these days'],
    ['chair-held', '2023-07-01', 'no', 'the successor was there, and not told yet'],
    ['key-held', '2023-07-01', 'certainly', 'a retracted successor replaces nobody'],
    ['retracted-meeting', '2030-01-01', 'no', 'it was taken back'],
    ['wrong-figure', '2030-01-01', 'no', 'it was corrected'],
  ];

  test.each(cases)('%s on %s: %s, as %s', (id, iso, certainty) => {
    expect(heldOn(factNamed(id), parseDay(iso)!, chronology)).toBe(certainty);
  });

  /** What held on a page's day, by how the fact stands to the page. */
  function heldBy(standing: Standing): readonly Certainty[] {
    switch (standing.kind) {
      case 'as-of':
        if (standing.certainty === 'certainly') return ['certainly'];
        return standing.doubt === 'told' ? ['certainly', 'possibly'] : ['possibly'];
      case 'since':
        return standing.why === 'began-later' ? ['no'] : ['certainly', 'possibly', 'no'];
      case 'past':
      case 'withdrawn':
        return ['no'];
      case 'undated':
        return [];
    }
  }

  const dated = asOfCases.filter(({ page }) => page !== undefined);

  test.each(dated)('$fact on $page agrees with how it stands', ({ fact, page, standing }) => {
    expect(heldBy(standing)).toContain(heldOn(factNamed(fact), parseDay(page!)!, chronology));
  });
});

describe('a fact of a pack that the chronology lacks', () => {
  const fact = factNamed('post-without-dates');
  const day = parseDay('2023-07-09')!;
  const nothing = chronologyOf([]);

  test.each([
    ['knownFrom', () => knownFrom(fact, nothing)],
    ['standingOn', () => standingOn(fact, day, nothing)],
    ['heldOn', () => heldOn(fact, day, nothing)],
  ])('%s says so', (_, ask) => {
    expect(ask).toThrow(
      'The fact "as-of-cases/post-without-dates" cannot be dated: its pack "as-of-cases" is not among those given to chronologyOf.',
    );
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
