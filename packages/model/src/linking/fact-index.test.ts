import { describe, expect, test } from 'vitest';
import { compileIndex } from '../match/compile.ts';
import { findCandidates } from '../match/scan.ts';
import { definePack } from '../pack/define.ts';
import { plainPage } from '../page/read-page.ts';
import { readPageSentences } from '../reading/read-page-sentences.ts';
import { readSentences, type ReadSentence } from '../reading/read-sentences.ts';
import { parseDay } from '../time/day.ts';
import { factsMet, indexFacts, presence } from './fact-index.ts';
import { factSignatures } from './fact-signature.ts';

const event = { sources: [{ source: 'courier' as const }], type: 'event' as const };

const pack = definePack({
  format: 1,
  id: 'index',
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
    ede: { kind: 'place', name: 'Far Ede', description: 'A port.', telling: 'none' },
    amber: { kind: 'material', name: 'amber', description: 'Resin.', telling: 'high' },
  },
  facts: {
    warned: {
      ...event,
      summary: 'Ada Lund warned of 40 floods, and of storms in the marsh.',
      when: '2023-07-05',
      actors: ['lund'],
      cues: ['warn', 'flood'],
    },
    drained: {
      ...event,
      summary: 'Far Ede drained the dock.',
      when: '2021-05-05',
      actors: ['ede'],
      about: ['amber'],
      cues: ['drain', 'dock', 'marsh'],
    },
  },
});
const index = compileIndex([pack]);
const facts = indexFacts(factSignatures(pack));

function read(text: string): ReadSentence {
  const page = plainPage(text, parseDay('2023-12-01'));
  const sentences = readPageSentences({ ...page, language: 'en' });
  return readSentences(sentences, findCandidates(index, text), pack).at(-1)!;
}

/** The facts that the last sentence of a text meets, each with the stems of the words that it shares. */
function met(text: string): Record<string, string[]> {
  return Object.fromEntries(
    factsMet(facts, read(text)).map(({ signature, terms }) => [
      signature.fact.id,
      terms.map(({ term }) => term.stem).toSorted(),
    ]),
  );
}

describe('a sentence meets the facts that it shares enough with', () => {
  test.each<[what: string, text: string, expected: Record<string, string[]>]>([
    ['a rare name and a word', 'Lund on a marsh.', { warned: ['marsh'] }],
    ['or one that a fact is only about', 'It was a marsh of amber.', { drained: ['marsh'] }],
    ['not a name alone', 'Lund slept.', {}],
    ['nor with a year', 'Lund slept in 2023.', {}],
    ['but with a month', 'Lund slept in July 2023.', { warned: [] }],
    ['not a name that tells nothing', 'It is Far Ede.', {}],
    ['not a name of a sentence before', 'Lund slept. It rained.', {}],
    ['a name and a word', 'Far Ede has a dock.', { drained: ['dock'] }],
    ['two words', 'A flood warning came.', { warned: ['flood', 'warn'] }],
    ['not one', 'A marsh is old.', {}],
    ['a word and a day', 'It was a dock on 5 May 2021.', { drained: ['dock'] }],
    ['a word and a number', 'Storms, and 40 in all.', { warned: ['storm'] }],
    ['a day', 'It was on 5 July 2023.', { warned: [] }],
    ['not another day', 'It was on 6 July 2023.', {}],
    [
      'both, in the order of the facts',
      'Dock of amber: Lund warned.',
      { warned: ['warn'], drained: ['dock'] },
    ],
    ['nothing', 'It rained.', {}],
  ])('%s: %s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });

  test('in the order of the signatures', () => {
    expect(Object.keys(met('Amber in the dock. Dock of amber: Lund warned.'))).toEqual([
      'warned',
      'drained',
    ]);
  });
});

test('a word that is met by its stem and by what it means stands once', () => {
  const [warned] = factsMet(facts, read('Lund warned in a warning.'));
  expect(warned?.terms.map(({ term, isSame }) => [term.stem, isSame])).toEqual([['warn', true]]);
});

test.each<[text: string, ...stems: string[]]>([
  ['The marsh and floods: Lund warned.', 'flood', 'warn', 'marsh'],
  ['The marsh: Lund warned of floods.', 'warn', 'flood', 'marsh'],
])('words stand heaviest first, equals in the order of the sentence: %s', (text, ...stems) => {
  const [warned] = factsMet(facts, read(text));
  expect(warned?.terms.map(({ term }) => term.stem)).toEqual(stems);
});

test('a sentence speaks of each entity where it stands, and of no other', () => {
  const spokenOf = (text: string): Record<string, number | undefined> => {
    const [{ presences } = { presences: new Uint8Array() }] = factsMet(facts, read(text));
    return Object.fromEntries(pack.entities.map(({ id }, place) => [id, presences[place]]));
  };
  expect(spokenOf('Amber rose. Lund warned.')).toEqual({
    lund: presence.here,
    ede: presence.none,
    amber: presence.near,
  });
  expect(spokenOf('There was amber in a dock.')).toEqual({
    lund: presence.none,
    ede: presence.none,
    amber: presence.here,
  });
});

test('a sentence meets the same facts again, whatever was met between', () => {
  const sentence = read('Lund warned of floods.');
  const before = structuredClone(factsMet(facts, sentence));
  factsMet(facts, read('Far Ede has a dock of amber.'));
  expect(factsMet(facts, sentence)).toEqual(before);
});

test('a word counts once, however often its stem and its meaning are met', () => {
  expect(met('A flood of floods: flooding.')).toEqual(met('A flood.'));
});

test('what began after the page is not met', () => {
  const told = read('Lund warned. Dock of amber: Lund warned.');
  const metOn = (day: string): string[] =>
    factsMet(facts, told, parseDay(day)).map(({ signature }) => signature.fact.id);
  expect(metOn('2023-07-05')).toEqual(['warned', 'drained']);
  expect(metOn('2023-07-04')).toEqual(['drained']);
});

test('no fact is met of none', () => {
  expect(factsMet(indexFacts([]), read('Lund warned of floods.'))).toEqual([]);
});
