import type { Day, FactId, FactKey, PackId } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';
import * as fc from 'fast-check';
import {
  ratings,
  rescheduleReasons,
  type DeviceId,
  type EventId,
  type StudyEvent,
} from './event.ts';
import { defaultWeights, type StudySettings } from './settings.ts';

const changes: readonly Partial<StudySettings>[] = [
  { newPerDay: 3 },
  { reviewsPerDay: 2 },
  { minutesPerDay: 2 },
  { packRetention: { p: 0.9 } },
  { packRetention: { p: null, q: 0.8 } },
  { retention: 0.9, easyDays: [0, 1, 0.5, 1, 1, 1, 1] },
];

/** For tests: logs of three devices over few cards, with colliding times and undos of anything. */
export const arbitraryLog: fc.Arbitrary<readonly StudyEvent[]> = fc
  .array(
    fc.record({
      device: fc.constantFrom('a', 'b', 'c'),
      time: fc.nat(40),
      action: fc.constantFrom(
        ...(['review', 'review', 'review', 'undo', 'undo', 'exposure', 'suspend'] as const),
        ...(['unsuspend', 'bury', 'capture', 'release', 'settings', 'retire'] as const),
        ...(['forget', 'reschedule', 'flag', 'unflag', 'weights', 'choose'] as const),
      ),
      pick: fc.nat(1000),
      rating: fc.constantFrom(...ratings),
      number: fc.double({ min: 0.5, max: 9, noNaN: true }),
    }),
    { maxLength: 40 },
  )
  .map((steps) => {
    const sequences = new Map<string, number>();
    const log: StudyEvent[] = [];
    for (const [index, step] of steps.entries()) {
      const sequence = (sequences.get(step.device) ?? 0) + 1;
      sequences.set(step.device, sequence);
      const header = {
        v: 1,
        id: `e${index}` as EventId,
        device: step.device as DeviceId,
        sequence,
        time: step.time,
      } as const;
      const day = (19_500 + Math.floor(step.time / 10)) as Day;
      const here = { day, zone: 'Europe/Berlin' };
      const card = `p/f${step.pick % 2}@1/v${step.pick % 4}` as CardId;
      const pack = `p${step.pick % 2}` as PackId;
      const fact = `f${step.pick % 3}` as FactId;
      switch (step.action) {
        case 'review':
          log.push({
            ...header,
            ...here,
            type: 'review',
            card,
            rating: step.rating,
            from: step.pick % 3 === 0 ? 'new' : 'review',
            elapsedDays: step.pick % 7,
            duration: step.number * 1000,
            scheduler: { weights: 'fsrs-6/default', retention: 0.85 },
            after: {
              stage: 'review',
              step: 0,
              stability: step.number,
              difficulty: 1 + step.number,
              reps: index,
              lapses: step.pick % 3,
              due: { kind: 'day', day: (day + 3) as Day },
            },
            ...(step.pick % 5 === 0 && { leech: step.pick % 2 === 0 ? 'tag' : 'suspend' }),
          });
          break;
        case 'undo': {
          const target = log[step.pick % Math.max(1, log.length)];
          // Also an undo whose target never arrives.
          log.push({ ...header, type: 'undo', target: target?.id ?? 'lost' });
          break;
        }
        case 'exposure':
          log.push({
            ...header,
            ...here,
            type: 'exposure',
            facts: [`p/${fact}`, `p/f0`] as FactKey[],
          });
          break;
        case 'suspend':
        case 'unsuspend':
        case 'unflag':
          log.push({ ...header, type: step.action, cards: [card, `p/f0@1/v0`] });
          break;
        case 'bury':
        case 'forget':
          log.push({ ...header, ...here, type: step.action, cards: [card] });
          break;
        case 'reschedule':
          log.push({
            ...header,
            ...here,
            type: 'reschedule',
            reason: rescheduleReasons[step.pick % 3] ?? 'by-hand',
            dues: [{ card, day: (day + (step.pick % 9)) as Day }],
          });
          break;
        case 'retire':
          log.push({
            ...header,
            type: 'retire',
            facts: [`p/${fact}`],
            ...(step.pick % 2 === 0 && { by: `p/f9` }),
          });
          break;
        case 'flag':
          log.push({ ...header, type: 'flag', cards: [card], note: `note ${step.pick}` });
          break;
        case 'weights':
          log.push({
            ...header,
            type: 'weights',
            change: 'adopted',
            weights: { id: `own/${step.pick}`, values: defaultWeights.values },
            logLoss: { before: step.number, after: step.number / 2 },
          });
          break;
        case 'capture':
        case 'release':
          log.push({
            ...header,
            type: step.action,
            target: step.pick % 2 === 0 ? { kind: 'pack', pack } : { kind: 'fact', pack, fact },
          });
          break;
        case 'choose':
          log.push({
            ...header,
            type: 'choose',
            pack,
            facts: [fact, `f${(step.pick + 1) % 3}`] as FactId[],
            chosen: step.rating === 'good',
          });
          break;
        case 'settings':
          log.push({
            ...header,
            type: 'settings',
            changes: changes[step.pick % changes.length] ?? {},
          });
          break;
      }
    }
    return log;
  });
