import { describe, expect, test } from 'vitest';
import { parsePack } from '../../pack/parse.ts';
import type { Pack } from '../../pack/types.ts';
import type { DraftNote } from '../../pack/draft-note.ts';
import { fromWikidata } from './from-wikidata.ts';
import {
  entityData,
  item,
  itemSnak,
  noValue,
  someValue,
  statement,
  timeSnak,
  valueSnak,
} from './items.cases.ts';
import type { Languages } from './types.ts';

const languages: Languages = ['en', 'zh', 'es', 'fr', 'de'];

const mayor = item('Q900000010', {
  labels: { en: 'mayor of Lowen', de: 'Bürgermeister von Lowen' },
});
const council = item('Q900000020', { labels: { en: 'Lowen Council' }, classes: ['Q327333'] });

interface Drafted {
  readonly pack: Pack;
  readonly notes: readonly DraftNote[];
}

/** What items give; the pack has gone through `parsePack`. */
function drafted(items: readonly { readonly id: string }[], of: Languages = languages): Drafted {
  const result = fromWikidata([{ name: 'items.json', text: entityData(...items) }], of);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const parsed = parsePack(result.pack);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return { pack: parsed.pack, notes: result.notes };
}

function brook(...posts: readonly unknown[]) {
  return item('Q900000001', { labels: { en: 'Ada Brook' }, classes: ['Q5'], posts });
}

describe('entities', () => {
  test('have names, a description, the address of the item, and are drafts', () => {
    const { pack, notes } = drafted([
      item('Q900000001', {
        labels: { en: 'Ada Brook', zh: '艾达·布鲁克' },
        descriptions: { en: 'politician of Upland' },
        aliases: { en: ['Brook'] },
        classes: ['Q5'],
      }),
    ]);
    expect(pack).toMatchObject({
      id: 'wikidata-draft',
      language: 'en',
      licence: 'CC0-1.0',
      draft: true,
    });
    expect(pack.entities).toMatchObject([
      {
        id: 'ada-brook',
        kind: 'person',
        name: 'Ada Brook',
        description: 'politician of Upland',
        aliases: [
          { text: 'Ada Brook', language: 'en', ambiguity: 'unique' },
          { text: 'Brook', language: 'en', ambiguity: 'ambiguous' },
          { text: '艾达·布鲁克', language: 'zh', ambiguity: 'unique' },
        ],
        sameAs: ['https://www.wikidata.org/wiki/Q900000001'],
        draft: true,
      },
    ]);
    expect(notes.map(({ path }) => path.join('.'))).toEqual(['title']);
  });

  test.each([
    [['Q5'], 'person'],
    [['Q327333'], 'organization'],
    [['Q515'], 'place'],
    [['Q820655'], 'measure'],
    [['Q7397'], 'technology'],
    [['Q11344'], 'material'],
    [['Q1072326'], 'event'],
    [['Q11424'], 'work'],
    [['Q900000099', 'Q515'], 'place'],
  ])('of the classes %j are of the kind %s', (classes, kind) => {
    const { pack, notes } = drafted([item('Q900000030', { labels: { en: 'Lowen' }, classes })]);
    expect(pack.entities[0]?.kind).toBe(kind);
    expect(notes.filter(({ path }) => path.at(-1) === 'kind')).toEqual([]);
  });

  test('of an unknown class are concepts, with a note that names it', () => {
    const { pack, notes } = drafted([
      item('Q900000030', { labels: { en: 'tide' }, classes: ['Q900000031', 'Q900000032'] }),
      item('Q900000031', { labels: { en: 'water movement' } }),
    ]);
    expect(pack.entities.map(({ kind }) => kind)).toEqual(['concept', 'concept']);
    expect(notes).toContainEqual({
      path: ['entities', 'tide', 'kind'],
      text: "Choose the kind; Wikidata's class: Q900000031 (water movement), Q900000032.",
    });
    expect(notes).toContainEqual({
      path: ['entities', 'water-movement', 'kind'],
      text: "Choose the kind; Wikidata's class: none.",
    });
  });

  test('take the preferred class, and none that is deprecated', () => {
    const one = {
      ...item('Q900000030', { labels: { en: 'Lowen' } }),
      claims: {
        P31: [
          statement(itemSnak('Q5'), { rank: 'deprecated' }),
          statement(itemSnak('Q515')),
          statement(itemSnak('Q4022'), { rank: 'preferred' }),
          statement(someValue),
        ],
      },
    };
    expect(drafted([one]).pack.entities[0]?.kind).toBe('place');
    const onlyDeprecated = { ...one, claims: { P31: one.claims.P31.slice(0, 1) } };
    expect(drafted([onlyDeprecated]).pack.entities[0]?.kind).toBe('concept');
  });

  test('of one name have different ids', () => {
    const twins = ['Q900000001', 'Q900000002', 'Q900000003'].map((id) =>
      item(id, {
        labels: id.endsWith('3') ? { zh: '艾达' } : { en: 'Ada Brook' },
        classes: ['Q5'],
      }),
    );
    const { pack } = drafted(twins);
    expect(pack.entities.map(({ id }) => id)).toEqual(['ada-brook', 'ada-brook-2', 'q900000003']);
  });

  test('without a label or a description have notes', () => {
    const { pack, notes } = drafted([item('Q900000001', { classes: ['Q5'] })]);
    expect(pack.entities[0]).toMatchObject({ name: 'Q900000001', description: 'Q900000001' });
    expect(notes.map(({ path }) => path.at(-1))).toEqual(['title', 'name', 'description']);
  });

  test('that stand in two files are one', () => {
    const files = ['a.json', 'b.json'].map((name) => ({ name, text: JSON.stringify(brook()) }));
    const result = fromWikidata(files, languages);
    expect(result.ok && Object.keys(result.pack.entities)).toEqual(['ada-brook']);
  });
});

