import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entityContext } from '../annotate/index.ts';
import { generateCards } from '../cards/index.ts';
import { madeUpPack } from '../check/made-up.cases.ts';
import { keyOf } from '../pack/fact-key.ts';
import type { EntityId, Fact, Pack } from '../pack/types.ts';
import { builtInPacks } from '../packs/index.ts';
import { chronologyOf, standingOn } from '../chronology/as-of.ts';
import { parseDay } from '../time/day.ts';
import { mergePacks } from './merge-packs.ts';

interface Thing {
  readonly id: string;
  readonly kind?: string;
  readonly sameAs?: readonly string[];
}

/** A pack `id` of nothing but these entities, each with an event of its own that it acts in. */
function packOf(id: string, things: readonly Thing[]): Pack {
  const entities = things.map(({ id, kind = 'place', sameAs = [] }) => [
    id,
    { kind, name: id, description: 'A thing.', sameAs },
  ]);
  const facts = things.map(
    (thing) => `of-${thing.id}: { type: event, when: 2022, actors: [${thing.id}] }`,
  );
  const whole = madeUpPack(facts.join('\n'), {
    id,
    entities: Object.fromEntries(entities) as Record<string, unknown>,
  });
  const own = things.map((thing) => whole.entities.find(({ id }) => id === thing.id)!);
  return { ...whole, entities: own };
}

function actorsOf({ facts }: Pack): readonly EntityId[] {
  return facts.flatMap((fact) => (fact.type === 'event' ? fact.actors : []));
}

const q = (number: number) => `https://www.wikidata.org/wiki/Q${number}`;
const atlas = 'https://atlas.example/quay';

/** Packs `a`, `b`, … with the entities given, and what these are called when merged. */
interface Case {
  readonly what: string;
  readonly packs: readonly (readonly Thing[])[];
  readonly names: readonly (readonly string[])[];
  readonly conflicts?: readonly string[];
}

const cases: readonly Case[] = [
  { what: 'one id', packs: [[{ id: 'quay' }], [{ id: 'quay' }]], names: [['quay'], ['quay']] },
  { what: 'two ids', packs: [[{ id: 'quay' }], [{ id: 'pier' }]], names: [['quay'], ['pier']] },
  {
    what: 'two ids with one address',
    packs: [[{ id: 'quay', sameAs: [atlas] }], [{ id: 'pier', sameAs: [atlas] }]],
    names: [['quay'], ['quay']],
  },
  {
    what: 'any of several addresses',
    packs: [[{ id: 'quay', sameAs: [atlas, q(1)] }], [{ id: 'pier', sameAs: [q(2), atlas] }]],
    names: [['quay'], ['quay']],
  },
  {
    what: 'one id of two kinds',
    packs: [[{ id: 'quay' }], [{ id: 'quay', kind: 'person' }]],
    names: [['quay'], ['b/quay']],
    conflicts: ['b: entities.quay'],
  },
  {
    what: 'one id for two items of Wikidata',
    packs: [[{ id: 'quay', sameAs: [q(1)] }], [{ id: 'quay', sameAs: [q(2)] }]],
    names: [['quay'], ['b/quay']],
    conflicts: ['b: entities.quay'],
  },
  {
    what: 'one id, of which one says no item',
    packs: [[{ id: 'quay', sameAs: [q(1)] }], [{ id: 'quay', sameAs: [atlas] }]],
    names: [['quay'], ['quay']],
  },
  {
    what: 'one address for two kinds',
    packs: [[{ id: 'quay', sameAs: [atlas] }], [{ id: 'pier', kind: 'work', sameAs: [atlas] }]],
    names: [['quay'], ['quay']],
    conflicts: ['b: entities.pier.kind'],
  },
  {
    what: 'two of one pack that an address of another would join',
    packs: [
      [{ id: 'quay', sameAs: [atlas, q(1)] }],
      [
        { id: 'pier', sameAs: [atlas] },
        { id: 'mole', sameAs: [q(1)] },
      ],
    ],
    names: [['quay'], ['quay', 'mole']],
    conflicts: ['b: entities.mole.sameAs'],
  },
  {
    what: 'two of one pack with one address',
    packs: [
      [
        { id: 'quay', sameAs: [atlas] },
        { id: 'pier', sameAs: [atlas] },
      ],
    ],
    names: [['quay', 'pier']],
    conflicts: ['a: entities.pier.sameAs'],
  },
  {
    what: 'two packs by the addresses of a third',
    packs: [
      [{ id: 'quay', sameAs: [atlas] }],
      [{ id: 'pier', sameAs: [q(1)] }],
      [{ id: 'mole', sameAs: [atlas, q(1)] }],
    ],
    names: [['quay'], ['quay'], ['quay']],
  },
  {
    what: 'three with one id, of which one is something else',
    packs: [[{ id: 'quay' }], [{ id: 'quay', kind: 'person' }], [{ id: 'quay', kind: 'person' }]],
    names: [['quay'], ['b/quay'], ['b/quay']],
    conflicts: ['b: entities.quay', 'c: entities.quay'],
  },
  {
    what: 'an id that an address gives to another',
    packs: [
      [{ id: 'quay', sameAs: [atlas] }],
      [
        { id: 'pier', sameAs: [atlas] },
        { id: 'quay', kind: 'person' },
      ],
    ],
    names: [['quay'], ['quay', 'b/quay']],
    conflicts: ['b: entities.quay'],
  },
  { what: 'no entities', packs: [[], []], names: [[], []] },
  { what: 'no packs', packs: [], names: [] },
];

