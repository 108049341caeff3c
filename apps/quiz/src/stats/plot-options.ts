import type { Day } from '@backgrounder/model';
import uPlot from 'uplot';
import { stripes, type PlotLook } from './plot-look.ts';

type Options = Omit<uPlot.Options, 'width' | 'height'>;

/** What all plots share: no legend of its own, no zoom, quiet lines. */
export const quiet = {
  legend: { show: false },
  cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
  padding: [12, 28, 0, 0],
} satisfies Partial<Options>;

/** @param space CSS pixels that a label needs at least */
export function xAxis(
  look: PlotLook,
  write: (value: number) => string,
  incrs: readonly number[],
  space = 64,
): uPlot.Axis {
  return {
    stroke: look.faint,
    font: look.font,
    grid: { show: false },
    ticks: { stroke: look.rule, width: 1, size: 5 },
    size: look.fontSize + 16,
    space,
    incrs: [...incrs],
    values: (_, splits) => splits.map(write),
  };
}

export function yAxis(
  look: PlotLook,
  write: (value: number) => string,
  incrs?: readonly number[],
): uPlot.Axis {
  return {
    stroke: look.faint,
    font: look.font,
    grid: { stroke: look.rule, width: 1 },
    ticks: { show: false },
    gap: 6,
    size: (_, values) =>
      12 + Math.max(2, ...(values ?? []).map((one) => one.length)) * look.fontSize * 0.62,
    space: 36,
    ...(incrs && { incrs: [...incrs] }),
    values: (_, splits) => splits.map(write),
  };
}

/** Days between the marks of an axis. */
const dayIncrements = [1, 2, 7, 14, 28, 91, 182, 364, 728, 1820] as const;
export function dayAxis(look: PlotLook, write: (day: Day) => string): uPlot.Axis {
  return xAxis(
    look,
    (value) => (Number.isInteger(value) ? write(value as Day) : ''),
    dayIncrements,
  );
}

/** Figures that count things have no marks between whole ones. */
export const countIncrements = [
  1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000,
] as const;

/** The height of the whole in stripes and, over it, that of its lower part in plain. */
export function stackedBars(look: PlotLook): readonly uPlot.Series[] {
  const bars = { paths: uPlot.paths.bars!({ size: [0.8, 48] }), points: { show: false } };
  return [
    { ...bars, stroke: look.accent, width: 1, fill: ({ ctx }) => stripes(ctx, look) },
    { ...bars, width: 0, fill: look.accent },
  ];
}

/** No bar, and so no line of one, where there is nothing. */
export function barHeights(values: readonly number[]): (number | null)[] {
  return values.map((value) => (value === 0 ? null : value));
}

/** From nothing up to a little more than the most. */
export const fromZero: uPlot.Scale = {
  range: (_, __, most) => [0, Math.max(1, most * 1.08)],
};
