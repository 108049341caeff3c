import { useMemo, useState } from 'preact/hooks';
import type uPlot from 'uplot';
import type { Quiz } from '../state/quiz.ts';
import { Figure } from './Figure.tsx';
import { formatsOf, type Formats } from './formats.ts';
import { Plot, type PlotProps } from './Plot.tsx';
import type { PlotLook } from './plot-look.ts';
import { fromZero, quiet, xAxis, yAxis } from './plot-options.ts';
import type { Courses } from './use-courses.ts';
import { useT, type QuizTranslate } from '../words/use-translate.ts';
import { yearOf, type Year } from './year-course.ts';

/** Whole per cent. */
export const aims = Array.from({ length: 23 }, (_, index) => 75 + index);
const [least = 75] = aims;
const most = aims.at(-1) ?? 97;

interface SimulatorProps {
  readonly quiz: Quiz;
  readonly courses: Courses;
  /** The desired retention in use, in whole per cent. */
  readonly setting: number;
  /** The one that the slider is at. */
  readonly chosen: number;
  readonly onChoose: (percent: number) => void;
}

export function Simulator({ quiz, courses, setting, chosen, onChoose }: SimulatorProps) {
  const t = useT();
  const formats = formatsOf(t('locale'));
  const [pointed, setPointed] = useState<number>();
  /** The aim before "Use this", while it can be taken back. */
  const [before, setBefore] = useState<number>();
  const [notice, setNotice] = useState('');
  const { byPercent } = courses;
  const years = aims.map((percent) => yearOf(byPercent.get(percent)));
  const played = years.filter((year) => year !== undefined).length;
  const data = useMemo(() => {
    const x = aims.map((percent) => percent / 100);
    return {
      minutes: [x, years.map((year) => year?.minutesPerDay ?? null)] satisfies uPlot.AlignedData,
      known: [x, years.map((year) => year?.known ?? null)] satisfies uPlot.AlignedData,
    };
    // Other marks are another picture.
  }, [played, byPercent, setting, chosen]);
  const marks = { setting: setting / 100, chosen: chosen / 100 };
  const optionsOf =
    (write: (value: number) => string): PlotProps['options'] =>
    (look) => ({
      ...quiet,
      scales: {
        x: { time: false, range: () => [least / 100 - 0.01, most / 100 + 0.01] },
        y: fromZero,
      },
      axes: [xAxis(look, formats.percent, [0.05, 0.1], 44), yAxis(look, write)],
      series: [{}, { stroke: look.accent, width: 2.5, spanGaps: true, points: { show: false } }],
      hooks: { draw: [(plot) => drawMarks(plot, look, marks)] },
    });

  const use = async (percent: number, said: 'used' | 'undone') => {
    if (!(await quiz.changeSettings({ retention: percent / 100 }))) return;
    setBefore(said === 'used' ? setting : undefined);
    setNotice(t(`stats.simulator.${said}`, [formats.percent(percent / 100)]));
    onChoose(percent);
  };

  return (
    <Figure
      title={t('stats.simulator.title')}
      said={yearInWords({
        t,
        formats,
        setting,
        chosen,
        year: yearOf(byPercent.get(chosen)),
        now: yearOf(byPercent.get(setting)),
        cards: courses.cards,
        progress: t('stats.simulator.working', [
          formats.count(Math.min(played + 1, aims.length)),
          formats.count(aims.length),
        ]),
      })}
      legend={[
        { mark: 'dot', label: t('stats.simulator.chosen') },
        { mark: 'ring', label: t('stats.simulator.yourSetting') },
      ]}
      head={[
        t('stats.simulator.retention'),
        t('stats.simulator.minutes'),
        t('stats.simulator.known'),
      ]}
      rows={aims.map((percent, index) => [
        formats.percent(percent / 100),
        numberOf(years[index]?.minutesPerDay, formats.decimal),
        numberOf(years[index]?.known, formats.count),
      ])}
      pointed={pointed}
      aside={
        <div class="simulator">
          <div class="field">
            <label for="stats-aim">{t('stats.simulator.aim')}</label>
            <output class="field-value" for="stats-aim">
              {formats.percent(chosen / 100)}
            </output>
            <input
              id="stats-aim"
              type="range"
              min={least}
              max={most}
              step="1"
              value={chosen}
              aria-valuetext={formats.percent(chosen / 100)}
              onInput={(event) => onChoose(event.currentTarget.valueAsNumber)}
            />
          </div>
          <div class="simulator-use">
            <button
              type="button"
              class="button"
              disabled={chosen === setting}
              onClick={() => void use(chosen, 'used')}
            >
              {t('stats.simulator.use')}
            </button>
            <output>{notice}</output>
            {before !== undefined && (
              <button type="button" class="link-button" onClick={() => void use(before, 'undone')}>
                {t('stats.simulator.undo')}
              </button>
            )}
          </div>
          {played < aims.length && !courses.failed && (
            <progress
              class="simulator-progress"
              max={aims.length}
              value={played}
              aria-label={t('stats.simulator.title')}
            />
          )}
        </div>
      }
    >
      <p class="plot-name">{t('stats.simulator.minutes')}</p>
      <Plot
        data={data.minutes}
        height={150}
        options={optionsOf(formats.decimal)}
        onPoint={setPointed}
      />
      <p class="plot-name">{t('stats.simulator.known')}</p>
      <Plot
        data={data.known}
        height={150}
        options={optionsOf(formats.count)}
        onPoint={setPointed}
      />
    </Figure>
  );
}

