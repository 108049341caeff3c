import type { en as uiEn, KeyOf, Translate } from '@backgrounder/ui/words';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { en } from './locales/en.ts';

/** Messages of the extension's own pages, and of what both apps show. */
export type ExtensionTranslate = Translate<KeyOf<typeof uiEn & typeof en>>;

export const TranslateContext = createContext<ExtensionTranslate | undefined>(undefined);

export function useT(): ExtensionTranslate {
  const t = useContext(TranslateContext);
  if (!t) throw new Error('A component that speaks is rendered outside of TranslateContext');
  return t;
}
