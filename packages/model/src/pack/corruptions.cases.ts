import { leaves, parts, type PackInput } from './schema.ts';
import type { FactType } from './types.ts';
import type { Fields, Shape } from './shapes.ts';

type Path = readonly (string | number)[];
type Part = Record<string | number, unknown>;

/** A change after which a valid pack is one no more, whatever it holds. */
export interface Corruption {
  readonly what: string;
  /** Where there must be an issue: there, in it, or in what holds it. */
  readonly at: Path;
  /** Whether the shape alone tells, without the rest of the pack and the calendar. */
  readonly ofShape: boolean;
  /** Changes the pack that it is given. */
  readonly apply: (pack: PackInput) => void;
}

/** All corruptions of this kind that a pack can suffer. */
export function corruptionsOf(pack: PackInput): Corruption[] {
  return [
    ...ofPart(parts.pack.fields, pack, []),
    ...ofMap(pack.sources, parts.source.fields, ['sources']),
    ...ofMap(pack.entities, parts.entity.fields, ['entities']),
    ...Object.entries(pack.entities).flatMap(([id, { aliases }]) =>
      ofList(aliases, parts.alias.fields, ['entities', id, 'aliases']),
    ),
    ...Object.entries(pack.facts).flatMap(([id, fact]) => [
      ...ofPart(parts[fact.type].fields, fact, ['facts', id]),
      ...ofList(fact.sources, parts.citation.fields, ['facts', id, 'sources']),
      ...ofList(fact.prompts, parts.prompt.fields, ['facts', id, 'prompts']),
      ...fact.sources.map((_, index) => halfPassage(['facts', id, 'sources', index])),
      ...ofFact(fact, id),
    ]),
    ...lostReferents(pack),
  ];
}

function ofMap(map: Readonly<Record<string, object>>, fields: Fields, at: Path): Corruption[] {
  return Object.entries(map).flatMap(([id, part]) => [
    ...ofPart(fields, part, [...at, id]),
    ...['Bad_id', 'ends-', 'constructor'].map((bad) =>
      edit(`the id ${bad}`, at, (ids) => {
        ids[bad] = ids[id];
        delete ids[id];
      }),
    ),
  ]);
}

function ofList(list: readonly unknown[] | undefined, fields: Fields, at: Path): Corruption[] {
  return (list ?? []).flatMap((item, index) =>
    typeof item === 'object' && item !== null ? ofPart(fields, item, [...at, index]) : [],
  );
}

function ofPart(fields: Fields, part: object, at: Path): Corruption[] {
  const there = Object.entries(fields).filter(([name]) => name in part);
  return [
    edit('a field that is unknown', at, (fields) => (fields['colour'] = 'red')),
    ...there.flatMap(([name, shape]) => ofField(name, shape, at)),
  ];
}

function ofField(name: string, shape: Shape, at: Path): Corruption[] {
  const here = [...at, name];
  const put = (what: string, value: unknown, ofShape = true): Corruption =>
    set(`${what} in ${name}`, here, value, ofShape);
  const value = shape.given ?? shape;
  const isList = value.item !== undefined;
  const renamed = edit(`${name} by another name`, at, (fields) => {
    fields[`${name}X`] = fields[name];
    delete fields[name];
  });
  const dropped = edit(`no ${name}`, at, (fields) => delete fields[name]);
  return [
    renamed,
    ...(value === shape ? [dropped] : []),
    put('nothing', null),
    put('another type', isList ? { of: 'another type' } : []),
    ...badValues(value).map((bad) => put('a bad value', bad)),
    ...(calendar.has(value) ? [put('no day', '2023-02-30', false)] : []),
    ...(calendar.has(value) ? [put('an end before its beginning', '[2024..2023]', false)] : []),
    ...(references.has(value) ? [put('an unknown id', nowhere, false)] : []),
    ...(isList && references.has(value.item) ? [put('an unknown id', [nowhere], false)] : []),
    ...(isList && value.least ? [put('an empty list', [])] : []),
  ];
}

/** An id that no pack of these tests has. */
const nowhere = 'nowhere-to-be-found';

const calendar = new Set<unknown>([leaves.date, leaves.edtf]);
const references = new Set<unknown>([leaves.entityId, leaves.sourceId]);

