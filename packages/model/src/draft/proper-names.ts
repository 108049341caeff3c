import { isTitleCase } from '../match/glued.ts';
import type { NameSpan, Sentence, TaggedWord } from './types.ts';
import {
  calendar,
  demonyms,
  joiners,
  openers,
  organizationHeads,
  particles,
  placeHeads,
  titles,
} from './vocabulary.ts';

interface Word {
  /** Without possessive. */
  readonly text: string;
  readonly small: string;
  readonly start: number;
  readonly end: number;
  readonly possessive: boolean;
  readonly capital: boolean;
  /** What stands between this word and the one before it. */
  readonly gap: string;
}

/** Heads that take "of …" and "for …" into the name: "University of Bergen". */
const takesOf =
  /^(?:academy|agency|association|bank|bay|bureau|cape|cent(?:er|re)|chamber|church|college|commission|committee|council|court|department|federation|gulf|institute|institution|isle|league|ministry|museum|office|republic|school|sea|society|strait|union|university)$/;

/** Heads that take "… and …" into the name: "Ministry of Fisheries and Oceans". */
const takesAnd = /^(?:ministry|department|committee|institute)$/;

/** Words that keep their "'s" inside a name: "People's Bank". */
const insidePossessive = /^(?:people|women|men|children|workers|farmers|king|queen|st \w+)$/;

/** In capitals, and no names. */
const noNames = new Set(`i ceo cfo gdp tv pm am dna ai ok phd mp mps`.split(' '));

/**
 * Finds what is written as proper names in sentences of one article: runs of capitalised words, without
 * titles, peoples, days and months. Where a capital may be owed to the beginning of a sentence, the tags and
 * the rest of the article decide.
 */
export function properNames(
  sentences: readonly Sentence[],
  tagged: readonly TaggedWord[],
): NameSpan[] {
  const senses = new Map(tagged.map((word) => [word.start, word.sense]));
  const spans = sentences
    .filter(({ text }) => !isTitleCase(text) && !isLabel(text))
    .flatMap((sentence) =>
      runsOf(sentence)
        .flatMap((run) => namesInRun(run, sentence))
        .map((span) => (isInDateline(span, sentence) ? ofDateline(span) : span)),
    );
  const inside = new Set(
    spans.filter((span) => !span.opensSentence).flatMap(({ text }) => text.split(' ')),
  );
  return spans.filter(({ text, start, opensSentence, titled }) => {
    if (!opensSentence || titled || text.includes(' ')) return true;
    const sense = senses.get(start);
    return inside.has(text) || (sense !== undefined && sense !== 'word');
  });
}

/** "Read more", "Photo: Jane Doe": what stands on a page beside its sentences. */
function isLabel(text: string): boolean {
  return !/[.!?…]["'”’)]*$/.test(text) && text.split(' ').length < fewestWords;
}

const fewestWords = 5;

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|&/gu;

function wordsOf({ text, start }: Sentence): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(wordPattern)) {
    const possessive = /['’]s$/.test(match[0]);
    const bare = possessive ? match[0].slice(0, -2) : match[0];
    words.push({
      text: bare,
      small: bare.toLowerCase(),
      start: start + match.index,
      end: start + match.index + bare.length,
      possessive,
      capital: isCapitalised(bare),
      gap: text.slice(last, match.index),
    });
    last = match.index + match[0].length;
  }
  return words;
}

/** A figure glued to a word shows that two texts ran together; "G20" is a name. */
function isCapitalised(word: string): boolean {
  if (/\p{N}/u.test(word) && !/^\p{Lu}+\p{N}+$/u.test(word)) return false;
  return /^\p{Lu}|^(?:al|el|d|l)['’-]\p{Lu}/u.test(word);
}

/** Runs of words that could be one name, small joining words inside included. */
function runsOf(sentence: Sentence): Word[][] {
  const words = wordsOf(sentence);
  const runs: Word[][] = [];
  let run: Word[] = [];
  const finish = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (run.length > 0 && !continues(run.at(-1)!, word)) finish();
    if (isNameWord(word)) {
      run.push(word);
      continue;
    }
    const joined = joinedAt(words, at, run);
    if (joined === 0) finish();
    else {
      run.push(...words.slice(at, at + joined));
      at += joined - 1;
    }
  }
  finish();
  return runs;
}

function isNameWord({ capital, small }: Word): boolean {
  return capital && !calendar.has(small) && !noNames.has(small);
}

