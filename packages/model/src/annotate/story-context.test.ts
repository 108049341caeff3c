import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileIndex } from '../match/compile.ts';
import { plainPage } from '../page/read-page.ts';
import { parseDay } from '../time/day.ts';
import { keyOf } from '../pack/fact-key.ts';
import { amberDispute, contextOf, resinTrade } from './amber-dispute.cases.ts';
import { annotate } from './annotate.ts';
import { storyContext } from './story-context.ts';
import type { RelatedFact } from './types.ts';

const talks = 'Ada Lund met Bo Quist for talks. The Resin Guild and Cy Rook had no answer.';

function ids(facts: readonly RelatedFact[]): string[] {
  return facts.map(({ view }) => view.fact.id);
}

function reasons(facts: readonly RelatedFact[]): Record<string, unknown> {
  return Object.fromEntries(facts.map(({ view, reason }) => [view.fact.id, reason]));
}

test('entities mentioned: those of the facts told first, each with its mentions and facts', () => {
  const { context, text } = contextOf(talks, { published: '2023-07-10' });
  const order = context.mentioned.map(({ entity }) => entity.id);
  expect(order[0]).toBe('amber');
  expect(order.indexOf('lund')).toBeLessThan(order.indexOf('guild'));
  expect(order.at(-1)).toBe('rook');
  expect(order).not.toContain('council');
  for (const { entity, mentions } of context.mentioned) {
    expect(mentions.length).toBeGreaterThan(0);
    for (const { start, end, entity: id } of mentions) {
      expect(id).toBe(entity.id);
      expect(text.slice(start, end)).not.toBe('');
    }
  }
  const amber = context.mentioned.find(({ entity }) => entity.id === 'amber');
  expect(amber?.facts).toEqual(['amber-dispute/amber-licences']);
});

test('facts told stand in the order of the page, each with its sentences', () => {
  const { context, text } = contextOf(talks, { published: '2023-07-10' });
  expect(context.told.map(({ view }) => view.fact.id)).toEqual([
    'amber-licences',
    'lund-meets-quist',
  ]);
  expect(context.told.map(({ links: [link] }) => link && text.slice(link.start, link.end))).toEqual(
    ['Port Ede put exports of amber and copal under licence.', 'Ada Lund met Bo Quist for talks.'],
  );
  expect(context.told.every(({ view }) => view.onPage)).toBe(true);
});

describe('what is left out, by the day of the page', () => {
  test.each<[string | undefined, readonly string[], readonly string[]]>([
    [
      '2023-07-10',
      ['crane-limits', 'quist-protests', 'copal-quota'],
      ['amber-banned', 'ban-suspended', 'first-licences'],
    ],
    [
      '2025-01-10',
      ['amber-banned', 'crane-limits', 'quist-protests', 'copal-quota', 'first-licences'],
      ['ban-suspended'],
    ],
    [
      undefined,
      [
        'crane-limits',
        'amber-banned',
        'quist-protests',
        'ban-suspended',
        'copal-quota',
        'first-licences',
      ],
      [],
    ],
  ])('%s', (published, asOf, since) => {
    const { context } = contextOf(talks, published === undefined ? {} : { published });
    expect(ids(context.asOf).slice(0, asOf.length)).toEqual(asOf);
    expect(ids(context.since)).toEqual(since);
    const kinds = new Set(context.asOf.map(({ view }) => view.standing.kind));
    expect([...kinds]).toEqual([published === undefined ? 'undated' : 'as-of']);
    expect(context.since.every(({ view }) => view.standing.kind === 'since')).toBe(true);
  });
});

test('each fact has its reason', () => {
  const { context } = contextOf(talks, { published: '2023-07-10' });
  expect(reasons(context.asOf)).toMatchObject({
    'crane-limits': { kind: 'answered-by', fact: 'amber-dispute/amber-licences' },
    'quist-protests': { kind: 'answers', fact: 'amber-dispute/amber-licences' },
    'copal-quota': { kind: 'same-target', entities: ['copal'] },
    'copal-varnish': { kind: 'about', entities: ['copal', 'guild'] },
    'amber-share': { kind: 'about', entities: ['amber'] },
  });
  expect(reasons(context.since)).toEqual({
    'amber-banned': { kind: 'succeeds', fact: 'amber-dispute/amber-licences' },
    'ban-suspended': { kind: 'succeeds', fact: 'amber-dispute/amber-banned' },
    'first-licences': { kind: 'same-measure', entity: 'order' },
  });
});

test('what a told fact took the place of: where the page has no day, and not where it was over', () => {
  const told = 'Cy Rook became minister of tides.';
  const { context } = contextOf(told, {});
  expect(reasons(context.asOf)['lund-minister']).toEqual({
    kind: 'succeeded-by',
    fact: 'amber-dispute/rook-minister',
  });
  const { context: of2025 } = contextOf(told, { published: '2025-12-01' });
  expect(of2025.told.map(({ view }) => view.fact.id)).toContain('rook-minister');
  expect([...ids(of2025.asOf), ...ids(of2025.since)]).not.toContain('lund-minister');
});

test('what shares a country or a person that tells little does not appear', () => {
  const { context } = contextOf(talks, { published: '2023-07-10' });
  const named = context.mentioned.map(({ entity }) => entity.id);
  expect(named).toEqual(expect.arrayContaining(['ede', 'rook']));
  const listed = [...ids(context.asOf), ...ids(context.since)];
  expect(listed).not.toContain('ede-festival');
  expect(listed).not.toContain('rook-sails');
});

