import { fold } from '../../match/fold.ts';
import { conceptRows } from '../lexicon/index.ts';
import { readLanguages, type ReadLanguage } from './language.ts';

/** Number of a row of the lexicon. */
export type Concept = number;

/** The concepts that the words of a language stand for. */
interface Vocabulary {
  /** Whole words, and beginnings of words (up to the `*`), folded. */
  readonly words: ReadonlyMap<string, readonly Concept[]>;
  readonly beginnings: ReadonlyMap<string, readonly Concept[]>;
  readonly longestBeginning: number;
  /** Entries of several words, by the first of them. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

interface Phrase {
  readonly rest: readonly string[];
  readonly concept: Concept;
}

let rows: readonly { readonly name: string; readonly cells: readonly string[] }[] | undefined;

function lexicon(): NonNullable<typeof rows> {
  rows ??= conceptRows
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', rest = ''] = line.split(/:(.*)/s);
      return { name: name.trim(), cells: rest.split('|').map((cell) => fold(cell.trim())) };
    });
  return rows;
}

export function nameOfConcept(concept: Concept): string {
  return lexicon()[concept]!.name;
}

const vocabularies = new Map<ReadLanguage, Vocabulary>();

function vocabularyOf(language: ReadLanguage): Vocabulary {
  let known = vocabularies.get(language);
  if (!known) {
    known = compile(language);
    vocabularies.set(language, known);
  }
  return known;
}

function compile(language: ReadLanguage): Vocabulary {
  const words = new Map<string, Concept[]>();
  const beginnings = new Map<string, Concept[]>();
  const phrases = new Map<string, Phrase[]>();
  const column = readLanguages.indexOf(language);
  for (const [concept, { cells }] of lexicon().entries()) {
    for (const entry of (cells[column] ?? '').split(' ')) {
      if (entry === '' || entry === '-') continue;
      const [first = '', ...rest] = entry.split('_');
      if (rest.length > 0) add(phrases, first, { rest, concept });
      else if (first.endsWith('*')) add(beginnings, first.slice(0, -1), concept);
      else add(words, first, concept);
    }
  }
  const longestBeginning = Math.max(0, ...[...beginnings.keys()].map((one) => one.length));
  return { words, beginnings, phrases, longestBeginning };
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** A word or phrase of a text that stands for concepts. */
export interface WordMeaning {
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly concepts: readonly Concept[];
}

/** What the words of a folded text may stand for, in the order of the text. */
export function meaningsIn(folded: string, language: ReadLanguage): WordMeaning[] {
  return language === 'zh' ? meaningsInHan(folded) : meaningsInWords(folded, language);
}

const word = /[\p{L}\p{N}]+/gu;

function meaningsInWords(folded: string, language: ReadLanguage): WordMeaning[] {
  const vocabulary = vocabularyOf(language);
  const tokens = [...folded.matchAll(word)];
  return tokens.flatMap(({ 0: token, index }, at) => {
    const phrases = phrasesAt(tokens, at, vocabulary);
    const concepts = [...conceptsOf(token, language, vocabulary), ...phrases];
    return concepts.length > 0 ? [{ start: index, end: index + token.length, concepts }] : [];
  });
}

function phrasesAt(
  tokens: readonly RegExpMatchArray[],
  at: number,
  { phrases }: Vocabulary,
): Concept[] {
  const begun = beginningsOf(tokens[at]![0]).flatMap((first) => phrases.get(first) ?? []);
  return begun
    .filter(({ rest }) =>
      rest.every((part, offset) => isEntry(part, tokens[at + 1 + offset]?.[0])),
    )
    .map(({ concept }) => concept);
}

/** The word itself, and what an entry that goes on with any ending may begin with. */
function beginningsOf(token: string): string[] {
  return [token, ...Array.from({ length: token.length - 2 > 0 ? token.length - 2 : 0 }, (_, at) => `${token.slice(0, at + 3)}*`)];
}

function isEntry(entry: string, token: string | undefined): boolean {
  if (token === undefined) return false;
  return entry.endsWith('*') ? token.startsWith(entry.slice(0, -1)) : token === entry;
}

/** Words met before, which come again on every page. */
const remembered = new Map<string, readonly Concept[]>();
const mostRemembered = 20_000;

function conceptsOf(
  token: string,
  language: ReadLanguage,
  vocabulary: Vocabulary,
): readonly Concept[] {
  const key = `${language} ${token}`;
  const known = remembered.get(key);
  if (known) return known;
  const found = new Set(vocabulary.words.get(token));
  addBeginnings(token, shortestBeginning, vocabulary, found);
  if (language === 'de') {
    for (let at = 3; at <= token.length - shortestPart; at++) {
      const part = token.slice(at);
      for (const concept of vocabulary.words.get(part) ?? []) found.add(concept);
      addBeginnings(part, shortestPart, vocabulary, found);
    }
  }
  const concepts = [...found];
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, concepts);
  return concepts;
}

const shortestBeginning = 2;

/** Letters of an entry from which it is looked for inside German compounds. */
const shortestPart = 5;

function addBeginnings(
  token: string,
  shortest: number,
  { beginnings, longestBeginning }: Vocabulary,
  found: Set<Concept>,
): void {
  for (let length = Math.min(token.length, longestBeginning); length >= shortest; length--) {
    for (const concept of beginnings.get(token.slice(0, length)) ?? []) found.add(concept);
  }
}

/** The longest entry at each place; Chinese entries are two characters or more, or one. */
function meaningsInHan(folded: string): WordMeaning[] {
  const { words } = vocabularyOf('zh');
  const longest = longestHan(words);
  const meanings: WordMeaning[] = [];
  for (let at = 0; at < folded.length;) {
    let step = 1;
    for (let length = Math.min(longest, folded.length - at); length > 0; length--) {
      const concepts = words.get(folded.slice(at, at + length));
      if (!concepts) continue;
      meanings.push({ start: at, end: at + length, concepts });
      step = length;
      break;
    }
    at += step;
  }
  return meanings;
}

let longestEntry: number | undefined;

function longestHan(words: Vocabulary['words']): number {
  longestEntry ??= Math.max(0, ...[...words.keys()].map((entry) => entry.length));
  return longestEntry;
}
