import { describe, expect, test } from 'vitest';
import { compileIndex } from '../match/compile.ts';
import { findCandidates } from '../match/scan.ts';
import type { Span } from '../match/sentences.ts';
import { definePack } from '../pack/define.ts';
import type { PageText } from '../page/types.ts';
import { formatDay, parseDay } from '../time/day.ts';
import { readPageSentences } from './read-page-sentences.ts';
import { readSentences, type ReadSentence } from './read-sentences.ts';

const cited = { sources: [{ source: 'courier' as const }] };

const pack = definePack({
  format: 1,
  id: 'harbour',
  version: '1.0.0',
  title: 'The harbour',
  summary: 'A made-up harbour.',
  language: 'en',
  licence: 'MIT',
  authors: ['The Backgrounder authors'],
  sources: { courier: { published: '2023-07-10' } },
  entities: {
    lund: {
      kind: 'person',
      name: 'Ada Lund',
      description: 'A minister.',
      aliases: ['Lund', 'Minister Lund'],
    },
    quist: { kind: 'person', name: 'Bo Quist', description: 'A mayor.', aliases: ['Quist'] },
    ede: { kind: 'place', name: 'Port Ede', description: 'A port.' },
    board: { kind: 'organization', name: 'Amber Board', description: 'An office of Port Ede.' },
    amber: { kind: 'material', name: 'amber', description: 'Resin.' },
    copal: { kind: 'material', name: 'copal', description: 'Young resin.' },
    order: { kind: 'measure', name: 'copal export order', description: 'A rule.' },
  },
  facts: {
    ordered: {
      ...cited,
      type: 'measure',
      summary: 'Port Ede put copal under licence.',
      actor: 'ede',
      measure: 'order',
      targets: ['copal'],
      announced: '2023-07-03',
      cues: ['licence'],
    },
  },
});
const index = compileIndex([pack]);

/** The sentences of paragraphs, the first of which is the headline. */
function read(...paragraphs: string[]): ReadSentence[] {
  let start = 0;
  const blocks: PageText['blocks'] = paragraphs.map((text, at) => {
    const block = {
      start,
      end: start + text.length,
      kind: at === 0 ? 'headline' : 'body',
    } as const;
    start += text.length + 1;
    return block;
  });
  const text = paragraphs.join('\n');
  const published = { day: parseDay('2023-07-07')!, from: 'given' } as const;
  const sentences = readPageSentences({ title: '', text, blocks, published });
  return readSentences(sentences, findCandidates(index, text), pack);
}

function idsOf(places: readonly number[]): string[] {
  return places.map((place) => pack.entities[place]?.id ?? '');
}

/** Where the last sentence speaks of each entity, the nearest place alone. */
function presence(...paragraphs: string[]): Record<string, string> {
  const { topics, near, here } = read(...paragraphs).at(-1)!.spoken;
  return Object.fromEntries([
    ...idsOf(topics).map((id) => [id, 'topic']),
    ...idsOf(near).map((id) => [id, 'near']),
    ...idsOf(here).map((id) => [id, 'here']),
  ]);
}

/** Where a sentence names an entity. */
function placesOf({ names }: ReadSentence, id: string): Span[] {
  return names
    .filter(({ entities }) => idsOf(entities).includes(id))
    .map(({ start, end }) => ({ start, end }));
}

describe('what a sentence speaks of', () => {
  test.each<[what: string, paragraphs: string[], expected: Record<string, string>]>([
    ['what it names', ['A day', 'Lund came to Port Ede.'], { lund: 'here', ede: 'here' }],
    ['what was named a sentence before', ['A day', 'Lund came. It rained.'], { lund: 'near' }],
    [
      'or two, in another paragraph',
      ['A day', 'Lund came.', 'It rained.', 'It hailed.'],
      { lund: 'near' },
    ],
    ['but not three', ['A day', 'Lund came.', 'It rained.', 'It hailed.', 'It blew.'], {}],
    [
      'or anywhere in its paragraph',
      ['A day', 'Lund came. It rained. It hailed. It blew. It froze.'],
      { lund: 'near' },
    ],
    [
      'what the headline names',
      ['Lund leaves', 'It was.', 'It rained.', 'It hailed.', 'It blew.'],
      { lund: 'topic' },
    ],
    [
      'what is named three times',
      [
        'A day',
        'It was calm.',
        'It rained.',
        'It blew.',
        'Amber, amber, amber.',
        'So.',
        'And.',
        'Cold.',
      ],
      { amber: 'topic' },
    ],
    [
      'not what is named twice',
      ['A day', 'Amber, amber.', 'It rained.', 'It blew.', 'It froze.'],
      {},
    ],
    ['here rather than near or topic', ['Lund leaves', 'Lund came. Lund went.'], { lund: 'here' }],
  ])('%s', (_, paragraphs, expected) => {
    expect(presence(...paragraphs)).toEqual(expected);
  });
});

