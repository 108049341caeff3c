import { meanReviews, peakOverMean, studySampleDeck } from '../src/optimize/sample-deck.ts';
import { catchUpOnce } from '../src/queue/sample-catch-up.ts';
import { compareWithFsrsRs } from '../src/schedule/agreement.ts';
import { askedDay, quietestDay, type ChooseInterval } from '../src/schedule/choose-day.ts';
import { sweepDays } from '../src/schedule/day-sweep.ts';
import type { Row } from './row.ts';
import { weekdayOf } from '../src/schedule/weekday.ts';

/**
 * Agreement with fsrs-rs, learner's days in all zones, even days, catching up.
 * @param short looks at the zones of later years alone, and at fewer steps
 */
export function measureScheduling(short: boolean): readonly Row[] {
  return [
    ...agreement(short ? 100_000 : 1_000_000),
    dayArithmetic(short ? 2000 : 1970),
    ...evenDays(),
    catchingUp(short ? 20 : 200),
  ];
}

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
  const easyDays = [0.5, 1, 1, 1, 1, 1, 0.5];
  return [
    compared('busiest of 30 days, ten new cards a day', 1.3, (choose) =>
      peakOverMean(studySampleDeck({ after: 210, choose })),
    ),
    compared(
      'the same after a story of 500 cards on one day, five new cards a day',
      1.3,
      (choose) =>
        peakOverMean(
          studySampleDeck({ after: 20, atOnce: 500, settings: { newPerDay: 5 }, choose }),
        ),
    ),
    compared('two easy days a week, share a half', 0.5, (choose) => {
      const days = studySampleDeck({ after: 210, settings: { easyDays }, choose });
      const easy = days.filter(({ day }) => (easyDays[weekdayOf(day)] ?? 1) < 1);
      return meanReviews(easy) / meanReviews(days);
    }),
  ];
}

/** Reviews over those of the mean day, beside the same without a choice of days. */
function compared(what: string, most: number, ratio: (choose: ChooseInterval) => number): Row {
  const chosen = ratio(quietestDay);
  return {
    what,
    goal: `≤ ${most} of the mean`,
    measured: `${chosen.toFixed(2)} (without a choice of days ${ratio(askedDay).toFixed(2)})`,
    holds: chosen <= most,
  };
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
