import { expect, test } from 'vitest';
import { checkReferences } from './references.ts';
import { heldTo, madeUpPack } from './made-up.cases.ts';

/** Names everything that is in a made-up pack, so that nothing is unused. */
const everything = `
  all: { type: event, when: 2022, actors: [ada, bo, cy, board, firm, rival, port], about: [law],
    sources: [{ source: early }, { source: late }] }`;
const there = madeUpPack(everything, { id: 'there' });

test.each([
  { what: 'of a pack that is given', key: 'there/all', told: [] },
  { what: 'that the given pack has not', key: 'there/al', told: ['unknown-other-fact'] },
  { what: 'of a pack that is not given', key: 'elsewhere/all', told: ['unchecked-reference'] },
  { what: 'of its own pack, in full', key: 'here/all', told: [] },
])('a fact may refer to one $what', ({ key, told }) => {
  for (const field of ['corrects', 'succeeds', 'respondsTo']) {
    const here = madeUpPack(
      `${everything}\n  one: { type: event, when: 2023, actors: [], ${field}: [${key}] }`,
    );
    const issues = told.map((code) => `here: ${code} at facts.one.${field}.0`);
    expect(heldTo(checkReferences, [here], [there])).toEqual(issues);
    expect(heldTo(checkReferences, [there, here])).toEqual(issues);
  }
});

test('what nothing refers to is told, under the id that stands in the file', () => {
  const sameAs = ['https://atlas.example/quay'];
  const quay = { kind: 'place', name: 'Quay', description: 'A quay.', sameAs };
  const here = madeUpPack(everything, {
    entities: { quay },
    sources: { letter: { note: 'A letter.', published: '2022' } },
  });
  const other = madeUpPack(everything, { id: 'there', entities: { 'old-quay': quay } });
  expect(heldTo(checkReferences, [here], [other])).toEqual([
    'here: unused-entity at entities.quay',
    'here: unused-source at sources.letter',
  ]);
});

test('a pack without facts uses nothing', () => {
  const issues = heldTo(checkReferences, [madeUpPack('')]);
  expect(issues).toHaveLength(10);
  expect(issues).toContain('here: unused-entity at entities.ada');
});
