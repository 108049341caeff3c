import {
  array,
  assert,
  constantFrom,
  dictionary,
  integer,
  property,
  record,
  string,
  tuple,
} from 'fast-check';
import { expect, test } from 'vitest';
import {
  entityData,
  item,
  itemSnak,
  noValue,
  someValue,
  statement,
  timeSnak,
} from '../interchange/wikidata/items.cases.ts';
import { fromWikidata } from '../interchange/index.ts';
import { parsePack } from '../pack/parse.ts';
import { draftYaml, parsePackText } from '../pack/yaml.ts';

const ids = ['Q900000001', 'Q900000002', 'Q900000003', 'Q900000004'];
const code = constantFrom('en', 'zh', 'de', 'mul', 'simple', 'zh-hans');
const words = string({ unit: 'grapheme', maxLength: 12 });
const names = constantFrom(
  'Ada',
  'Ada Brook',
  'yes',
  '12',
  '2019-03',
  '# Ada',
  "Ada: 'Brook'",
  '艾达',
  ' ',
  '- Ada',
);
const text = constantFrom(words, names).chain((one) => one);

const time = tuple(
  integer({ min: -200, max: 10_400 }),
  integer({ min: 0, max: 13 }),
  integer({ min: 0, max: 31 }),
  integer({ min: 6, max: 12 }),
  constantFrom(true, false),
).map(([year, month, day, precision, julian]) => {
  const padded = (value: number, length: number) => String(Math.abs(value)).padStart(length, '0');
  return timeSnak(
    `${year < 0 ? '-' : '+'}${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}T00:00:00Z`,
    precision,
    julian,
  );
});
const date = constantFrom(time, constantFrom(someValue), constantFrom(noValue)).chain((one) => one);
const itemId = constantFrom(...ids, 'Q900000009');

const post = tuple(
  constantFrom('preferred', 'normal', 'deprecated'),
  itemId,
  record(
    { P580: tuple(date), P582: tuple(date), P642: tuple(itemId.map(itemSnak)) },
    { requiredKeys: [] },
  ),
  array(record({ P813: tuple(date), P577: tuple(date) }, { requiredKeys: [] }), { maxLength: 2 }),
).map(([rank, id, qualifiers, references]) =>
  statement(itemSnak(id), { rank, qualifiers, references }),
);

const entity = record({
  labels: dictionary(code, text),
  descriptions: dictionary(code, text),
  aliases: dictionary(code, array(text, { maxLength: 3 })),
  classes: array(constantFrom('Q5', 'Q515', 'Q900000004'), { maxLength: 2 }),
  posts: array(post, { maxLength: 3 }),
});

test('whatever Wikidata says becomes a pack, and its YAML is that pack', () => {
  let drafts = 0;
  assert(
    property(array(entity, { minLength: 1, maxLength: 4 }), (entities) => {
      const items = entities.map((parts, index) => item(ids[index] ?? 'Q900000005', parts));
      const result = fromWikidata(
        [{ name: 'items.json', text: entityData(...items) }],
        ['en', 'zh', 'de'],
      );
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      const pack = parsePack(result.pack);
      if (!pack.ok) throw new Error(JSON.stringify(pack.issues));
      const written = parsePackText(draftYaml({ ...result, header: ['A draft.'] }));
      if (!written.ok) throw new Error(JSON.stringify(written.issues));
      expect(written.pack).toEqual(pack.pack);
      drafts++;
    }),
    { numRuns: 100 },
  );
  expect(drafts).toBe(100);
});
