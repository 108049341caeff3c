import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useT } from '../words-context.ts';
import { errorInWords } from './error-in-words.ts';

/** What a section says of the last thing done in it. */
export interface Notice {
  readonly tone: 'good' | 'wrong';
  readonly text: string;
  readonly undo?: () => Promise<void>;
}

export interface Notices {
  readonly say: (notice: Notice | undefined) => void;
  /** Runs what may fail, and says so where it does. */
  readonly attempt: (task: () => Promise<Notice | undefined>) => Promise<void>;
  readonly line: ComponentChildren;
}

export function useNotice(): Notices {
  const t = useT();
  const [notice, say] = useState<Notice>();
  const attempt = async (task: () => Promise<Notice | undefined>): Promise<void> => {
    try {
      say(await task());
    } catch (error) {
      say({ tone: 'wrong', text: t('options.failed', [errorInWords(error, t)]) });
    }
  };
  const undo = notice?.undo;
  return {
    say,
    attempt,
    line: (
      <output class={`notice ${notice?.tone ?? ''}`}>
        {notice?.text}{' '}
        {undo && (
          <button type="button" class="quiet" onClick={() => void attempt(() => undo().then(none))}>
            {t('options.undo')}
          </button>
        )}
      </output>
    ),
  };
}

function none(): undefined {
  return undefined;
}
