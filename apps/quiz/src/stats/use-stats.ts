import {
  createStatsWorker,
  startStats,
  type LearnerStats,
  type ReviewColumns,
} from '@backgrounder/study/stats';
import { useEffect, useState } from 'preact/hooks';
import type { Quiz } from '../state/quiz.ts';

export type StatsState =
  | { readonly kind: 'working' }
  | { readonly kind: 'failed' }
  /** `stale` while those of another period are worked out. */
  | { readonly kind: 'ready'; readonly stats: LearnerStats; readonly stale: boolean };

/**
 * The learner's figures, kept up with what they and other tabs do.
 * @param days the period; absent for all
 * @param attempt another number tries again
 */
export function useStats(quiz: Quiz, days: number | undefined, attempt: number): StatsState {
  const { settings, day, today } = quiz.snapshot.value;
  const [columns, setColumns] = useState<ReviewColumns>();
  const [state, setState] = useState<StatsState>({ kind: 'working' });
  const fail = () => setState({ kind: 'failed' });

  useEffect(() => {
    let gone = false;
    setState((before) => (before.kind === 'failed' ? { kind: 'working' } : before));
    const read = async () => {
      const found = await quiz.study.reviewColumns();
      if (gone) return;
      if (found.ok) setColumns(found.value);
      else fail();
    };
    void read();
    return () => {
      gone = true;
    };
  }, [quiz, today.reviews, day, attempt]);

  useEffect(() => {
    if (!columns) return undefined;
    setState((before) =>
      before.kind === 'ready' ? { ...before, stale: true } : { kind: 'working' },
    );
    const weights = settings.weights.values;
    const period = days === undefined ? {} : { days };
    return startStats(
      { kind: 'stats', columns, weights, today: day, ...period },
      createStatsWorker,
      (reply) => {
        if (reply.kind === 'stats') setState({ kind: 'ready', stats: reply.stats, stale: false });
        else fail();
      },
    );
  }, [columns, days, settings.weights, day]);

  return state;
}
