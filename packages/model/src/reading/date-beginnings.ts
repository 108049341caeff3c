import { rememberWords } from '../match/remember-words.ts';
import type { DateWords } from './date-pattern.ts';

/**
 * Tells whether a date may begin with a word: whether the word is a count, or begins as some part of the
 * patterns does. Each word is tried once.
 * @param sources patterns of what the names in angle brackets stand for
 */
export function beginningsOf(
  { patterns }: DateWords,
  { count, ...sources }: Readonly<Record<string, string>>,
): (word: string) => boolean {
  const parts = new Set<string>();
  for (const source of [...patterns.map((one) => one.source), ...Object.values(sources)]) {
    const letters = source.replaceAll(/<\w+>|\\p\{\w+\}|\\./g, '-');
    // What stands behind a space begins nothing, nor does a letter that may be left out end a part.
    const part = /(?<! (?:\(\?:)?)(?<![\p{L}\]])((?:\[\p{L}+\])?\p{L}+)(\??)/gu;
    for (const [, whole = '', isOpen] of letters.matchAll(part)) {
      parts.add(isOpen === '' ? whole : whole.slice(0, -1));
    }
  }
  parts.delete('');
  const beginning = new RegExp(`^(?:\\d|(?:${count})$|${[...parts].join('|')})`, 'u');
  return rememberWords((word) => beginning.test(word));
}
