// Measures what scheduling promises: agreement with fsrs-rs, learner's days in all zones, even days, catching
// up, what the engine weighs. `--short` looks at the zones of twenty years and at fewer steps.
import { addDays, weekdayOf, type Day } from '@backgrounder/model';
import { defaultSettings, type StudySettings } from '../src/log/settings.ts';
import { usualLearner } from '../src/optimize/learner-model.ts';
import { createRandom } from '../src/optimize/random.ts';
import {
  simulateWorkload,
  type SimulatedCard,
  type WorkloadDay,
} from '../src/optimize/simulate-workload.ts';
import { catchUpOnce } from '../src/queue/sample-catch-up.ts';
import { compareWithFsrsRs } from '../src/schedule/agreement.ts';
import { askedDay, quietestDay, type ChooseInterval } from '../src/schedule/choose-day.ts';
import { sweepDays } from '../src/schedule/day-sweep.ts';
import { report, type Row } from './report.ts';
import { weigh } from './weigh.ts';

const short = process.argv.includes('--short');

report([
  ...agreement(short ? 100_000 : 1_000_000),
  dayArithmetic(short ? 2000 : 1970),
  ...evenDays(),
  catchingUp(short ? 20 : 200),
  ...(await weights()),
]);

function agreement(steps: number): Row[] {
  const { relativeError, mismatches } = compareWithFsrsRs(steps, 1);
  const share = mismatches / steps;
  return [
    {
      what: `stability and difficulty beside fsrs-rs, ${steps.toLocaleString('en')} random steps`,
      goal: 'relative error ≤ 1e-4',
      measured: relativeError.toExponential(1),
      holds: relativeError <= 1e-4,
    },
    {
      what: 'intervals beside fsrs-rs',
      goal: 'mismatches ≤ 0.01 %',
      measured: `${(100 * share).toFixed(4)} %`,
      holds: share <= 1e-4,
    },
  ];
}

function dayArithmetic(from: number): Row {
  const { changes, checked, wrong } = sweepDays({
    zones: Intl.supportedValuesOf('timeZone'),
    rolloverHours: Array.from({ length: 24 }, (_, hour) => hour),
    from,
    to: 2037,
  });
  for (const each of wrong.slice(0, 10)) console.error(...each);
  return {
    what: `learner’s days in all zones from ${from} to 2037, all rollover hours`,
    goal: '0 wrong',
    measured: `${wrong.length} of ${checked.toLocaleString('en')}, about ${changes.toLocaleString('en')} changes of clocks`,
    holds: wrong.length === 0 && checked > 0,
  };
}

function evenDays(): Row[] {
  const even = loadOf({});
  const easyDays = [0.5, 1, 1, 1, 1, 1, 0.5];
  const eased = loadOf({ easyDays });
  const ratioOf = (days: readonly WorkloadDay[]) =>
    meanOf(days.filter(({ day }) => (easyDays[weekdayOf(day)] ?? 1) < 1)) / meanOf(days);
  const easy = ratioOf(eased);
  const peak = peakOf(even) / meanOf(even);
  const burst = loadOf({ newPerDay: 10 }, quietestDay, 300);
  const burstAsked = loadOf({ newPerDay: 10 }, askedDay, 300);
  const burstPeak = peakOf(burst) / meanOf(burst);
  const askedPeak = peakOf(burstAsked) / meanOf(burstAsked);
  return [
    {
      what: 'busiest of 30 days, ten new cards a day',
      goal: '≤ 1.3 of the mean',
      measured: `${peak.toFixed(2)} (without a choice of days ${(
        peakOf(loadOf({}, askedDay)) / meanOf(loadOf({}, askedDay))
      ).toFixed(2)})`,
      holds: peak <= 1.3,
    },
    {
      what: 'the same, after 300 cards on the first day',
      goal: '≤ 1.3 of the mean',
      measured: `${burstPeak.toFixed(2)} (without a choice of days ${askedPeak.toFixed(2)})`,
      holds: burstPeak <= 1.3,
    },
    {
      what: 'two easy days a week, share a half',
      goal: '≤ 0.5 of the mean',
      measured: `${easy.toFixed(2)} (without a choice of days ${ratioOf(
        loadOf({ easyDays }, askedDay),
      ).toFixed(2)})`,
      holds: easy <= 0.5,
    },
  ];
}

/** The last 30 of 240 days with facts of two cards each. */
function loadOf(
  over: Partial<StudySettings>,
  choose: ChooseInterval = quietestDay,
  atOnce = 0,
): readonly WorkloadDay[] {
  const from = 19_500 as Day;
  const cards = Array.from(
    { length: 3000 },
    (_, at): SimulatedCard => ({ id: `p/f${at >> 1}@1/v${at & 1}`, pack: 'p', fact: `p/f${at >> 1}` }),
  );
  const begun = cards.slice(0, atOnce).map((card): SimulatedCard => {
    const memory = {
      stage: 'review',
      step: 0,
      stability: 4,
      difficulty: 5,
      reps: 1,
      lapses: 0,
      due: { kind: 'day', day: from },
    } as const;
    const day = addDays(from, -4);
    return { ...card, last: { memory, time: 0, day, introduced: day, duration: 0 } };
  });
  return simulateWorkload({
    cards: [...begun, ...cards.slice(atOnce)],
    settings: { ...defaultSettings, ...over },
    learner: usualLearner,
    from,
    days: 240,
    random: createRandom(1),
    choose,
  }).slice(-30);
}

function meanOf(days: readonly WorkloadDay[]): number {
  return days.reduce((sum, { reviews }) => sum + reviews, 0) / days.length;
}

function peakOf(days: readonly WorkloadDay[]): number {
  return Math.max(...days.map(({ reviews }) => reviews));
}

function catchingUp(times: number): Row {
  let most = 0;
  for (let seed = 0; seed < times; seed += 1) {
    const minutes = 1 + (seed % 40);
    most = Math.max(most, catchUpOnce(seed, minutes).tally.duration / (minutes * 60_000));
  }
  return {
    what: `catching up on 1,000 overdue cards, ${times} days of 1 to 40 minutes`,
    goal: 'never more than the chosen minutes',
    measured: `at most ${(100 * most).toFixed(1)} % of them`,
    holds: most <= 1 && most > 0,
  };
}

async function weights(): Promise<Row[]> {
  const libraries = ['ts-fsrs', 'idb', 'valibot'];
  const engine = await weigh('src/index.ts', libraries);
  const all = await weigh('src/index.ts', ['ts-fsrs']);
  return [
    {
      what: 'the engine, gzipped, beside ts-fsrs, idb and valibot',
      goal: '≤ 20 KB',
      measured: `${(engine / 1024).toFixed(1)} KB (with idb and valibot ${(all / 1024).toFixed(1)} KB)`,
      holds: engine <= 20 * 1024,
    },
  ];
}