interface SaidOfYear {
  readonly t: QuizTranslate;
  readonly formats: Formats;
  readonly setting: number;
  readonly chosen: number;
  readonly year: Year | undefined;
  readonly now: Year | undefined;
  readonly cards: number;
  readonly progress: string;
}

function yearInWords({ t, formats, setting, chosen, year, now, cards, progress }: SaidOfYear) {
  if (!year) return progress;
  const said = t('stats.simulator.said', [
    formats.percent(chosen / 100),
    formats.minutes(year.minutesPerDay),
    formats.count(year.known),
    formats.count(cards),
  ]);
  if (chosen === setting) return t('stats.both', [said, t('stats.simulator.setting')]);
  if (!now) return said;
  const minutes = year.minutesPerDay - now.minutesPerDay;
  const known = year.known - now.known;
  const isEven = Math.abs(known) < 0.5 || Math.sign(minutes) !== Math.sign(known);
  const own = formats.percent(setting / 100);
  if (isEven) return t('stats.both', [said, t('stats.simulator.even', [own])]);
  const change = minutes > 0 ? 'dearer' : 'cheaper';
  const compared = t(`stats.simulator.${change}`, Math.round(Math.abs(known)), [
    own,
    formats.minutes(Math.abs(minutes)),
    formats.count(Math.abs(known)),
  ]);
  return t('stats.both', [said, compared]);
}

function numberOf(value: number | undefined, write: (value: number) => string): string {
  return value === undefined ? '…' : write(value);
}

interface Marks {
  readonly setting: number;
  readonly chosen: number;
}

/** A ring at the setting, with a line down to the axis; a dot at what is chosen. */
function drawMarks(plot: uPlot, look: PlotLook, { setting, chosen }: Marks): void {
  const { ctx } = plot;
  const unit = devicePixelRatio;
  const at = (share: number) => {
    const value = plot.data[1]?.[aims.indexOf(Math.round(share * 100))];
    return typeof value === 'number'
      ? { x: plot.valToPos(share, 'x', true), y: plot.valToPos(value, 'y', true) }
      : undefined;
  };
  ctx.save();
  ctx.lineWidth = 2 * unit;
  const dot = at(chosen);
  if (dot) {
    ctx.fillStyle = look.accent;
    ctx.beginPath();
    ctx.arc(dot.x, dot.y, 6 * unit, 0, 2 * Math.PI);
    ctx.fill();
  }
  const ring = at(setting);
  if (ring) {
    ctx.strokeStyle = look.ink;
    ctx.beginPath();
    ctx.arc(ring.x, ring.y, 10 * unit, 0, 2 * Math.PI);
    ctx.stroke();
    ctx.lineWidth = unit;
    ctx.setLineDash([3 * unit, 3 * unit]);
    ctx.beginPath();
    ctx.moveTo(ring.x, ring.y + 10 * unit);
    ctx.lineTo(ring.x, plot.valToPos(0, 'y', true));
    ctx.stroke();
  }
  ctx.restore();
}
