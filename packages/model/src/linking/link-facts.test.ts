import { describe, expect, test } from 'vitest';
import { compileIndex } from '../match/compile.ts';
import { findCandidates } from '../match/scan.ts';
import { definePack } from '../pack/define.ts';
import { parseDay } from '../time/day.ts';
import { plainPage } from '../page/read-page.ts';
import { readPageSentences } from '../reading/read-page-sentences.ts';
import { indexFacts } from './fact-index.ts';
import { factSignatures } from './fact-signature.ts';
import { linkFacts, type ToldFacts } from './link-facts.ts';

const cited = { sources: [{ source: 'courier' as const }] };

/** A made-up dispute between two made-up ports over a tide gate and the amber that goes through it. */
const pack = definePack({
  format: 1,
  id: 'tide-gate',
  version: '1.0.0',
  title: 'The tide gate',
  summary: 'A made-up dispute.',
  language: 'en',
  licence: 'MIT',
  authors: ['The Backgrounder authors'],
  sources: { courier: { published: '2023-07-10' } },
  entities: {
    lund: { kind: 'person', name: 'Ada Lund', description: 'A minister.', aliases: ['Lund'] },
    quist: { kind: 'person', name: 'Bo Quist', description: 'A mayor.', aliases: ['Quist'] },
    ede: { kind: 'place', name: 'Port Ede', description: 'A port.', aliases: ['Edians'] },
    rook: { kind: 'person', name: 'Cy Rook', description: 'A captain.', aliases: ['Rook'] },
    wick: { kind: 'place', name: 'Port Wick', description: 'Another port.' },
    council: { kind: 'organization', name: 'Harbour Council', description: 'A council.' },
    amber: { kind: 'material', name: 'amber', description: 'Old resin.' },
    copal: { kind: 'material', name: 'copal', description: 'Young resin.' },
    order: { kind: 'measure', name: 'tide gate order', description: 'A rule.' },
    ban: { kind: 'measure', name: 'amber ban', description: 'A later rule.' },
  },
  facts: {
    'amber-licences': {
      ...cited,
      type: 'measure',
      summary: 'Port Ede put exports of amber and copal under licence on 3 July 2023.',
      actor: 'ede',
      measure: 'order',
      targets: ['amber', 'copal'],
      announced: '2023-07-03',
      importance: 3,
      cues: ['licence', 'permit', 'restrict', 'export'],
    },
    'amber-banned': {
      ...cited,
      type: 'measure',
      summary: 'Port Ede forbade exports of amber altogether.',
      actor: 'ede',
      measure: 'ban',
      targets: ['amber'],
      announced: '2024-12-03',
      importance: 3,
      cues: ['ban', 'forbid', 'export'],
    },
    'gate-closed': {
      ...cited,
      type: 'event',
      summary: 'The council closed the tide gate at night.',
      when: '2023-06-01',
      actors: ['council'],
      cues: ['close', 'shut'],
    },
    'lund-meets-quist': {
      ...cited,
      type: 'event',
      summary: 'Ada Lund met Bo Quist.',
      when: '2023-07-07',
      actors: ['lund', 'quist'],
      place: 'wick',
      cues: ['meet', 'talks'],
    },
    'lund-warns': {
      ...cited,
      type: 'statement',
      summary: 'Ada Lund warned of rising tides.',
      when: '2023-07-07',
      speaker: 'lund',
      paraphrase: 'the tides are rising',
      cues: ['warn', 'tide'],
    },
    'lund-minister': {
      ...cited,
      type: 'role',
      summary: 'Ada Lund was minister of tides.',
      person: 'lund',
      post: 'minister of tides',
      organization: 'council',
      cues: ['minister'],
    },
    'lund-minister-since': {
      ...cited,
      type: 'role',
      summary: 'Ada Lund was sworn in as minister of tides on 4 May 2021.',
      person: 'lund',
      post: 'minister of tides',
      organization: 'council',
      from: '2021-05-04',
      cues: ['minister', 'swear in', 'sworn'],
    },
    'copal-varnish': {
      ...cited,
      type: 'relation',
      summary: 'Copal is used in amber varnish.',
      subject: 'copal',
      predicate: 'used-in',
      object: 'amber',
      cues: ['varnish'],
    },
    'amber-share': {
      ...cited,
      type: 'figure',
      summary: 'Port Ede sold 40 percent of all amber in 2022.',
      subject: 'amber',
      quantity: 'share of amber sales',
      value: 40,
      unit: 'percent',
      asOf: '2022',
      about: ['ede'],
      cues: ['share', 'percent'],
    },
    'toll-considered': {
      ...cited,
      type: 'proposal',
      summary: 'Port Wick considered a toll.',
      actor: 'wick',
      step: 'a toll',
      stage: 'considered',
      when: '2023-07-05',
      cues: ['consider', 'toll'],
    },
    'toll-raised': {
      ...cited,
      type: 'event',
      summary: 'Port Wick raised a toll.',
      when: '2023-09-01',
      actors: ['wick'],
      cues: ['raise', 'toll'],
      succeeds: ['toll-considered'],
    },
    'quist-wrong': {
      ...cited,
      type: 'event',
      summary: 'Bo Quist drained the harbour.',
      when: '2023-05-01',
      actors: ['quist'],
      cues: ['drain'],
      status: 'retracted',
    },
  },
});