const badByLeaf = new Map<unknown, readonly unknown[]>([
  [leaves.text, ['', ' \n', 5]],
  ...[leaves.slug, leaves.entityId, leaves.sourceId].map(
    (slug) => [slug, ['Not an id', 'a--b', 5]] as const,
  ),
  [leaves.language, ['English', 'e']],
  [leaves.url, ['courier.example', 'https://a b']],
  [leaves.version, ['first', '1.0']],
  [leaves.date, ['7 July 2023', '2023-7-7', '2023-13', '2022/2023', 20_233, '']],
  [leaves.edtf, ['7 July 2023', '2023-07-07T12', '../..', '2022/2023/2024', 20_233, '']],
]);

function badValues(shape: Shape): readonly unknown[] {
  const leaf = badByLeaf.get(shape);
  if (leaf) return leaf;
  if (shape === leaves.flag) return ['yes', 0];
  if (shape === leaves.anyText) return [5];
  if (shape.options) return ['none of these', 99];
  if (shape.least === undefined || shape.item) return ['a text', 5];
  return ['5', Infinity, ...(Number.isFinite(shape.least) ? [-1] : [])];
}

function halfPassage(at: Path): Corruption {
  return edit('a passage without its end', at, (citation) => {
    citation['start'] = 'The council';
    delete citation['end'];
  });
}

function ofFact(fact: PackInput['facts'][string], id: string): Corruption[] {
  const at = ['facts', id];
  const types = Object.keys(foreignFields) as FactType[];
  return [
    edit('summary and sources in each other’s place', at, (fields) => {
      [fields['summary'], fields['sources']] = [fields['sources'], fields['summary']];
    }),
    set('a fact that refers to itself', [...at, 'corrects'], [id], false),
    ...types
      .filter((type) => type !== fact.type)
      .flatMap((type) => [
        edit(`the type ${type} instead`, at, (fields) => (fields['type'] = type)),
        ...foreignFields[type].map((name) =>
          edit(`a field of the type ${type}`, at, (fields) => (fields[name] = 'ab')),
        ),
      ]),
    ...(fact.type === 'statement'
      ? [
          edit('a statement without words', at, (fields) => {
            delete fields['quotation'];
            delete fields['paraphrase'];
          }),
        ]
      : []),
    ...(fact.type === 'measure'
      ? [set('a measure that ends before it begins', [...at, 'ended'], '0001', false)]
      : []),
    ...((fact.type === 'role' || fact.type === 'relation') && fact.from !== undefined
      ? [set('a time that ends before it begins', [...at, 'to'], '0001', false)]
      : []),
  ];
}

/** Fields that no other type has. */
const foreignFields: Readonly<Record<FactType, readonly string[]>> = {
  event: ['actors'],
  statement: ['speaker', 'paraphrase'],
  measure: ['scope'],
  proposal: ['step'],
  role: ['post'],
  relation: ['predicate'],
  claim: ['proposition'],
  figure: ['unit'],
};

/** Sources and facts that are gone, though some fact refers to them. */
function lostReferents(pack: PackInput): Corruption[] {
  const facts = Object.entries(pack.facts);
  return facts.flatMap(([id, fact]) => [
    ...fact.sources.map(({ source }) => lost('sources', source)),
    ...(fact.succeeds ?? [])
      .filter((other) => other !== id && !other.includes('/'))
      .map((other) => lost('facts', other)),
    ...(fact.about ?? []).map((entity) => lost('entities', entity)),
  ]);
}

function lost(map: 'sources' | 'entities' | 'facts', id: string): Corruption {
  return {
    what: `nothing under an id of ${map} that is referred to`,
    at: ['facts'],
    ofShape: false,
    apply: (pack) => delete pack[map][id],
  };
}

function edit(what: string, at: Path, to: (part: Part) => unknown): Corruption {
  return { what, at, ofShape: true, apply: (pack) => to(partAt(pack, at)) };
}

function set(what: string, at: Path, value: unknown, ofShape = true): Corruption {
  const apply = (pack: PackInput): void => {
    partAt(pack, at.slice(0, -1))[at.at(-1)!] = value;
  };
  return { what, at, ofShape, apply };
}

function partAt(pack: PackInput, at: Path): Part {
  let part = pack as unknown as Part;
  for (const key of at) part = part[key] as Part;
  return part;
}