const since2019 = timeSnak('+2019-03-01T00:00:00Z', 11);

describe('roles', () => {
  test('have post, organization, dates at their precision, and a source', () => {
    const { pack, notes } = drafted([
      brook(
        statement(itemSnak(mayor.id), {
          qualifiers: {
            P580: [since2019],
            P582: [timeSnak('+2023-06-00T00:00:00Z', 10)],
            P642: [itemSnak(council.id)],
          },
        }),
      ),
      mayor,
      council,
    ]);
    expect(pack.entities.map(({ id }) => id)).toEqual(['ada-brook', 'lowen-council']);
    expect(pack.facts).toMatchObject([
      {
        id: 'ada-brook-mayor-of-lowen',
        type: 'role',
        summary: 'Ada Brook held the post of mayor of Lowen.',
        person: 'ada-brook',
        post: 'mayor of Lowen',
        organization: 'lowen-council',
        from: { text: '2019-03-01' },
        to: { text: '2023-06' },
        draft: true,
        sources: [{ source: 'wikidata-q900000001' }],
      },
    ]);
    expect(pack.sources).toMatchObject([
      {
        id: 'wikidata-q900000001',
        title: 'Ada Brook',
        publisher: 'Wikidata',
        url: 'https://www.wikidata.org/wiki/Q900000001',
        note: 'Revision 77',
        published: { text: '2032-01-05' },
      },
    ]);
    expect(notes.filter(({ path }) => path[0] === 'facts')).toEqual([]);
  });

  test.each([
    ['nothing', {}, undefined, undefined],
    ['a start', { P580: [since2019] }, '2019-03-01', undefined],
    ['an unknown start', { P580: [someValue] }, undefined, undefined],
    ['no end', { P580: [since2019], P582: [noValue] }, '2019-03-01', undefined],
    [
      'an unknown end',
      { P580: [since2019], P582: [someValue] },
      '2019-03-01',
      '[2019-03-01..2032-01-05]',
    ],
    [
      'an end in a century',
      { P580: [since2019], P582: [timeSnak('+2000-00-00T00:00:00Z', 7)] },
      '2019-03-01',
      '[2019-03-01..2032-01-05]',
    ],
    [
      'years',
      {
        P580: [timeSnak('+2019-00-00T00:00:00Z', 9)],
        P582: [timeSnak('+2020-01-01T00:00:00Z', 9)],
      },
      '2019',
      '2020',
    ],
    [
      'a Julian day',
      { P580: [timeSnak('+1917-10-25T00:00:00Z', 11, true)] },
      '1917-11-07',
      undefined,
    ],
  ])('with %s', (_, qualifiers, from, to) => {
    const { pack } = drafted([brook(statement(itemSnak(mayor.id), { qualifiers })), mayor]);
    const [role] = pack.facts;
    if (role?.type !== 'role') throw new Error('there is a role');
    expect([role.from?.text, role.to?.text]).toEqual([from, to]);
  });

  test.each([
    [
      'an end before its start',
      { P580: [since2019], P582: [timeSnak('+2018-00-00T00:00:00Z', 9)] },
      itemSnak(mayor.id),
      'Left out: Q900000010, whose end (2018) is before its start.',
    ],
    [
      'an unknown end and no start',
      { P582: [someValue] },
      itemSnak(mayor.id),
      'Left out: Q900000010, which ended on a day that is not known.',
    ],
    [
      'an unknown end after a start to come',
      { P580: [timeSnak('+2040-00-00T00:00:00Z', 9)], P582: [someValue] },
      itemSnak(mayor.id),
      'Left out: Q900000010, which ended on a day that is not known.',
    ],
    ['an unknown post', {}, someValue, 'Left out: a post that Wikidata does not name.'],
    [
      'what is no item as its post',
      {},
      valueSnak('mayor'),
      'Left out: a post that Wikidata does not name.',
    ],
  ])('with %s are left out, and a note says so', (_, qualifiers, post, text) => {
    const { pack, notes } = drafted([brook(statement(post, { qualifiers }))]);
    expect(pack.facts).toEqual([]);
    expect(notes).toContainEqual({ path: ['entities', 'ada-brook'], text });
  });

  test('come in the order of their ranks, without the deprecated ones', () => {
    const held = (rank: 'preferred' | 'normal' | 'deprecated', year: number) =>
      statement(itemSnak(mayor.id), {
        rank,
        qualifiers: { P580: [timeSnak(`+${year}-00-00T00:00:00Z`, 9)] },
      });
    const { pack } = drafted([
      brook(
        held('normal', 2001),
        held('deprecated', 2005),
        held('preferred', 2011),
        held('normal', 2021),
      ),
      mayor,
    ]);
    expect(pack.facts.map((fact) => [fact.id, fact.type === 'role' && fact.from?.text])).toEqual([
      ['ada-brook-mayor-of-lowen', '2011'],
      ['ada-brook-mayor-of-lowen-2', '2001'],
      ['ada-brook-mayor-of-lowen-3', '2021'],
    ]);
  });

  test('whose post or organization is not given have a note', () => {
    const post = statement(itemSnak('Q900000011'), {
      qualifiers: { P108: [itemSnak('Q900000021')] },
    });
    const { pack, notes } = drafted([brook(post)]);
    expect(pack.facts).toMatchObject([{ id: 'ada-brook-q900000011', post: 'Q900000011' }]);
    expect(notes.filter(({ path }) => path[0] === 'facts')).toEqual([
      {
        path: ['facts', 'ada-brook-q900000011', 'post'],
        text: 'Fill it in here and in the summary, or give its item too.',
      },
      {
        path: ['facts', 'ada-brook-q900000011', 'post'],
        text: 'Organization: Q900000021; give its item too.',
      },
    ]);
  });

  const retrieved = (time: string) => ({ P813: [timeSnak(time, 11)] });
  const published = (time: string) => ({ P577: [timeSnak(time, 11)] });
  test.each([
    ['the version', [], 'wikidata-q900000001', '2032-01-05'],
    [
      'a retrieval',
      [retrieved('+2021-02-03T00:00:00Z')],
      'wikidata-q900000001-2021-02-03',
      '2021-02-03',
    ],
    [
      'a publication',
      [published('+2020-02-03T00:00:00Z')],
      'wikidata-q900000001-2020-02-03',
      '2020-02-03',
    ],
    [
      'the earliest reference',
      [{}, retrieved('+2021-02-03T00:00:00Z'), published('+2020-02-03T00:00:00Z')],
      'wikidata-q900000001-2020-02-03',
      '2020-02-03',
    ],
    [
      'the retrieval, beside a publication',
      [{ ...retrieved('+2021-02-03T00:00:00Z'), ...published('+2020-02-03T00:00:00Z') }],
      'wikidata-q900000001-2021-02-03',
      '2021-02-03',
    ],
    [
      'the version, where the reference has no date',
      [{ P813: [someValue] }],
      'wikidata-q900000001',
      '2032-01-05',
    ],
  ])('are dated by %s', (_, references, id, date) => {
    const { pack } = drafted([brook(statement(itemSnak(mayor.id), { references })), mayor]);
    expect(pack.sources.map((source) => [source.id, source.published.text])).toEqual([[id, date]]);
  });

  test.each([
    [
      ['de', 'en'],
      'Bürgermeister von Lowen',
      'Ada Brook hatte das Amt „Bürgermeister von Lowen“ inne.',
    ],
    [['fr', 'en'], 'mayor of Lowen', 'Ada Brook a occupé le poste de mayor of Lowen.'],
    [['sv', 'en'], 'mayor of Lowen', 'Ada Brook: mayor of Lowen'],
  ] as const)('in the languages %j', (of, post, summary) => {
    const { pack } = drafted([brook(statement(itemSnak(mayor.id))), mayor], of);
    expect(pack.language).toBe(of[0]);
    expect(pack.facts).toMatchObject([{ post, summary }]);
  });
});