const index = compileIndex([pack]);
const known = indexFacts(factSignatures(pack));

function told(text: string, page?: string): ToldFacts {
  const day = page === undefined ? undefined : parseDay(page);
  const sentences = readPageSentences(plainPage(text, day));
  const onPage = { pack, facts: known, candidates: findCandidates(index, text) };
  return linkFacts(sentences, [onPage], day).get(pack.id)!;
}

/** The facts that a text tells, each with the sentence that tells it best. */
function facts(text: string, page?: string): Record<string, string> {
  return Object.fromEntries(
    told(text, page).links.map(({ fact, start, end }) => [fact, text.slice(start, end)]),
  );
}

describe('which facts a text tells', () => {
  test.each<[what: string, text: string, ...expected: string[]]>([
    ['one told in other words', 'Port Ede restricts amber and copal sales.', 'amber-licences'],
    ['nothing of strangers', 'A far port will restrict sales of pearls.'],
    ['not where only the names stand', 'Ada Lund went to Port Ede by boat.'],
    ['not where only the words stand', 'They will meet and close the talks.'],
    ['not where the names stand in another matter', 'Port Ede restricts cars.'],
    [
      'one whose actor stands a sentence before',
      'Ada Lund spoke. She warned of the tide.',
      'lund-warns',
    ],
    ['or two', 'Ada Lund spoke. It rained. She warned that tides are rising.', 'lund-warns'],
    ['but not further back', 'Ada Lund spoke. It rained. It hailed. A warning of tides came.'],
    ['a meeting of two', 'Lund met Quist for talks.', 'lund-meets-quist'],
    ['not of one', 'Lund met the press for talks.'],
    ['a post', 'Lund, the minister, slept.', 'lund-minister'],
    ['not without its holder', 'The minister of the Harbour Council slept.'],
    ['a figure', 'Port Ede has 40 percent of all amber.', 'amber-share'],
    ['nothing that was retracted', 'Bo Quist drained the harbour.'],
    ['a name within another is none', 'Marcus Lund warned of rising tides.'],
  ])('%s', (_, text, ...expected) => {
    expect(Object.keys(facts(text))).toEqual(expected);
  });

  test.each<[what: string, text: string, ...expected: string[]]>([
    [
      'by a pronoun, where nobody else can be meant',
      'Lund came. She met Quist for talks.',
      'lund-meets-quist',
    ],
    ['not where another is named', 'Lund came. Rook met Quist for talks.'],
    ['nor where a stranger is', 'Lund came. The minister Dora Vale met Quist for talks.'],
    ['by one word where two meet', 'Lund met Quist.', 'lund-meets-quist'],
    ['by no word where two are named on the day', 'Lund saw Quist on 7 July.', 'lund-meets-quist'],
    ['not by the names alone', 'Lund saw Quist.'],
    ['not by one word beside one name', 'Lund liked the tide.'],
    ['not by words that are part of a name', 'Lund read the tide gate order twice.'],
    ['a post, but not when it was taken', 'Lund, the minister, slept.', 'lund-minister'],
    ['or just that', 'Lund was sworn in as minister on 4 May 2021.', 'lund-minister-since'],
    ['a relation by both its ends', 'Copal makes amber varnish.', 'copal-varnish'],
    ['not by one', 'Copal makes varnish.'],
  ])('one %s', (_, text, ...expected) => {
    expect(Object.keys(facts(text)).sort()).toEqual(expected);
  });

  test('more for the evidence of a page than for its reader', () => {
    const { links, all } = told('Lund was sworn in as minister on 4 May 2021.');
    expect(links.map(({ fact }) => fact)).toEqual(['lund-minister-since']);
    expect(all.map(({ fact }) => fact)).toContain('lund-minister');
  });

  test('each at the sentence that tells it best', () => {
    const best = 'Port Ede put exports of amber and copal under licence on 3 July.';
    const text = `Port Ede restricts amber. ${best} Edians need a permit to export amber.`;
    expect(facts(text)['amber-licences']).toBe(best);
    const all = told(text).all.filter(({ fact }) => fact === 'amber-licences');
    expect(all).toHaveLength(3);
  });

  test('never before it began, and whatever began earlier', () => {
    const text = 'Port Ede banned exports of amber.';
    expect(Object.keys(facts(text, '2024-12-04'))).toContain('amber-banned');
    expect(Object.keys(facts(text, '2024-12-02'))).not.toContain('amber-banned');
    expect(Object.keys(facts(text))).toContain('amber-banned');
  });

  test('the new measure, not the old one over the same matter', () => {
    const text = 'Port Ede banned exports of amber.';
    expect(Object.keys(facts(text, '2024-12-04'))).toEqual(['amber-banned']);
  });

  test('what came of a plan, not the plan', () => {
    const text = 'Port Wick has raised the toll that it considered.';
    expect(Object.keys(facts(text, '2023-09-02'))).toEqual(['toll-raised']);
    expect(Object.keys(facts('Port Wick considers a toll.', '2023-07-06'))).toEqual([
      'toll-considered',
    ]);
  });

  test('one in a language that the pack does not speak, by those who have a part in it', () => {
    expect(Object.keys(facts('Port Ede: amber et copal sous contrôle.'))).toEqual([
      'amber-licences',
    ]);
  });

  test('a day and a figure help, but not as parts of others', () => {
    const score = (text: string): number => told(text).links[0]?.score ?? 0;
    expect(score('On 3 July Port Ede put a licence.')).toBeGreaterThan(
      score('On 13 July Port Ede put a licence.'),
    );
    expect(score('Amber has a share of 40.')).toBeGreaterThan(score('Amber has a share of 140.'));
  });

  test('a sentence about another time tells less', () => {
    const score = (text: string): number => told(text).all[0]?.score ?? 0;
    const undated = score('Lund warned of tides.');
    expect(score('In May 2020 Lund warned of tides.')).toBeLessThan(undated);
    expect(score('In July 2023 Lund warned of tides.')).toBe(undated);
    expect(score('In July Lund warned of tides.')).toBe(undated);
  });

  test('in the order of the text, with scores from 0.6 to 1', () => {
    const text = 'Lund met Quist for talks. She warned of the tide. Port Ede restricts amber.';
    const { links } = told(text);
    expect(links.map(({ fact }) => fact)).toEqual([
      'lund-meets-quist',
      'lund-warns',
      'amber-licences',
    ]);
    for (const { score, matched } of links) {
      expect(score).toBeGreaterThanOrEqual(0.6);
      expect(score).toBeLessThanOrEqual(1);
      expect(matched.length).toBeGreaterThan(0);
    }
  });
});
