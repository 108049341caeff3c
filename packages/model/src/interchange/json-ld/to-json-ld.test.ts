import jsonld from 'jsonld';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { definePack } from '../../pack/define.ts';
import { everyTypeYaml } from '../../pack/every-type.cases.ts';
import type { EntityId, Fact, Pack, Source } from '../../pack/types.ts';
import { parsePackText } from '../../pack/yaml.ts';
import { builtInPacks } from '../../packs/index.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { relationsYaml } from './relations.cases.ts';
import { toJsonLd } from './to-json-ld.ts';

function packFrom(yaml: string): Pack {
  const result = parsePackText(yaml);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, undefined, 2));
  return result.pack;
}

const damDispute = new URL('../../cards/dam-dispute.test-pack.yaml', import.meta.url);
const everyType = packFrom(everyTypeYaml);
const relations = packFrom(relationsYaml);
const packs: readonly Pack[] = [
  everyType,
  relations,
  packFrom(readFileSync(damDispute, 'utf8')),
  ...builtInPacks,
];

/** A reader of the document that knows JSON-LD and schema.org, and nothing of packs. */
class Graph {
  readonly #nodes: ReadonlyMap<string, Readonly<Record<string, readonly unknown[]>>>;

  private constructor(nodes: readonly Readonly<Record<string, unknown>>[]) {
    this.#nodes = new Map(
      nodes.map((node) => [node['@id'] as string, node as Record<string, readonly unknown[]>]),
    );
  }

  static async of(pack: Pack): Promise<Graph> {
    const text = JSON.stringify(toJsonLd([pack]));
    const flat = await jsonld.flatten(JSON.parse(text) as jsonld.JsonLdDocument, undefined, {
      documentLoader: (url) =>
        Promise.resolve({
          documentUrl: url,
          document: { '@context': { '@vocab': 'http://schema.org/' } },
        }),
    });
    return new Graph(flat as unknown as Readonly<Record<string, unknown>>[]);
  }

  types(id: string): readonly string[] {
    return (this.#nodes.get(id)?.['@type'] ?? []).map((type) =>
      String(type).replace('http://schema.org/', ''),
    );
  }

  /** Ids and texts that a path of properties leads to. */
  at(id: string, ...path: readonly string[]): readonly unknown[] {
    const [property, ...rest] = path;
    if (property === undefined) return [id];
    const values = (this.#nodes.get(id)?.[`http://schema.org/${property}`] ?? []) as readonly {
      '@id'?: string;
      '@value'?: unknown;
    }[];
    return values.flatMap((value) => {
      if (value['@id'] === undefined) return rest.length === 0 ? [value['@value']] : [];
      return this.at(value['@id'], ...rest);
    });
  }
}

/** The path from a fact's node, and what must be there. */
type Kept = readonly (readonly [path: string, values: readonly unknown[]])[];

