import { describe, expect, test } from 'vitest';
import { definePack } from '../pack/define.ts';
import { nameOfConcept } from '../reading/concepts.ts';
import { formatDay } from '../time/day.ts';
import { factSignatures, type FactSignature, type Weighted } from './fact-signature.ts';

const cited = { sources: [{ source: 'courier' as const }] };
const event = { ...cited, type: 'event' as const, cues: ['meet'] };

const pack = definePack({
  format: 1,
  id: 'signatures',
  version: '1.0.0',
  title: 'The toll',
  summary: 'A made-up toll.',
  language: 'en',
  licence: 'MIT',
  authors: ['The Backgrounder authors'],
  sources: { courier: { published: '2023-07-10' } },
  entities: {
    lund: {
      kind: 'person',
      name: 'Ada Lund',
      description: 'A minister.',
      telling: 'high',
      aliases: ['Minister Lund'],
    },
    quist: { kind: 'person', name: 'Bo Quist', description: 'A mayor.', telling: 'none' },
    ede: { kind: 'place', name: 'Port Ede', description: 'A port.', telling: 'low' },
    council: {
      kind: 'organization',
      name: 'Export Council',
      description: 'A council.',
      telling: 'medium',
    },
    amber: { kind: 'material', name: 'amber', description: 'Resin.', telling: 'high' },
    order: { kind: 'measure', name: 'amber order', description: 'A rule.', telling: 'high' },
  },
  facts: {
    licences: {
      ...cited,
      type: 'measure',
      summary: 'Port Ede put 40 tons of amber under licence from 3 July 2023, until 5 May 2024.',
      actor: 'ede',
      measure: 'order',
      targets: ['amber'],
      announced: '2023-07-03',
      effective: '2023-08-01',
      cues: ['permit', 'put under licence'],
    },
    met: {
      ...event,
      summary: 'Ada Lund saw Bo Quist.',
      when: '2023-07-07',
      actors: ['lund', 'quist'],
      place: 'ede',
      about: ['amber'],
    },
    share: {
      ...cited,
      type: 'figure',
      summary: 'Amber made up most of the trade.',
      subject: 'amber',
      quantity: 'share of trade',
      value: 62,
      unit: 'percent',
      asOf: '2022',
      cues: ['share'],
    },
    minister: {
      ...cited,
      type: 'role',
      summary: 'Ada Lund was a minister.',
      person: 'lund',
      post: 'minister',
      from: '2021',
      cues: ['minister'],
    },
    oversees: {
      ...cited,
      type: 'relation',
      summary: 'The council oversees Port Ede.',
      subject: 'council',
      predicate: 'part-of',
      object: 'ede',
      cues: ['oversee'],
    },
    planned: {
      ...cited,
      type: 'proposal',
      summary: 'Port Ede planned a quay.',
      actor: 'ede',
      step: 'a stone quay',
      stage: 'considered',
      when: '2023-03',
      cues: ['plan'],
    },
    wrong: {
      ...event,
      summary: 'Ada Lund fell.',
      when: '2023-06-01',
      actors: ['lund'],
      status: 'retracted',
    },
    old: { ...event, summary: 'Ada Lund slept.', when: '2023-06-01', actors: ['lund'] },
    mended: {
      ...event,
      summary: 'Ada Lund woke.',
      when: '2023-06-02',
      actors: ['lund'],
      corrects: ['old'],
    },
  },
});

const signatures = factSignatures(pack);

function signatureOf(fact: string): FactSignature {
  return signatures.find((one) => one.fact.id === fact)!;
}

function idsOf(list: readonly Weighted[]): string[] {
  return list.map(({ id }) => id);
}

function placeOf(id: string): number {
  return pack.entities.findIndex((entity) => entity.id === id);
}

/** The stems of a fact's words, names left out. */
function stems(fact: string): string[] {
  return signatureOf(fact)
    .terms.map(({ stem }) => stem)
    .filter((stem) => stem !== '');
}

test('facts that were retracted or corrected have none', () => {
  expect(signatures.map(({ fact }) => fact.id)).toEqual([
    'licences',
    'met',
    'share',
    'minister',
    'oversees',
    'planned',
    'mended',
  ]);
});

