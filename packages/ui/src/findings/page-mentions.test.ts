import { expect, it } from 'vitest';
import { pageMentions } from './page-mentions.ts';
import type { PlacedMention } from './page-findings.ts';

/** Of our own writing. */
const text =
  'The ferry\nThe harbour master Ada Brook met the mayor, Tom Field, at the old pier on Monday.';

function found(...names: readonly (readonly [string, number])[]): PlacedMention[] {
  return names.map(([name, content]) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, content };
  });
}

it('lists each mention with whole words of its own line around it', () => {
  expect(pageMentions(text, found(['Ada Brook', 3], ['Tom Field', 1], ['Monday', 3]))).toEqual([
    {
      mark: 0,
      text: 'Ada Brook',
      before: 'The harbour master ',
      after: ' met the mayor, Tom Field, at the old …',
      entity: 0,
    },
    {
      mark: 1,
      text: 'Tom Field',
      before: '… master Ada Brook met the mayor, ',
      after: ', at the old pier on Monday.',
      entity: 1,
    },
    {
      mark: 2,
      text: 'Monday',
      before: '… mayor, Tom Field, at the old pier on ',
      after: '.',
      entity: 0,
    },
  ]);
});