function keptOf(pack: Pack, fact: Fact): Kept {
  const entity = (...ids: readonly (EntityId | undefined)[]): string[] =>
    ids.flatMap((id) => (id === undefined ? [] : [`urn:backgrounder:${pack.id}:entity:${id}`]));
  switch (fact.type) {
    case 'event':
      return [
        ['temporalCoverage', [fact.when.text]],
        ['mainEntity agent', entity(...fact.actors)],
        ['mainEntity location', entity(fact.place)],
      ];
    case 'statement':
      return [
        ['temporal', [fact.when.text]],
        ['creator', entity(fact.speaker)],
        ['text', present(fact.quotation)],
        ['abstract', present(fact.paraphrase)],
        ['audience', entity(fact.audience)],
        ['publisher', entity(fact.medium)],
        ['locationCreated', entity(fact.place)],
      ];
    case 'claim':
      return [
        ['temporal', [fact.when.text]],
        ['author', entity(...fact.claimants)],
        ['text', [fact.proposition]],
        [
          'appearance',
          [
            ...new Set(
              fact.sources.map(({ source }) => `urn:backgrounder:${pack.id}:source:${source}`),
            ),
          ],
        ],
      ];
    case 'measure': {
      const { announced, effective, ended } = fact;
      const end = ended?.text ?? endOf(pack, fact);
      const next = successorOf(pack, fact);
      const later = next?.type === 'measure' ? next.effective?.text : undefined;
      const inForce = `${effective?.text ?? ''}/${ended?.text ?? later ?? end}`;
      return [
        ['temporalCoverage', [`${announced.text}/${end}`]],
        ['mainEntity temporalCoverage', inForce === '/..' ? [] : [inForce]],
        ['mainEntity legislationPassedBy', entity(fact.actor)],
        ['mainEntity exampleOfWork', entity(fact.measure)],
        ['mainEntity about', entity(...fact.targets)],
        ['mainEntity abstract', present(fact.scope)],
        ['mainEntity comment text', present(fact.rationale)],
        ['mainEntity comment author', fact.rationale === undefined ? [] : entity(fact.actor)],
      ];
    }
    case 'proposal':
      return [
        ['temporalCoverage', [fact.when.text.replace(/\.\.$/, endOf(pack, fact))]],
        ['mainEntity agent', entity(fact.actor)],
        ['mainEntity object', entity(...fact.targets)],
        ['mainEntity name', [fact.step]],
        [
          'mainEntity actionStatus',
          [`https://schema.org/${fact.stage === 'dropped' ? 'Failed' : 'Active'}ActionStatus`],
        ],
      ];
    case 'role':
      return [
        ['temporalCoverage', span(pack, fact)],
        ['mainEntity', entity(fact.person)],
      ];
    case 'relation':
      return [
        ['temporalCoverage', span(pack, fact)],
        ['mainEntity', entity(fact.subject)],
        ['keywords termCode', [fact.predicate]],
        ['mentions', entity(fact.object)],
      ];
    case 'figure':
      return [
        ['temporalCoverage', [fact.asOf.text]],
        ['mainEntity observationAbout', entity(fact.subject)],
        ['mainEntity variableMeasured', [fact.quantity]],
        ['mainEntity value', [fact.value]],
        ['mainEntity unitText', [fact.unit]],
      ];
  }
}

function span(pack: Pack, fact: Extract<Fact, { type: 'role' | 'relation' }>): string[] {
  const { from, to } = fact;
  const end = to?.text ?? endOf(pack, fact);
  return from || /\d/.test(end) ? [`${from?.text ?? ''}/${end}`] : [];
}

function successorOf(pack: Pack, { id }: Fact): Fact | undefined {
  return pack.facts.find(({ succeeds }) => succeeds.includes(`${pack.id}/${id}`));
}