test('who followed in a post comes after what is of the same measure', () => {
  const { context } = contextOf('Ada Lund, minister of tides, slept.', { published: '2023-07-10' });
  expect(context.told.map(({ view }) => view.fact.id)).toContain('lund-minister');
  expect(ids(context.since)).toEqual([
    'amber-banned',
    'ban-suspended',
    'first-licences',
    'rook-minister',
  ]);
});

test('what only shares an organization is left out where the page names that in passing', () => {
  const told = 'The Resin Guild held that copal makes the best varnish.';
  const once = `${told} They said amber, amber, amber, amber and amber.`;
  const often = `${told} The Resin Guild asked the Resin Guild, and no Resin Guild had an answer.`;
  const { context: inPassing } = contextOf(once, { published: '2023-07-10' });
  const { context: aboutIt } = contextOf(often, { published: '2023-07-10' });
  expect(ids(inPassing.asOf)).not.toContain('wick-shuts');
  expect(reasons(aboutIt.asOf)['wick-shuts']).toEqual({ kind: 'about', entities: ['guild'] });
});

test('ranks fall, and lie between 0 and 1', () => {
  const { context } = contextOf(talks, { published: '2023-07-10' });
  for (const list of [context.mentioned, context.asOf, context.since]) {
    const ranks = list.map(({ rank }) => rank);
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    expect(Math.max(...ranks)).toBeLessThanOrEqual(1);
    expect(Math.min(...ranks)).toBeGreaterThan(0);
  }
});

describe('two packs', () => {
  const { context } = contextOf(talks, {
    published: '2023-07-10',
    packs: [resinTrade, amberDispute],
  });
  const listed = [...context.asOf, ...context.since];

  test('of another pack stands what answers, and what concerns the same measure', () => {
    expect(reasons(listed)).toMatchObject({
      'guild-complains': { kind: 'answers', fact: 'amber-dispute/amber-licences' },
      'order-reviewed': { kind: 'same-measure', entity: 'order' },
    });
    const { view } = listed.find((one) => one.view.fact.id === 'guild-complains')!;
    expect(view.pack).toBe('resin-trade');
  });

  test('of another pack what only shares names does not appear', () => {
    expect(ids(listed)).not.toContain('guild-dances');
  });

  test('what both tell stands once, as the story’s pack has it', () => {
    expect(ids(listed)).toContain('amber-banned');
    expect(ids(listed)).not.toContain('ban-as-the-trade-saw-it');
  });

  test('what the page tells does not stand as left out in the words of another pack', () => {
    expect(ids(listed)).not.toContain('licences-as-the-trade-saw-them');
  });
});

test('of an annotation that came from elsewhere, or was made of another page, the page is read again', () => {
  const index = compileIndex([amberDispute]);
  const page = plainPage(
    'Port Ede put 40 % of exports of amber under licence.\n\nPort Ede put exports of amber and copal under licence.',
    parseDay('2023-07-10'),
  );
  const annotation = annotate(index, page);
  const context = storyContext(index, amberDispute.id, page, annotation);
  expect(context?.told).not.toEqual([]);
  expect(storyContext(index, amberDispute.id, page, structuredClone(annotation))).toEqual(context);
  expect(storyContext(index, amberDispute.id, { ...page }, annotation)).toEqual(context);
});

test('there is no context of a pack that is not there, or whose story the page is not about', () => {
  const index = compileIndex([amberDispute, resinTrade]);
  const page = plainPage('It rained in Port Ede\nThe amber was wet, and nobody minded.');
  const annotation = annotate(index, page);
  expect(storyContext(index, 'amber-dispute', page, annotation)).toBeUndefined();
  expect(storyContext(index, 'no-such-pack', page, annotation)).toBeUndefined();
});

test('no fact stands twice, and none that was withdrawn appears', () => {
  const sentences = [
    talks,
    'Port Ede forbade exports of amber with the amber ban.',
    'Port Ede suspended the ban.',
    'The Harbour Council granted the first licences.',
    'The Harbour Council set a quota on copal.',
    'Bo Quist said that the harbour would not bow to a few sacks of resin.',
    'Port Ede exported 60 metric tons of amber in 2022.',
    'Port Ede had 90 percent of world sales of amber in 2022.',
    'A flood carried the amber away on 2 November 2022.',
    'Ada Lund, minister of tides, and Cy Rook sailed around Port Wick.',
  ];
  const withdrawn = ['amber-dispute/amber-flood', 'amber-dispute/amber-share-wrong'];
  let listed = 0;
  fc.assert(
    fc.property(
      fc.subarray(sentences),
      fc.constantFrom(undefined, '2023-07-04', '2023-07-10', '2024-12-05', '2026-01-01'),
      fc.constantFrom('alone', 'first', 'last'),
      (chosen, published, place) => {
        const packs = {
          alone: [amberDispute],
          first: [amberDispute, resinTrade],
          last: [resinTrade, amberDispute],
        }[place];
        const { context } = contextOf(chosen.join('\n'), {
          packs,
          ...(published !== undefined && { published }),
        });
        const keys = (list: readonly { readonly view: RelatedFact['view'] }[]): string[] =>
          list.map(({ view }) => keyOf(view.fact));
        const apart = [context.told, context.asOf, context.since].flatMap(keys);
        expect(new Set(apart).size).toBe(apart.length);
        const differing = keys(context.differences);
        expect(
          keys([...context.asOf, ...context.since]).filter((key) => differing.includes(key)),
        ).toEqual([]);
        expect([...apart, ...differing].filter((key) => withdrawn.includes(key))).toEqual([]);
        expect(JSON.parse(JSON.stringify(context))).toEqual(context);
        listed += apart.length;
      },
    ),
  );
  expect(listed).toBeGreaterThan(100);
});
