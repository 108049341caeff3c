import { AhoCorasick as PlainAhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import FastScanner from 'fastscan';
import KeywordProcessor from 'flashtext.js';
import ModernAhoCorasick from 'modern-ahocorasick/fast';

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the names that stand in a text: whole words, leftmost first, the longest of those that begin
 * alike. Gives their offsets, or where a library tells none, the names.
 */
export type Matcher = (text: string) => readonly (Span | string)[];

/** What each contestant makes of names in ASCII letters. */
export const matchers: Readonly<Record<string, (names: readonly string[]) => Matcher>> = {
  'flashtext.js'(names) {
    const processor = new KeywordProcessor(true);
    for (const name of names) processor.addKeyword(name, name);
    return (text) => processor.extractKeywords(text);
  },
  '@monyone/aho-corasick': (names) => ofAutomaton(new PlainAhoCorasick([...names])),
  '@monyone/aho-corasick/fast': (names) => ofAutomaton(new FastAhoCorasick([...names])),
  'modern-ahocorasick'(names) {
    const automaton = new ModernAhoCorasick(names);
    return (text) => wholeWords(text, automaton.search(text));
  },
  fastscan(names) {
    const scanner = new FastScanner([...names]);
    return (text) => {
      const found = scanner.search(text);
      return wholeWords(
        text,
        found.map(([start, word]) => ({ start, end: start + word.length })),
      );
    };
  },
  RegExp(names) {
    const longestFirst = names.toSorted((a, b) => b.length - a.length);
    const expression = new RegExp(String.raw`\b(?:${longestFirst.join('|')})\b`, 'g');
    return (text) => {
      const spans: Span[] = [];
      for (let match = expression.exec(text); match; match = expression.exec(text)) {
        spans.push({ start: match.index, end: expression.lastIndex });
      }
      return spans;
    };
  },
};

function ofAutomaton(automaton: PlainAhoCorasick | FastAhoCorasick): Matcher {
  return (text) => {
    const found = automaton.matchInText(text);
    return wholeWords(
      text,
      found.map(({ begin, end }) => ({ start: begin, end })),
    );
  };
}

/** Of all that an automaton finds, overlapping or within words, what the rule asks for. */
function wholeWords(text: string, found: readonly Span[]): Span[] {
  const isLetter = (at: number): boolean => {
    const small = text.charCodeAt(at) | 0x20;
    return small >= 0x61 && small <= 0x7a;
  };
  const whole = found
    .filter(({ start, end }) => !isLetter(start - 1) && !isLetter(end))
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  let last = 0;
  return whole.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
