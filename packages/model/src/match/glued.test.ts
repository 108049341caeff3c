import { describe, expect, test } from 'vitest';
import { parsePack } from '../pack/parse.ts';
import { compileIndex } from './compile.ts';
import { isGlued, isPartOfInstitution, isTitleCase } from './glued.ts';
import { findCandidates } from './scan.ts';

const person = (name: string, ...aliases: string[]) => ({
  kind: 'person',
  name,
  description: 'Somebody.',
  aliases,
});
const place = (name: string, ...aliases: string[]) => ({
  kind: 'place',
  name,
  description: 'Some place.',
  aliases,
});

const result = parsePack({
  format: 1,
  id: 'names',
  version: '1.0.0',
  title: 'Names',
  summary: 'Names to be found.',
  language: 'en',
  licence: 'MIT',
  authors: ['The Backgrounder authors'],
  sources: {},
  entities: {
    xi: person('Xi Jinping', 'Xi'),
    li: person('Li Qiang', 'Li'),
    yellen: person('Janet Yellen', 'Yellen'),
    biden: person('Joe Biden', 'Biden'),
    china: place('China', 'Chinese'),
    usa: place('United States', 'US', 'U.S.', 'America'),
    beijing: place('Beijing'),
    washington: place('Washington'),
    nvidia: { kind: 'organization', name: 'Nvidia', description: 'A firm.' },
    gallium: { kind: 'material', name: 'gallium', description: 'A metal.' },
  },
  facts: {},
});
if (!result.ok) throw new Error(JSON.stringify(result.issues));
const index = compileIndex([result.pack]);

/** The names that stand alone, in order. */
function alone(text: string): string[] {
  const candidates = findCandidates(index, text);
  const isMention = (start: number, end: number): boolean =>
    candidates.some((other) => other.start === start || other.end === end);
  return candidates
    .filter((candidate) => !isGlued(candidate, text, isMention))
    .map(({ start, end }) => text.slice(start, end));
}

const cases: readonly (readonly [text: string, ...alone: string[]])[] = [
  // The name goes on
  ['The newspaper China Daily said so.'],
  ['He reads the China Daily.'],
  ['Shares of China Mobile and China Evergrande fell.'],
  ['ships in the South China Sea'],
  ['the South China Morning Post'],
  ['a reporter of the Washington Post'],
  ['Xi Jinping Thought is taught there.'],
  ['Li Keqiang and Li Wenliang died.'],
  ['Li Auto sold more cars.'],
  ['Beijing Review and Beijing Youth Daily'],
  ['the Biden Center'],

  // The name has begun before
  ['a plumber, Marcus Yellen, said'],
  ['the plumber Marcus Yellen said'],
  ['Marcus Yellen, a plumber, said so.'],
  ['His wife Jill Biden and his son Hunter Biden came.'],
  ['He invited Jet Li and Bruce Li.'],
  ['He flew with Air China.'],
  ['Air China said so.'],
  ['George Washington crossed the river.'],
  ['the painter Bo Xi'],
  ['Captain America won.'],

  // Institutions
  ['Bank of China opened a branch.'],
  ['The Bank of China opened a branch.'],
  ['the Industrial and Commercial Bank of China'],
  ['the People’s Bank of China'],
  ['the Communist Party of China'],
  ['the University of Washington'],
  ['the Republic of China'],
  ['Voice of America reported it, and so did the Voice of America.', 'America'],

  // Titles and what else stands before a name without being part of it
  ['Treasury Secretary Janet Yellen said', 'Janet Yellen'],
  ['US Treasury Secretary Yellen said', 'US', 'Yellen'],
  ['Secretary of State Li', 'Li'],
  ['Mr. Xi, Mr Xi, Ms. Yellen and Mrs Yellen', 'Xi', 'Xi', 'Yellen', 'Yellen'],
  ['President Xi and Premier Li', 'Xi', 'Li'],
  ['Chinese President Xi Jinping', 'Chinese', 'Xi Jinping'],
  ['Presidents Xi and Biden met.', 'Xi', 'Biden'],
  ['then-President Biden', 'Biden'],
  ['Chinese leader Xi and U.S. President Biden', 'Chinese', 'Xi', 'U.S.', 'Biden'],
  ['Präsident Biden traf Xi.', 'Biden', 'Xi'],
  ['the governor of Washington', 'Washington'],
  ['the President of China', 'China'],
  ['Democrat Joe Biden', 'Joe Biden'],
  ['On Monday Yellen met Li, and in July Biden spoke.', 'Yellen', 'Li', 'Biden'],

  // The beginning of a sentence
  ['When China spoke, nobody listened.', 'China'],
  ['It rained. In Beijing Yellen spoke. Meanwhile Xi left.', 'Beijing', 'Yellen', 'Xi'],
  ['Visiting China, Yellen said', 'China', 'Yellen'],
  ['“Did Xi agree?” he asked. “Only China can tell.”', 'Xi', 'China'],
  ['Según Yellen, no.', 'Yellen'],
  ['Tariffs China answered hurt farmers; tariffs hurt.', 'China'],
  ['First Xi spoke.\nThen Yellen spoke.', 'Xi', 'Yellen'],

  // What follows a name without being part of it
  ['Yellen Tuesday said', 'Yellen'],
  ['said Xi. The end.', 'Xi'],
  ['Nvidia Corp. and the Biden Administration', 'Nvidia', 'Biden'],
  ['Xi, Biden and Beijing, China', 'Xi', 'Biden', 'Beijing', 'China'],
  ['Biden Xi', 'Biden', 'Xi'],
  ['Nvidia CEO Huang', 'Nvidia'],
  ['gallium Arsenide', 'gallium'],
  ['Gallium Nitride', 'Gallium'],
];

describe('names that are only parts of longer proper names', () => {
  test.each(cases.map(([text, ...names]) => ({ text, names })))('$text', ({ text, names }) => {
    expect(alone(text)).toEqual(names);
  });
});

test.each([
  ['China Restricts Exports of Two Metals Used in Chips', true],
  ['Yellen Meets Li in Beijing, Seeks Healthy Competition', true],
  ['Xi Visits Jiangsu', true],
  ['China restricts exports of two metals used in chips', false],
  ['Xi Jinping met Janet Yellen in Beijing on Friday', false],
  ['China', false],
  ['By Marcus Yellen', false],
  ['', false],
])('%j is title case: %s', (line, expected) => {
  expect(isTitleCase(line)).toBe(expected);
});

test.each([
  ['Bank of China Opens Branch', true],
  ['China Academy Opens', true],
  ['South China Sea Dispute', true],
  ['China Opens Bank', false],
  ['Limits of China', false],
])('%j: China is part of an institution’s name: %s', (text, expected) => {
  const start = text.indexOf('China');
  expect(isPartOfInstitution(text, start, start + 5)).toBe(expected);
});
