import { describe, expect, test } from 'vitest';
import { compileIndex } from '../match/compile.ts';
import { findCandidates } from '../match/scan.ts';
import { definePack } from '../pack/define.ts';
import type { PageText } from '../page/types.ts';
import { readPageSentences } from '../reading/read-page-sentences.ts';
import { readSentences, type ReadSentence } from '../reading/read-sentences.ts';
import { parseDay } from '../time/day.ts';
import { presence, type FactMet } from './fact-index.ts';
import { factSignatures } from './fact-signature.ts';
import { featureNames, type FeatureName } from './features.ts';
import { likenessOf, piecesOf, type Piece } from './likeness.ts';
import { likenessWeights } from './weights.ts';

const cited = { sources: [{ source: 'courier' as const }] };

const pack = definePack({
  format: 1,
  id: 'likeness',
  version: '1.0.0',
  title: 'The tide gate',
  summary: 'A made-up dispute.',
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
      aliases: ['Lund'],
    },
    quist: {
      kind: 'person',
      name: 'Bo Quist',
      description: 'A mayor.',
      telling: 'high',
      aliases: ['Quist'],
    },
    rook: {
      kind: 'person',
      name: 'Cy Rook',
      description: 'A captain.',
      telling: 'high',
      aliases: ['Rook'],
    },
    ede: { kind: 'place', name: 'Port Ede', description: 'A port.', telling: 'low' },
    council: {
      kind: 'organization',
      name: 'Harbour Council',
      description: 'A council.',
      telling: 'high',
    },
    amber: { kind: 'material', name: 'amber', description: 'Resin.', telling: 'high' },
    copal: { kind: 'material', name: 'copal', description: 'Young resin.', telling: 'high' },
    order: { kind: 'measure', name: 'gate order', description: 'A rule.', telling: 'high' },
  },
  facts: {
    met: {
      ...cited,
      type: 'event',
      summary: 'Ada Lund met Bo Quist over a toll.',
      when: '2023-07-05',
      actors: ['lund', 'quist'],
      about: ['copal'],
      cues: ['meet', 'talks'],
    },
    licences: {
      ...cited,
      type: 'measure',
      summary: 'Port Ede put 40 tons of amber under licence.',
      actor: 'ede',
      measure: 'order',
      targets: ['amber'],
      announced: '2023-07-03',
      cues: ['permit', 'licence'],
    },
    share: {
      ...cited,
      type: 'figure',
      summary: 'Most amber came by sea.',
      subject: 'amber',
      quantity: 'share of trade',
      value: 62,
      unit: 'percent',
      asOf: '2022',
      about: ['ede'],
      cues: ['share'],
    },
    minister: {
      ...cited,
      type: 'role',
      summary: 'Ada Lund was minister.',
      person: 'lund',
      post: 'minister of tides',
      organization: 'council',
      cues: ['minister'],
    },
    varnish: {
      ...cited,
      type: 'relation',
      summary: 'Copal is used in varnish.',
      subject: 'copal',
      predicate: 'used-in',
      object: 'amber',
      cues: ['varnish'],
    },
    warned: {
      ...cited,
      type: 'statement',
      summary: 'Ada Lund warned of floods.',
      when: '2023-07-05',
      speaker: 'lund',
      paraphrase: 'floods will come',
      cues: ['warn', 'flood'],
    },
  },
});
const index = compileIndex([pack]);
const signatures = factSignatures(pack);

type FactName = 'met' | 'licences' | 'share' | 'minister' | 'varnish' | 'warned';

interface Likeness {
  readonly features: Readonly<Record<FeatureName, number>>;
  readonly pieces: readonly Piece[];
}

/** Of the last sentence of a page: paragraphs are parted by line feeds, and `# ` begins a headline. */
function likeness(fact: FactName, page: string, published = '2023-12-01'): Likeness | undefined {
  const paragraphs = page.split('\n');
  let start = 0;
  const blocks: PageText['blocks'] = paragraphs.map((paragraph) => {
    const kind = paragraph.startsWith('# ') ? 'headline' : 'body';
    const block = { start, end: start + paragraph.length, kind } as const;
    start += paragraph.length + 1;
    return block;
  });
  const day = parseDay(published)!;
  const sentences = readPageSentences({
    title: '',
    text: page,
    blocks,
    language: 'en',
    published: { day, from: 'given' },
  });
  const sentence = readSentences(sentences, findCandidates(index, page), pack).at(-1)!;
  const met = meet(fact, sentence);
  const values = likenessOf(sentence, met, day);
  return values && { features: named(values), pieces: piecesOf(sentence, met) };
}

/** A fact beside a sentence, however little they share. */
function meet(fact: FactName, sentence: ReadSentence): FactMet {
  const signature = signatures.find((one) => one.fact.id === fact)!;
  const presences = new Uint8Array(pack.entities.length);
  const { here, near, topics } = sentence.spoken;
  for (const place of topics) presences[place] = presence.topic;
  for (const place of near) presences[place] = presence.near;
  for (const place of here) presences[place] = presence.here;
  const terms = signature.terms
    .map((term, time) => ({ term, isSame: sentence.stems.includes(term.stem), time }))
    .filter(
      ({ term, isSame }) => isSame || term.concepts.some((one) => sentence.concepts.includes(one)),
    );
  return { signature, terms, presences };
}

