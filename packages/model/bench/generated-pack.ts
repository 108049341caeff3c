import type {
  EntityInput,
  FactInput,
  PackInput,
  SourceInput,
} from '../src/pack/generated/input.ts';
import { formatDay, type Day } from '../src/time/day.ts';

/** A fact without the fields that those of every type have. */
type Own<F> = F extends FactInput ? Omit<F, 'summary' | 'sources'> : never;

export interface Size {
  readonly sources: number;
  readonly entities: number;
  readonly facts: number;
}

/**
 * A valid pack as authors write it, of any size and always the same: all eight types in turn, with
 * the optional fields that such facts tend to have.
 */
export function generatedPack({ sources, entities, facts }: Size): PackInput {
  const names = { sources, entities, facts };
  return {
    format: 1,
    id: 'generated',
    version: '1.0.0',
    title: 'The harbour of Port Ede',
    summary: 'A made-up story about a harbour, of any length.',
    language: 'en',
    licence: 'CC0-1.0',
    authors: ['Ada Lund'],
    asOf: '2024-01',
    sources: filled('source', sources, sourceAt),
    entities: filled('entity', entities, entityAt),
    facts: filled('fact', facts, (at) => factAt(at, names)),
  };
}

function filled<T>(name: string, count: number, make: (at: number) => T): Record<string, T> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${name}-${at}`, make(at)]));
}

/** A day of 2020 to 2023, spread over them. */
function dayAt(at: number): string {
  return formatDay((18_262 + ((at * 37) % 1400)) as Day);
}

function sourceAt(at: number): SourceInput {
  return {
    title: `The Harbour Courier, number ${at}`,
    publisher: 'The Harbour Courier',
    url: `https://harbour-courier.example/${at}`,
    published: dayAt(at),
    accessed: '2024-01-05',
  };
}

const kinds = ['person', 'organization', 'place', 'measure', 'material', 'concept'] as const;

function entityAt(at: number): EntityInput {
  const name = `Lund of Quay ${at}`;
  return {
    kind: kinds[at % kinds.length] ?? 'work',
    name,
    description: `Stands at quay ${at} of the made-up harbour.`,
    aliases: [`Minister ${name}`, { text: `the one of quay ${at}`, ambiguity: 'generic' }],
    ...(at % 4 === 0 && { sameAs: [`https://www.wikidata.org/wiki/Q${at + 1}`] }),
  };
}

function factAt(at: number, { sources, entities }: Size): FactInput {
  const entity = (offset: number): string => `entity-${(at * 7919 + offset) % entities}`;
  return {
    ...ownFields(at, entity),
    summary: `What happened at quay ${at} of the harbour, told in one sentence of our own.`,
    about: [entity(5)],
    cues: ['open', 'opened', 'gate'],
    sources: [
      { source: `source-${at % sources}`, paragraph: (at % 9) + 1, exact: 'opened the gate' },
    ],
    ...(at % 3 === 0 && { importance: 3 as const, status: 'confirmed' as const }),
    ...(at > 8 && at % 5 === 0 && { respondsTo: [`fact-${at - 8}`] }),
  };
}

function ownFields(at: number, entity: (offset: number) => string): Own<FactInput> {
  const day = dayAt(at);
  const relation: Own<FactInput> = {
    type: 'relation',
    subject: entity(0),
    predicate: 'located-in',
    object: entity(1),
  };
  const own: readonly Own<FactInput>[] = [
    { type: 'event', when: `${day}/2024`, actors: [entity(0), entity(1)], place: entity(2) },
    {
      type: 'statement',
      when: `[2019-12-30..${day}]`,
      speaker: entity(0),
      audience: entity(1),
      paraphrase: 'the gate will be open by the spring',
    },
    {
      type: 'measure',
      actor: entity(0),
      measure: entity(1),
      targets: [entity(2)],
      scope: 'ships over 40 metres',
      announced: day,
      effective: '2024-02-01',
    },
    { type: 'proposal', when: day.slice(0, 7), actor: entity(0), step: 'a gate', stage: 'dropped' },
    {
      type: 'role',
      person: entity(0),
      post: 'minister of tides',
      organization: entity(1),
      from: day,
      to: '2025~',
    },
    relation,
    { type: 'claim', when: day, claimants: [entity(0)], proposition: 'the gate is useless' },
    {
      type: 'figure',
      subject: entity(0),
      quantity: 'ships a day',
      value: at,
      unit: 'ships',
      tolerance: 2.5,
      asOf: day.slice(0, 4),
    },
  ];
  return own[at % own.length] ?? relation;
}
