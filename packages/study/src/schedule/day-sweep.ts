import { learnerDay, startOfDay } from './learner-day.ts';
import type { Day } from '@backgrounder/model';

/** For tests and benchmarks: learner's days held against the zones' offsets from UTC. */
export interface SweepInput {
  readonly zones: readonly string[];
  readonly rolloverHours: readonly number[];
  /** Years, both included. */
  readonly from: number;
  readonly to: number;
}

export interface SweepResult {
  readonly changes: number;
  readonly checked: number;
  /** Zone, rollover hour, time, the day found, the day expected. */
  readonly wrong: readonly (readonly [string, number, string, number, number])[];
}

const hour = 3_600_000;
const dayLength = 24 * hour;

/** Around each change of a zone's clock, and at the beginning of the days about it. */
const around = [-25, -4, -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 4, 25]
  .map((hours) => hours * hour)
  .concat(-1, 1, -61_000, 61_000);

export function sweepDays({ zones, rolloverHours, from, to }: SweepInput): SweepResult {
  let changes = 0;
  let checked = 0;
  const wrong: SweepResult['wrong'][number][] = [];
  for (const zone of zones) {
    const spans = spansOf(zone, Date.UTC(from, 0), Date.UTC(to + 1, 0));
    changes += spans.length - 1;
    // A zone that never changes is looked at once.
    const moments = spans.length > 1 ? spans.slice(1).map(({ start }) => start) : [Date.UTC(to, 0)];
    for (const rollover of rolloverHours) {
      const check = (time: number) => {
        checked += 1;
        const found = learnerDay(time, zone, rollover);
        const expected = expectedDay(time, spans, rollover);
        if (found !== expected) {
          wrong.push([zone, rollover, new Date(time).toISOString(), found, expected]);
        }
      };
      for (const moment of moments) {
        for (const offset of around) check(moment + offset);
        const day = expectedDay(moment, spans, rollover);
        for (const near of [day, day + 1]) {
          const start = startOfDay(near as Day, zone, rollover);
          check(start);
          check(start - 1);
          if (expectedDay(start, spans, rollover) < near) {
            wrong.push([zone, rollover, new Date(start).toISOString(), near, near - 1]);
          }
          if (expectedDay(start - 1, spans, rollover) >= near) {
            wrong.push([zone, rollover, new Date(start - 1).toISOString(), near - 1, near]);
          }
        }
      }
    }
  }
  return { changes, checked, wrong };
}

/** A time in which a zone's offset stays the same; milliseconds. */
interface Span {
  readonly start: number;
  readonly offset: number;
}

/** Spans shorter than this are not seen. */
const shortestSpan = 4 * dayLength;

function spansOf(zone: string, from: number, to: number): readonly Span[] {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const offsetAt = (time: number) => parseOffset(format.format(time));
  const spans: Span[] = [{ start: -Infinity, offset: offsetAt(from) }];
  for (let time = from; time < to; time += shortestSpan) {
    const offset = offsetAt(time + shortestSpan);
    if (offset === spans.at(-1)?.offset) continue;
    let before = time;
    let after = time + shortestSpan;
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (offsetAt(middle) === offset) after = middle;
      else before = middle;
    }
    spans.push({ start: after, offset });
  }
  return spans;
}

/** `7/7/2023, GMT+05:30` as milliseconds. */
function parseOffset(text: string): number {
  const [, sign = '+', hours = '0', minutes = '0', seconds = '0'] =
    /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?$/.exec(text) ?? [];
  const size = Number(hours) * hour + Number(minutes) * 60_000 + Number(seconds) * 1000;
  return sign === '-' ? -size : size;
}

/** The latest day that the clock showed so far: at the time itself, or before a change of the zone. */
function expectedDay(time: number, spans: readonly Span[], rollover: number): number {
  let day = -Infinity;
  for (let index = spans.length - 1; index >= 0; index -= 1) {
    const span = spans[index];
    if (!span || span.start > time) continue;
    const next = spans[index + 1];
    const last = next && next.start <= time ? next.start - 1 : time;
    day = Math.max(day, Math.floor((last + span.offset - rollover * hour) / dayLength));
    if (time - span.start > 2 * dayLength) break;
  }
  return day;
}
