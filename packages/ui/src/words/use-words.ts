import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './messages.ts';

/** Set by whoever renders a component: in the extension the browser keeps the messages. */
export const WordsContext = createContext<Words | undefined>(undefined);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component that speaks is rendered outside of WordsContext');
  return words;
}