/** Whether a name may go on from one word to the next. */
function continues(before: Word, word: Word): boolean {
  if (before.possessive) return insidePossessive.test(before.small) && word.gap === ' ';
  if (word.gap === ' ' || word.gap === '\u00A0') return true;
  // "Dockers' Guild", but "Brook’s" and "Rivers’ end" only where a capital follows.
  if (/^['’] $/.test(word.gap)) return before.small.endsWith('s') && word.capital;
  const shortened = /^(?:\p{Lu}|Mrs?|Ms|Dr|Prof|St|Gen|Sen|Gov|Rev|Lt|Col|Capt|Sgt|Rep)$/u;
  return word.gap === '. ' && shortened.test(before.text) && word.capital;
}

/** How many small words from `at` on stand inside a name that the run began, or begin one themselves. */
function joinedAt(words: readonly Word[], at: number, run: readonly Word[]): number {
  const word = words[at]!;
  if (word.small === 'plc' || word.small === 'gmbh') return run.length > 0 ? 1 : 0;
  if (word.text === '&') return run.length > 0 && isNext(words, at) ? 1 : 0;
  const head = run.at(-1)?.small ?? '';
  const opening = run.some(({ small }) => takesAnd.test(small));
  if (word.small === 'of' || word.small === 'for') {
    const length = words[at + 1]?.small === 'the' ? 2 : 1;
    return takesOf.test(head) && isNext(words, at + length - 1) ? length : 0;
  }
  if (word.small === 'and') return opening && run.length > 2 && isNext(words, at) ? 1 : 0;
  if (!joiners.has(word.small)) return 0;
  const length = joiners.has(words[at + 1]?.small ?? '') ? 2 : 1;
  if (!isNext(words, at + length - 1)) return 0;
  return run.length > 0 || particles.has(word.small) ? length : 0;
}

function isNext(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && next.gap === ' ' && isNameWord(next);
}

/** The names in a run: "US President Joe Biden" holds two. */
function namesInRun(run: readonly Word[], sentence: Sentence): NameSpan[] {
  const opens = opensSentence(run[0]!, sentence);
  const words = opens && openers.has(run[0]!.small) && run[0]!.text !== 'US' ? run.slice(1) : run;
  const last = words.at(-1);
  if (!last) return [];
  const opensStill = opens && words.length === run.length;
  if (words.length > 1 && organizationHeads.has(last.small)) {
    return nameOf(words, { titled: false, opens: opensStill });
  }
  const title = words.findLastIndex(({ small }) => titles.has(small));
  if (title === -1) return nameOf(words, { titled: false, opens: opensStill });
  const first = words.findIndex(({ small }) => titles.has(small));
  const before = nameOf(words.slice(0, first), { titled: false, opens: opensStill });
  const after = nameOf(words.slice(title + 1), { titled: true, opens: false });
  if (before.length + after.length > 0) return [...before, ...after];
  return words.length === 1 && words[0]!.small === 'treasury'
    ? nameOf(words, { titled: false, opens: opensStill })
    : [];
}

function nameOf(
  words: readonly Word[],
  { titled, opens }: { titled: boolean; opens: boolean },
): NameSpan[] {
  const last = words.at(-1);
  if (!last) return [];
  const isWhole = organizationHeads.has(last.small) || placeHeads.has(last.small);
  const firstOwn = words.findIndex(({ small }) => !demonyms.has(small));
  const from = isWhole ? 0 : firstOwn === -1 ? words.length : firstOwn;
  const [first, ...others] = words.slice(from);
  if (!first || !words.slice(from).some(({ capital }) => capital)) return [];
  if (others.length === 0 && isNoNameAlone(first)) return [];
  const kept = words.slice(from);
  return [
    {
      start: first.start,
      end: last.end,
      text: kept.map((word, at) => (at === 0 ? word.text : between(kept[at - 1]!, word))).join(''),
      titled,
      possessive: last.possessive,
      opensSentence: opens && from === 0,
      inDateline: false,
    },
  ];
}

/** "The Museum", "the Swede", "you MUST". */
function isNoNameAlone({ small, text }: Word): boolean {
  if (text === text.toUpperCase()) return openers.has(small) && text !== 'US' && text !== 'WHO';
  const isHead = organizationHeads.has(small) || placeHeads.has(small);
  return demonyms.has(small) || (isHead && small !== 'treasury' && small !== 'parliament');
}

function between(before: Word, word: Word): string {
  return (before.possessive ? "'s" : '') + word.gap.replace('\u00A0', ' ') + word.text;
}

function opensSentence(word: Word, { text, start }: Sentence): boolean {
  const before = text.slice(0, word.start - start);
  return /(?:^|["“‘:]\s?)$/u.test(before) || datelineOf(text)?.[0] === before;
}

/** "PORT EDE — ", "PORT EDE, 14 June (Courier) – ": a place in capitals, and up to a dash what else it tells. */
function datelineOf(text: string): RegExpExecArray | null {
  return /^(?<place>\p{Lu}[\p{Lu}.'’ -]*\p{Lu})(?:(?:,| \()[^—–!?]{0,40})? ?(?:[—–]|--?(?= )) ?(?=["“‘]?\p{Lu})/u.exec(
    text,
  );
}

function isInDateline(span: NameSpan, { text, start }: Sentence): boolean {
  const place = datelineOf(text)?.groups?.['place'];
  return place !== undefined && span.end <= start + place.length;
}

/** A name in capitals as it is written elsewhere. */
function ofDateline(span: NameSpan): NameSpan {
  const text = span.text.replaceAll(
    /\p{Lu}+/gu,
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
  );
  return { ...span, text, titled: false, opensSentence: false, inDateline: true };
}
