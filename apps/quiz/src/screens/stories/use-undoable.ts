import type { Result, StudyError, StudyEvent } from '@backgrounder/study';
import { useRef, useState } from 'preact/hooks';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';

/** What was just done, in words, and what takes it back. */
export interface Done {
  readonly text: string;
  readonly undo?: () => void;
}

type Work = (study: Quiz['study']) => Promise<Result<StudyEvent, StudyError>>;

export interface Undoable {
  readonly done: Done | undefined;
  /** Runs a command after those before it; `text` tells that it was done. */
  readonly act: (work: Work, text: string) => void;
}

/** Commands whose last can be taken back. */
export function useUndoable(quiz: Quiz): Undoable {
  const t = useT();
  const [done, setDone] = useState<Done>();
  const last = useRef<Promise<unknown>>(Promise.resolve());

  async function run(work: Work, text: string): Promise<void> {
    const event = await quiz.run(work);
    if (!event) return;
    const undo = () => enqueue(() => takeBack(event));
    setDone({ text, undo });
  }

  async function takeBack({ id }: StudyEvent): Promise<void> {
    if (await quiz.run((study) => study.undo(id))) setDone({ text: t('stories.undone') });
  }

  function enqueue(step: () => Promise<void>): void {
    last.current = last.current.then(step);
  }

  return { done, act: (work, text) => enqueue(() => run(work, text)) };
}
