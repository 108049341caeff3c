import { describe, expect, test } from 'vitest';
import { heldTo, madeUpPack } from './made-up.cases.ts';
import { checkPosts } from './posts.ts';

const chair = 'type: role, post: chair, organization: board';

describe('a post is held by one person at a time', () => {
  test.each([
    {
      what: 'two hold it in the same years',
      facts: `
        one: { ${chair}, person: ada, from: 2020-01-01, to: 2023-01-01 }
        two: { ${chair}, person: bo, from: 2022-01-01, to: 2024-01-01 }`,
      told: ['two'],
    },
    {
      what: 'the second begins on the day on which the first ends',
      facts: `
        one: { ${chair}, person: ada, from: 2020-01-01, to: 2022-01-01 }
        two: { ${chair}, person: bo, from: 2022-01-01 }`,
      told: [],
    },
    {
      what: 'years that may just not overlap',
      facts: `
        one: { ${chair}, person: ada, from: 2020, to: 2022 }
        two: { ${chair}, person: bo, from: 2022, to: 2024 }`,
      told: [],
    },
    {
      what: 'no end given, and another begins',
      facts: `
        one: { ${chair}, person: ada, from: 2020-01-01 }
        two: { ${chair}, person: bo, from: 2022-01-01 }`,
      told: ['two'],
    },
    {
      what: 'no end given, and another succeeds',
      facts: `
        one: { ${chair}, person: ada, from: 2020-01-01 }
        two: { ${chair}, person: bo, from: 2022-01-01, succeeds: [one] }`,
      told: [],
    },
    {
      what: 'three in a line, each naming only the one before',
      facts: `
        one: { ${chair}, person: ada, from: 2018-01-01 }
        two: { ${chair}, person: bo, from: 2020-01-01, succeeds: [one] }
        three: { ${chair}, person: cy, from: 2022-01-01, succeeds: [two] }`,
      told: [],
    },
    {
      what: 'the first comes back after the second',
      facts: `
        one: { ${chair}, person: ada, from: 2018-01-01 }
        two: { ${chair}, person: bo, from: 2020-01-01, succeeds: [one] }
        three: { ${chair}, person: ada, from: 2022-01-01, succeeds: [two] }`,
      told: [],
    },
    {
      what: 'a successor that is itself withdrawn ends nothing',
      facts: `
        one: { ${chair}, person: ada, from: 2018-01-01 }
        two: { ${chair}, person: bo, from: 2020-01-01, succeeds: [one], status: retracted }
        three: { ${chair}, person: cy, from: 2022-01-01 }`,
      told: ['three'],
    },
    {
      what: 'no beginning given: held when a source told it',
      facts: `
        one: { ${chair}, person: ada, sources: [{ source: early }] }
        two: { ${chair}, person: bo, from: 2019-01-01 }`,
      told: ['one'],
    },
    {
      what: 'no beginning given, and told only after the other had ended',
      facts: `
        one: { ${chair}, person: ada }
        two: { ${chair}, person: bo, from: 2019-01-01, to: 2021 }`,
      told: [],
    },
    {
      what: 'one person twice',
      facts: `
        one: { ${chair}, person: ada, from: 2020-01-01 }
        two: { ${chair}, person: ada, from: 2022-01-01 }`,
      told: [],
    },
    {
      what: 'a post that several hold',
      facts: `
        one: { ${chair}, person: ada, from: 2020-01-01, shared: true }
        two: { ${chair}, person: bo, from: 2022-01-01, shared: true }`,
      told: [],
    },
    {
      what: 'the post of one organization and of another',
      facts: `
        one: { ${chair}, person: ada, from: 2020-01-01 }
        two: { type: role, post: chair, organization: firm, person: bo, from: 2022-01-01 }`,
      told: [],
    },
    {
      what: 'one post, written in other letters',
      facts: `
        one: { type: role, post: chair of the quay, person: ada, from: 2020-01-01 }
        two: { type: role, post: Chair  of the Quay, person: bo, from: 2022-01-01 }`,
      told: ['two'],
    },
    {
      what: 'who holds it is disputed',
      facts: `
        one: { ${chair}, person: ada, from: 2020-01-01 }
        two: { ${chair}, person: bo, from: 2022-01-01, status: disputed }`,
      told: [],
    },
    {
      what: 'the first was a mistake',
      facts: `
        one: { ${chair}, person: ada, from: 2020-01-01 }
        two: { ${chair}, person: bo, from: 2020-01-01, corrects: [one] }`,
      told: [],
    },
    {
      what: 'each of many is told once, against the first',
      facts: `
        one: { ${chair}, person: ada, from: 2020-01-01 }
        two: { ${chair}, person: bo, from: 2021-01-01 }
        three: { ${chair}, person: cy, from: 2022-01-01 }`,
      told: ['two', 'three'],
    },
  ])('$what', ({ facts, told }) => {
    expect(heldTo(checkPosts, [madeUpPack(facts)])).toEqual(
      told.map((id) => `here: post-held-twice at facts.${id}.post`),
    );
  });
});

describe('across packs', () => {
  const there = madeUpPack(`one: { ${chair}, person: ada, from: 2020-01-01 }`, { id: 'there' });

  test.each([
    { what: 'two hold it', fact: `${chair}, person: bo, from: 2022-01-01`, told: true },
    {
      what: 'the one here succeeds the one there',
      fact: `${chair}, person: bo, from: 2022-01-01, succeeds: [there/one]`,
      told: false,
    },
    { what: 'one person', fact: `${chair}, person: ada, from: 2022-01-01`, told: false },
    {
      what: 'the one here was over before',
      fact: `${chair}, person: bo, from: 2015, to: 2019`,
      told: false,
    },
    { what: 'the one here began before', fact: `${chair}, person: bo, from: 2015`, told: true },
  ])('$what', ({ fact, told }) => {
    const here = madeUpPack(`two: { ${fact} }`);
    const issue = ['here: post-held-twice at facts.two.post'];
    expect(heldTo(checkPosts, [here], [there])).toEqual(told ? issue : []);
  });

  test('two packs may have a mayor without saying of which town', () => {
    const facts = (person: string) => `mayor: { type: role, post: mayor, person: ${person} }`;
    const packs = [madeUpPack(facts('ada')), madeUpPack(facts('bo'), { id: 'there' })];
    expect(heldTo(checkPosts, packs)).toEqual([]);
  });

  test('what is wrong among known packs is not told', () => {
    const facts = `
      one: { ${chair}, person: ada, from: 2020-01-01 }
      two: { ${chair}, person: bo, from: 2022-01-01 }`;
    expect(heldTo(checkPosts, [madeUpPack('')], [madeUpPack(facts, { id: 'there' })])).toEqual([]);
  });
});
