import { describe, expect, test } from 'vitest';
import { heldTo, madeUpPack } from './made-up.cases.ts';
import { checkSources } from './sources.ts';

const event = 'type: event, actors: [], when: 2022';
const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');

describe('citations', () => {
  test.each([
    { what: 'with a place', sources: '[{ source: late, exact: all was well }]', told: [] },
    {
      what: 'without one',
      sources: '[{ source: late }]',
      told: ['unplaced-citation at facts.one.sources'],
    },
    {
      what: 'with a paragraph alone',
      sources: '[{ source: late, paragraph: 2 }]',
      told: ['unplaced-citation at facts.one.sources'],
    },
    {
      what: 'of which one has a place',
      sources: '[{ source: early }, { source: late, exact: well }]',
      told: [],
    },
    { what: 'of twelve words', sources: `[{ source: late, exact: ${words(12)} }]`, told: [] },
    {
      what: 'of thirteen words',
      sources: `[{ source: late, exact: ${words(13)} }]`,
      told: ['long-selector at facts.one.sources.0.exact'],
    },
    {
      what: 'of twelve words and dashes between',
      sources: `[{ source: late, exact: "${words(12).replaceAll(' ', ' – ')}" }]`,
      told: [],
    },
    {
      what: 'with ends that are long',
      sources: `[{ source: late, start: from, end: ${words(13)} }]`,
      told: ['long-selector at facts.one.sources.0.end'],
    },
    {
      what: 'of a few Chinese characters',
      sources: '[{ source: late, exact: 商务部和海关总署发布公告 }]',
      told: [],
    },
    {
      what: 'of many Chinese characters',
      sources: '[{ source: late, exact: 商务部和海关总署昨日在北京共同发布公告说明新的规定 }]',
      told: ['long-selector at facts.one.sources.0.exact'],
    },
  ])('$what', ({ sources, told }) => {
    const pack = madeUpPack(`one: { ${event}, sources: ${sources} }`);
    expect(heldTo(checkSources, [pack])).toEqual(told.map((issue) => `here: ${issue}`));
  });
});

describe('what is disputed has two sources', () => {
  const [early, late] = ['{ source: early, exact: no }', '{ source: late, exact: yes }'];
  test.each([
    { what: 'one', sources: `[${late}]`, status: 'disputed', told: true },
    { what: 'two', sources: `[${early}, ${late}]`, status: 'disputed', told: false },
    {
      what: 'one, cited twice',
      sources: `[${late}, { source: late, exact: no }]`,
      status: 'disputed',
      told: true,
    },
    {
      what: 'one, of what nobody disputes',
      sources: `[${late}]`,
      status: 'confirmed',
      told: false,
    },
    { what: 'one, of what was withdrawn', sources: `[${late}]`, status: 'retracted', told: false },
  ])('$what', ({ sources, status, told }) => {
    const pack = madeUpPack(`one: { ${event}, status: ${status}, sources: ${sources} }`);
    expect(heldTo(checkSources, [pack])).toEqual(
      told ? ['here: one-source-for-disputed at facts.one.sources'] : [],
    );
  });
});

test.each([
  { what: 'title', source: { title: 'News' }, told: false },
  { what: 'publisher', source: { publisher: 'The Packet' }, told: false },
  { what: 'url', source: { url: 'https://packet.example/' }, told: false },
  { what: 'note', source: { note: 'A letter.' }, told: false },
  { what: 'nothing', source: {}, told: true },
])('a source is told by its $what', ({ source, told }) => {
  const pack = madeUpPack('', { sources: { paper: { published: '2022', ...source } } });
  expect(heldTo(checkSources, [pack])).toEqual(
    told ? ['here: unidentified-source at sources.paper'] : [],
  );
});
