import { drawPlot, type Series } from './plot.ts';
import type { Line } from './suite.ts';

/** The plots of the benchmarks, by name. */
export function drawPlots(lines: readonly Line[]): ReadonlyMap<string, string> {
  const scans = lines.filter(({ benchmark, engine }) => benchmark === 'match' && engine === 'node');
  const annotations = lines.filter(({ benchmark }) => benchmark === 'annotate');
  const middleOf = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  const size = middleOf(annotations.map(({ names }) => names));
  const length = middleOf(annotations.map((line) => line.length ?? 0));
  return new Map([
    [
      'scanning-by-names',
      drawPlot({
        title: 'Names in a text of a million characters',
        x: 'names in the index',
        y: 'milliseconds (least)',
        series: seriesOf(
          scans,
          ({ name }) => name ?? '',
          ({ names }) => names,
        ),
      }),
    ],
    [
      'annotating-by-length',
      drawPlot({
        title: `annotate, ${size.toLocaleString('en')} names`,
        x: 'characters of the page',
        y: 'milliseconds (least)',
        series: seriesOf(
          annotations.filter(({ names }) => names === size),
          ({ engine }) => engine,
          (line) => line.length ?? 0,
        ),
      }),
    ],
    [
      'annotating-by-names',
      drawPlot({
        title: `annotate, a page of ${Math.round(length / 1000)},000 characters`,
        x: 'names in the index',
        y: 'milliseconds (least)',
        series: seriesOf(
          annotations.filter((line) => line.length === length),
          ({ engine }) => engine,
          ({ names }) => names,
        ),
      }),
    ],
  ]);
}

/** Of several figures at one place, the least. */
function seriesOf(
  lines: readonly Line[],
  nameOf: (line: Line) => string,
  placeOf: (line: Line) => number,
): Series[] {
  const series = new Map<string, Map<number, number>>();
  for (const line of lines) {
    const { least } = line;
    if (least === undefined) continue;
    const points = series.get(nameOf(line)) ?? new Map<number, number>();
    const place = placeOf(line);
    points.set(place, Math.min(least, points.get(place) ?? least));
    series.set(nameOf(line), points);
  }
  return [...series].map(([name, points]) => ({
    name,
    points: [...points].sort(([one], [other]) => one - other),
  }));
}
