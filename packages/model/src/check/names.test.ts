import { describe, expect, test } from 'vitest';
import { heldTo, madeUpPack } from './made-up.cases.ts';
import { checkNames } from './names.ts';

const fact = 'one: { type: event, actors: [ada], when: 2022 }';

function place(...aliases: readonly unknown[]): Record<string, unknown> {
  return {
    kind: 'place',
    name: `Place of ${aliases.length} names`,
    description: 'A place.',
    aliases,
  };
}

describe('a name that needs no support names one thing', () => {
  const ambiguous = { text: 'Lund', ambiguity: 'ambiguous' };
  const generic = { text: 'Lund', ambiguity: 'generic' };
  test.each([
    { what: 'unique in both', one: ['Lund'], two: ['Lund'], told: true },
    { what: 'ambiguous in both', one: [ambiguous], two: [ambiguous], told: false },
    { what: 'ambiguous in one', one: ['Lund'], two: [ambiguous], told: true },
    { what: 'generic in one', one: ['Lund'], two: [generic], told: false },
    { what: 'generic in both', one: [generic], two: [generic], told: false },
    { what: 'told apart by case', one: ['Lund'], two: ['LUND'], told: false },
    {
      what: 'of other case, where one heeds none',
      one: ['Lund'],
      two: [{ text: 'LUND', matchCase: false }],
      told: true,
    },
    { what: 'with and without marks', one: ['Lünd'], two: ['Lund'], told: true },
    {
      what: 'of two languages: pages have no sure one',
      one: [{ text: 'Lund', language: 'sv' }],
      two: [{ text: 'Lund', language: 'en' }],
      told: true,
    },
    {
      what: 'in another script',
      one: [{ text: '隆德', language: 'zh' }],
      two: [{ text: '隆德', language: 'ja' }],
      told: true,
    },
    { what: 'one the beginning of the other', one: ['Lund'], two: ['Lund Harbour'], told: false },
  ])('$what', ({ one, two, told }) => {
    const entities = { first: place(...one), second: { ...place(...two), name: 'Second place' } };
    expect(heldTo(checkNames, [madeUpPack(fact, { entities })])).toEqual(
      told ? ['here: duplicate-alias at entities.second.aliases'] : [],
    );
  });

  test('two things are told once, however many names they share', () => {
    const entities = {
      first: place('Lund', 'Old Lund', 'New Lund'),
      second: { ...place('Lund', 'Old Lund', 'New Lund'), name: 'Second place' },
    };
    expect(heldTo(checkNames, [madeUpPack(fact, { entities })])).toEqual([
      'here: duplicate-alias at entities.second.aliases',
    ]);
  });

  test('three things are told by twos with the first', () => {
    const entities = {
      first: { ...place('Lund'), name: 'First' },
      second: { ...place('Lund'), name: 'Second' },
      third: { ...place('Lund'), name: 'Third' },
    };
    expect(heldTo(checkNames, [madeUpPack(fact, { entities })])).toEqual([
      'here: duplicate-alias at entities.second.aliases',
      'here: duplicate-alias at entities.third.aliases',
    ]);
  });

  test('a name of another pack’s entity is told where it is checked, by the id that stands there', () => {
    const sameAs = ['https://atlas.example/lund'];
    const here = madeUpPack(fact, { entities: { lund: { ...place('Lund'), name: 'L', sameAs } } });
    const there = madeUpPack(fact, {
      id: 'there',
      entities: {
        'lund-town': { ...place(), name: 'Lund town', sameAs },
        other: { ...place('Lund'), name: 'O' },
      },
    });
    expect(heldTo(checkNames, [here], [there])).toEqual([
      'here: duplicate-alias at entities.lund.aliases',
    ]);
  });

  test('one thing of two packs may have the name in both', () => {
    const entities = { lund: place('Lund') };
    const packs = [madeUpPack(fact, { entities }), madeUpPack(fact, { id: 'there', entities })];
    expect(heldTo(checkNames, packs)).toEqual([]);
  });
});

describe('a pack can be recognised', () => {
  const quiet = { kind: 'person', description: 'Somebody.', telling: 'low' };
  const none = {
    ada: { ...quiet, name: 'Ada Lund' },
    bo: { ...quiet, name: 'Bo Reis' },
    cy: { ...quiet, name: 'Cy Amundsen' },
    law: { ...quiet, kind: 'measure', name: 'Rope Law' },
  };
  test.each([
    { what: 'by two telling entities', facts: fact, entities: {}, language: 'en', told: false },
    { what: 'not without any', facts: fact, entities: none, language: 'en', told: true },
    { what: 'nor in another language', facts: fact, entities: none, language: 'de', told: true },
    {
      what: 'nor by one',
      facts: fact,
      entities: { ...none, ada: { ...none.ada, telling: 'high' } },
      language: 'en',
      told: true,
    },
    {
      what: 'nor by names that are never marked',
      facts: fact,
      entities: {
        ...none,
        ada: { ...none.ada, telling: 'high' },
        bo: { ...none.bo, telling: 'high', aliases: [{ text: 'Bo Reis', ambiguity: 'generic' }] },
      },
      language: 'en',
      told: true,
    },
    { what: 'and need not without facts', facts: '', entities: none, language: 'en', told: false },
  ])('$what', ({ facts, entities, language, told }) => {
    expect(heldTo(checkNames, [madeUpPack(facts, { entities, language })])).toEqual(
      told ? ['here: never-relevant at entities'] : [],
    );
  });
});

describe('a name that is an everyday word', () => {
  test.each([
    { alias: 'council', told: true },
    { alias: 'The Council', told: true },
    { alias: { text: 'the council', ambiguity: 'ambiguous' }, told: false },
    { alias: { text: 'the council', ambiguity: 'generic' }, told: false },
    { alias: 'Council of Ede', told: false },
    { alias: 'It', told: true },
    { alias: 'Lowen', told: false },
  ])('$alias', ({ alias, told }) => {
    const pack = madeUpPack(fact, { entities: { first: place(alias) } });
    expect(heldTo(checkNames, [pack])).toEqual(
      told ? ['here: common-alias at entities.first.aliases'] : [],
    );
  });

  test('stands at the name, where it is the name', () => {
    const pack = madeUpPack(fact, { entities: { first: { ...place(), name: 'The' } } });
    expect(heldTo(checkNames, [pack])).toEqual(['here: common-alias at entities.first.name']);
  });
});
