import { describe, expect, test } from 'vitest';
import { definePack } from '../pack/define.ts';
import { parseDay, type Day } from '../time/day.ts';
import { entityContext } from './context.ts';
import type { Annotation, EntityContext } from './types.ts';

const pack = definePack({
  format: 1,
  id: 'tide-gate',
  version: '1.0.0',
  title: 'The tide gate',
  summary: 'A gate against floods, and who runs it.',
  language: 'en',
  licence: 'CC-BY-4.0',
  authors: ['A. Writer'],
  sources: {
    early: { title: 'First report', url: 'https://example.org/a', published: '2020-01-10' },
    late: { title: 'Second report', published: '2022-05-01' },
  },
  entities: {
    ada: { kind: 'person', name: 'Ada Brook', description: 'Harbour master.' },
    ben: { kind: 'person', name: 'Ben Vale', description: 'Engineer.' },
    gate: { kind: 'measure', name: 'Tide gate order', description: 'Order to shut the gate.' },
  },
  facts: {
    'ada-master': {
      type: 'role',
      summary: 'Ada Brook became harbour master.',
      person: 'ada',
      post: 'harbour master',
      from: '2019-03-01',
      to: '2022-04-30',
      sources: [{ source: 'early' }],
    },
    'ada-master-again': {
      type: 'role',
      summary: 'Ada Brook was the Harbour Master.',
      person: 'ada',
      post: 'Harbour master',
      sources: [{ source: 'early' }],
    },
    'ben-master': {
      type: 'role',
      summary: 'Ben Vale followed Ada Brook as harbour master.',
      person: 'ben',
      post: 'harbour master',
      from: '2022-05-01',
      succeeds: ['ada-master', 'ada-master-again'],
      sources: [{ source: 'late' }],
    },
    'gate-ordered': {
      type: 'measure',
      summary: 'Ada Brook ordered the gate shut.',
      actor: 'ada',
      measure: 'gate',
      announced: '2020-01-08',
      importance: 3,
      sources: [{ source: 'early', exact: 'shut at half-tide' }],
    },
    'ada-spoke': {
      type: 'statement',
      summary: 'Ada Brook said that the gate would hold.',
      when: '2020-01-09',
      speaker: 'ada',
      paraphrase: 'the gate will hold',
      importance: 3,
      sources: [{ source: 'early' }],
    },
    'second-gate': {
      type: 'proposal',
      summary: 'Ada Brook was considering a second gate.',
      when: '2020-01/2020-12',
      actor: 'ada',
      step: 'a second gate',
      stage: 'considered',
      importance: 1,
      sources: [{ source: 'early' }],
    },
    'wrong-number': {
      type: 'event',
      summary: 'Ada Brook bought nine gates.',
      when: '2019-06',
      actors: ['ada'],
      sources: [{ source: 'early' }],
    },
    'right-number': {
      type: 'event',
      summary: 'Ada Brook bought two gates.',
      when: '2019-06',
      actors: ['ada'],
      corrects: ['wrong-number'],
      importance: 1,
      sources: [{ source: 'late' }],
    },
  },
});

const nothingTold: Annotation = { stories: [], mentions: [], facts: [] };

function contextOn(iso: string | undefined, annotation = nothingTold): EntityContext {
  const day = iso === undefined ? undefined : (parseDay(iso) as Day);
  const context = entityContext([pack], 'ada', annotation, day);
  if (!context) throw new Error('the pack holds this entity');
  return context;
}

function ids(views: EntityContext['asOf']): string[] {
  return views.map((view) => view.fact.id);
}

describe('what a card shows of an entity', () => {
  test('on a day on which the post was held: the post once, and the facts known by then', () => {
    const context = contextOn('2020-02-01');
    expect(context.posts).toEqual(['Harbour master']);
    expect(ids(context.asOf)).toEqual(['ada-spoke', 'gate-ordered', 'second-gate']);
    expect(context.past).toEqual([]);
  });

  test('what began later, or came out later, is since then, and the successor with it', () => {
    const { since } = contextOn('2020-02-01');
    expect(ids(since)).toEqual(['right-number', 'ben-master']);
    expect(since.map((view) => view.standing)).toEqual([
      { kind: 'since', why: 'known-later' },
      { kind: 'since', why: 'began-later' },
    ]);
  });

  test('after the end of the post it is past, never a post of that day', () => {
    const context = contextOn('2022-06-01');
    expect(context.posts).toEqual([]);
    expect(ids(context.past)).toEqual(['ada-master', 'ada-master-again', 'second-gate']);
    expect(ids(context.asOf)).toContain('ben-master');
    expect(context.since).toEqual([]);
  });

  test('a page without a date gets facts, but no post and no as-of claim', () => {
    const context = contextOn(undefined);
    expect(context.posts).toEqual([]);
    expect(context.asOf.map((view) => view.standing.kind)).not.toContain('as-of');
    expect(context.since).toEqual([]);
  });

  test.each(['2020-02-01', '2022-06-01', undefined])(
    'what was wrong is not shown on a page of %s',
    (day) => {
      const { asOf, since, past } = contextOn(day);
      expect(ids([...asOf, ...since, ...past])).not.toContain('wrong-number');
    },
  );

  test('what the page tells itself comes after what it leaves out', () => {
    const told = { start: 0, end: 1, fact: 'ada-spoke', pack: 'tide-gate', score: 1, matched: [] };
    const context = contextOn('2020-02-01', { ...nothingTold, facts: [told] });
    expect(ids(context.asOf)).toEqual(['gate-ordered', 'ada-spoke', 'second-gate']);
    expect(context.asOf.map((view) => view.onPage)).toEqual([false, true, false]);
  });

  test('an end that is still to come is not told', () => {
    const whenOf = (day: string): string | undefined => {
      const { asOf, past } = contextOn(day);
      return [...asOf, ...past].find((view) => view.fact.id === 'second-gate')?.when;
    };
    expect(whenOf('2020-02-01')).toBe('since January 2020');
    expect(whenOf('2022-06-01')).toBe('from January 2020 to December 2020');
  });

  test('a source with an address opens at the cited words', () => {
    const [, ordered] = contextOn('2020-02-01').asOf;
    expect(ordered?.sources[0]?.link).toBe('https://example.org/a#:~:text=shut%20at%20half%2Dtide');
  });

  test('an entity that no pack holds has no context', () => {
    expect(entityContext([pack], 'nobody', nothingTold, undefined)).toBeUndefined();
  });
});
