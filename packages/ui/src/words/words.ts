import type { Day } from '@backgrounder/model';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { en } from './en.ts';
import type { KeyOf, Translate } from './messages.ts';

/** The reader's language, as components speak it. */
export interface Words {
  readonly t: Translate<KeyOf<typeof en>>;
}

/** Set by whoever renders a component: in the extension the browser keeps the messages. */
export const WordsContext = createContext<Words | undefined>(undefined);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component that speaks is rendered outside of WordsContext');
  return words;
}

const millisecondsPerDay = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * `7 July 2023`, as the language writes it.
 * @param locale BCP 47
 */
export function dayInWords(day: Day, locale: string): string {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    formats.set(locale, format);
  }
  return format.format(day * millisecondsPerDay);
}
