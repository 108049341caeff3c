import { StoreFailure, type StoreFailureCode } from '../database/store-failure.ts';
import type { Action, ActionReply } from '../messages.ts';
import type { ReportStore } from '../reports/report-store.ts';
import { withMuted, type Settings } from '../settings/settings.ts';
import { reportToKeep } from './private-windows.ts';
import type { StudyLog } from './study-log.ts';

export interface ActionTarget {
  readonly study: Pick<StudyLog, 'choose'>;
  readonly reports: Pick<ReportStore, 'add'>;
  readonly changeSettings: (change: (settings: Settings) => Settings) => Promise<void>;
  readonly openPanel: () => Promise<void>;
  /** Says why something failed, in the reader's language. */
  readonly explain: (code: StoreFailureCode) => string;
}

/** Does what a reader asks for on a page. Starts at once, for a panel opens only within a click. */
export async function act(
  action: Action,
  isPrivate: boolean,
  target: ActionTarget,
): Promise<ActionReply> {
  try {
    await perform(action, isPrivate, target);
    return { type: 'done' };
  } catch (cause) {
    return failureReply(cause, target.explain);
  }
}

export function failureReply(
  cause: unknown,
  explain: ActionTarget['explain'],
): { readonly type: 'failed'; readonly reason: string } {
  return {
    type: 'failed',
    reason: explain(cause instanceof StoreFailure ? cause.code : 'failed'),
  };
}

function perform(action: Action, isPrivate: boolean, target: ActionTarget): Promise<void> {
  switch (action.type) {
    case 'study':
      return target.study.choose(action.facts, action.chosen);
    case 'mute':
      return target.changeSettings((settings) => withMuted(settings, action.entity, action.muted));
    case 'report':
      return target.reports.add(reportToKeep(action.report, isPrivate));
    case 'open-panel':
      return target.openPanel();
  }
}
