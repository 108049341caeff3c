import { describe, expect, it } from 'vitest';
import { indexMarks, marksAt, stepMark, type TextPiece } from './mark-index.ts';

// Text nodes by name: "A: President Janet ", "B: Yellen", "C:  met Li\n   Qiang."
const pieces: readonly TextPiece<string>[] = [
  { start: 0, end: 16, node: 'A', nodeStart: 3 },
  { start: 16, end: 22, node: 'B', nodeStart: 0 },
  { start: 22, end: 30, node: 'C', nodeStart: 0 },
  { start: 30, end: 36, node: 'C', nodeStart: 12 },
];

describe('indexMarks', () => {
  it.each([
    ['a whole node', { start: 16, end: 22 }, [{ node: 'B', from: 0, to: 6 }]],
    ['part of a node', { start: 0, end: 9 }, [{ node: 'A', from: 3, to: 12 }]],
    [
      'across two nodes',
      { start: 10, end: 22 },
      [
        { node: 'A', from: 13, to: 19 },
        { node: 'B', from: 0, to: 6 },
      ],
    ],
    ['across folded white space', { start: 27, end: 35 }, [{ node: 'C', from: 5, to: 17 }]],
    ['beyond the text', { start: 40, end: 44 }, []],
  ])('%s', (_, span, runs) => {
    expect(indexMarks(pieces, [span]).runs).toEqual([runs]);
  });

  it('skips between marks without losing any', () => {
    const spans = [
      { start: 0, end: 2 },
      { start: 4, end: 6 },
      { start: 12, end: 18 },
      { start: 18, end: 22 },
      { start: 35, end: 36 },
    ];
    const { runs } = indexMarks(pieces, spans);
    expect(runs.map((ofMark) => ofMark.map((run) => run.node).join(''))).toEqual([
      'A',
      'A',
      'AB',
      'B',
      'C',
    ]);
  });
});

describe('marksAt', () => {
  const index = indexMarks(pieces, [
    { start: 10, end: 16 },
    { start: 16, end: 18 },
    { start: 18, end: 20 },
    { start: 22, end: 24 },
  ]);
  it.each([
    ['before a mark', 'A', 12, []],
    ['at its first edge', 'A', 13, [0]],
    ['inside', 'A', 15, [0]],
    ['at its last edge', 'A', 19, [0]],
    ['at the seam of two', 'B', 2, [1, 2]],
    ['after the last', 'B', 5, []],
    ['in a node without marks', 'Z', 0, []],
  ])('%s', (_, node, offset, marks) => {
    expect(marksAt(index, node, offset)).toEqual(marks);
  });
});

describe('stepMark', () => {
  it.each([
    [undefined, 1, 3, 0],
    [undefined, -1, 3, 2],
    [0, 1, 3, 1],
    [2, 1, 3, 0],
    [0, -1, 3, 2],
    [undefined, 1, 0, undefined],
  ] as const)('from %s by %s of %s', (current, by, count, next) => {
    expect(stepMark(current, by, count)).toBe(next);
  });
});
