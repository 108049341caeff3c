import type { Day, FactKey } from '@backgrounder/model';
import { isState, type TimelineFact } from './fact.ts';
import { lanesFor, type Stretch } from './lanes.ts';
import { dayOfRow, lastDayOfRow, type TimelineRow } from './rows.ts';

/** Where everything of a timeline is drawn, in px from its upper corner at the start of the line. */
export interface TimelineLayout {
  /** By number of the row. */
  readonly tops: readonly number[];
  readonly height: number;
  /** Where the axis runs, and where the words begin. */
  readonly axis: number;
  readonly text: number;
  readonly dots: readonly Dot[];
  readonly bars: readonly Bar[];
  readonly links: readonly Link[];
  /** Stretches of the axis along which time is folded. */
  readonly folds: readonly Stretch[];
  /** Where the axis begins and ends. */
  readonly axisTop: number;
  readonly axisBottom: number;
  readonly article?: number;
}

export interface Dot {
  readonly id: string;
  readonly y: number;
  readonly radius: number;
  readonly row: TimelineRow;
  /** How far down the days reach on which it may have been; left out where the day is known. */
  readonly until?: number;
}

/** What lasts, beside the axis. */
export interface Bar {
  readonly fact: TimelineFact;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** From where on its end is uncertain, or it fades into the open. */
  readonly fade: number;
  readonly path: string;
}

export interface Link {
  readonly kind: 'response' | 'succession';
  readonly from: FactKey;
  readonly to: FactKey;
  /** Heights of both ends: what came first, and what answers or follows it. */
  readonly y: readonly [number, number];
  readonly path: string;
}

/** Room above a row that its distance in time from the one before adds to it; px for each row. */
export function gapsOf(rows: readonly TimelineRow[]): number[] {
  const gaps = rows.map(() => 0);
  let last: Day | undefined;
  // A year is told right above the first of its facts.
  let heading: number | undefined;
  let isFolded = false;
  for (const [number, row] of rows.entries()) {
    const day = dayOfRow(row);
    if (row.kind === 'fold') isFolded = true;
    if (day === undefined) {
      heading ??= number;
      continue;
    }
    // A fold stands for the time itself.
    if (last !== undefined && !isFolded)
      gaps[heading ?? number] = Math.max(0, day - last) * pxPerDay;
    last = lastDayOfRow(row) ?? day;
    heading = undefined;
    isFolded = false;
  }
  return gaps;
}

const pxPerDay = 0.4;
const laneWidth = 7;
/** Where the first line of a row has its middle. */
const lineMiddle = 13;
const radii = { 1: 3, 2: 4.5, 3: 6 } as const;

/** Lanes for links before the axis and for bars after it, by the width that there is. */
function lanesIn(width: number): { readonly links: number; readonly bars: number } {
  if (width >= 600) return { links: 10, bars: 8 };
  return width >= 420 ? { links: 6, bars: 5 } : { links: 4, bars: 4 };
}

/**
 * Places what `timelineRows` gives. Pure: the heights of the rows are measured by whoever shows them.
 * @param heights px of each row, without the gap above it
 */
