import {
  createStatsWorker,
  startStats,
  type LearnerModel,
  type SimulatedCard,
  type WorkloadDay,
} from '@backgrounder/study/stats';
import { factKey } from '@backgrounder/model';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Quiz } from '../state/quiz.ts';

export const simulatedDays = 365;

export interface Courses {
  /** Cards that would be studied. */
  readonly cards: number;
  /** The days to come at a desired retention in whole per cent, as far as they are played. */
  readonly byPercent: ReadonlyMap<number, readonly WorkloadDay[]>;
  readonly failed: boolean;
}

/**
 * Plays the year to come in a worker, at one retention after the other.
 * @param learner absent while it is not known: nothing is played before
 * @param wanted desired retentions in whole per cent, the one that is waited for first; where others are
 * wanted, what was played stays, and what is being played is given up
 */
export function useCourses(
  quiz: Quiz,
  learner: LearnerModel | undefined,
  wanted: readonly number[],
): Courses {
  const { settings, deck, day } = quiz.snapshot.value;
  const cards = useMemo(() => simulatedCards(quiz), [quiz, deck, day]);
  const key = JSON.stringify([learner, { ...settings, retention: 0 }, day, cards.length]);
  const played = useRef({ key, byPercent: new Map<number, readonly WorkloadDay[]>() });
  if (played.current.key !== key) played.current = { key, byPercent: new Map() };
  const [failed, setFailed] = useState(false);
  const [, redraw] = useState(0);

  useEffect(() => {
    const { byPercent } = played.current;
    const missing = wanted.filter(
      (percent) => (byPercent.get(percent)?.length ?? 0) < simulatedDays,
    );
    if (!learner || cards.length === 0 || missing.length === 0) return undefined;
    setFailed(false);
    const input = { cards, settings, learner, from: day, days: simulatedDays };
    const retentions = missing.map((percent) => percent / 100);
    return startStats({ kind: 'workload', input, retentions }, createStatsWorker, (reply) => {
      if (reply.kind !== 'course') {
        setFailed(true);
        return;
      }
      byPercent.set(Math.round(reply.retention * 100), reply.days);
      redraw((times) => times + 1);
    });
  }, [key, wanted.join(' ')]);

  return { cards: cards.length, byPercent: played.current.byPercent, failed };
}

function simulatedCards(quiz: Quiz): readonly SimulatedCard[] {
  const cards: SimulatedCard[] = [];
  for (const { id, pack, fact } of quiz.cards.values()) {
    const standing = quiz.study.standing(id);
    if (!standing?.inDeck || standing.suspended || standing.retired) continue;
    const { last } = standing;
    cards.push({ id, pack, fact: factKey(pack, fact), ...(last && { last }) });
  }
  return cards;
}
