import type { Calibration } from '@backgrounder/study/stats';
import { useMemo, useState } from 'preact/hooks';
import type uPlot from 'uplot';
import { EarlyFigure, Figure } from './Figure.tsx';
import { formatsOf, type Formats } from './formats.ts';
import { Plot, type PlotProps } from './Plot.tsx';
import type { PlotLook } from './plot-look.ts';
import { quiet, xAxis, yAxis } from './plot-options.ts';
import { useT, type QuizTranslate } from '../words/use-translate.ts';

const leastAnswers = 50;
const tenths = [0.05, 0.1, 0.2, 0.25] as const;

export function CalibrationFigure({ calibration }: { readonly calibration: Calibration }) {
  const t = useT();
  const formats = formatsOf(t('locale'));
  const [pointed, setPointed] = useState<number>();
  const { groups, recalled } = calibration;
  const data = useMemo(
    (): uPlot.AlignedData => [
      groups.map(({ predicted }) => predicted),
      groups.map((group) => group.recalled.high),
      groups.map((group) => group.recalled.low),
      groups.map((group) => group.recalled.share),
    ],
    [groups],
  );
  const title = t('stats.calibration.title');
  if (recalled.count < leastAnswers) {
    return <EarlyFigure title={title} why={t('stats.calibration.early', recalled.count)} />;
  }
  // Both axes alike, so that the line of what was predicted is the diagonal.
  const least = Math.min(...groups.map((group) => Math.min(group.predicted, group.recalled.low)));
  const floor = Math.max(0, Math.floor(least * 10) / 10);
  const options: PlotProps['options'] = (look) => ({
    ...quiet,
    cursor: { ...quiet.cursor, focus: { prox: 30 } },
    scales: {
      x: { time: false, range: () => [floor, 1] },
      y: { range: () => [floor, 1] },
    },
    axes: [xAxis(look, formats.percent, tenths, 44), yAxis(look, formats.percent, tenths)],
    series: [
      {},
      { width: 0, points: { show: false } },
      { width: 0, points: { show: false } },
      { stroke: look.accent, width: 2, points: { show: false } },
    ],
    bands: [{ series: [1, 2], fill: look.veil }],
    hooks: {
      drawAxes: [(plot) => drawDiagonal(plot, look, floor)],
      draw: [(plot) => drawGroups(plot, look, calibration)],
    },
  });
  return (
    <Figure
      title={title}
      said={calibrationInWords(calibration, t, formats)}
      legend={[
        { mark: 'dot', label: t('stats.calibration.dots') },
        { mark: 'band', label: t('stats.calibration.band') },
        { mark: 'dash', label: t('stats.calibration.line') },
      ]}
      head={[
        t('stats.calibration.predicted'),
        t('stats.calibration.actual'),
        t('stats.calibration.between'),
        t('stats.calibration.answers'),
      ]}
      rows={groups.map((group) => [
        formats.percent(group.predicted),
        formats.percent(group.recalled.share),
        formats.percentRange(group.recalled.low, group.recalled.high),
        formats.count(group.recalled.count),
      ])}
      pointed={pointed}
    >
      <Plot data={data} height={280} options={options} onPoint={setPointed} />
    </Figure>
  );
}

/** Only a difference that chance would not make, and that is worth a word, is told as one. */
function calibrationInWords(
  { predicted, recalled }: Calibration,
  t: QuizTranslate,
  { percent }: Formats,
): string {
  const [actual, foretold] = [percent(recalled.share), percent(predicted)];
  const difference = percent(Math.abs(recalled.share - predicted));
  const isClear = Math.abs(recalled.share - predicted) >= 0.01;
  if (isClear && predicted > recalled.high) {
    return t('stats.calibration.less', [difference, actual, foretold]);
  }
  if (isClear && predicted < recalled.low) {
    return t('stats.calibration.more', [difference, actual, foretold]);
  }
  return t('stats.calibration.fits', [actual, foretold]);
}

function drawDiagonal(plot: uPlot, look: PlotLook, floor: number): void {
  const { ctx } = plot;
  ctx.save();
  ctx.strokeStyle = look.faint;
  ctx.lineWidth = 1.5 * devicePixelRatio;
  ctx.setLineDash([5 * devicePixelRatio, 4 * devicePixelRatio]);
  ctx.beginPath();
  ctx.moveTo(plot.valToPos(floor, 'x', true), plot.valToPos(floor, 'y', true));
  ctx.lineTo(plot.valToPos(1, 'x', true), plot.valToPos(1, 'y', true));
  ctx.stroke();
  ctx.restore();
}

/** The area of a dot is as its answers, up to a size at which dots would touch. */
function drawGroups(plot: uPlot, look: PlotLook, { groups }: Calibration): void {
  const { ctx } = plot;
  const most = Math.max(...groups.map(({ recalled }) => recalled.count));
  ctx.save();
  ctx.strokeStyle = look.accent;
  ctx.fillStyle = look.accent;
  ctx.lineWidth = 1.5 * devicePixelRatio;
  for (const { predicted, recalled } of groups) {
    const x = plot.valToPos(predicted, 'x', true);
    ctx.beginPath();
    ctx.moveTo(x, plot.valToPos(recalled.low, 'y', true));
    ctx.lineTo(x, plot.valToPos(recalled.high, 'y', true));
    ctx.stroke();
    const radius = Math.max(3, 7 * Math.sqrt(recalled.count / most)) * devicePixelRatio;
    ctx.beginPath();
    ctx.arc(x, plot.valToPos(recalled.share, 'y', true), radius, 0, 2 * Math.PI);
    ctx.fill();
  }
  ctx.restore();
}
