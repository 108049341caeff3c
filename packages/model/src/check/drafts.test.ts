import { expect, test } from 'vitest';
import { checkDrafts } from './drafts.ts';
import { heldTo, madeUpPack } from './made-up.cases.ts';

test('what a machine drafted is told, each part by itself', () => {
  const quay = { kind: 'place', name: 'Quay', description: 'A quay.' };
  const pack = madeUpPack(
    `{ one: { type: event, when: 2022, actors: [], draft: true }, two: { type: event, when: 2022, actors: [], draft: false } }`,
    { draft: true, entities: { quay: { ...quay, draft: true }, pier: { ...quay, draft: false } } },
  );
  expect(heldTo(checkDrafts, [pack])).toEqual([
    'here: unreviewed-draft at draft',
    'here: unreviewed-draft at entities.quay.draft',
    'here: unreviewed-draft at facts.one.draft',
  ]);
  expect(heldTo(checkDrafts, [madeUpPack('')], [pack])).toEqual([]);
});
