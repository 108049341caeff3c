import type { EventProblem } from '../log/problem.ts';
import type { RefusalCode, StudyError } from './types.ts';

const messages: Readonly<Record<RefusalCode, string>> = {
  busy: 'The answer before this one is still being saved. Try again in a moment.',
  changed: 'This card was answered in another tab meanwhile. It is shown here as it now stands.',
  nothing: 'There is nothing to undo.',
  'unknown-card': 'This card is not in any pack that is here.',
  'unknown-event': 'What should be undone is not in the log.',
  invalid: 'This cannot be saved.',
};

export function refusal(code: RefusalCode, detail?: string): StudyError {
  return { code, message: detail ?? messages[code] };
}

export function unreadableError(problems: readonly [EventProblem, ...EventProblem[]]): StudyError {
  const newer = problems.find(({ code }) => code !== 'damaged');
  const message = newer
    ? 'The log here holds records of a newer version of Backgrounder. Update this one or reload the page; nothing was changed.'
    : `The log here holds ${problems.length} damaged ${problems.length === 1 ? 'record' : 'records'}. Save a backup of it as it is, then clear this page’s data and restore an earlier backup; nothing was changed.`;
  return { code: 'unreadable', message, problems };
}