function named(values: Float64Array): Record<FeatureName, number> {
  return Object.fromEntries(featureNames.map((name, at) => [name, values[at]])) as Record<
    FeatureName,
    number
  >;
}

/** A sentence that switches a feature on, and one that does not. */
interface FeatureRow {
  readonly fact: FactName;
  readonly on: string;
  readonly off: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  readonly offPublished?: string;
}

const table: Readonly<Record<FeatureName, FeatureRow>> = {
  actorsHere: { fact: 'met', on: 'Lund met the press.', off: 'Talks over copal.' },
  actorsNear: { fact: 'met', on: 'Lund came. There were talks.', off: 'Lund had talks.' },
  actorsTopic: {
    fact: 'met',
    on: '# Lund\nIt was.\nIt did.\nSo.\nTalks began.',
    off: 'Lund had talks.',
  },
  aboutHere: { fact: 'met', on: 'Lund had talks on copal.', off: 'Lund had talks.' },
  aboutNear: { fact: 'met', on: 'Copal rose. Lund had talks.', off: 'Lund had talks.' },
  rarestHere: { fact: 'met', on: 'Lund had talks.', off: 'Lund came. There were talks.' },
  personMissing: { fact: 'met', on: 'Quist had talks.', off: 'Lund and Quist had talks.' },
  personInDoubt: { fact: 'warned', on: 'Lund came. Rook warned.', off: 'Lund came. A warning.' },
  endMissing: { fact: 'varnish', on: 'Copal varnish.', off: 'Copal varnish, amber varnish.' },
  matterMissing: {
    fact: 'licences',
    on: 'Port Ede has a licence.',
    off: 'Port Ede has an amber licence.',
  },
  words: { fact: 'met', on: 'Lund had talks.', off: 'Lund on 5 July.' },
  wordsShare: { fact: 'warned', on: 'Lund warned.', off: 'Lund on 5 July 2023.' },
  threeWords: { fact: 'met', on: 'Lund met for talks on a toll.', off: 'Lund on a toll.' },
  cues: { fact: 'met', on: 'Lund had talks.', off: 'Lund paid the toll.' },
  wordsWithActors: { fact: 'met', on: 'Lund had talks.', off: 'Talks over copal.' },
  sameDay: { fact: 'met', on: 'Lund on 5 July 2023.', off: 'Lund in July 2023.' },
  sameMonth: { fact: 'met', on: 'Lund in July 2023.', off: 'Lund on 5 July 2023.' },
  sameYear: { fact: 'met', on: 'Lund had talks in 2023.', off: 'Lund had talks in July 2023.' },
  earlierDate: { fact: 'met', on: 'Lund had talks in 2021.', off: 'Lund had talks in 2024.' },
  laterDate: { fact: 'met', on: 'Lund had talks in 2024.', off: 'Lund had talks in 2021.' },
  yearIsAll: { fact: 'share', on: 'A share of amber in 2022.', off: 'A share of amber in 2021.' },
  endsTogether: {
    fact: 'varnish',
    on: 'Copal varnish and amber.',
    off: 'Copal varnish was what they had come for through the dark, and all the cold night, for amber.',
  },
  dateBefore: {
    fact: 'met',
    on: 'It was 5 July 2023. Lund had talks.',
    off: 'It was 5 July 2022. Lund had talks.',
  },
  dayWithWords: { fact: 'met', on: 'Lund had talks on 5 July 2023.', off: 'Lund on 5 July 2023.' },
  news: {
    fact: 'met',
    on: 'Lund had talks.',
    off: 'Lund had talks.',
    published: '2023-07-06',
    offPublished: '2023-07-04',
  },
  newsWithWords: {
    fact: 'met',
    on: 'Lund had talks.',
    off: 'Lund had talks on 6 July.',
    published: '2023-07-06',
    offPublished: '2023-07-06',
  },
  sameNumber: { fact: 'share', on: 'A share of 62 in amber.', off: 'A share of 63 in amber.' },
  otherNumber: {
    fact: 'licences',
    on: 'A licence for 50 tons of amber.',
    off: 'A licence for 40 tons of amber.',
  },
  figureMissing: { fact: 'share', on: 'A share of amber.', off: 'A share of amber, 62 percent.' },
  strangeNames: { fact: 'met', on: 'Lund had talks in Port Ede.', off: 'Lund had talks.' },
  namesStranger: {
    fact: 'met',
    on: 'Lund had talks with Dora Vale.',
    off: 'Lund had talks with Bo Quist.',
  },
  inHeadline: { fact: 'met', on: '# Lund had talks', off: 'Lund had talks' },
  isRole: { fact: 'minister', on: 'Lund, the minister.', off: '' },
  isRelation: { fact: 'varnish', on: 'Copal varnish.', off: '' },
  isStatement: { fact: 'warned', on: 'Lund warned.', off: '' },
  isFigure: { fact: 'share', on: 'Share of amber.', off: '' },
  isMeasure: { fact: 'licences', on: 'A licence for amber.', off: '' },
  foreign: {
    fact: 'met',
    on: 'Lund und Quist trafen sich und das ist am 5. Juli 2023 in der Stadt.',
    off: 'Lund had talks.',
  },
  foreignWords: {
    fact: 'met',
    on: 'Das ist der Lund, und das Treffen ist mit Quist.',
    off: 'Lund had talks.',
  },
};

