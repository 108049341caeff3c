import { describe, expect, test } from 'vitest';
import { definePack } from '../pack/define.ts';
import type { EntityId, Fact, Pack } from '../pack/types.ts';
import { parseDay, type Day } from '../time/day.ts';
import { entityContext } from './context.ts';
import { factView } from './fact-view.ts';
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

function contextOn(iso: string | undefined, annotation?: Annotation): EntityContext {
  const day = iso === undefined ? undefined : (parseDay(iso) as Day);
  const context = entityContext([pack], 'ada', day, annotation);
  if (!context) throw new Error('the pack holds this entity');
  return context;
}

function factNamed(id: string): Fact {
  const fact = pack.facts.find((one) => one.id === id);
  if (!fact) throw new Error(`no fact ${id}`);
  return fact;
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
    const context = contextOn('2020-02-01', { stories: [], mentions: [], facts: [told] });
    expect(ids(context.asOf)).toEqual(['gate-ordered', 'ada-spoke', 'second-gate']);
    expect(context.asOf.map((view) => view.onPage)).toEqual([false, true, false]);
  });

  test('a post of which our source is later is held on a page that tells it', () => {
    const later = { ...factNamed('ada-master'), sources: [{ source: 'late' }] };
    const packs = [{ ...pack, facts: [later] }] as unknown as readonly Pack[];
    const told = { start: 0, end: 1, fact: later.id, pack: 'tide-gate', score: 1, matched: [] };
    const on = (facts: Annotation['facts']) =>
      entityContext(packs, 'ada', parseDay('2020-02-01'), { stories: [], mentions: [], facts })!;
    expect(on([told])).toMatchObject({ posts: ['harbour master'], since: [] });
    expect(on([]).posts).toEqual([]);
    expect(ids(on([]).since)).toEqual(['ada-master']);
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

  test('of facts that weigh the same, the one whose source can be opened comes first', () => {
    const later = '2022-06-01';
    const bare = {
      ...factNamed('ada-spoke'),
      id: 'told-by-hearsay',
      sources: [{ source: 'late' }],
    };
    const both = [{ ...pack, facts: [...pack.facts, bare] }] as unknown as readonly Pack[];
    const { asOf } = entityContext(both, 'ada', parseDay(later))!;
    expect(ids(asOf).slice(0, 3)).toEqual(['ada-spoke', 'gate-ordered', 'told-by-hearsay']);
  });

  test.each([
    ['gate-ordered', 'Ada Brook ordered the gate shut.', false],
    ['gate-ordered', 'Ada Brook ordered the gate shut on 8 January 2020.', true],
    ['gate-ordered', 'Ada Brook ordered the gate shut on 18 January 2020.', false],
    ['second-gate', 'From January 2020 to December 2020 a second gate was considered.', true],
    ['second-gate', 'In January 2020 a second gate was considered.', true],
    ['ada-master-again', 'Ada Brook was the Harbour Master in 2020.', false],
  ])('whether the summary of %s says when: %s', (id, summary, says) => {
    const fact = { ...factNamed(id), summary } as Fact;
    const view = factView(pack, fact, {
      standing: { kind: 'undated' },
      day: parseDay('2020-02-01'),
    });
    expect(view.saysWhen).toBe(says);
  });

  test('a source says whether it is of the fact’s own date', () => {
    const same = factView(
      pack,
      { ...factNamed('ben-master'), sources: [{ source: 'late' }, { source: 'early' }] },
      { standing: { kind: 'undated' }, day: undefined },
    );
    expect(same.sources.map((source) => source.isSameDate)).toEqual([true, false]);
  });

  test('an entity that no pack holds has no context', () => {
    expect(entityContext([pack as Pack], 'nobody', undefined)).toBeUndefined();
  });
});

describe('an entity on which a story turns', () => {
  /** As many events of each importance in which Ada acts, and as many that are only about her. */
  function crowd(each: number): readonly Fact[] {
    const event = factNamed('right-number');
    return ([1, 2, 3] as const).flatMap((importance) =>
      Array.from({ length: each }, (_, at): readonly Fact[] => [
        { ...event, id: `acts-${importance}-${at}`, importance, corrects: [] },
        {
          ...event,
          id: `about-${importance}-${at}`,
          importance,
          corrects: [],
          actors: ['ben'],
          about: ['ada'],
        } as Fact,
      ]).flat(),
    );
  }
  const asOf = (facts: readonly Fact[], told: readonly string[] = [], of = 'ada') => {
    const links = told.map((fact) => {
      return { start: 0, end: 1, fact, pack: 'tide-gate', score: 1, matched: [] };
    });
    const annotation = { stories: [], mentions: [], facts: links };
    const packs = [{ ...pack, facts }] as unknown as readonly Pack[];
    return ids(entityContext(packs, of, parseDay('2022-06-01'), annotation)!.asOf).sort();
  };

  test('is shown with what is important, and what it does on the page', () => {
    expect(asOf(crowd(4), ['acts-1-0', 'about-1-0'])).toEqual([
      'about-3-0',
      'about-3-1',
      'about-3-2',
      'about-3-3',
      'acts-1-0',
      'acts-3-0',
      'acts-3-1',
      'acts-3-2',
      'acts-3-3',
    ]);
  });

  test('is none where the facts are few', () => {
    expect(asOf(crowd(3))).toHaveLength(18);
  });

  test('is none where most facts are of others', () => {
    const others = Array.from({ length: 60 }, (_, at): Fact => {
      return { ...factNamed('right-number'), id: `other-${at}`, corrects: [], actors: [] } as Fact;
    });
    expect(asOf([...crowd(4), ...others])).toHaveLength(24);
  });

  test('keeps its posts', () => {
    const facts = [...crowd(4), factNamed('ada-master')];
    const packs = [{ ...pack, facts }] as unknown as readonly Pack[];
    const context = entityContext(packs, 'ada', parseDay('2020-02-01'))!;
    expect(context.posts).toEqual(['harbour master']);
  });
});

/** Never called: what follows only has to compile, or not to. */
export function compileTimeOnly(mentioned: EntityId, known: 'ada' | 'ben'): void {
  entityContext([pack], 'gate', undefined);
  entityContext([pack], known, undefined);
  entityContext([pack], mentioned, undefined);
  // @ts-expect-error There is no entity "adda".
  entityContext([pack], 'adda', undefined);
  entityContext([pack as Pack], 'adda', undefined);
  entityContext([pack, pack as Pack], 'adda', undefined);
}
