import { expect, it } from 'vitest';
import type { Action } from '../messages.ts';
import { longestQuote } from '../reports/report.ts';
import { cardActions } from './card-actions.ts';

it('sends what is wrong, with as many words around it as a report may quote, and where', async () => {
  const acted: Action[] = [];
  const text = 'Ann Bell met Cy Dorn. '.repeat(20);
  const { report } = cardActions(
    {
      act: (action) => {
        acted.push(action);
        return Promise.resolve({ type: 'done' });
      },
      document: { URL: 'https://a.example/' },
      now: () => 7,
    },
    {
      copy: () => Promise.resolve({ type: 'done' }),
      quote: (longest) => text.slice(0, longest),
      onStudied: () => undefined,
      onMuted: () => undefined,
    },
  );
  const wrong = { entity: 'cy', pack: 'pack', fact: 'cy-one', kind: 'fact-wrong' } as const;
  expect(await report!(wrong)).toEqual({ type: 'done' });
  expect(acted).toEqual([
    {
      type: 'report',
      report: {
        ...wrong,
        quote: text.slice(0, longestQuote),
        address: 'https://a.example/',
        at: 7,
      },
    },
  ]);
});
