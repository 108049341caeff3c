import { describe, expect, it } from 'vitest';
import type { TimelineFact } from './fact.ts';
import { dayOn, fact, manyFacts } from './facts.cases.ts';
import { timelineRows, type RowsOptions, type TimelineRow } from './rows.ts';

const day = dayOn('2023-07-09');

function rowsOf(facts: readonly TimelineFact[], over: Partial<RowsOptions> = {}): TimelineRow[] {
  return timelineRows(facts, { room: 100, open: new Set(), day, ...over });
}

/** Rows in short: `fact a`, `group of 3`, `year 2023`, `fold`, `article`. */
function told(rows: readonly TimelineRow[]): string[] {
  return rows.map((row) => {
    switch (row.kind) {
      case 'fact':
        return `fact ${row.fact.key}`;
      case 'group':
        return `${row.isOpen ? 'open ' : ''}group of ${row.facts.length}`;
      case 'year':
        return `year ${row.year}`;
      case 'fold':
      case 'article':
        return row.kind;
    }
  });
}

describe('timelineRows', () => {
  it.each([
    ['nothing but the article', [], {}, ['year 2023', 'article']],
    [
      'the article between what was before and what came after',
      [fact('late', '2023-07-10'), fact('same day', '2023-07-09'), fact('early', '2023-07-03')],
      {},
      ['year 2023', 'fact early', 'fact same day', 'article', 'fact late'],
    ],
    [
      'no article where the page has no day',
      [fact('a', '2023-07-03')],
      { day: undefined },
      ['year 2023', 'fact a'],
    ],
    [
      'a long stretch folded, and each year once',
      [fact('a', '2021-02-01'), fact('b', '2021-05-01'), fact('c', '2022-07-01')],
      { day: undefined },
      ['year 2021', 'fact a', 'fact b', 'fold', 'year 2022', 'fact c'],
    ],
    [
      'a day before a range that begins with it',
      [
        fact('range', '2023-07-03', { from: [dayOn('2023-07-03'), dayOn('2023-07-07')] }),
        fact('exact', '2023-07-03'),
      ],
      { day: undefined },
      ['year 2023', 'fact exact', 'fact range'],
    ],
    [
      'what has no beginning apart, and closed',
      [fact('x', '2023-01-01', { from: undefined as never }), fact('a', '2023-07-03')].map(
        ({ key, from, ...rest }) => ({ key, ...(from && { from }), ...rest }),
      ),
      { day: undefined },
      ['group of 1', 'year 2023', 'fact a'],
    ],
    [
      'what matters least in groups, which never reach across the article',
      [
        fact('a', '2023-07-01', { importance: 3 }),
        fact('b', '2023-07-02', { importance: 1 }),
        fact('c', '2023-07-03', { importance: 1 }),
        fact('d', '2023-07-10', { importance: 1 }),
        fact('e', '2023-07-11', { importance: 1 }),
      ],
      { room: 1 },
      ['year 2023', 'fact a', 'group of 2', 'article', 'group of 2'],
    ],
    [
      'nothing alone in a group',
      [
        fact('a', '2023-07-01', { importance: 1 }),
        fact('b', '2023-07-02', { importance: 3 }),
        fact('c', '2023-07-03', { importance: 1 }),
      ],
      { room: 1 },
      ['year 2023', 'fact a', 'fact b', 'fact c', 'article'],
    ],
    [
      'what the page tells before what is important',
      [
        fact('a', '2023-07-01', { importance: 3 }),
        fact('b', '2023-07-02', { importance: 3 }),
        fact('told', '2023-07-03', { importance: 2, sentence: { start: 0, end: 1 } }),
      ],
      { room: 1 },
      ['year 2023', 'group of 2', 'fact told', 'article'],
    ],
  ] as const)('shows %s', (_, facts, over, expected) => {
    expect(told(rowsOf(facts, over as Partial<RowsOptions>))).toEqual(expected);
  });

  it('opens a group when asked, and for a fact that must be seen', () => {
    const facts = ['2023-07-01', '2023-07-02', '2023-07-03'].map((iso) =>
      fact(iso, iso, { importance: 1 }),
    );
    const important = fact('a', '2023-07-04', { importance: 3 });
    const closed = rowsOf([...facts, important], { room: 1 });
    const group = closed.find((row) => row.kind === 'group');
    expect(told(closed)).toEqual(['year 2023', 'group of 3', 'fact a', 'article']);
    const open = [
      'year 2023',
      'open group of 3',
      'fact 2023-07-01',
      'fact 2023-07-02',
      'fact 2023-07-03',
      'fact a',
      'article',
    ];
    expect(told(rowsOf([...facts, important], { room: 1, open: new Set([group!.id]) }))).toEqual(
      open,
    );
    expect(told(rowsOf([...facts, important], { room: 1, chosen: '2023-07-02' }))).toEqual(open);
  });

  it.each([5, 20, 60, 144, 400])('keeps %i facts in the order of time, each once', (count) => {
    const facts = manyFacts(count);
    const closed = rowsOf(facts, { room: 24 });
    const seen = closed.flatMap((row) =>
      row.kind === 'fact' ? [row.fact] : row.kind === 'group' ? row.facts : [],
    );
    expect(seen.map(({ key }) => key).sort()).toEqual(facts.map(({ key }) => key).sort());
    const begun = seen.flatMap(({ from }) => from?.[0] ?? []);
    expect(begun).toEqual([...begun].sort((a, b) => a - b));
    expect(closed.filter((row) => row.kind === 'fact').length).toBeGreaterThanOrEqual(
      Math.min(24, begun.length),
    );
    expect(new Set(closed.map(({ id }) => id)).size).toBe(closed.length);
  });
});
