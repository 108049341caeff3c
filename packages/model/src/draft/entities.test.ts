import { describe, expect, test } from 'vitest';
import { plainPage } from '../page/read-page.ts';
import { pageSentences } from './article.ts';
import { joinNames, surnameOf } from './entities.ts';
import { properNames } from './proper-names.ts';

function entitiesIn(text: string) {
  const page = plainPage(text);
  return joinNames(properNames(pageSentences(page), []), page.text, []);
}

test.each<[name: string, text: string, entities: string[]]>([
  [
    'full name, title and possessive',
    'Janet Yellen, who leads the Treasury, came. Ms Yellen spoke. Nobody heard Yellen’s words, Janet Yellen said.',
    ['person Janet Yellen = Yellen'],
  ],
  [
    'a surname of two words',
    'Pieter van Houten said so. Later van Houten left.',
    ['person Pieter van Houten = van Houten'],
  ],
  [
    'the surname of the one named last',
    'Ada Brook said no. Tom Brook said yes. Mr Brook left.',
    ['person Ada Brook', 'person Tom Brook = Brook'],
  ],
  [
    'an organization and its short name',
    'The firm Tidewater Holdings grew. Ships of Tidewater came.',
    ['organization Tidewater Holdings = Tidewater'],
  ],
  [
    'initials',
    'She joined the World Water Organization. The WWO is small.',
    ['organization World Water Organization = WWO'],
  ],
  [
    'a place, and an institution named after it',
    'He lives in Upland. The Upland Council met in Upland.',
    ['place Upland', 'organization Upland Council'],
  ],
  ['a river', 'They swam in the River Lowen. The Lowen is cold.', ['place River Lowen = Lowen']],
  [
    'names that hold small words',
    'The University of Bergen met the Ministry of Fisheries and Oceans.',
    ['organization University of Bergen', 'organization Ministry of Fisheries and Oceans'],
  ],
  [
    'a title within a run',
    'Kazakhstan President Daniyar Akhmetov spoke in Kazakhstan.',
    ['place Kazakhstan', 'person Daniyar Akhmetov'],
  ],
  ['plural possessives', "The Dockers' Guild met.", ["organization Dockers' Guild"]],
  [
    'the place of a dateline, and no opener after it',
    'PORT EDE — The council met. It left Port Ede.',
    ['place Port Ede'],
  ],
  [
    'a dateline with the day and the paper',
    'KESSEL, 14 June (Courier) – The guild met.',
    ['place Kessel'],
  ],
  [
    'no dateline before words that go on',
    'In May NASA met. NASA — the agency — left.',
    ['organization NASA'],
  ],
  [
    'days, months, peoples and sentence openers are no names',
    'On Monday the French met. Then May came. Nobody saw.',
    [],
  ],
])('%s', (_, text, wanted) => {
  const { entities } = entitiesIn(text);
  expect(
    entities
      .filter(({ name }) => name !== 'Treasury')
      .map(({ kind, name, shortForms }) => {
        const short = shortForms.length > 0 ? ` = ${shortForms.join(', ')}` : '';
        return `${kind} ${name}${short}`;
      }),
  ).toEqual(wanted);
});

test('mentions stand where the names do', () => {
  const text = 'Janet Yellen said no. “No,” said Yellen. Yellen’s deputy left.';
  const { mentions } = entitiesIn(text);
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Janet Yellen',
    'Yellen',
    'Yellen',
  ]);
  expect(mentions.map(({ possessive }) => possessive)).toEqual([false, false, true]);
  expect(new Set(mentions.map(({ entity }) => entity)).size).toBe(1);
});

describe('surnameOf', () => {
  test.each([
    ['Ada Brook', 'Brook'],
    ['Pieter van Houten', 'van Houten'],
    ['Yannick Le Guen', 'Le Guen'],
    ['Xi Jinping', 'Xi'],
    ['Amina Bello-Hart', 'Bello-Hart'],
    ['Ned', undefined],
  ])('%s: %s', (name, surname) => {
    expect(surnameOf(name)).toBe(surname);
  });
});
