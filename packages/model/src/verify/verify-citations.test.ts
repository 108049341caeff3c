import { expect, test } from 'vitest';
import { definePack } from '../pack/define.ts';
import { plainPage } from '../page/read-page.ts';
import { verifyCitations } from './verify-citations.ts';

const pack = definePack({
  format: 1,
  id: 'quay',
  version: '1.0.0',
  title: 'The quay',
  summary: 'An invented quay.',
  language: 'en',
  licence: 'MIT',
  authors: ['A. Writer'],
  sources: { courier: { published: '2021-03-04' }, gazette: { published: '2021-03-05' } },
  entities: { quay: { kind: 'place', name: 'Old Quay', description: 'Quay.' } },
  facts: {
    closed: {
      type: 'event',
      summary: 'The Old Quay was closed.',
      when: '2021-03-03',
      actors: [],
      about: ['quay'],
      sources: [{ source: 'courier', exact: 'closed for good' }],
    },
  },
});
const copy = { page: plainPage('The Old Quay was closed for good.'), besides: undefined };

test('a source that no fact cites gives nothing', () => {
  expect(verifyCitations(pack, 'courier', copy)).toMatchObject([{ verdict: { kind: 'stands' } }]);
  expect(verifyCitations(pack, 'gazette', copy)).toEqual([]);
});

test('a source that the pack lacks is a mistake of the caller', () => {
  expect(() => verifyCitations(pack, 'gazete', copy)).toThrow(
    'The pack "quay" has no source "gazete"; its sources are courier, gazette.',
  );
});
