import 'uplot/dist/uPlot.min.css';
import '../styles/stats.css';
import type { LearnerStats } from '@backgrounder/study/stats';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Heading } from '../components/Heading.tsx';
import { addressOf } from '../routing.ts';
import type { Quiz } from '../state/quiz.ts';
import { CalibrationFigure } from '../stats/CalibrationFigure.tsx';
import { Choice } from '../stats/Choice.tsx';
import { DoneFigure } from '../stats/DoneFigure.tsx';
import { ForecastFigure } from '../stats/ForecastFigure.tsx';
import { KnowledgeFigure } from '../stats/KnowledgeFigure.tsx';
import { RetentionFigure } from '../stats/RetentionFigure.tsx';
import { aims, Simulator } from '../stats/Simulator.tsx';
import { StabilityFigure } from '../stats/StabilityFigure.tsx';
import { useCourses } from '../stats/use-courses.ts';
import { useStats } from '../stats/use-stats.ts';
import { useT } from '../words/use-translate.ts';

export interface StatsProps {
  readonly quiz: Quiz;
}

/** Days; all where absent. */
const periods = { month: 30, quarter: 90, year: 365, all: undefined } as const;
type PeriodName = keyof typeof periods;
const periodNames = Object.keys(periods) as PeriodName[];

export default function Stats({ quiz }: StatsProps) {
  const t = useT();
  const [period, setPeriod] = useState<PeriodName>('quarter');
  const [attempt, setAttempt] = useState(0);
  const state = useStats(quiz, periods[period], attempt);
  const isStale = state.kind === 'ready' && state.stale;
  const begun = state.kind === 'ready' && state.stats.first !== undefined;
  return (
    <main class="page stats" id="content" aria-busy={state.kind === 'working' || isStale}>
      <div class="stats-head">
        <Heading>{t('stats.title')}</Heading>
        {begun && (
          <Choice
            name={t('stats.period.name')}
            value={period}
            options={periodNames.map((name) => ({ value: name, label: t(`stats.period.${name}`) }))}
            onChange={setPeriod}
          />
        )}
      </div>
      {state.kind === 'working' && <output class="lead">{t('stats.working')}</output>}
      {state.kind === 'failed' && (
        <div class="problem" role="alert">
          <p>{t('stats.failed')}</p>
          <button type="button" class="button" onClick={() => setAttempt(attempt + 1)}>
            {t('stats.retry')}
          </button>
        </div>
      )}
      {state.kind === 'ready' &&
        (begun ? <Figures quiz={quiz} stats={state.stats} /> : <Nothing />)}
    </main>
  );
}

function Nothing() {
  const t = useT();
  return (
    <section class="stats-empty">
      <p class="lead">{t('stats.empty.lead')}</p>
      <ul>
        {(['done', 'knowledge', 'stability', 'retention', 'calibration'] as const).map((plot) => (
          <li key={plot}>{t(`stats.empty.${plot}`)}</li>
        ))}
      </ul>
      <a class="button button-primary" href={addressOf('today')}>
        {t('stats.empty.start')}
      </a>
    </section>
  );
}

interface FiguresProps extends StatsProps {
  readonly stats: LearnerStats;
}

function Figures({ quiz, stats }: FiguresProps) {
  const { retention } = quiz.snapshot.value.settings;
  const setting = Math.round(retention * 100);
  const [chosen, setChosen] = useState(setting);
  const [isNear, foot] = useNear();
  const wanted = isNear ? [setting, chosen, ...inCoarseSteps(aims)] : [setting];
  const courses = useCourses(quiz, stats.learner, [...new Set(wanted)]);
  return (
    <>
      <KnowledgeFigure knowledge={stats.knowledge} />
      <DoneFigure done={stats.done} />
      <ForecastFigure courses={courses} percent={setting} />
      <RetentionFigure
        retention={stats.retention}
        aim={retention}
        titleOf={(pack) => quiz.packs.get(pack)?.title ?? pack}
      />
      <CalibrationFigure calibration={stats.calibration} />
      <StabilityFigure stability={stats.stability} />
      <div ref={foot}>
        {courses.cards > 0 && (
          <Simulator
            quiz={quiz}
            courses={courses}
            setting={setting}
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
      </div>
    </>
  );
}

/** The ends and every fifth first: so the curve has its shape early. */
function inCoarseSteps(percents: readonly number[]): readonly number[] {
  const isCoarse = (percent: number) => percent % 5 === 0 || percent === percents.at(-1);
  return [...percents.filter(isCoarse), ...percents.filter((percent) => !isCoarse(percent))];
}

/** Whether the element has come near what is seen, once: what it shows costs much to work out. */
function useNear() {
  const [isNear, setNear] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: '400px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return [isNear, place] as const;
}
