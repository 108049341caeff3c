import type { StudySettings } from '@backgrounder/study';
import { useState } from 'preact/hooks';
import type { Quiz } from '../../state/quiz.ts';
import { useT } from '../../words/use-translate.ts';

export interface Save {
  /** That it was saved, once it was. */
  readonly message: string;
  readonly save: (changes: Partial<Omit<StudySettings, 'weights'>>) => Promise<void>;
}

/** Saves a setting when it is chosen; what fails says why in `quiz.problem`. */
export function useSave(quiz: Quiz): Save {
  const t = useT();
  const [message, setMessage] = useState('');
  return {
    message,
    async save(changes) {
      setMessage('');
      if (await quiz.changeSettings(changes)) setMessage(t('settings.saved'));
    },
  };
}
