import { ProblemNote } from '../../components/ProblemNote.tsx';
import type { Environment } from '../../environment.ts';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';
import type { Done } from './use-undoable.ts';

interface DoneLineProps {
  readonly quiz: Quiz;
  readonly environment: Environment;
  readonly done: Done | undefined;
}

/** Stays in sight at the foot of the page: what was just done, with its undo, or why it was not. */
export function DoneLine({ quiz, environment, done }: DoneLineProps) {
  const t = useT();
  const problem = quiz.problem.value;
  return (
    <div class="done-line">
      {problem && (
        <ProblemNote
          problem={problem}
          onDismiss={quiz.dismissProblem}
          onReload={environment.reload}
        />
      )}
      <div class={done && !problem ? 'done' : 'visually-hidden'}>
        <output>{done?.text}</output>
        {done?.undo && !problem && (
          <button type="button" class="link-button" onClick={done.undo}>
            {t('stories.undo')}
          </button>
        )}
      </div>
    </div>
  );
}