describe('shapes', () => {
  const one = brook();
  test.each([
    ['Special:EntityData', { entities: { [one.id]: one } }],
    ['wbgetentities', { entities: { [one.id]: one }, success: 1 }],
    ['one entity', one],
  ])('%s is read', (_, shape) => {
    const result = fromWikidata([{ name: 'a.json', text: JSON.stringify(shape) }], languages);
    expect(result.ok && Object.keys(result.pack.entities)).toEqual(['ada-brook']);
  });

  test.each([
    ['no JSON', '<html>', /^This is not JSON: /],
    ['nothing', '', /^This is not JSON: /],
    ['a number', '7', /^This JSON holds no Wikidata entity\.$/],
    ['another object', '{"a": 1}', /^This JSON holds no Wikidata entity\.$/],
    ['a list', '[]', /^This JSON holds no Wikidata entity\.$/],
    ['no entities', '{"entities": {}}', /^There is no entity in it\.$/],
    [
      'an error',
      '{"error": {"code": "no-such-entity", "info": "Could not find it"}}',
      /^Wikidata answered with an error: Could not find it\.$/,
    ],
    [
      'a missing entity',
      '{"entities": {"Q900000009": {"id": "Q900000009", "missing": ""}}}',
      /^Wikidata has no entity Q900000009\.$/,
    ],
    [
      'a redirect',
      '{"entities": {"Q900000008": {"id": "Q900000009", "redirects": {"from": "Q900000008", "to": "Q900000009"}}}}',
      /^Q900000008 redirects to Q900000009\.$/,
    ],
    [
      'a followed redirect',
      '{"entities": {"Q900000008": {"id": "Q900000009", "type": "item"}}}',
      /^Q900000008 redirects to Q900000009\.$/,
    ],
    [
      'a redirect of a dump',
      '{"entity": "Q900000008", "redirect": "Q900000009"}',
      /^Q900000008 redirects to Q900000009\.$/,
    ],
    [
      'a lexeme',
      '{"entities": {"L900000001": {"type": "lexeme", "id": "L900000001"}}}',
      /^L900000001 is a lexeme, not an item\.$/,
    ],
    [
      'a property',
      '{"id": "P900000001", "type": "property"}',
      /^P900000001 is a property, not an item\.$/,
    ],
    [
      'a text in place of claims',
      '{"id": "Q900000001", "claims": "none"}',
      /^Q900000001 is not as Wikidata writes it: claims: /,
    ],
    [
      'an entity that is a text',
      '{"entities": {"Q900000001": "Ada"}}',
      /^The entity "Q900000001" is no object\.$/,
    ],
    [
      'a post without any date',
      JSON.stringify({ ...brook(statement(itemSnak('Q900000010'))), modified: undefined }),
      /^Q900000001 does not tell when it was saved/,
    ],
  ])('%s is refused, with the name of the file', (_, text, message) => {
    const good = { name: 'good.json', text: JSON.stringify(one) };
    const result = fromWikidata([good, { name: 'bad.json', text }], languages);
    expect(result.ok).toBe(false);
    const problems = result.ok ? [] : result.problems;
    expect(problems.map(({ file }) => file)).toEqual(['bad.json']);
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.mend).toMatch(/\.$/);
  });
});
