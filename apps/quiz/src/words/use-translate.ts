import type { KeyOf, Translate } from '@backgrounder/ui/words';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { en } from './en/index.ts';
import type { later } from './en/later.ts';

export interface QuizTranslate extends Translate<KeyOf<typeof en> | KeyOf<typeof later>> {
  /** Loads what the screens say that are not needed at first; rejects where it cannot be had. */
  more(): Promise<void>;
}

export const TranslateContext = createContext<QuizTranslate | undefined>(undefined);

export function useT(): QuizTranslate {
  const t = useContext(TranslateContext);
  if (!t) throw new Error('A component that speaks is rendered outside of TranslateContext');
  return t;
}
