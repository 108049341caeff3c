import { createRandom } from '../optimize/random.ts';
import { workloadDays, type WorkloadDay } from '../optimize/simulate-workload.ts';
import { learnerStats } from './learner-stats.ts';
import type { StatsReply, StatsRequest } from './messages.ts';

/** Days after which an unfinished course is told: what a forecast shows. */
const early = 90;

/** What the worker does. The same draws are made at each retention, so that courses can be compared. */
export function* answerRequest(request: StatsRequest): Generator<StatsReply, void> {
  switch (request.kind) {
    case 'stats':
      yield { kind: 'stats', stats: learnerStats(request) };
      return;
    case 'workload':
      for (const retention of request.retentions) {
        const settings = { ...request.input.settings, retention };
        const days: WorkloadDay[] = [];
        for (const day of workloadDays({ ...request.input, settings, random: createRandom(1) })) {
          days.push(day);
          if (days.length === early) yield { kind: 'course', retention, days, done: false };
        }
        yield { kind: 'course', retention, days, done: true };
      }
      return;
  }
}
