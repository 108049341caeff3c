import type { DaysDone } from '@backgrounder/study/stats';
import { useMemo, useState } from 'preact/hooks';
import type uPlot from 'uplot';
import { Figure } from './Figure.tsx';
import { formatsOf } from './formats.ts';
import { Plot, type PlotProps } from './Plot.tsx';
import {
  barHeights,
  countIncrements,
  dayAxis,
  fromZero,
  quiet,
  stackedBars,
  yAxis,
} from './plot-options.ts';
import { useT } from '../words/use-translate.ts';

export function DoneFigure({ done }: { readonly done: readonly DaysDone[] }) {
  const t = useT();
  const formats = formatsOf(t('locale'));
  const [pointed, setPointed] = useState<number>();
  const days = done[0]?.days ?? 1;
  const data = useMemo(
    (): uPlot.AlignedData => [
      done.map(({ from }) => from),
      barHeights(done.map(({ introduced, repeated }) => introduced + repeated)),
      barHeights(done.map(({ repeated }) => repeated)),
    ],
    [done],
  );
  const introduced = done.reduce((sum, run) => sum + run.introduced, 0);
  const answers = done.reduce((sum, run) => sum + run.introduced + run.repeated, 0);
  const minutes = done.reduce((sum, run) => sum + run.duration, 0) / 60_000;
  const options: PlotProps['options'] = (look) => ({
    ...quiet,
    scales: {
      x: { time: false, range: (_, least, most) => [least - days / 2, most + days / 2] },
      y: fromZero,
    },
    axes: [
      dayAxis(look, (day) => (days > 7 ? formats.month(day) : formats.shortDay(day))),
      yAxis(look, formats.count, countIncrements),
    ],
    series: [{}, ...stackedBars(look)],
  });
  return (
    <Figure
      title={titleOf(days)}
      said={
        answers === 0
          ? t('stats.done.none')
          : t('stats.done.said', answers, [
              formats.count(answers),
              formats.count(introduced),
              formats.minutes(minutes),
              formats.minutes(minutes / (done.length * days)),
            ])
      }
      legend={[
        { mark: 'plain', label: t('stats.done.repeated') },
        { mark: 'stripes', label: t('stats.done.fresh') },
      ]}
      head={[
        t('stats.done.from'),
        t('stats.done.repeated'),
        t('stats.done.fresh'),
        t('stats.done.minutes'),
      ]}
      rows={done.map((run) => [
        formats.run(run.from, run.days),
        formats.count(run.repeated),
        formats.count(run.introduced),
        formats.decimal(run.duration / 60_000),
      ])}
      pointed={pointed}
    >
      <Plot data={data} height={200} options={options} onPoint={setPointed} />
    </Figure>
  );

  function titleOf(length: number): string {
    if (length === 1) return t('stats.done.title.day');
    if (length === 7) return t('stats.done.title.week');
    return t('stats.done.title.longer', [formats.count(length / 7)]);
  }
}
