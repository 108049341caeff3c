import { describe, expect, it } from 'vitest';
import { StoreFailure } from '../database/store-failure.ts';
import type { Action } from '../messages.ts';
import { noSettings, type Settings } from '../settings/settings.ts';
import { act, type ActionTarget } from './actions.ts';

const report = {
  kind: 'fact-wrong',
  pack: 'p',
  fact: 'f',
  quote: 'words of the page',
  address: 'https://a.example/b',
  note: 'it was July',
  at: 5,
} as const;

/** What is done, in order. */
function recorder(): ActionTarget & { readonly done: unknown[] } {
  const done: unknown[] = [];
  let settings: Settings = noSettings;
  const note = (what: unknown): Promise<void> => {
    done.push(what);
    return Promise.resolve();
  };
  return {
    done,
    study: { choose: (facts, chosen) => note([facts, chosen]) },
    reports: { add: note },
    changeSettings: (change) => {
      settings = change(settings);
      return note(settings.muted);
    },
    openPanel: () => note('panel'),
    explain: (code) => `because: ${code}`,
  };
}

describe('what a reader asks for on a page', () => {
  const facts = [{ pack: 'p', fact: 'f' }];
  const entity = { id: 'a', name: 'A' };
  it.each<[Action, unknown]>([
    [{ type: 'study', facts, chosen: true }, [facts, true]],
    [{ type: 'mute', entity, muted: true }, [entity]],
    [{ type: 'report', report }, report],
    [{ type: 'open-panel' }, 'panel'],
  ])('is done: %j', async (action, done) => {
    const target = recorder();
    expect(await act(action, false, target)).toEqual({ type: 'done' });
    expect(target.done).toEqual([done]);
  });

  it('fails in words', async () => {
    const full: ActionTarget = {
      ...recorder(),
      reports: { add: () => Promise.reject(new StoreFailure('quota')) },
      openPanel: () => Promise.reject(new Error('no')),
    };
    expect(await act({ type: 'report', report }, false, full)).toEqual({
      type: 'failed',
      reason: 'because: quota',
    });
    expect(await act({ type: 'open-panel' }, false, full)).toEqual({
      type: 'failed',
      reason: 'because: failed',
    });
  });

  it('keeps of a report from a private window neither the page nor its words', async () => {
    const target = recorder();
    await act({ type: 'report', report }, true, target);
    expect(target.done).toEqual([{ ...report, quote: '', address: '' }]);
  });

  it('opens the panel before anything else may run', () => {
    const target = recorder();
    void act({ type: 'open-panel' }, false, target);
    expect(target.done).toEqual(['panel']);
  });
});
