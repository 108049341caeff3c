import { WordsContext } from '@backgrounder/ui/words';
import type { ComponentChildren } from 'preact';
import { TranslateContext, type QuizTranslate } from './use-translate.ts';

interface SpeakProps {
  readonly t: QuizTranslate;
  readonly children: ComponentChildren;
}

/** What is within it speaks the learner's language. */
export function Speak({ t, children }: SpeakProps) {
  return (
    <TranslateContext.Provider value={t}>
      <WordsContext.Provider value={{ t }}>{children}</WordsContext.Provider>
    </TranslateContext.Provider>
  );
}
