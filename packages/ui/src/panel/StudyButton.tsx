import { useState } from 'preact/hooks';
import { useWords } from '../words/index.ts';
import { useStory } from './context.ts';
import type { PanelFact } from './story.ts';

export interface StudyButtonProps {
  readonly facts: readonly PanelFact[];
  readonly label: string;
}

/** Takes facts into the deck, and out of it again. */
export function StudyButton({ facts, label }: StudyButtonProps) {
  const { t } = useWords();
  const { studied, setStudied } = useStory();
  const [isRefused, setRefused] = useState(false);
  const isChosen = facts.length > 0 && facts.every(({ key }) => studied.has(key));
  const press = async (): Promise<void> => {
    setRefused(!(await setStudied(facts, !isChosen)));
  };
  return (
    <>
      <button
        type="button"
        class="study"
        aria-pressed={isChosen}
        title={isChosen ? t('panel.unstudy') : undefined}
        onClick={() => void press()}
      >
        {isChosen ? t('panel.studied') : label}
      </button>
      <output class="refused">{isRefused && t('panel.notStudied')}</output>
    </>
  );
}
