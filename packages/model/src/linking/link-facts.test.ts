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

function told(text: string, page = '2025-01-10'): ToldFacts {
  const day = parseDay(page);
  const sentences = readPageSentences(plainPage(text, day));
  const onPage = { pack, facts: known, candidates: findCandidates(index, text) };
  return linkFacts(sentences, [onPage], day).get(pack.id)!;
}

/** The facts that a text tells, in the order of the text. */
function facts(text: string, page?: string): string[] {
  return told(text, page).links.map(({ fact }) => fact);
}

/** How likely a text is to tell a fact, as far as anything speaks for it. */
function score(text: string, fact: string, page?: string): number {
  return Math.max(
    0,
    ...told(text, page)
      .all.filter((one) => one.fact === fact)
      .map((one) => one.score),
  );
}

describe('which facts a text tells', () => {
  test.each<[what: string, text: string, ...expected: string[]]>([
    [
      'one in its own words',
      'Port Ede put exports of amber and copal under licence.',
      'amber-licences',
    ],
    [
      'one in other words',
      'Whoever ships amber and copal out of Port Ede needs a permit.',
      'amber-licences',
    ],
    ['nothing of strangers', 'A far port will restrict sales of pearls.'],
    ['not where only the names stand', 'Ada Lund went to Port Ede by boat.'],
    ['not even all of them', 'Lund saw Quist.'],
    ['not where only the words stand', 'They will meet and close the talks.'],
    ['not where the names stand in another matter', 'Port Ede bought cars.'],
    [
      'one whose actor stands a sentence before',
      'Ada Lund spoke. She warned that tides are rising.',
      'lund-warns',
    ],
    ['a meeting of two', 'Lund met Quist for talks.', 'lund-meets-quist'],
    ['a relation by both its ends', 'Copal is used for varnish of amber.', 'copal-varnish'],
    ['a figure', 'Port Ede sold 40 percent of all amber.', 'amber-share'],
    ['nothing that was retracted', 'Bo Quist drained the harbour.'],
    ['by its measure, which says what is done', 'Port Ede keeps to its amber ban.', 'amber-banned'],
  ])('%s', (_, text, ...expected) => {
    expect(facts(text)).toEqual(expected);
  });

  test.each([
    [
      'Spanish',
      'El 3 de julio de 2023 Port Ede sometió a licencia la exportación de amber y copal.',
    ],
    [
      'French',
      'Le 3 juillet 2023, Port Ede a soumis à autorisation les exportations de amber et copal.',
    ],
    [
      'German',
      'Am 3. Juli 2023 führte Port Ede eine Genehmigungspflicht für die Ausfuhr von amber und copal ein.',
    ],
    ['Chinese', '2023年7月3日，Port Ede 对 amber 和 copal 实施出口许可管理。'],
  ])('in %s, which the pack does not speak', (_, text) => {
    expect(facts(text)).toEqual(['amber-licences']);
  });

  test('never before it began, and whatever began earlier', () => {
    const text = 'Port Ede forbade exports of amber altogether.';
    expect(facts(text, '2024-12-04')).toEqual(['amber-banned']);
    expect(facts(text, '2024-12-02')).not.toContain('amber-banned');
  });

  test('what came of a plan, not the plan', () => {
    expect(facts('Port Wick has raised the toll that it considered.', '2023-09-02')).toEqual([
      'toll-raised',
    ]);
    expect(facts('Port Wick considers a toll.', '2023-07-06')).toEqual(['toll-considered']);
  });

  test('each once, at the sentence that tells it best', () => {
    const best = 'Port Ede put exports of amber and copal under licence on 3 July 2023.';
    const text = `Port Ede restricts exports of amber. ${best}`;
    const links = told(text).links.filter(({ fact }) => fact === 'amber-licences');
    expect(links.map(({ start, end }) => text.slice(start, end))).toEqual([best]);
  });
});

describe('what makes a sentence likelier to tell a fact', () => {
  test.each<[what: string, fact: string, likelier: string, than: string]>([
    ['its day', 'lund-warns', 'On 7 July 2023 Lund warned of tides.', 'Lund warned of tides.'],
    ['no other day', 'lund-warns', 'Lund warned of tides.', 'On 9 May 2020 Lund warned of tides.'],
    [
      'the name, not a pronoun',
      'lund-warns',
      'Lund came. Lund warned of tides.',
      'Lund came. She warned of tides.',
    ],
    [
      'nobody else whom a pronoun may mean',
      'lund-warns',
      'Lund came. She warned of tides.',
      'Lund came. Rook warned of tides.',
    ],
    [
      'more of its words',
      'gate-closed',
      'The Harbour Council closed the gate at night.',
      'The Harbour Council closed.',
    ],
    [
      'its number',
      'amber-share',
      'The share of amber was 40 percent.',
      'The share of amber was 140 percent.',
    ],
    [
      'both who meet',
      'lund-meets-quist',
      'Lund met Quist for talks.',
      'Lund met the press for talks.',
    ],
    [
      'who holds a post beside it',
      'lund-minister',
      'The minister of tides at the Harbour Council, Ada Lund, slept.',
      'Lund slept.',
    ],
  ])('%s', (_, fact, likelier, than) => {
    expect(score(likelier, fact)).toBeGreaterThan(score(than, fact));
  });

  test('news of the page’s days, where no date stands', () => {
    const text = 'Lund met Quist for talks.';
    expect(score(text, 'lund-meets-quist', '2023-07-08')).toBeGreaterThanOrEqual(
      score(text, 'lund-meets-quist', '2025-01-10'),
    );
  });
});

test('links tell what they rest on, and stand in the order of the text', () => {
  const text =
    'Lund met Quist for talks. She warned of the tide. Port Ede put exports of amber and copal under licence.';
  const { links, all } = told(text);
  expect(links.map(({ fact }) => fact)).toEqual([
    'lund-meets-quist',
    'lund-warns',
    'amber-licences',
  ]);
  for (const link of links) {
    expect(link.score).toBeGreaterThan(0);
    expect(link.score).toBeLessThanOrEqual(1);
    expect(all).toContainEqual(link);
  }
  expect(links[0]?.matched).toEqual(expect.arrayContaining(['lund', 'quist', 'meet']));
});