export function layoutTimeline(
  rows: readonly TimelineRow[],
  heights: readonly number[],
  width: number,
  chosen?: FactKey,
): TimelineLayout {
  const gaps = gapsOf(rows);
  const tops: number[] = [];
  let height = 0;
  for (const [number, gap] of gaps.entries()) {
    tops.push(height + gap);
    height += gap + (heights[number] ?? 0);
  }
  const middles = tops.map((top, number) =>
    rows[number]?.kind === 'article' ? top + (heights[number] ?? 0) / 2 : top + lineMiddle,
  );
  const yOf = scaleOf(rows, middles, height);
  const first = rows.findIndex((row) => dayOfRow(row) !== undefined);
  const axisTop =
    first < 0 ? 0 : Math.max(0, tops[first]! - (rows[first - 1]?.kind === 'year' ? 24 : 0));
  const shown = placesOf(rows, middles);

  const ends = linkEnds(rows, shown).sort((a, b) => lengthOf(a) - lengthOf(b));
  const lanes = lanesIn(width);
  const linkLanes = lanesFor(
    ends.map(({ y }) => ({ top: y[0] + 1, bottom: y[1] - 1 })),
    lanes.links,
  ).map((lane) => lane ?? lanes.links - 1);
  const axis = 12 + (linkLanes.length > 0 ? (Math.max(...linkLanes) + 1) * laneWidth + 4 : 0);

  const lasting = lastingOf(rows, shown, yOf, height, chosen);
  const barLanes = lanesFor(lasting, lanes.bars);
  const usedBars = barLanes.reduce<number>((most, lane) => Math.max(most, (lane ?? -1) + 1), 0);
  return {
    tops,
    height,
    axis,
    text: axis + 16 + usedBars * laneWidth,
    dots: dotsOf(rows, middles, yOf),
    bars: lasting.map((one, number) => barOf(one, barLanes[number], axis)),
    links: ends.map((end, number) => ({
      ...end,
      path: bow(axis, end.y, 14 + linkLanes[number]! * laneWidth),
    })),
    folds: rows.flatMap((row, number) =>
      row.kind === 'fold' ? [{ top: tops[number]!, bottom: tops[number]! + heights[number]! }] : [],
    ),
    axisTop,
    axisBottom: height,
    ...articleOf(rows, middles),
  };
}

function articleOf(rows: readonly TimelineRow[], middles: readonly number[]): { article?: number } {
  const number = rows.findIndex((row) => row.kind === 'article');
  return number < 0 ? {} : { article: middles[number]! };
}

/** The height at which a day lies: as far between two rows as it lies between their days. */
function scaleOf(
  rows: readonly TimelineRow[],
  middles: readonly number[],
  height: number,
): (day: Day) => number {
  const known = rows.flatMap((row, number) => {
    const day = dayOfRow(row);
    return day === undefined ? [] : [{ day, y: middles[number]! }];
  });
  return (day) => {
    const next = known.findIndex((one) => one.day > day);
    if (next === 0) return known[0]!.y;
    const before = known.at(next < 0 ? -1 : next - 1);
    if (!before) return 0;
    const after = next < 0 ? undefined : known[next];
    // After the last one nothing tells how much time a px is.
    if (!after) return day > before.day ? Math.min(height, before.y + 24) : before.y;
    return before.y + ((day - before.day) / (after.day - before.day)) * (after.y - before.y);
  };
}

/** Where each fact is seen: at its own row, or at that of its closed group. */
function placesOf(
  rows: readonly TimelineRow[],
  middles: readonly number[],
): ReadonlyMap<FactKey, number> {
  const places = new Map<FactKey, number>();
  for (const [number, row] of rows.entries()) {
    if (row.kind === 'fact') places.set(row.fact.key, middles[number]!);
    else if (row.kind === 'group' && !row.isOpen && row.span) {
      for (const fact of row.facts) places.set(fact.key, middles[number]!);
    }
  }
  return places;
}

/** Each fact of the timeline once, whether it is seen alone or in a group. */
function factsIn(rows: readonly TimelineRow[]): TimelineFact[] {
  return rows.flatMap((row) => {
    if (row.kind === 'fact') return [row.fact];
    return row.kind === 'group' && !row.isOpen ? row.facts : [];
  });
}

