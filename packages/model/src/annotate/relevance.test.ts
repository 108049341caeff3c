import { describe, expect, test } from 'vitest';
import { compileIndex } from '../match/compile.ts';
import { definePack } from '../pack/define.ts';
import { plainPage } from '../page/read-page.ts';
import { parseDay } from '../time/day.ts';
import { annotate } from './annotate.ts';
import type { RelevanceReason } from './types.ts';

/** A made-up dispute over the clay under a made-up lake. */
const pack = definePack({
  format: 1,
  id: 'lake-clay',
  version: '1.0.0',
  title: 'The clay of Lake Orr',
  summary: 'A made-up dispute.',
  language: 'en',
  licence: 'MIT',
  authors: ['The Backgrounder authors'],
  sources: { courier: { published: '2023-05-10' } },
  entities: {
    moor: { kind: 'person', name: 'Ina Moor', description: 'A minister.' },
    teal: { kind: 'person', name: 'Olav Teal', description: 'A mayor.' },
    potters: { kind: 'organization', name: 'Potters of Orr', description: 'A guild.' },
    clay: { kind: 'material', name: 'orr clay', description: 'Blue clay.' },
    glaze: { kind: 'material', name: 'reed glaze', description: 'A glaze of ash.' },
    act: { kind: 'measure', name: 'Lake Act', description: 'A rule on digging.' },
  },
  facts: {
    'digging-stopped': {
      type: 'event',
      summary: 'Ina Moor stopped the digging.',
      when: '2023-05-02',
      actors: ['moor'],
      about: ['clay'],
      importance: 3,
      cues: ['stop', 'dig'],
      sources: [{ source: 'courier' }],
    },
    'mayor-objected': {
      type: 'event',
      summary: 'Olav Teal objected in public.',
      when: '2023-05-03',
      actors: ['teal'],
      importance: 2,
      cues: ['object', 'public'],
      sources: [{ source: 'courier' }],
    },
    'moor-minister': {
      type: 'role',
      summary: 'Ina Moor was minister of lakes.',
      person: 'moor',
      post: 'minister of lakes',
      from: '2020',
      sources: [{ source: 'courier' }],
    },
  },
});
const index = compileIndex([pack]);

const stopped = 'Ina Moor stopped all who dig for orr clay.';
const objected = 'Olav Teal was in public to object.';

interface Case {
  readonly text: string;
  readonly kind: RelevanceReason['kind'];
  /** Names, or sentences that tell a fact, as decided: sentences to the next whole one. */
  readonly found: number;
}

const cases: readonly Case[] = [
  { text: 'Rain fell.', kind: 'few-names', found: 0 },
  { text: 'Ina Moor swam.', kind: 'few-names', found: 1 },
  // An organization's name tells little, so it does not count.
  { text: 'Ina Moor met Potters of Orr.', kind: 'few-names', found: 1 },
  { text: 'Ina Moor met Olav Teal.', kind: 'few-sentences', found: 0 },
  // Who holds which post is common knowledge.
  {
    text: 'Ina Moor, minister of lakes since 2020, met Olav Teal.',
    kind: 'few-sentences',
    found: 0,
  },
  // Beside what the story is over, a material or a measure, one sentence is enough,
  { text: `${stopped} Olav Teal was away.`, kind: 'enough', found: 1 },
  { text: `${objected} Under the Lake Act nothing else is new.`, kind: 'enough', found: 1 },
  { text: `${stopped} ${objected}`, kind: 'enough', found: 2 },
  // but none is not,
  { text: 'Ina Moor and Olav Teal admired orr clay.', kind: 'few-sentences', found: 0 },
  // and beside people alone one is not.
  { text: `${objected} Ina Moor was away.`, kind: 'few-sentences', found: 1 },
];

describe('why a page is about a story, or is not', () => {
  test.each(cases)('$text', ({ text, kind, found }) => {
    const [story] = annotate(index, plainPage(text, parseDay('2023-05-04'))).stories;
    const reason = story?.reason;
    expect(reason?.kind).toBe(kind);
    expect(reason && Math.round(reason.kind === 'enough' ? reason.sentences : reason.found)).toBe(
      found,
    );
    expect(story?.relevant).toBe(kind === 'enough');
  });
});