describe('entities of several packs are one', () => {
  test.each(cases)('$what', ({ packs, names, conflicts = [] }) => {
    const given = packs.map((things, at) => packOf(String.fromCodePoint(97 + at), things));
    const merged = mergePacks(given);
    expect(merged.packs.map(({ entities }) => entities.map(({ id }) => id))).toEqual(names);
    expect(merged.packs.map(actorsOf)).toEqual(names);
    expect(
      merged.conflicts.map(({ pack, code, path }) => {
        expect(code).toBe('entity-conflict');
        return `${pack}: ${path.join('.')}`;
      }),
    ).toEqual(conflicts);
  });

  test.each([
    [q(7), 'http://wikidata.org/wiki/Q7', true],
    [q(7), 'https://www.wikidata.org/entity/Q7', true],
    [q(7), 'https://www.Wikidata.org/wiki/Q7/', true],
    [q(7), q(70), false],
    [atlas, `${atlas}/`, true],
    [atlas, 'http://www.atlas.example/quay', true],
    [atlas, 'https://atlas.example/Quay', false],
    [atlas, 'https://atlas.example/quays', false],
  ])('%s and %s: %s', (one, other, same) => {
    const { packs } = mergePacks([
      packOf('a', [{ id: 'quay', sameAs: [one] }]),
      packOf('b', [{ id: 'pier', sameAs: [other] }]),
    ]);
    expect(packs[1]?.entities[0]?.id).toBe(same ? 'quay' : 'pier');
  });

  test('a pack that needs no change is the pack that was given', () => {
    const pack = packOf('a', [{ id: 'quay' }]);
    expect(mergePacks([pack]).packs[0]).toBe(pack);
  });

  test('every field that names an entity is renamed', () => {
    const facts = `
      event: { type: event, when: 2022, actors: [ada], place: ada }
      statement: { type: statement, when: 2022, speaker: ada, audience: ada, medium: ada, place: ada, paraphrase: x }
      measure: { type: measure, actor: ada, measure: ada, targets: [bo, ada], announced: 2022 }
      proposal: { type: proposal, when: 2022, actor: ada, step: x, stage: dropped, targets: [ada] }
      role: { type: role, person: ada, post: x, organization: ada }
      relation: { type: relation, subject: ada, predicate: opposes, object: ada, about: [ada, bo] }
      claim: { type: claim, when: 2022, claimants: [ada], proposition: x }
      figure: { type: figure, subject: ada, quantity: x, value: 1, unit: x, asOf: 2022 }`;
    const ada = { kind: 'person', name: 'Ada Lund', description: 'Somebody.', sameAs: [q(1)] };
    const there = packOf('there', [{ id: 'minister', kind: 'person', sameAs: [q(1)] }]);
    const { packs } = mergePacks([there, madeUpPack(facts, { entities: { ada } })]);
    const text = JSON.stringify(packs[1]?.facts);
    expect(text).not.toContain('"ada"');
    expect(text.match(/"minister"/g)).toHaveLength(18);
    expect(text.match(/"bo"/g)).toHaveLength(2);
  });
});

test('the built-in packs merge without a conflict', () => {
  expect(builtInPacks.length).toBeGreaterThan(0);
  expect(mergePacks(builtInPacks)).toEqual({ packs: builtInPacks, conflicts: [] });
});

describe('whatever the packs', () => {
  const thing = fc.record({
    id: fc.constantFrom('quay', 'pier', 'mole', 'port'),
    kind: fc.constantFrom('place', 'person'),
    sameAs: fc.subarray([atlas, q(1), q(2), q(3)], { maxLength: 2 }),
  });
  const things = fc.uniqueArray(thing, { selector: ({ id }) => id, maxLength: 4 });
  const packs = fc
    .array(things, { minLength: 1, maxLength: 4 })
    .map((each) => each.map((one, at) => packOf(String.fromCodePoint(97 + at), one)));
  const shuffled = packs.chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
    ),
  );

  test('to merge again changes nothing', () => {
    fc.assert(
      fc.property(packs, (given) => {
        const once = mergePacks(given).packs;
        expect(mergePacks(once).packs).toEqual(once);
      }),
    );
  });

  test('no fact is lost, and each acts with one entity of its pack', () => {
    fc.assert(
      fc.property(packs, (given) => {
        const keys = (all: readonly Pack[]) => all.flatMap((pack) => pack.facts.map(keyOf));
        const merged = mergePacks(given).packs;
        expect(keys(merged)).toEqual(keys(given));
        for (const pack of merged) {
          expect(actorsOf(pack)).toEqual(pack.entities.map(({ id }) => id));
          expect(new Set(actorsOf(pack)).size).toBe(pack.entities.length);
        }
      }),
    );
  });

  test('their order decides only how an entity is called', () => {
    fc.assert(
      fc.property(shuffled, ([given, inOtherOrder]) => {
        expect(unities(inOtherOrder)).toEqual(unities(given));
      }),
    );
  });

  /** Which facts act with one entity, by their keys. */
  function unities(given: readonly Pack[]): ReadonlySet<string> {
    const byEntity = new Map<EntityId, string>();
    const facts = mergePacks(given).packs.flatMap((pack) => pack.facts);
    for (const fact of facts.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))) {
      const [id = ''] = fact.type === 'event' ? fact.actors : [];
      byEntity.set(id, `${byEntity.get(id) ?? ''} ${keyOf(fact)}`);
    }
    return new Set(byEntity.values());
  }
});

