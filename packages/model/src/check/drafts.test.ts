import { describe, expect, test } from 'vitest';
import { draftPack } from '../draft/draft-pack.ts';
import { fromWikidata } from '../interchange/wikidata/from-wikidata.ts';
import { entityData, item, itemSnak, statement } from '../interchange/wikidata/items.cases.ts';
import { parsePack } from '../pack/parse.ts';
import type { PackInput } from '../pack/schema.ts';
import type { Pack } from '../pack/types.ts';
import { plainPage } from '../page/read-page.ts';
import { parseDay } from '../time/day.ts';
import { checkDrafts } from './drafts.ts';
import { libraryOf } from './library.ts';
import { heldTo, madeUpPack } from './made-up.cases.ts';

const event = 'type: event, when: 2022, actors: []';
const quay = { kind: 'place', name: 'Quay', description: 'A quay.' };

describe('what a machine drafted', () => {
  test('is told, head, entities and facts', () => {
    const pack = madeUpPack(`{ one: { ${event}, draft: true }, two: { ${event}, draft: false } }`, {
      draft: true,
      entities: { quay: { ...quay, draft: true }, pier: { ...quay, draft: false } },
    });
    expect(heldTo(checkDrafts, [pack])).toEqual([
      'here: unreviewed-draft at draft',
      'here: unreviewed-draft at entities.quay.draft',
      'here: unreviewed-draft at facts.one.draft',
    ]);
    expect(heldTo(checkDrafts, [madeUpPack('')], [pack])).toEqual([]);
  });

  test.each([
    { count: 1, told: 'The fact "f1" is still marked draft.' },
    { count: 2, told: '2 facts "f1", "f2" are still marked draft.' },
    {
      count: 9,
      told: '9 facts "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8" and 1 more are still marked draft.',
    },
  ])('is told once of $count', ({ count, told }) => {
    const facts = Array.from({ length: count }, (_, at) => `f${at + 1}: { ${event}, draft: true }`);
    const pack = madeUpPack(facts.join('\n'));
    expect(checkDrafts(libraryOf([pack], [pack])).map(({ message }) => message)).toEqual([told]);
  });
});

describe('texts that a draft says to write', () => {
  const role = 'type: role, person: ada';
  test.each([
    {
      facts: `one: { ${event}, summary: "What Ada did: rewrite in your own words." }`,
      at: ['facts.one.summary'],
    },
    { facts: `one: { ${event}, draft: true, summary: "Rewrite in your own words." }`, at: [] },
    { facts: `one: { ${role}, post: Q900000010 }`, at: ['facts.one.post'] },
    {
      facts: `one: { ${role}, post: mayor, summary: Ada held the post of Q900000010. }`,
      at: ['facts.one.summary'],
    },
    { facts: `one: { ${event}, summary: The firm sold six Q400 in Q3 2022. }`, at: [] },
    { head: { authors: ['B. Other', 'Your name'] }, at: ['authors.1'] },
    { head: { authors: ['Your name'], draft: true }, at: [] },
    { head: { title: 'Name the story' }, at: ['title'] },
    { head: { entities: { quay: { ...quay, name: 'Q7' } } }, at: [] },
    {
      head: {
        entities: { quay: { ...quay, name: 'Q77', sameAs: ['https://www.wikidata.org/wiki/Q77'] } },
      },
      at: ['entities.quay.name'],
    },
    {
      head: { entities: { quay: { ...quay, description: 'Q77' } } },
      at: ['entities.quay.description'],
    },
  ])('$facts $head', ({ facts = '', head = {}, at }) => {
    const told = heldTo(checkDrafts, [madeUpPack(facts, head)]);
    expect(told.filter((line) => !line.includes('unreviewed'))).toEqual(
      at.map((path) => `here: placeholder-text at ${path}`),
    );
  });
});

/** A draft whose author took every mark out, and wrote nothing. */
function unmarked(input: PackInput): Pack {
  const text = JSON.stringify(input, (key, value: unknown) =>
    key === 'draft' ? undefined : value,
  );
  const result = parsePack(JSON.parse(text));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.pack;
}

describe('of a draft whose marks alone were taken out', () => {
  test('every text that "draft" wrote is told', () => {
    const page = plainPage(`The gate is shut

The harbour master, Ada Lund, met Tobias Fenwright of the Harbour Council in the town of Port Ede on Friday.

“The gate is shut,” said Ms Lund. She wrote in a letter: “Nobody has the key of it.”`);
    const { pack } = draftPack({ page, source: {}, published: parseDay('2023-07-08')! }, () => []);
    const { entities, facts } = unmarked(pack);
    expect(new Set(facts.map(({ type }) => type))).toContain('statement');
    const told = heldTo(checkDrafts, [unmarked(pack)]).map((line) => line.replace(/^.*: /, ''));
    expect(told).toEqual(
      expect.arrayContaining(
        [
          'summary',
          'authors.0',
          ...entities.map(({ id }) => `entities.${id}.description`),
          ...facts.map(({ id }) => `facts.${id}.summary`),
        ].map((path) => `placeholder-text at ${path}`),
      ),
    );
    const paraphrased = facts.filter((fact) => fact.type === 'statement' && fact.paraphrase);
    expect(paraphrased.length).toBeGreaterThan(0);
    expect(told).toEqual(
      expect.arrayContaining(
        paraphrased.map(({ id }) => `placeholder-text at facts.${id}.paraphrase`),
      ),
    );
  });

  test('every id that "import wikidata" found no label for is told', () => {
    const brook = item('Q900000001', {
      classes: ['Q5'],
      posts: [statement(itemSnak('Q900000010'))],
    });
    const result = fromWikidata([{ name: 'items.json', text: entityData(brook) }], ['en']);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(heldTo(checkDrafts, [unmarked(result.pack)])).toEqual(
      [
        'title',
        'summary',
        'entities.q900000001.name',
        'entities.q900000001.description',
        'facts.q900000001-q900000010.summary',
        'facts.q900000001-q900000010.post',
      ].map((path) => `wikidata-draft: placeholder-text at ${path}`),
    );
  });
});
