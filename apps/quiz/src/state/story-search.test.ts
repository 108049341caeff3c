import { definePack } from '@backgrounder/model';
import { expect, test } from 'vitest';
import { indexFacts } from './fact-index.ts';
import { ferryPack } from './sample-story.ts';
import { storySearch, type Found } from './story-search.ts';

const search = storySearch(indexFacts([ferryPack]));

function marked({ text, marks }: Found): string {
  return marks.reduceRight(
    (shown, { start, end }) =>
      `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    text,
  );
}

test.each([
  ['', []],
  ['   ', []],
  ['zeppelin', []],
  ['zoe', ['[Zoë] Brook', '[Zoë] Brook is mayor of Sund.']],
  ['ZOË', ['[Zoë] Brook', '[Zoë] Brook is mayor of Sund.']],
  ['sund mayor', ['Zoë Brook is [mayor] of [Sund].', 'Otto Lund is [mayor] of [Sund].']],
  ['strike ferry', ['The dockers of Sund went on [strike] over the [ferry].']],
])('%j finds %j', (query, expected) => {
  expect(search(query).map(marked)).toEqual(expected);
});

test('all words must be found, of a name also in what is told beside it', () => {
  expect(search('otto mayor').map(marked)).toEqual([
    '[Otto] Lund is [mayor] of Sund.',
    '[Otto] Lund',
  ]);
});

test('a word as such comes before its beginning, and that before a part of a word', () => {
  expect(search('line').map(({ text }) => text)).toEqual([
    'Harbour Line',
    'Harbour Line closed the ferry to Sund.',
    'The ferry dispute',
  ]);
  expect(search('dis')[0]?.text).toBe('The ferry dispute');
});

test('what was corrected or taken back is not found', () => {
  expect(search('sold')).toEqual([]);
  expect(search('carried').map(({ id }) => id)).toEqual(['ferry/right-figure']);
});

test('a language without spaces is searched as well, and an entity of two packs found once', () => {
  const other = definePack({
    format: 1,
    id: 'harbour',
    version: '1.0.0',
    title: '渡轮争端',
    summary: '虚构的事件。',
    language: 'zh-CN',
    licence: 'MIT',
    authors: ['The Backgrounder authors'],
    sources: { paper: { published: '2023-07-10' } },
    entities: { town: { kind: 'place', name: '松德', description: '虚构的小镇。' } },
    facts: {
      opening: {
        type: 'event',
        status: 'reported',
        summary: '松德的渡轮重新开航。',
        when: '2023-08-01',
        actors: ['town'],
        sources: [{ source: 'paper' }],
      },
    },
  });
  const both = storySearch(indexFacts([ferryPack, other]));
  expect(both('渡轮').map(marked)).toEqual(['[渡轮]争端', '松德的[渡轮]重新开航。']);
  expect(both('sund').filter(({ what }) => what.kind === 'entity')).toHaveLength(1);
});
