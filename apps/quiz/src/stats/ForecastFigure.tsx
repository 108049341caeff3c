import type { WorkloadDay } from '@backgrounder/study/stats';
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type uPlot from 'uplot';
import { Choice } from './Choice.tsx';
import { EarlyFigure, Figure } from './Figure.tsx';
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
import type { Courses } from './use-courses.ts';
import { useT } from '../words/use-translate.ts';

const horizons = { month: 30, quarter: 90 } as const;
type Horizon = keyof typeof horizons;

interface ForecastFigureProps {
  readonly courses: Courses;
  /** The desired retention in use. */
  readonly percent: number;
}

export function ForecastFigure({ courses, percent }: ForecastFigureProps) {
  const t = useT();
  const [horizon, setHorizon] = useState<Horizon>('month');
  const length = horizons[horizon];
  const course = courses.byPercent.get(percent);
  const days = useMemo(() => course?.slice(0, length), [course, length]);
  const title = t('stats.forecast.title');
  const controls = (
    <Choice
      name={t('stats.forecast.days')}
      value={horizon}
      options={[
        { value: 'month', label: t('stats.period.month') },
        { value: 'quarter', label: t('stats.period.quarter') },
      ]}
      onChange={setHorizon}
    />
  );
  if (courses.cards === 0) return <EarlyFigure title={title} why={t('stats.forecast.none')} />;
  if (!days) {
    const why = courses.failed ? t('stats.forecast.failed') : t('stats.forecast.working');
    return <EarlyFigure title={title} why={why} controls={controls} />;
  }
  return <ForecastOf title={title} days={days} controls={controls} />;
}

interface ForecastOfProps {
  readonly title: string;
  readonly days: readonly WorkloadDay[];
  readonly controls: ComponentChildren;
}

function ForecastOf({ title, days, controls }: ForecastOfProps) {
  const t = useT();
  const formats = formatsOf(t('locale'));
  const [pointed, setPointed] = useState<number>();
  const cards = useMemo(
    (): uPlot.AlignedData => [
      days.map(({ day }) => day),
      barHeights(days.map(({ reviews, introduced }) => reviews + introduced)),
      barHeights(days.map(({ reviews }) => reviews)),
    ],
    [days],
  );
  const minutes = useMemo(
    (): uPlot.AlignedData => [days.map(({ day }) => day), days.map((one) => one.minutes)],
    [days],
  );
  const mean = days.reduce((sum, one) => sum + one.minutes, 0) / days.length;
  const fullest = days.reduce((most, one) => (one.minutes > most.minutes ? one : most), days[0]!);
  const x: uPlot.Scale = { time: false, range: (_, least, most) => [least - 0.5, most + 0.5] };
  const barsOf: PlotProps['options'] = (look) => ({
    ...quiet,
    scales: { x, y: fromZero },
    axes: [dayAxis(look, formats.shortDay), yAxis(look, formats.count, countIncrements)],
    series: [{}, ...stackedBars(look)],
  });
  const lineOf: PlotProps['options'] = (look) => ({
    ...quiet,
    scales: { x, y: fromZero },
    axes: [dayAxis(look, formats.shortDay), yAxis(look, formats.decimal)],
    series: [{}, { stroke: look.accent, width: 2.5, fill: look.veil, points: { show: false } }],
  });
  return (
    <Figure
      title={title}
      said={t('stats.forecast.said', [
        formats.minutes(mean),
        formats.count(days.length),
        formats.day(fullest.day),
        formats.minutes(fullest.minutes),
      ])}
      legend={[
        { mark: 'plain', label: t('stats.forecast.reviews') },
        { mark: 'stripes', label: t('stats.forecast.fresh') },
      ]}
      head={[
        t('stats.forecast.day'),
        t('stats.forecast.reviews'),
        t('stats.forecast.fresh'),
        t('stats.done.minutes'),
      ]}
      rows={days.map((one) => [
        formats.day(one.day),
        formats.count(one.reviews),
        formats.count(one.introduced),
        formats.decimal(one.minutes),
      ])}
      pointed={pointed}
      controls={controls}
    >
      <p class="plot-name">{t('stats.forecast.cards')}</p>
      <Plot data={cards} height={170} options={barsOf} onPoint={setPointed} />
      <p class="plot-name">{t('stats.forecast.minutes')}</p>
      <Plot data={minutes} height={130} options={lineOf} onPoint={setPointed} />
    </Figure>
  );
}