describe('facts of one pack that another replaces', () => {
  const chair = 'type: role, post: chair, organization: board';
  const there = madeUpPack(
    `
    brook-chair: { ${chair}, person: ada, from: 2019-05-01, summary: Ada Lund chaired the Quay Board. }
    ship-sank:
      type: event
      when: 2019-06-01
      actors: [firm]
      place: port
      summary: A barge of the Rope Firm sank in Port Ede.`,
    { id: 'there', sources: { late: { title: 'Then', published: '2019-07-01' } } },
  );
  const here = madeUpPack(
    `
    reis-chair:
      ${chair.replaceAll(', ', '\n      ')}
      person: bo-reis
      from: 2023-03-01
      succeeds: [there/brook-chair]
      summary: Bo Reis became chair of the Quay Board.
    no-ship-sank:
      type: event
      when: 2019-06-01
      actors: [firm]
      place: port
      corrects: [there/ship-sank]
      summary: A barge of the Rope Firm ran aground in Port Ede.`,
    {
      entities: {
        'bo-reis': { kind: 'person', name: 'Bo Reis', description: 'Somebody.', sameAs: [q(5)] },
      },
      sources: { late: { title: 'Now', published: '2023-03-02' } },
    },
  );
  const merged = mergePacks([there, here]).packs;
  const [mergedThere, mergedHere] = merged as [Pack, Pack];

  function factNamed(key: string): Fact {
    const fact = merged.flatMap((pack) => pack.facts).find((one) => keyOf(one) === key);
    if (!fact) throw new Error(`no fact ${key}`);
    return fact;
  }

  test.each([
    ['there/brook-chair', '2022-01-01', { kind: 'as-of', certainty: 'certainly' }],
    ['there/brook-chair', '2024-01-01', { kind: 'past', replacedBy: 'here/reis-chair' }],
    ['here/reis-chair', '2022-01-01', { kind: 'since', why: 'began-later' }],
    ['there/ship-sank', '2020-01-01', { kind: 'withdrawn', correctedBy: 'here/no-ship-sank' }],
  ])('%s on %s', (key, page, standing) => {
    expect(standingOn(factNamed(key), parseDay(page), chronologyOf(merged))).toEqual(standing);
  });

  test('without the other pack they stand', () => {
    const alone = chronologyOf([there]);
    const day = parseDay('2024-01-01');
    expect(there.facts.map((fact) => standingOn(fact, day, alone).kind)).toEqual([
      'as-of',
      'as-of',
    ]);
  });

  test('a card shows the successor of the other pack, and nothing that was wrong', () => {
    const shown = (page: string) => {
      const context = entityContext(merged, 'board', parseDay(page));
      const ids = (views: readonly { readonly fact: Fact }[] = []) =>
        views.map(({ fact }) => fact.id);
      return { asOf: ids(context?.asOf), since: ids(context?.since), past: ids(context?.past) };
    };
    expect(shown('2022-01-01')).toEqual({ asOf: ['brook-chair'], since: ['reis-chair'], past: [] });
    expect(shown('2024-01-01')).toEqual({ asOf: ['reis-chair'], since: [], past: ['brook-chair'] });
    const firm = entityContext(merged, 'firm', parseDay('2024-01-01'));
    expect(firm?.asOf.map(({ fact }) => fact.id)).toEqual(['no-ship-sank']);
  });

  test('a learner is asked what changed, across packs', () => {
    const cards = generateCards(mergedHere, merged);
    expect(cards.filter(({ view }) => view === 'what-changed')).toMatchObject([
      {
        id: 'here/reis-chair@1/what-changed',
        question: expect.stringContaining('Ada Lund') as string,
        answer: { kind: 'entity', text: 'Bo Reis' },
      },
    ]);
    expect(generateCards(here).filter(({ view }) => view === 'what-changed')).toEqual([]);
  });

  test('cards of a corrected fact retire; those of a succeeded one stay', () => {
    const facts = (library: readonly Pack[]) =>
      new Set(generateCards(mergedThere, library).map(({ fact }) => fact));
    expect(facts([mergedThere])).toEqual(new Set(['brook-chair', 'ship-sank']));
    expect(facts(merged)).toEqual(new Set(['brook-chair']));
    const old = generateCards(mergedThere, merged);
    expect(new Set(old.map(({ standing }) => standing))).toEqual(new Set(['succeeded']));
  });
});
