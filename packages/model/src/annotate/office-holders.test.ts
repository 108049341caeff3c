import { describe, expect, test } from 'vitest';
import { compileIndex } from '../match/compile.ts';
import { findCandidates } from '../match/scan.ts';
import { definePack } from '../pack/define.ts';
import { parseDay } from '../time/day.ts';
import { withMeantPosts, withOfficeHolders } from './office-holders.ts';

const official = (name: string) =>
  ({
    kind: 'person',
    name,
    description: 'A keeper of locks.',
    aliases: [{ text: 'lock keeper', ambiguity: 'generic' }],
  }) as const;

const pack = definePack({
  format: 1,
  id: 'locks',
  version: '1.0.0',
  title: 'The locks of Ede',
  summary: 'A made-up canal.',
  language: 'en',
  licence: 'MIT',
  authors: ['The Backgrounder authors'],
  sources: { courier: { published: '2020-01-01' } },
  entities: {
    brandt: official('Ilse Brandt'),
    okoro: official('Samuel Okoro'),
    novak: {
      ...official('Petra Novak'),
      aliases: [{ text: 'the engineer', ambiguity: 'generic' }],
    },
    guild: {
      kind: 'organization',
      name: 'Guild of Locks',
      description: 'Those who keep them.',
      aliases: [{ text: 'the guild', ambiguity: 'generic' }],
    },
  },
  facts: {
    'brandt-keeper': {
      type: 'role',
      summary: 'Ilse Brandt kept the locks from 2020.',
      person: 'brandt',
      post: 'lock keeper',
      from: '2020-01-01',
      to: '2022-06-30',
      sources: [{ source: 'courier' }],
    },
    'okoro-keeper': {
      type: 'role',
      summary: 'Samuel Okoro kept the locks from July 2022.',
      person: 'okoro',
      post: 'lock keeper',
      from: '[2022-06-30..2022-07-04]',
      sources: [{ source: 'courier' }],
    },
  },
});
const index = compileIndex([pack]);

/** Whom each name found in a text may mean, and how. */
function meant(text: string, published: string | undefined): string[] {
  const day = published === undefined ? undefined : parseDay(published);
  const left = withOfficeHolders(findCandidates(index, text), index.packs, day);
  return withMeantPosts(text, left, index.packs).map(
    ({ start, end, name }) =>
      `${text.slice(start, end)}: ${name.owners.map(({ entity, ambiguity }) => `${entity} ${ambiguity}`).join(', ')}`,
  );
}

describe('the name of a post is that of who holds it', () => {
  test.each([
    ['on a day of the first', '2021-05-01', ['lock keeper: brandt ambiguous']],
    ['on a day of the second', '2023-05-01', ['lock keeper: okoro ambiguous']],
    ['before both', '2019-05-01', []],
    ['where it is open who', '2022-06-30', ['lock keeper: brandt generic, okoro generic']],
    ['on an undated page', undefined, ['lock keeper: brandt generic, okoro generic']],
  ])('%s', (_, published, names) => {
    expect(meant('Then the lock keeper spoke.', published)).toEqual(names);
  });

  test.each([
    ['Then a lock keeper spoke.'],
    ['Then the former lock keeper spoke.'],
    ['Then the lock keeper’s son spoke.'],
    ['Then the lock keeper, Ilse Brandt, spoke.'],
    ['Then Ilse Brandt, lock keeper, spoke.'],
  ])('but evidence alone in "%s"', (text) => {
    expect(meant(text, '2021-05-01')).toContain('lock keeper: brandt generic');
  });

  test('other generic names stay what they are', () => {
    expect(meant('Of the guild came the engineer.', '2021-05-01')).toEqual([
      'the guild: guild generic',
      'the engineer: novak generic',
    ]);
  });
});
