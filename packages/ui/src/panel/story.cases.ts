import { parseDay, type Day } from '@backgrounder/model';
import type { PanelFact, PanelPage, PanelStory } from './story.ts';

function dayOn(iso: string): Day {
  return parseDay(iso)!;
}

function fact(id: string, iso: string, over: Partial<PanelFact> = {}): PanelFact {
  const day = dayOn(iso);
  return {
    key: `ferry/${id}`,
    type: 'event',
    language: 'en',
    summary: `On ${iso} the ferry dispute saw ${id}.`,
    importance: 2,
    from: [day, day],
    isSince: iso > '2023-07-09',
    entities: [0],
    sources: [[0]],
    ...over,
  };
}

/** Made up: a dispute about a ferry. */
export const ferryStory: PanelStory = {
  pack: 'ferry',
  title: 'The ferry dispute',
  language: 'en',
  facts: [
    fact('the line', '2019-03-01', {
      importance: 3,
      type: 'measure',
      to: 'open',
      entities: [0, 2],
    }),
    fact('the closing', '2023-07-03', {
      importance: 3,
      entities: [0, 1],
      sentence: { start: 10, end: 60 },
      sources: [[0, { type: 'quote', exact: 'closed the line' }], [1]],
    }),
    fact('the claim', '2023-07-05', {
      type: 'claim',
      status: 'disputed',
      attribution: 'Ada Brook',
      from: [dayOn('2023-07-05'), dayOn('2023-07-08')],
      doubt: 'begun',
      entities: [1],
    }),
    fact('the strike', '2023-08-01', {
      importance: 3,
      respondsTo: ['ferry/the closing'],
      entities: [1, 2],
    }),
    fact('the new line', '2024-02-01', {
      type: 'measure',
      to: 'open',
      succeeds: ['ferry/the line'],
    }),
    {
      ...fact('the harbour', '2023-01-01', { type: 'relation', to: 'open' }),
      from: undefined as never,
    },
  ].map(({ from, ...rest }) => ({ ...rest, ...(from && { from }) })),
  entities: [
    { id: 'council', name: 'Port Council', kind: 'organization', language: 'en' },
    { id: 'brook', name: 'Ada Brook', kind: 'person', language: 'en' },
    { id: 'ferry', name: 'the ferry', kind: 'technology', language: 'en' },
  ],
  sources: [
    {
      label: 'The line is closed',
      publisher: 'Harbour Paper',
      published: [dayOn('2023-07-04'), dayOn('2023-07-04')],
      url: 'https://paper.example/closed',
    },
    { label: 'An unpublished letter', published: [dayOn('2023-07-01'), dayOn('2023-07-31')] },
  ],
  differences: [
    {
      kind: 'number',
      says: '14 boats',
      stored: '12 boats',
      start: 70,
      end: 78,
      fact: 'ferry/the closing',
    },
  ],
  missing: [
    { fact: 'ferry/the claim', reason: { kind: 'answers', fact: 'ferry/the closing' } },
    { fact: 'ferry/the line', reason: { kind: 'about', entities: ['council', 'ferry'] } },
  ],
  since: [
    { fact: 'ferry/the strike', reason: { kind: 'answers', fact: 'ferry/the closing' } },
    { fact: 'ferry/the new line', reason: { kind: 'same-measure', entity: 'ferry' } },
  ],
  studied: ['ferry/the line'],
};

export const ferryPage: PanelPage = {
  day: dayOn('2023-07-09'),
  stories: [ferryStory],
  names: [
    {
      id: 'brook',
      name: 'Ada Brook',
      language: 'en',
      mentions: [
        { mark: 0, text: 'Ada Brook', before: 'The mayor, ', after: ', said so.' },
        { mark: 3, text: 'Brook', before: 'Later ', after: ' left.' },
      ],
    },
    {
      id: 'council',
      name: 'Port Council',
      language: 'en',
      mentions: [{ mark: 1, text: 'the council', before: 'Then ', after: ' met.' }],
    },
  ],
};
