import { expect, test } from 'vitest';
import * as v from 'valibot';
import type { EntityKind } from '../../pack/types.ts';
import { itemSchema, type Item } from './item.ts';
import { item } from './items.cases.ts';
import { aliasesOf, labelOf, type AliasInput } from './names.ts';
import type { Languages } from './types.ts';
import { freeId, slugOf } from './slug.ts';

const parsed = (parts: Parameters<typeof item>[1]): Item =>
  v.parse(itemSchema, item('Q900000001', parts));

test.each([
  ['the first language', { en: 'Ada Brook', de: 'Ada Bach' }, ['en', 'de'], 'Ada Brook', 'en'],
  [
    'the order of the languages',
    { en: 'Ada Brook', de: 'Ada Bach' },
    ['de', 'en'],
    'Ada Bach',
    'de',
  ],
  ['all languages', { mul: 'Ada Brook', de: 'Ada Bach' }, ['en', 'de'], 'Ada Brook', 'en'],
  ['the next language', { fr: 'Ada Brouque', de: 'Ada Bach' }, ['en', 'de'], 'Ada Bach', 'de'],
  ['any language', { simple: 'Ada', ja: 'アダ' }, ['en', 'de'], 'アダ', 'ja'],
  ['none', {}, ['en', 'de'], undefined, undefined],
] as const)('a label in %s', (_, labels, languages, text, language) => {
  expect(labelOf(parsed({ labels }), languages)).toEqual(text && { text, language });
});

const ambiguous = (text: string, language?: string): AliasInput => ({
  text,
  ...(language !== undefined && { language }),
  ambiguity: 'ambiguous',
});

test.each([
  [
    'once each, with their languages',
    'person',
    { en: 'Ada Brook', de: 'Ada Brook', zh: '艾达·布鲁克', fr: 'Ada Brouque' },
    { en: ['Ada J. Brook', 'Ada Brook'], de: ['Ada J. Brook'], ja: ['エイダ'] },
    [
      'Ada J. Brook',
      { text: '艾达·布鲁克', language: 'zh' },
      { text: 'Ada Brouque', language: 'fr' },
    ],
  ],
  ['of all languages', 'person', { mul: 'Ada Brook' }, { mul: ['A. Brook'] }, ['A. Brook']],
  [
    'of one word',
    'person',
    { en: 'Ada Brook' },
    { en: ['Brook'], de: ['Bach'] },
    [ambiguous('Brook'), ambiguous('Bach', 'de')],
  ],
  ['a name of one word', 'person', { en: 'Adamara' }, {}, [ambiguous('Adamara')]],
  [
    'of one word, not of a person',
    'organization',
    { en: 'Lowen Council' },
    { en: ['Council'] },
    ['Council'],
  ],
  [
    'in a script without spaces: parts and letters are ambiguous',
    'person',
    { en: 'Ada Brook', zh: '艾达·布鲁克' },
    { zh: ['布鲁克', '艾', '布艾达'] },
    [
      { text: '艾达·布鲁克', language: 'zh' },
      ambiguous('布鲁克', 'zh'),
      ambiguous('艾', 'zh'),
      { text: '布艾达', language: 'zh' },
    ],
  ],
  ['a name in another language', 'place', { zh: '洛文' }, {}, [{ text: '洛文', language: 'zh' }]],
  ['blank ones are left out', 'place', { en: 'Lowen' }, { en: [' ', ' Lowen '] }, []],
] as const)('aliases %s', (_, kind, labels, aliases, wanted) => {
  const languages: Languages = ['en', 'zh', 'es', 'fr', 'de'];
  const one = parsed({ labels, aliases });
  const name = labelOf(one, languages);
  if (!name) throw new Error('the item has a label');
  expect(aliasesOf(one, kind as EntityKind, name, languages)).toEqual(wanted);
});

test.each([
  ['Ada Brook', 'ada-brook'],
  ['Łódź – Überfluß, 2nd', 'lodz-uberfluss-2nd'],
  ['O’Søren', 'o-soren'],
  ['艾达·布鲁克', undefined],
  ['Ada 布', undefined],
  ['—', undefined],
  ['Prototype', undefined],
])('the id of %s is %s', (text, id) => {
  expect(slugOf(text)).toBe(id);
});

test.each([
  ['ada', [], 'ada'],
  ['ada', ['ada'], 'ada-2'],
  ['ada', ['ada', 'ada-2'], 'ada-3'],
])('the id free for %s beside %j is %s', (wish, taken, id) => {
  expect(freeId(wish, Object.fromEntries(taken.map((one) => [one, true])))).toBe(id);
});
