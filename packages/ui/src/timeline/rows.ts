import { formatDay, type Day, type FactKey } from '@backgrounder/model';
import type { DaySpan, TimelineFact } from './fact.ts';

/** One line of the timeline, from above. Ids are unique within it. */
export type TimelineRow<F extends TimelineFact = TimelineFact> =
  | { readonly kind: 'fact'; readonly id: string; readonly fact: F }
  | FactGroup<F>
  | { readonly kind: 'year'; readonly id: string; readonly year: number }
  /** A long stretch without facts, drawn short. */
  | { readonly kind: 'fold'; readonly id: string; readonly days: number }
  | { readonly kind: 'article'; readonly id: string; readonly day: Day };

/** Facts that stand together in time; those of an open one follow it as rows of their own. */
export interface FactGroup<F extends TimelineFact = TimelineFact> {
  readonly kind: 'group';
  readonly id: string;
  readonly facts: readonly F[];
  readonly isOpen: boolean;
  /** From the first beginning to the last; left out where no beginning is recorded. */
  readonly span?: DaySpan;
}

export interface RowsOptions {
  /** The day of the article; left out where the page tells none. */
  readonly day?: Day;
  /** How many facts stand alone; at least one does of each group. */
  readonly room: number;
  /** Ids of open groups. */
  readonly open: ReadonlySet<string>;
  /** A fact that must be seen, in a group or not. */
  readonly chosen?: FactKey;
}

/** A stretch with no fact that is longer is folded. */
const longestStretch = 120;

/** The lines of a timeline, in the order of time: what concerns the page most stands alone, the rest in groups. */
export function timelineRows<F extends TimelineFact>(
  facts: readonly F[],
  options: RowsOptions,
): TimelineRow<F>[] {
  const dated = facts.filter(hasBeginning).sort(inTime);
  const undated = facts.filter((fact) => !hasBeginning(fact));
  const alone = new Set(mostConcerning(dated, options));
  const rows: TimelineRow<F>[] = [];
  if (undated.length > 0) addGroup(rows, 'undated', undated, options);

  const { day } = options;
  const before = day === undefined ? dated : dated.filter((one) => one.from[0] <= day);
  const after = dated.slice(before.length);
  const time: TimeSoFar = {};
  for (const run of runsOf(before, alone)) addRun(rows, run, options, time);
  if (day !== undefined) {
    addTime(rows, day, time);
    rows.push({ kind: 'article', id: 'article', day });
  }
  for (const run of runsOf(after, alone)) addRun(rows, run, options, time);
  return rows;
}

type Dated<F extends TimelineFact> = F & { readonly from: DaySpan };

function hasBeginning<F extends TimelineFact>(fact: F): fact is Dated<F> {
  return fact.from !== undefined;
}

/** By what is known to have begun first; an exact day comes before a range that begins with it. */
function inTime(a: Dated<TimelineFact>, b: Dated<TimelineFact>): number {
  return (
    a.from[0] - b.from[0] ||
    a.from[1] - b.from[1] ||
    b.importance - a.importance ||
    (a.key < b.key ? -1 : 1)
  );
}

function mostConcerning<F extends TimelineFact>(
  facts: readonly Dated<F>[],
  { room, day }: RowsOptions,
): readonly F[] {
  if (facts.length <= room) return facts;
  const told = new Set(facts.filter((one) => one.sentence).map((one) => one.key));
  const near = ({ from }: Dated<F>): number =>
    day === undefined ? 0 : 1 / (1 + Math.abs(from[0] - day) / 365);
  const isLinked = (fact: F): boolean =>
    [...(fact.respondsTo ?? []), ...(fact.succeeds ?? [])].some((key) => told.has(key));
  const worth = new Map(
    facts.map((fact) => [
      fact,
      fact.importance * 2 +
        (fact.sentence ? 3 : 0) +
        (isLinked(fact) ? 1 : 0) +
        (fact.rank ?? 0) * 2 +
        near(fact),
    ]),
  );
  return [...facts].sort((a, b) => worth.get(b)! - worth.get(a)!).slice(0, room);
}

/** Facts in order, cut where one that stands alone meets one that does not; nothing stands alone in a group. */
function runsOf<F extends TimelineFact>(
  facts: readonly Dated<F>[],
  alone: ReadonlySet<F>,
): (readonly Dated<F>[])[] {
  const runs: Dated<F>[][] = [];
  let isGrouping = false;
  for (const fact of facts) {
    const last = runs.at(-1);
    const joins = !alone.has(fact);
    if (joins && isGrouping && last) last.push(fact);
    else runs.push([fact]);
    isGrouping = joins;
  }
  return runs;
}

interface TimeSoFar {
  year?: number;
  day?: Day;
}

function addRun<F extends TimelineFact>(
  rows: TimelineRow<F>[],
  run: readonly Dated<F>[],
  options: RowsOptions,
  time: TimeSoFar,
): void {
  const [first] = run;
  if (!first) return;
  addTime(rows, first.from[0], time);
  if (run.length === 1) rows.push(factRow(first));
  else {
    const last = run.at(-1)!.from[0];
    addGroup(rows, `group ${first.key}`, run, options, [first.from[0], last]);
    time.day = last;
    time.year = yearOf(last);
  }
}

/** Tells a year once, and that nothing is recorded for long. */
function addTime<F extends TimelineFact>(rows: TimelineRow<F>[], day: Day, time: TimeSoFar): void {
  const days = time.day === undefined ? 0 : day - time.day;
  if (days > longestStretch) rows.push({ kind: 'fold', id: `fold ${day}`, days });
  const year = yearOf(day);
  if (year !== time.year) rows.push({ kind: 'year', id: `year ${year}`, year });
  time.day = day;
  time.year = year;
}

function addGroup<F extends TimelineFact>(
  rows: TimelineRow<F>[],
  id: string,
  facts: readonly F[],
  { open, chosen }: RowsOptions,
  span?: DaySpan,
): void {
  const isOpen = open.has(id) || facts.some((one) => one.key === chosen);
  rows.push({ kind: 'group', id, facts, isOpen, ...(span && { span }) });
  if (isOpen) rows.push(...facts.map(factRow));
}

function factRow<F extends TimelineFact>(fact: F): TimelineRow<F> {
  return { kind: 'fact', id: fact.key, fact };
}

function yearOf(day: Day): number {
  return Number(formatDay(day).slice(0, 4));
}

/** The day on which a row stands; of some there is none. */
export function dayOfRow(row: TimelineRow): Day | undefined {
  switch (row.kind) {
    case 'fact':
      return row.fact.from?.[0];
    case 'group':
      return row.span?.[0];
    case 'article':
      return row.day;
    case 'year':
    case 'fold':
      return undefined;
  }
}

/** What a row takes up of time: a closed group all from its first fact to its last. */
export function lastDayOfRow(row: TimelineRow): Day | undefined {
  return row.kind === 'group' && !row.isOpen && row.span ? row.span[1] : dayOfRow(row);
}
