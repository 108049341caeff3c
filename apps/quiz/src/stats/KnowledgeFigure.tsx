import type { Knowledge } from '@backgrounder/study/stats';
import { useMemo, useState } from 'preact/hooks';
import type uPlot from 'uplot';
import { EarlyFigure, Figure } from './Figure.tsx';
import { formatsOf } from './formats.ts';
import { Plot, type PlotProps } from './Plot.tsx';
import { countIncrements, dayAxis, fromZero, quiet, yAxis } from './plot-options.ts';
import { useT } from '../words/use-translate.ts';

/** Fewer make no line. */
const leastPoints = 3;

export function KnowledgeFigure({ knowledge }: { readonly knowledge: readonly Knowledge[] }) {
  const t = useT();
  const formats = formatsOf(t('locale'));
  const [pointed, setPointed] = useState<number>();
  const data = useMemo(
    (): uPlot.AlignedData => [
      knowledge.map(({ day }) => day),
      knowledge.map(({ seen }) => seen),
      knowledge.map(({ known }) => known),
    ],
    [knowledge],
  );
  const [first] = knowledge;
  const last = knowledge.at(-1);
  const title = t('stats.knowledge.title');
  if (!first || !last || knowledge.length < leastPoints) {
    return <EarlyFigure title={title} why={t('stats.knowledge.early')} />;
  }
  const isLong = last.day - first.day > 400;
  const options: PlotProps['options'] = (look) => ({
    ...quiet,
    scales: { x: { time: false }, y: fromZero },
    axes: [
      dayAxis(look, isLong ? formats.month : formats.shortDay),
      yAxis(look, formats.count, countIncrements),
    ],
    series: [
      {},
      { stroke: look.faint, width: 1.5, dash: [5, 4], points: { show: false } },
      { stroke: look.accent, width: 2.5, fill: look.veil, points: { show: false } },
    ],
  });
  return (
    <Figure
      title={title}
      said={t('stats.both', [
        t('stats.knowledge.now', [formats.count(last.known), formats.count(last.seen)]),
        t('stats.knowledge.grown', [formats.day(first.day), formats.count(first.known)]),
      ])}
      legend={[
        { mark: 'line', label: t('stats.knowledge.known') },
        { mark: 'dash', label: t('stats.knowledge.seen') },
      ]}
      head={[t('stats.knowledge.day'), t('stats.knowledge.known'), t('stats.knowledge.seen')]}
      rows={knowledge.map(({ day, known, seen }) => [
        formats.day(day),
        formats.count(known),
        formats.count(seen),
      ])}
      pointed={pointed}
    >
      <Plot data={data} height={220} options={options} onPoint={setPointed} />
    </Figure>
  );
}
