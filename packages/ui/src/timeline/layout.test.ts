import { describe, expect, it } from 'vitest';
import { dayOn, fact, manyFacts } from './facts.cases.ts';
import { gapsOf, layoutTimeline } from './layout.ts';
import { timelineRows, type TimelineRow } from './rows.ts';

const day = dayOn('2020-06-01');

function rowsOf(count: number, isOpen: boolean): TimelineRow[] {
  const options = { room: 24, day };
  const closed = timelineRows(manyFacts(count), { ...options, open: new Set() });
  const open = new Set(isOpen ? closed.map(({ id }) => id) : []);
  return timelineRows(manyFacts(count), { ...options, open });
}

function heightsOf(rows: readonly TimelineRow[]): number[] {
  return rows.map((row, number) => (row.kind === 'fact' ? 40 + ((number * 13) % 50) : 28));
}

/** Both ends of a path: `M12 40C… 12 96`. */
function endsOf(path: string): [string, string] {
  const numbers = path.match(/-?[\d.]+/g)!;
  return [numbers.slice(0, 2).join(' '), numbers.slice(-2).join(' ')];
}

describe.each([320, 500, 900])('a timeline %i px wide', (width) => {
  describe.each([
    [5, false],
    [40, false],
    [144, false],
    [400, false],
    [144, true],
    [400, true],
  ])('of %i facts, groups open: %s', (count, isOpen) => {
    const rows = rowsOf(count, isOpen);
    const heights = heightsOf(rows);
    const layout = layoutTimeline(rows, heights, width);

    it('has its rows below each other, none over another', () => {
      for (const [number, top] of layout.tops.entries()) {
        const before = number === 0 ? 0 : layout.tops[number - 1]! + heights[number - 1]!;
        expect(top).toBeGreaterThanOrEqual(before);
      }
      expect(layout.height).toBe(layout.tops.at(-1)! + heights.at(-1)!);
    });

    it('has each dot at its own row', () => {
      const withDots = rows.flatMap((row, number) =>
        row.kind === 'fact' || row.kind === 'group' ? [{ id: row.id, number }] : [],
      );
      expect(layout.dots.map(({ id }) => id)).toEqual(withDots.map(({ id }) => id));
      for (const [at, { number }] of withDots.entries()) {
        const { y, until = y } = layout.dots[at]!;
        expect(y).toBeGreaterThan(layout.tops[number]!);
        expect(y).toBeLessThan(layout.tops[number]! + heights[number]!);
        expect(until).toBeGreaterThanOrEqual(y);
      }
    });

    it('ends each link at the events that it links', () => {
      const places = new Map<string, number>();
      for (const { row, y } of layout.dots) {
        if (row.kind === 'fact') places.set(row.fact.key, y);
        else if (row.kind === 'group' && !row.isOpen)
          for (const one of row.facts) places.set(one.key, y);
      }
      expect(layout.links.length).toBeGreaterThan(0);
      for (const { from, to, y, path } of layout.links) {
        expect([places.get(from), places.get(to)].sort((a, b) => a! - b!)).toEqual(y);
        expect(endsOf(path)).toEqual([`${layout.axis} ${y[0]}`, `${layout.axis} ${y[1]}`]);
      }
    });

    it('leaves the words most of the width, and draws within it', () => {
      expect(layout.axis).toBeGreaterThan(0);
      expect(layout.text).toBeGreaterThan(layout.axis);
      expect(layout.text).toBeLessThan(width * 0.35);
      for (const { path } of layout.links) {
        for (const x of path.match(/-?[\d.]+/g)!.filter((_, at) => at % 2 === 0)) {
          // A curve keeps to a quarter of the way to its handles.
          expect(layout.axis - (layout.axis - Number(x)) * 0.75).toBeGreaterThanOrEqual(0);
        }
      }
    });

    it('keeps bars apart, within the plot, from their own beginning', () => {
      const lanes = Map.groupBy(
        layout.bars.filter(({ x }) => x > layout.axis),
        ({ x }) => x,
      );
      for (const bars of lanes.values()) {
        const inOrder = bars.toSorted((a, b) => a.top - b.top);
        expect(
          inOrder.filter(({ top, bottom }) => bottom <= top || bottom > layout.height),
        ).toEqual([]);
        expect(inOrder.filter(({ top }, at) => at > 0 && top <= inOrder[at - 1]!.bottom)).toEqual(
          [],
        );
      }
    });
  });
});

describe('the scale', () => {
  it.each([
    ['days in proportion', ['2023-01-01', '2023-01-11', '2023-02-10'], [0, 4, 12]],
    ['nothing for the same day', ['2023-01-01', '2023-01-01'], [0, 0]],
  ])('gives %s', (_, days, expected) => {
    const rows = timelineRows(
      days.map((iso, number) => fact(`${number}`, iso)),
      { room: 9, open: new Set() },
    );
    expect(gapsOf(rows.filter((row) => row.kind !== 'year'))).toEqual(expected);
  });

  it('marks a fold instead of room', () => {
    const rows = timelineRows([fact('a', '2020-01-01'), fact('b', '2023-01-01')], {
      room: 9,
      open: new Set(),
    });
    expect(rows.map(({ kind }) => kind)).toEqual(['year', 'fact', 'fold', 'year', 'fact']);
    expect(gapsOf(rows)).toEqual([0, 0, 0, 0, 0]);
    expect(layoutTimeline(rows, [28, 60, 40, 28, 60], 360).folds).toEqual([
      { top: 88, bottom: 128 },
    ]);
  });

  it('ends a bar where its day lies between two others', () => {
    const facts = [
      fact('post', '2023-01-01', { type: 'role', to: [dayOn('2023-01-21'), dayOn('2023-01-21')] }),
      fact('before', '2023-01-11'),
      fact('after', '2023-01-31'),
    ];
    const rows = timelineRows(facts, { room: 9, open: new Set() });
    const { bars, dots } = layoutTimeline(
      rows,
      rows.map(() => 60),
      360,
    );
    expect(bars).toHaveLength(1);
    expect(bars[0]!.bottom).toBeCloseTo((dots[1]!.y + dots[2]!.y) / 2);
  });

  it('gives the chosen fact a lane, however many others last', () => {
    const facts = Array.from({ length: 9 }, (_, number) =>
      fact(`${number}`, `2023-01-0${number + 1}`, {
        type: 'measure',
        to: 'open',
        importance: number === 8 ? 1 : 3,
      }),
    );
    const rows = timelineRows(facts, { room: 9, open: new Set() });
    const heights = rows.map(() => 60);
    const isWhole = (chosen?: string): boolean => {
      const { bars, height } = layoutTimeline(rows, heights, 320, chosen);
      return bars.find((bar) => bar.fact.key === '8')!.bottom === height;
    };
    expect(isWhole()).toBe(false);
    expect(isWhole('8')).toBe(true);
  });
});
