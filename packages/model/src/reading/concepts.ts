import { fold } from '../match/fold.ts';
import { rememberWords } from '../match/remember-words.ts';
import { tokensOf } from '../match/tokens.ts';
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

function meaningsInWords(folded: string, language: ReadLanguage): WordMeaning[] {
  const places = tokensOf(folded);
  const tokenAt = (token: number): string | undefined =>
    2 * token < places.length ? folded.slice(places[2 * token], places[2 * token + 1]) : undefined;
  const meanings: WordMeaning[] = [];
  for (let token = 0; 2 * token < places.length; token++) {
    const meaning = meaningOf(tokenAt(token)!, language);
    const concepts = meaning && conceptsAt(meaning, token, tokenAt);
    if (concepts === undefined || concepts.length === 0) continue;
    meanings.push({ start: places[2 * token]!, end: places[2 * token + 1]!, concepts });
  }
  return meanings;
}

/**
 * What a word stands for among others: by itself, and with those that follow where they make up phrases.
 * @param tokenAt folded words by their number
 */
export function conceptsAt(
  { concepts, phrases }: TokenMeaning,
  token: number,
  tokenAt: (token: number) => string | undefined,
): readonly Concept[] {
  if (phrases.length === 0) return concepts;
  const begun = phrases.filter(({ rest }) =>
    rest.every((part, offset) => isEntry(part, tokenAt(token + 1 + offset))),
  );
  return begun.length === 0 ? concepts : [...concepts, ...begun.map(({ concept }) => concept)];
}

function isEntry(entry: string, token: string | undefined): boolean {
  if (token === undefined) return false;
  return entry.endsWith('*') ? token.startsWith(entry.slice(0, -1)) : token === entry;
}

/** What a word stands for by itself, and the phrases that it may begin. */
export interface TokenMeaning {
  readonly concepts: readonly Concept[];
  readonly phrases: readonly Phrase[];
}

const meanings = new Map<ReadLanguage, (token: string) => TokenMeaning | undefined>();

/** What a folded word of a language that sets words apart stands for; `undefined` where it means nothing. */
export function meaningOf(token: string, language: ReadLanguage): TokenMeaning | undefined {
  let known = meanings.get(language);
  if (!known) {
    const vocabulary = vocabularyOf(language);
    known = rememberWords((one) => {
      const meaning = lookUp(one, language, vocabulary);
      return meaning.concepts.length > 0 || meaning.phrases.length > 0 ? meaning : undefined;
    });
    meanings.set(language, known);
  }
  return known(token);
}

function lookUp(token: string, language: ReadLanguage, vocabulary: Vocabulary): TokenMeaning {
  const found = new Set(vocabulary.words.get(token));
  addBeginnings(token, shortestBeginning, vocabulary, found);
  // "Ausgesetzt" is no law, though "gesetz" stands in it: only a word that means nothing as a whole is taken apart.
  if (language === 'de' && found.size === 0) {
    for (let at = 3; at <= token.length - shortestPart; at++) {
      const part = token.slice(at);
      for (const concept of vocabulary.words.get(part) ?? []) found.add(concept);
      addBeginnings(part, shortestPart, vocabulary, found);
    }
  }
  const phrases = [...(vocabulary.phrases.get(token) ?? [])];
  for (let length = shortestBeginning; length <= token.length; length++) {
    phrases.push(...(vocabulary.phrases.get(`${token.slice(0, length)}*`) ?? []));
  }
  return { concepts: [...found], phrases };
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