describe('a pronoun carries the person last named', () => {
  test.each<[what: string, last: string, expected: Record<string, string>]>([
    ['further than other words', 'The day she left was cold.', { lund: 'near' }],
    ['at the beginning of a sentence', 'Her boat was cold.', { lund: 'near' }],
    ['but not what is part of a word', 'The shed there was cold.', {}],
    ['nor the things named', 'It was cold.', {}],
  ])('%s: %s', (_, last, expected) => {
    const between = ['It rained.', 'It hailed.', 'It blew.', 'It froze.'];
    expect(presence('A day', 'Lund came for amber.', ...between, last)).toEqual(expected);
  });

  test('on through those who are spoken of by pronouns alone', () => {
    const calm = Array<string>(6).fill('It rained.');
    expect(
      presence(
        'A day',
        'Lund came.',
        ...calm,
        'She sat on the quay.',
        ...calm,
        'She left the quay.',
      ),
    ).toEqual({
      lund: 'near',
    });
  });

  test('but not past eight sentences, nor from there', () => {
    const calm = Array<string>(7).fill('It rained.');
    const told = ['A day', 'Lund came.', ...calm, 'She left the quay.'];
    expect(presence(...told)).toEqual({ lund: 'near' });
    const later = ['A day', 'Lund came.', 'It rained.', ...calm, 'She left the quay.'];
    expect(presence(...later)).toEqual({});
    expect(presence(...later, 'She left the pier.')).toEqual({});
  });

  test('not one named before the last', () => {
    const calm = Array<string>(4).fill('It rained.');
    expect(presence('A day', 'Lund came.', 'Quist came.', ...calm, 'He left the quay.')).toEqual({
      quist: 'near',
    });
  });
});

describe('stand-ins', () => {
  test('a measure names the material in its name', () => {
    const page = ['A day', 'The copal export order came.'] as const;
    expect(presence(...page)).toEqual({ order: 'here', copal: 'here' });
    const sentence = read(...page).at(-1)!;
    expect(placesOf(sentence, 'copal')).toHaveLength(1);
    expect(placesOf(sentence, 'copal')).toEqual(placesOf(sentence, 'order'));
  });

  test('an office speaks of its place, which it does not name', () => {
    const page = ['A day', 'The Amber Board met.'] as const;
    expect(presence(...page)).toEqual({ board: 'here', ede: 'near' });
    expect(read(...page).at(-1)!.spoken.here).toHaveLength(1);
  });

  test('not where the place is named itself', () => {
    expect(presence('A day', 'The Amber Board met in Port Ede.')).toEqual({
      board: 'here',
      ede: 'here',
    });
  });
});

describe('the words of a sentence', () => {
  test('without those of names of things, with those of people', () => {
    const [, sentence] = read('A day', 'Minister Lund warned of the amber exports in Port Ede.');
    expect(sentence?.stems).toContain('warn');
    expect(sentence?.stems).toContain('export');
    expect(sentence?.stems).toContain('minist');
    expect(sentence?.stems).not.toContain('amb');
    expect(sentence?.stems).not.toContain('port');
  });

  test('none where the page is in another language than the pack', () => {
    const page = ['Der Tag', 'Lund ist der Minister und das Amber.'] as const;
    expect(read(...page).at(-1)!.stems).toEqual([]);
    expect(presence(...page)).toMatchObject({ lund: 'here' });
  });
});

test('people are those named, and each name has its place', () => {
  const sentence = read('A day', 'Lund met Quist, and Lund left Port Ede.').at(-1)!;
  expect(idsOf(sentence.people)).toEqual(['lund', 'quist']);
  expect(idsOf(sentence.spoken.here)).toEqual(['lund', 'quist', 'ede']);
  const offset = 'A day\n'.length;
  expect(placesOf(sentence, 'lund')).toEqual([
    { start: offset, end: offset + 4 },
    { start: offset + 20, end: offset + 24 },
  ]);
});

describe('a stranger', () => {
  test.each<[text: string, isNamed: boolean]>([
    ['There came Dora Vale.', true],
    ['There came Ada Lund.', false],
    ['There came the minister.', false],
    ['Dora Vale came.', false],
    ['There came Vale.', false],
    ['It was “Dora Vale” again.', true],
    ["It was l'Union Vale.", true],
    ['It was Dora-Ann Vale.', true],
    ['It was Dora, Vale.', false],
    ['“Dora Vale Ede” came.', true],
  ])('%s', (text, isNamed) => {
    expect(read('A day', text)[1]?.namesStranger).toBe(isNamed);
  });
});

test('dates of a sentence, and of the one before in its paragraph', () => {
  const days = read('A day', 'It was 3 July. It was 4 July.', 'It was calm.').map((sentence) =>
    [sentence.ranges, sentence.rangesBefore].map((ranges) =>
      ranges.map(({ earliest }) => formatDay(earliest)),
    ),
  );
  expect(days).toEqual([
    [[], []],
    [['2023-07-03'], []],
    [['2023-07-04'], ['2023-07-03']],
    [[], []],
  ]);
});