/** Where no end is recorded: what takes over says when, or nothing does. */
function endOf(pack: Pack, fact: Fact): string {
  const next = successorOf(pack, fact);
  if (!next) return '..';
  switch (next.type) {
    case 'role':
    case 'relation':
      return next.from?.text ?? '';
    case 'measure':
      return next.announced.text;
    case 'figure':
      // In the pack of every type it is of a year before: no end.
      return '';
    case 'event':
    case 'statement':
    case 'claim':
    case 'proposal':
      return next.when.text;
  }
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

function sourceOf(pack: Pack, id: string): Source {
  const source = pack.sources.find((one) => one.id === id);
  if (!source) throw new Error(`no source ${id}`);
  return source;
}

describe.each(packs.map((pack) => [pack.id, pack] as const))('of %s', (_, pack) => {
  test('the dates and the attribution of every fact are kept', async () => {
    const graph = await Graph.of(pack);
    expect.assertions(pack.facts.length);
    for (const fact of pack.facts) {
      const id = `urn:backgrounder:${pack.id}:fact:${fact.id}`;
      const kept = keptOf(pack, fact);
      const found = kept.map(([path]) => [path, graph.at(id, ...path.split(' '))]);
      expect([fact.id, found]).toEqual([fact.id, kept]);
    }
  });

  test('the sources of every fact are kept, with the passages', async () => {
    const graph = await Graph.of(pack);
    expect.assertions(2 * pack.facts.length);
    for (const fact of pack.facts) {
      const id = `urn:backgrounder:${pack.id}:fact:${fact.id}`;
      const cited = [...new Set(fact.sources.map(({ source }) => source))].map((one) =>
        sourceOf(pack, one),
      );
      const found = ['name', 'publisher name', 'url', 'description', 'temporal'].map((path) =>
        graph.at(id, 'citation', ...path.split(' ')),
      );
      expect([fact.id, ...found]).toEqual([
        fact.id,
        cited.flatMap((source) => present(source.title)),
        cited.flatMap((source) => present(source.publisher)),
        cited.flatMap((source) => present(source.url)),
        cited.flatMap((source) => present(source.note)),
        cited.map((source) => source.published.text),
      ]);
      const words = fact.sources.flatMap(({ selector }) =>
        selector?.type === 'quote' ? [selector.exact] : [],
      );
      expect([fact.id, graph.at(id, 'isBasedOn', 'text')]).toEqual([fact.id, words]);
    }
  });

  test('summaries, status, drafts and corrections of every fact are kept', async () => {
    const graph = await Graph.of(pack);
    expect.assertions(2 * pack.facts.length);
    for (const fact of pack.facts) {
      const id = `urn:backgrounder:${pack.id}:fact:${fact.id}`;
      const summary = fact.type === 'statement' || fact.type === 'claim' ? 'description' : 'text';
      const status = [fact.status, ...(fact.draft ? ['Draft'] : [])];
      expect([graph.at(id, summary), graph.at(id, 'creativeWorkStatus')]).toEqual([
        [fact.summary],
        status,
      ]);
      for (const wrong of fact.corrects) {
        const corrected = `urn:backgrounder:${wrong.replace('/', ':fact:')}`;
        if (!graph.at(corrected, 'correction').includes(id))
          throw new Error(`${wrong} is not corrected`);
      }
      expect(graph.at(`urn:backgrounder:${pack.id}`, 'hasPart')).toContain(id);
    }
  });
});

test('what has been succeeded is over, and a tighter rule counts from when it took effect', () => {
  const pack = definePack({
    format: 1,
    id: 'noise-order',
    version: '1.0.0',
    title: 'The noise order',
    summary: 'An order of a harbour town.',
    language: 'en',
    licence: 'MIT',
    authors: ['Test'],
    sources: { gazette: { published: '2023-03-09' } },
    entities: {
      council: { kind: 'organization', name: 'Harbour Council', description: 'Council.' },
      order: { kind: 'measure', name: 'Noise order', description: 'Order against noise.' },
      ada: { kind: 'person', name: 'Ada Lund', description: 'Mayor.' },
      tom: { kind: 'person', name: 'Tom Orr', description: 'Mayor.' },
    },
    facts: {
      first: {
        type: 'measure',
        summary: 'The Harbour Council forbade noise at night.',
        actor: 'council',
        measure: 'order',
        announced: '2022-06-13',
        effective: '2022-09-01',
        sources: [{ source: 'gazette' }],
      },
      second: {
        type: 'measure',
        summary: 'The Harbour Council forbade noise at weekends.',
        actor: 'council',
        measure: 'order',
        announced: '2023-02-28',
        effective: '2023-03-01',
        succeeds: ['first'],
        sources: [{ source: 'gazette' }],
      },
      'ada-mayor': {
        type: 'role',
        summary: 'Ada Lund was mayor.',
        person: 'ada',
        post: 'mayor',
        from: '2019',
        sources: [{ source: 'gazette' }],
      },
      'tom-mayor': {
        type: 'role',
        summary: 'Tom Orr was mayor.',
        person: 'tom',
        post: 'mayor',
        from: '2022-11',
        succeeds: ['ada-mayor'],
        sources: [{ source: 'gazette' }],
      },
    },
  });
  const nodes = toJsonLd([pack])['@graph'] as unknown as readonly Readonly<
    Record<string, unknown>
  >[];
  const fact = (id: string) =>
    nodes.find((node) => node['@id'] === `urn:backgrounder:noise-order:fact:${id}`);
  expect(fact('first')).toMatchObject({
    temporalCoverage: '2022-06-13/2023-02-28',
    mainEntity: { temporalCoverage: '2022-09-01/2023-03-01' },
  });
  expect(fact('second')).toMatchObject({ temporalCoverage: '2023-02-28/..' });
  expect(fact('ada-mayor')).toMatchObject({
    temporalCoverage: '2019/2022-11',
    mainEntity: { hasOccupation: { startDate: '2019', endDate: '2022-11' } },
  });
});

test('a role stands between its person and what was held, with its dates', async () => {
  const [council, pilot] = await Promise.all([Graph.of(everyType), Graph.of(relations)]);
  const role = 'urn:backgrounder:tide-gate:fact:ada-minister:role';
  const ada = 'urn:backgrounder:tide-gate:entity:ada';
  expect(council.at(ada, 'memberOf')).toEqual([role]);
  expect(council.at(ada, 'memberOf', 'memberOf')).toEqual([
    'urn:backgrounder:tide-gate:entity:council',
  ]);
  expect(council.at(role, 'subjectOf')).toEqual(['urn:backgrounder:tide-gate:fact:ada-minister']);
  expect(council.at(role, 'roleName')).toEqual(['minister of tides']);
  expect(council.at(role, 'startDate')).toEqual(['2021-01-26']);
  expect(council.at(role, 'endDate')).toEqual([]);

  const other = 'urn:backgrounder:salt-quay:entity:ada';
  expect(pilot.at(other, 'hasOccupation', 'hasOccupation', 'name')).toEqual(['pilot']);
  expect(pilot.at(other, 'hasOccupation', 'startDate')).toEqual([]);
  expect(pilot.at(other, 'hasOccupation', 'endDate')).toEqual(['2025-06']);
});

test.each([
  ['quay', 'containedInPlace', 'town'],
  ['guild', 'location', 'town'],
  ['guild', 'parentOrganization', 'league'],
  ['ada', 'memberOf', 'guild'],
  ['quay', 'owner', 'guild'],
])('a relation of %s is told by %s too', async (subject, property, object) => {
  const graph = await Graph.of(relations);
  const iri = (id: string): string => `urn:backgrounder:salt-quay:entity:${id}`;
  const roles = graph.at(iri(subject), property);
  expect(roles.length).toBeGreaterThan(0);
  for (const role of roles) expect(graph.types(String(role))).toEqual(['Role']);
  expect(new Set(graph.at(iri(subject), property, property))).toEqual(new Set([iri(object)]));
});

/** What an event's `when` becomes: start, end, and the whole as EDTF. */
test.each([
  ['2031-05-04', '2031-05-04', undefined],
  ['2031-05', '2031-05', undefined],
  ['2031-05-XX', '2031-05', undefined],
  ['2031-XX', '2031', undefined],
  ['0987', '0987', undefined],
  ['2031-05-04~', undefined, undefined],
  ['2031-05?', undefined, undefined],
  ['2031%', undefined, undefined],
  ['[2031-05-04..2031-05-06]', undefined, undefined],
  ['2031-05-04/2031-05-06', '2031-05-04', '2031-05-06'],
  ['2031-05-04~/2031-05', undefined, '2031-05'],
  ['2031-05-04/..', '2031-05-04', undefined],
  ['/2031-05-04', undefined, '2031-05-04'],
])('an event of %s starts on %s and ends on %s', (text, startDate, endDate) => {
  const when = parseEdtf(text);
  if (!when.ok) throw new Error(when.message);
  const facts = everyType.facts.flatMap((fact) =>
    fact.type === 'event' ? [{ ...fact, when: when.value }] : [],
  );
  const event = toJsonLd([{ ...everyType, facts }])['@graph'].find(
    (node) => node['@type'] === 'Statement',
  );
  const { temporalCoverage, mainEntity } = event as unknown as Record<
    string,
    Record<string, unknown>
  >;
  expect(temporalCoverage).toBe(text);
  expect([mainEntity?.['startDate'], mainEntity?.['endDate']]).toEqual([startDate, endDate]);
});

test('names have their language, and generic ones are none', () => {
  const named = (name: string) =>
    toJsonLd([everyType])['@graph'].find((node) => 'name' in node && node.name === name);
  expect(named('Ada Lund')).toMatchObject({
    '@type': 'Person',
    alternateName: [
      { '@value': 'Minister Lund', '@language': 'en' },
      { '@value': 'Lund', '@language': 'en' },
      { '@value': '隆德', '@language': 'zh' },
    ],
    sameAs: ['https://www.wikidata.org/wiki/Q42'],
  });
  expect(named('tide gate order')).not.toHaveProperty('alternateName');
});

test('the pack is a data set with its version, licence and authors', () => {
  expect(toJsonLd([{ ...everyType, draft: true }])['@graph'][0]).toMatchObject({
    '@type': 'Dataset',
    '@id': 'urn:backgrounder:tide-gate',
    version: '1.0.0',
    inLanguage: 'en',
    license: 'https://spdx.org/licenses/CC-BY-4.0',
    creditText: ['Ada Lund'],
    temporalCoverage: '../2024-01',
    creativeWorkStatus: 'Draft',
  });
});