describe('entities', () => {
  test.each<[fact: string, actors: string[], about: string[]]>([
    ['licences', ['ede', 'amber'], ['order']],
    ['met', ['lund', 'quist', 'ede'], ['amber']],
    ['share', ['amber'], []],
    ['minister', ['lund'], []],
  ])('of %s', (fact, actors, about) => {
    expect(idsOf(signatureOf(fact).actors)).toEqual(actors);
    expect(idsOf(signatureOf(fact).about)).toEqual(about);
  });

  test('people without whom it is not told are those whose name tells something', () => {
    expect(idsOf(signatureOf('met').people)).toEqual(['lund']);
    expect(idsOf(signatureOf('licences').people)).toEqual([]);
  });

  test('ends are those of relations and figures', () => {
    expect(idsOf(signatureOf('oversees').ends)).toEqual(['council', 'ede']);
    expect(idsOf(signatureOf('share').ends)).toEqual(['amber']);
    expect(idsOf(signatureOf('met').ends)).toEqual([]);
  });

  test('matter is what can be held or ordered', () => {
    expect(idsOf(signatureOf('licences').matter)).toEqual(['amber', 'order']);
    expect(idsOf(signatureOf('met').matter)).toEqual(['amber']);
    expect(idsOf(signatureOf('minister').matter)).toEqual([]);
  });

  test('the deed of a measure is the measure, of which other facts have none', () => {
    expect(idsOf(signatureOf('licences').deed)).toEqual(['order']);
    expect(idsOf(signatureOf('planned').deed)).toEqual([]);
    expect(idsOf(signatureOf('met').deed)).toEqual([]);
  });

  test('have their places in the pack', () => {
    const named = signatures.flatMap(({ actors, about }) => [...actors, ...about]);
    expect(named.map(({ place }) => pack.entities[place]?.id)).toEqual(named.map(({ id }) => id));
  });

  test('weigh by how few facts have them, and how much their names tell', () => {
    const { actors } = signatureOf('met');
    const weightOf = (id: string): number | undefined =>
      actors.find((actor) => actor.id === id)?.weight;
    // Of one fact of thirty: ln(30) / ln(100), whole, or four tenths of it where a name tells nothing.
    expect(weightOf('quist')).toBeCloseTo((0.4 * Math.log(30)) / Math.log(100), 6);
    // Of three.
    expect(weightOf('lund')).toBeCloseTo(Math.log(10) / Math.log(100), 6);
    // Of four, low.
    expect(weightOf('ede')).toBeCloseTo((0.7 * Math.log(7.5)) / Math.log(100), 6);
  });
});

describe('words', () => {
  test('of the summary, without names, dates and numbers', () => {
    expect(stems('licences')).toEqual(expect.arrayContaining(['put', 'ton', 'licenc']));
    for (const left of ['port', 'ede', 'amber', 'amb', 'july', 'may', '40', '2023', '3']) {
      expect(stems('licences')).not.toContain(left);
    }
  });

  test('of the other fields that say something', () => {
    expect(stems('planned')).toContain('ston');
    expect(stems('share')).toContain('trad');
  });

  test('cues are marked, and stand for the same words of the summary', () => {
    const cues = signatureOf('licences').terms.filter(({ isCue }) => isCue);
    expect(cues.map(({ stem }) => stem)).toContain('permit');
    const meaning = cues.filter(({ concepts }) => concepts.map(nameOfConcept).includes('license'));
    expect(meaning.length).toBeGreaterThan(0);
    expect(new Set(stems('licences')).size).toBe(stems('licences').length);
  });

  test('have their meanings', () => {
    const [minister] = signatureOf('minister').terms.filter(({ isCue }) => isCue);
    expect(minister?.concepts.map(nameOfConcept)).toContain('minister');
  });

  test('of a descriptive name are told by its meaning', () => {
    const named = signatureOf('oversees').terms.filter(
      ({ nameOf }) => nameOf === placeOf('council'),
    );
    expect(named.flatMap(({ concepts }) => concepts.map(nameOfConcept))).toContain('export');
    expect(named.map(({ stem }) => stem)).toEqual(named.map(() => ''));
  });

  test('stand heaviest first, and no heavier than 1', () => {
    for (const { terms, offered } of signatures) {
      const weights = terms.map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      expect(weights[0]).toBeLessThanOrEqual(1);
      expect(offered.terms).toBeCloseTo(
        weights.slice(0, 5).reduce((a, b) => a + b, 0),
        9,
      );
    }
  });

  test('that several facts have weigh less than those of one, though the pack is small', () => {
    const weightOf = (fact: string, stem: string): number =>
      signatureOf(fact).terms.find((term) => term.stem === stem)!.weight;
    expect(weightOf('licences', 'ton')).toBeCloseTo(Math.log(30) / Math.log(100), 6);
    expect(weightOf('met', 'meet')).toBeCloseTo(Math.log(15) / Math.log(100), 6);
  });
});

test('numbers of the summary that are no dates, and the value of a figure', () => {
  expect([...signatureOf('licences').numbers.keys()]).toEqual([40]);
  expect([...signatureOf('share').numbers.keys()]).toEqual([62]);
  expect([...signatureOf('met').numbers.keys()]).toEqual([]);
});

describe('days', () => {
  test.each<[fact: string, ...days: string[]]>([
    [
      'licences',
      '2023-07-03..2023-07-03',
      '2023-08-01..2023-08-01',
      '2023-07-03..2023-07-03',
      '2024-05-05..2024-05-05',
    ],
    ['met', '2023-07-07..2023-07-07'],
    ['share', '2022-01-01..2022-12-31'],
    ['minister', '2021-01-01..2999-12-31'],
    ['planned', '2023-03-01..2023-03-31'],
    ['oversees'],
  ])('of %s', (fact, ...days) => {
    expect(
      signatureOf(fact).days.map(
        ({ earliest, latest }) => `${formatDay(earliest)}..${formatDay(latest)}`,
      ),
    ).toEqual(days);
  });

  test('the first on which it can be told', () => {
    expect(formatDay(signatureOf('licences').begins!)).toBe('2023-07-03');
    expect(formatDay(signatureOf('planned').begins!)).toBe('2023-03-01');
    expect(signatureOf('oversees').begins).toBeUndefined();
  });
});
