import { describe, expect, test } from 'vitest';
import { compileIndex } from '../match/compile.ts';
import { findCandidates } from '../match/scan.ts';
import { parsePack } from '../pack/parse.ts';
import type { Pack } from '../pack/types.ts';
import { freeStanding, resolveMentions } from './disambiguate.ts';

type Listed = string | { readonly text: string; readonly ambiguity: string };

function packOf(id: string, entities: Record<string, readonly [name: string, ...Listed[]]>): Pack {
  const result = parsePack({
    format: 1,
    id,
    version: '1.0.0',
    title: 'Names',
    summary: 'Names to be told apart.',
    language: 'en',
    licence: 'MIT',
    authors: ['The Backgrounder authors'],
    sources: {},
    entities: Object.fromEntries(
      Object.entries(entities).map(([entity, [name, ...aliases]]) => [
        entity,
        { kind: 'person', name, description: 'A made-up thing.', aliases },
      ]),
    ),
    facts: {},
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.pack;
}

const ambiguous = (text: string): Listed => ({ text, ambiguity: 'ambiguous' });
const generic = (text: string): Listed => ({ text, ambiguity: 'generic' });

const story = packOf('story', {
  xi: ['Xi Jinping', ambiguous('Xi'), generic('Chinese leader'), '习近平'],
  li: ['Li Qiang', ambiguous('Li'), ambiguous('Premier Li')],
  yellen: ['Janet Yellen', 'Yellen'],
  blinken: ['Antony Blinken', 'Blinken'],
  capital: ['Port Ede', ambiguous('the capital'), generic('Washington')],
  government: ['Ede Government', ambiguous('Washington')],
});

const otherStory = packOf('other-story', {
  letter: ['Greek letter xi', ambiguous('Xi')],
  painter: ['Alma Yellen', ambiguous('Yellen')],
});

/** `surface form=entity`, in the order of the text. */
function mentions(
  text: string,
  packs: readonly Pack[] = [story],
  relevant = packs,
  told: readonly string[] = [],
): string[] {
  const candidates = freeStanding(text, findCandidates(compileIndex(packs), text));
  const stories = new Map(relevant.map((pack) => [pack.id, new Set(told)]));
  return resolveMentions(text, candidates, stories).map((mention) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    return `${mention.text}=${mention.entity}`;
  });
}

describe('which names on a related page stand for whom', () => {
  test.each<[what: string, text: string, ...expected: string[]]>([
    ['an unambiguous name needs no support', 'Yellen came.', 'Yellen=yellen'],
    ['an ambiguous one alone is not believed', 'Xi came.'],
    [
      'it is after the same entity’s full name',
      'Xi Jinping came. Xi left.',
      'Xi Jinping=xi',
      'Xi=xi',
    ],
    ['and before it', 'Xi left. Xi Jinping had come.', 'Xi=xi', 'Xi Jinping=xi'],
    ['another name of its own supports it', '习近平 came. Xi left.', '习近平=xi', 'Xi=xi'],
    ['one other entity is not enough', 'Yellen met Xi.', 'Yellen=yellen'],
    ['two others are', 'Yellen and Blinken met Xi.', 'Yellen=yellen', 'Blinken=blinken', 'Xi=xi'],
    [
      'the same other twice is not',
      'Yellen, Janet Yellen and Xi',
      'Yellen=yellen',
      'Janet Yellen=yellen',
    ],
    ['other ambiguous names are no support', 'Xi met Li in the capital.'],
    ['a generic name is never marked', 'The Chinese leader Xi Jinping', 'Xi Jinping=xi'],
    [
      'a name that is generic for one and ambiguous for another goes to the other',
      'Ede Government spoke for Washington.',
      'Ede Government=government',
      'Washington=government',
    ],
    ['a part of another name supports nothing', 'He saw Marcus Yellen, Tony Blinkenberg and Xi.'],
    [
      'in a headline in title case too',
      'Yellen Meets Xi Jinping Over Tides\nXi spoke.',
      'Yellen=yellen',
      'Xi Jinping=xi',
      'Xi=xi',
    ],
  ])('%s', (_, text, ...expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  const namesakes = packOf('namesakes', {
    ada: ['Ada Brook', ambiguous('Brook')],
    ben: ['Ben Brook', ambiguous('Brook')],
    cay: ['Cay Vale'],
    dora: ['Dora Lund'],
  });

  test.each<[what: string, text: string, told: string[], ...expected: string[]]>([
    [
      'goes to the one named last',
      'Ada Brook met Ben Brook. Brook left.',
      [],
      'Ada Brook=ada',
      'Ben Brook=ben',
      'Brook=ben',
    ],
    [
      'and back again',
      'Ben Brook met Ada Brook. Brook left.',
      [],
      'Ben Brook=ben',
      'Ada Brook=ada',
      'Brook=ada',
    ],
    [
      'goes to the one named later where none was yet',
      'Brook left. Ben Brook had come.',
      [],
      'Brook=ben',
      'Ben Brook=ben',
    ],
    [
      'is nobody’s beside others alone',
      'Cay Vale and Dora Lund met Brook.',
      [],
      'Cay Vale=cay',
      'Dora Lund=dora',
    ],
    [
      'is the one’s of whom a fact is told',
      'Cay Vale met Brook.',
      ['ben'],
      'Cay Vale=cay',
      'Brook=ben',
    ],
    [
      'is nobody’s where facts are told of both',
      'Cay Vale met Brook.',
      ['ada', 'ben'],
      'Cay Vale=cay',
    ],
  ])('a name that two share %s', (_, text, told, ...expected) => {
    expect(mentions(text, [namesakes], [namesakes], told)).toEqual(expected);
  });

  test('a fact told on the page supports the names of those who have a part in it', () => {
    expect(mentions('Xi met Li.', [story], [story], ['xi'])).toEqual(['Xi=xi']);
  });

  test('only of stories that the page is about', () => {
    expect(mentions('Yellen saw Alma Yellen.', [story, otherStory], [story])).toEqual([
      'Yellen=yellen',
    ]);
    expect(mentions('Yellen saw Alma Yellen.', [story, otherStory], [otherStory])).toEqual([
      'Yellen=painter',
      'Alma Yellen=painter',
    ]);
  });

  test('a name of two stories goes to the one that the page supports', () => {
    expect(mentions('Neither is sure who Xi is.', [story, otherStory])).toEqual([]);
    expect(mentions('Xi Jinping is Xi.', [story, otherStory])).toEqual(['Xi Jinping=xi', 'Xi=xi']);
    expect(mentions('The Greek letter xi, or Xi.', [story, otherStory])).toEqual([
      'Greek letter xi=letter',
      'Xi=letter',
    ]);
  });
});
