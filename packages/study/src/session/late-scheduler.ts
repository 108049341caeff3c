import type { StudySettings } from '../log/settings.ts';
import type { StudyState } from '../log/state.ts';
import { failure, success, type Result } from '../result.ts';
import type { createScheduler, Scheduler } from '../schedule/scheduler.ts';
import type { StudyError } from './types.ts';

/** The scheduler, whose code is loaded once there is something to schedule. */
export interface LateScheduler {
  load(): Promise<Result<void, StudyError>>;
  /** Only once it is loaded. */
  under(settings: StudySettings): Scheduler;
}

export function lateScheduler(): LateScheduler {
  let create: typeof createScheduler | undefined;
  let made: { readonly settings: StudySettings; readonly scheduler: Scheduler } | undefined;

  return {
    async load() {
      try {
        create ??= (await import('../schedule/scheduler.ts')).createScheduler;
        return success(undefined);
      } catch (cause) {
        return failure({
          code: 'failed',
          message: 'A part of Backgrounder could not be loaded. Go online, and reload this page.',
          cause,
        });
      }
    },
    under(settings) {
      if (!create) throw new Error('The scheduler is loaded before it is asked.');
      if (made?.settings !== settings) {
        made = { settings, scheduler: create(settings) };
      }
      return made.scheduler;
    },
  };
}

/** Whether a card is, or was, in study. */
export function needsScheduler({ cards, deck }: StudyState): boolean {
  return cards.size > 0 || deck.packs.size > 0 || deck.included.size > 0;
}