function linkEnds(
  rows: readonly TimelineRow[],
  shown: ReadonlyMap<FactKey, number>,
): Omit<Link, 'path'>[] {
  const seen = new Set<string>();
  const ends: Omit<Link, 'path'>[] = [];
  const add = (kind: Link['kind'], from: FactKey, to: FactKey): void => {
    const y = [shown.get(from), shown.get(to)].sort((a, b) => (a ?? 0) - (b ?? 0));
    const [top, bottom] = y;
    if (top === undefined || bottom === undefined || top === bottom) return;
    // Many in one group may answer one fact: one line says so.
    const place = `${kind} ${top} ${bottom}`;
    if (seen.has(place)) return;
    seen.add(place);
    ends.push({ kind, from, to, y: [top, bottom] });
  };
  for (const fact of factsIn(rows)) {
    for (const earlier of fact.respondsTo ?? []) add('response', earlier, fact.key);
    for (const earlier of fact.succeeds ?? []) add('succession', earlier, fact.key);
  }
  return ends;
}

function lengthOf({ y }: Pick<Link, 'y'>): number {
  return y[1] - y[0];
}

function bow(axis: number, [top, bottom]: readonly [number, number], depth: number): string {
  // A cubic curve reaches three quarters of the way to its handles.
  const handle = axis - (depth * 4) / 3;
  return `M${axis} ${top}C${round(handle)} ${top} ${round(handle)} ${bottom} ${axis} ${bottom}`;
}

interface Lasting {
  readonly fact: TimelineFact;
  readonly top: number;
  readonly bottom: number;
  readonly fade: number;
}

/** How far a bar goes on that has no lane, or no known end: px. */
const stub = 22;

/** What lasts, the most important first: the lanes are few. */
function lastingOf(
  rows: readonly TimelineRow[],
  shown: ReadonlyMap<FactKey, number>,
  yOf: (day: Day) => number,
  height: number,
  chosen: FactKey | undefined,
): Lasting[] {
  const weight = (fact: TimelineFact): number =>
    (fact.key === chosen ? 100 : 0) +
    (fact.sentence ? 4 : 0) +
    // What ends tells more than what goes on.
    (typeof fact.to === 'object' ? 3 : 0) +
    fact.importance * 2 +
    (fact.rank ?? 0);
  return rows
    .flatMap((row) =>
      row.kind === 'fact' && isState(row.fact) && row.fact.type !== 'relation' && row.fact.from
        ? [row.fact]
        : [],
    )
    .sort((a, b) => weight(b) - weight(a))
    .map((fact) => {
      const top = shown.get(fact.key)!;
      if (fact.to === 'open')
        return { fact, top, bottom: height, fade: Math.max(top, height - 60) };
      if (typeof fact.to !== 'object') return { fact, top, bottom: top + stub, fade: top };
      const [fade, bottom] = fact.to.map(yOf);
      return { fact, top, bottom: Math.max(bottom!, top + 10), fade: Math.max(fade!, top + 10) };
    });
}

function barOf(lasting: Lasting, lane: number | undefined, axis: number): Bar {
  const { fact, top } = lasting;
  const x = axis + 13 + (lane ?? 0) * laneWidth;
  // Without a lane it still begins, at the axis itself.
  if (lane === undefined) {
    const bottom = Math.min(lasting.bottom, top + stub);
    return { fact, x: axis, top, bottom, fade: top, path: `M${axis} ${top}V${bottom}` };
  }
  const turn = Math.min(6, x - axis, lasting.bottom - top);
  const path = `M${axis} ${top}H${x - turn}Q${x} ${top} ${x} ${round(top + turn)}V${round(lasting.bottom)}`;
  return { ...lasting, x, path };
}

function dotsOf(
  rows: readonly TimelineRow[],
  middles: readonly number[],
  yOf: (day: Day) => number,
): Dot[] {
  return rows.flatMap((row, number): Dot[] => {
    const y = middles[number]!;
    if (row.kind === 'group') return [{ id: row.id, y, radius: 3, row }];
    if (row.kind !== 'fact') return [];
    const { fact } = row;
    const until =
      fact.from && fact.from[1] > fact.from[0] ? Math.max(yOf(fact.from[1]), y + 8) : undefined;
    return [
      { id: row.id, y, radius: radii[fact.importance], row, ...(until !== undefined && { until }) },
    ];
  });
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