describe('each feature', () => {
  const rows = (Object.keys(table) as FeatureName[]).map((feature) => ({
    feature,
    ...table[feature],
  }));

  test.each(rows)('$feature', ({ feature, fact, on, off, published, offPublished }) => {
    const whenOn = likeness(fact, on, published);
    // Of what a fact is, another fact tells the off.
    const whenOff =
      off === '' ? likeness('met', 'Lund had talks.') : likeness(fact, off, offPublished);
    expect(whenOn?.features[feature]).toBeGreaterThan(0);
    expect(whenOff?.features[feature]).toBe(0);
  });

  test('has a row and a weight', () => {
    expect(Object.keys(table)).toEqual(featureNames);
    expect(Object.keys(likenessWeights).filter((name) => name !== 'always')).toEqual(featureNames);
  });

  test('lies between 0 and 1', () => {
    const page = 'Lund met Quist for talks on a toll over copal on 5 July 2023.';
    const outside = Object.entries(likeness('met', page)!.features).filter(
      ([, value]) => !(value >= 0 && value <= 1),
    );
    expect(outside).toEqual([]);
  });
});

describe('how much', () => {
  const feature = (name: FeatureName, fact: FactName, page: string, published?: string): number =>
    likeness(fact, page, published)!.features[name];

  test('the part of the actors, by weight', () => {
    expect(feature('actorsHere', 'met', 'Lund had talks with Quist.')).toBe(1);
    expect(feature('actorsHere', 'met', 'Lund had talks.')).toBeLessThan(1);
  });

  test('three words, and no more', () => {
    expect(feature('words', 'met', 'Lund met for talks.')).toBeLessThan(
      feature('words', 'met', 'Lund met for talks on a toll.'),
    );
    expect(feature('words', 'met', 'Lund met for talks on a toll.')).toBeLessThanOrEqual(1);
  });

  test('a word that means the same tells less than the same word', () => {
    const same = feature('words', 'met', 'Lund had talks.');
    const other = feature('words', 'met', 'Lund had a dialogue.');
    expect(other).toBeCloseTo(same * 0.9, 9);
  });

  test('words of one meaning count once', () => {
    expect(feature('words', 'warned', 'Lund warned in a warning.')).toBe(
      feature('words', 'warned', 'Lund warned.'),
    );
    expect(feature('words', 'licences', 'A permit for amber, and a licence.')).toBe(
      feature('words', 'licences', 'A permit for amber.'),
    );
  });

  test('two cues are all', () => {
    expect(feature('cues', 'met', 'Lund had talks.')).toBe(0.5);
    expect(feature('cues', 'met', 'Lund met for talks.')).toBe(1);
  });

  test('news fades in days', () => {
    expect(feature('news', 'met', 'Lund had talks.', '2023-07-05')).toBe(1);
    expect(feature('news', 'met', 'Lund had talks.', '2023-07-15')).toBeCloseTo(Math.exp(-1), 9);
  });

  test('a post beside its holder’s name alone', () => {
    const far =
      'Lund left the long pier in the dark of that cold night and so did the old minister.';
    expect(likeness('minister', far)).toBeUndefined();
    expect(likeness('minister', 'Lund, the minister, left.')).toBeDefined();
  });
});

describe('what tells nothing', () => {
  test.each<[what: string, page: string]>([
    ['words without names', 'There were talks.'],
    ['names without words', 'Lund saw Quist.'],
    ['names in the year', 'Lund saw Quist in 2023.'],
    ['strangers', 'It rained.'],
  ])('%s', (_, page) => {
    expect(likeness('met', page)).toBeUndefined();
  });
});

test('a measure is told by its name alone', () => {
  expect(likeness('licences', 'It was the gate order.')).toBeDefined();
  expect(likeness('licences', 'Port Ede has amber.')).toBeUndefined();
  expect(likeness('licences', 'The gate order came. It was Port Ede.')).toBeUndefined();
});

describe('the evidence', () => {
  const evidence = (fact: FactName, page: string): string[] =>
    likeness(fact, page)!.pieces.map(({ text }) => text);

  test.each<[fact: FactName, page: string, ...pieces: string[]]>([
    ['met', 'Lund met Quist over copal.', 'lund', 'quist', 'copal', 'meet'],
    ['met', 'Lund came. On 5 July 2023 there were talks.', 'talk', 'date'],
    ['licences', 'A permit for amber.', 'amber', 'permit'],
    ['share', 'Amber: 62 percent.', 'amber', '62'],
  ])('of %s in "%s"', (fact, page, ...pieces) => {
    expect(evidence(fact, page)).toEqual(pieces);
  });
});
