import { describe, expect, expectTypeOf, test } from 'vitest';
import { definePack, InvalidPack } from './define.ts';

const head = {
  format: 1,
  id: 'gates',
  version: '1.0.0',
  title: 'Gates',
  summary: 'A made-up dispute.',
  language: 'en',
  licence: 'MIT',
  authors: ['Ada Lund'],
} as const;

const people = {
  ada: { kind: 'person', name: 'Ada', description: 'A made-up minister.' },
  bo: { kind: 'person', name: 'Bo', description: 'Another made-up minister.' },
} as const;

const gates = () =>
  definePack({
    ...head,
    authors: [...head.authors],
    sources: { paper: { published: '2023-07-07' } },
    entities: people,
    facts: {
      meeting: {
        type: 'event',
        summary: 'Ada met Bo.',
        when: '2023-07-07',
        actors: ['ada', 'bo'],
        sources: [{ source: 'paper' }],
      },
      answer: {
        type: 'statement',
        summary: 'Bo spoke.',
        when: '2023-07-08',
        speaker: 'bo',
        audience: 'ada',
        paraphrase: 'all is well',
        respondsTo: ['meeting'],
        sources: [{ source: 'paper', exact: 'all is well' }],
      },
    },
  });

describe('definePack', () => {
  test('gives a pack with literal ids', () => {
    const pack = gates();
    expect(pack.facts.map(({ id }) => id)).toEqual(['meeting', 'answer']);
    expectTypeOf<NonNullable<(typeof pack)['facts'][number]['id']>>().toExtend<
      'meeting' | 'answer'
    >();
    expectTypeOf<NonNullable<(typeof pack)['entities'][number]['id']>>().toExtend<'ada' | 'bo'>();
  });

  test('throws where types cannot tell, with all that is wrong', () => {
    const broken = () =>
      definePack({
        ...head,
        authors: [],
        sources: { paper: { published: '7 July' } },
        entities: people,
        facts: {},
      });
    expect(broken).toThrow(InvalidPack);
    expect(broken).toThrow(/^ {2}"authors" is empty\. Give at least one/m);
    expect(broken).toThrow(/^ {2}sources\.paper: published: "7 July" is no date/m);
    expect(broken).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ path: ['authors'] }),
          expect.objectContaining({ code: 'bad-date', path: ['sources', 'paper', 'published'] }),
        ],
      }),
    );
  });

  test('throws where a type was got round', () => {
    const broken = () =>
      definePack({
        ...head,
        authors: [...head.authors],
        sources: {},
        entities: people,
        facts: {
          meeting: {
            type: 'event',
            summary: 'Ada met Cy.',
            when: '2023-07-07',
            // @ts-expect-error There is no entity "cy".
            actors: ['ada', 'cy'],
            // @ts-expect-error There is no source "paper".
            sources: [{ source: 'paper' }],
          },
        },
      });
    expect(broken).toThrow(/There is no entity "cy" in this pack/);
    expect(broken).toThrow(/There is no source "paper" in this pack/);
  });
});

/** Never called: what follows only has to compile, or not to. */
export function compileTimeOnly(): void {
  const base = {
    ...head,
    authors: [...head.authors],
    sources: { paper: { published: '2023-07-07' } },
    entities: people,
  };
  const fact = { summary: 'A made-up fact.', sources: [{ source: 'paper' as const }] };

  definePack({
    ...base,
    facts: {
      // @ts-expect-error An entity that is not there, in a field that holds one.
      one: { ...fact, type: 'role', person: 'cy', post: 'minister' },
    },
  });
  definePack({
    ...base,
    facts: {
      // @ts-expect-error An entity that is not there, in "about".
      one: { ...fact, type: 'role', person: 'ada', post: 'minister', about: ['cy'] },
    },
  });
  definePack({
    ...base,
    facts: {
      // @ts-expect-error A fact that is not there.
      one: { ...fact, type: 'role', person: 'ada', post: 'minister', succeeds: ['two'] },
    },
  });
  definePack({
    ...base,
    facts: {
      one: {
        type: 'role',
        summary: 'A made-up fact.',
        person: 'ada',
        post: 'minister',
        // @ts-expect-error A source that is not there.
        sources: [{ source: 'letter' }],
      },
    },
  });
  definePack({
    ...base,
    facts: {
      // @ts-expect-error A type that is not there.
      one: { ...fact, type: 'rumour', person: 'ada' },
    },
  });
  definePack({
    ...base,
    facts: {
      // @ts-expect-error A field of another type.
      one: { ...fact, type: 'role', person: 'ada', post: 'minister', stage: 'dropped' },
    },
  });
  definePack({
    ...base,
    facts: {
      // @ts-expect-error A field that must be there.
      one: { ...fact, type: 'role', person: 'ada' },
    },
  });
  definePack({
    ...base,
    facts: {
      one: { ...fact, type: 'role', person: 'ada', post: 'minister' },
      two: { ...fact, type: 'role', person: 'bo', post: 'minister', succeeds: ['one'] },
    },
  });
}
