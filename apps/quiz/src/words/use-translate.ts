import type { KeyOf, Translate } from '@backgrounder/ui/words';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { en } from './en/index.ts';
import type { later } from './en/later.ts';

export type QuizTranslate = Translate<KeyOf<typeof en> | KeyOf<typeof later>>;

export const TranslateContext = createContext<QuizTranslate | undefined>(undefined);

export function useT(): QuizTranslate {
  const t = useContext(TranslateContext);
  if (!t) throw new Error('A component that speaks is rendered outside of TranslateContext');
  return t;
}
