import { fold } from './fold.ts';
import type { Candidate } from './types.ts';
import { isCapitalised, wordAfter, wordBefore, wordEnd } from './words.ts';

/** Words that stand before a name without being part of it. */
const titles = wordSet(`
  mr mrs ms miss messrs dr prof sir president presidents vice premier premiers prime minister ministers
  secretary secretaries chairman chairwoman chair leader leaders general senator governor ambassador
  commissioner comrade chancellor king queen treasury foreign state us u s chinese american british former
  then acting deputy representative speaker candidate nominee democrat republican
  prasident prasidentin ministerprasident finanzministerin außenminister staatschef presidente presidenta
  ministre ministro`);

const calendar = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december`);

/** Words that may follow a name in running text although they are written with a capital. */
const followers = wordSet(
  'president premier secretary ambassador administration corp corporation inc ltd i',
);

const joiners = wordSet('of for de du');

/** Heads of the names of institutions: "Bank of China" is not China, even where a sentence begins. */
const institutions = wordSet(`
  bank university republic party academy ministry institute embassy port museum bureau sea gulf college
  hospital airlines school church society federation association chamber`);

/** Words that often begin a sentence right before a name. */
const openers = wordSet(`
  a about above across after against all along already although always amid among an and another any are
  around as ask at away because before behind below beneath beside besides between beyond both but by call
  can could despite did do does down during each either enter even every except few for from had has have
  he her here his how however if in inside instead into is it its just last late later let like likewise
  long many maybe meanwhile more most much my near neither never next no none nor not now of off often on
  once one only opposite or other others our out outside over past per perhaps plus quite rather recently
  remember right same she should since so some somehow soon still such take than that the their them then
  there therefore these they this those though through throughout thus till to today together tomorrow
  tonight too toward towards under underneath unless unlike until up upon us usually versus via was we were
  what whatever when whenever where whereas wherever whether which while who whoever whom whose why will
  with within without would yesterday yet you your
  first second third mainland modern communist northern southern eastern western central
  según con de desde en para por sin tras ante pero como cuando también el la los las
  selon avec dans des du et mais pour par sans sur quand le les
  als am auch auf aus bei das dass der die doch für im mit nach nun ob seit um und von vor wenn wie zu`);

/** The words of a list, folded. */
function wordSet(words: string): ReadonlySet<string> {
  return new Set(fold(words).trim().split(/\s+/));
}

/**
 * Whether a name is only a part of a longer proper name: "China Daily", "Bank of China",
 * "South China Sea", "Marcus Yellen".
 * @param isMention whether a listed name stands at these offsets (two names side by side are two names)
 * @param isSmallWord whether a word stands in the text in small letters
 */
export function isGlued(
  candidate: Candidate,
  text: string,
  isMention: (start: number, end: number) => boolean,
  isSmallWord: (word: string) => boolean = smallWordsOf(text),
): boolean {
  const { name, end } = candidate;
  if (!name.matchCase || isAcronym(name.text)) return false;
  return goesOn(text, end, isMention) || hasBegun(candidate, text, isMention, isSmallWord);
}

/** Whether a proper name goes on after `end`: "China Daily". */
function goesOn(
  text: string,
  end: number,
  isMention: (start: number, end: number) => boolean,
): boolean {
  const after = wordAfter(text, end);
  if (!after || !isCapitalised(after.text) || isAcronym(after.text)) return false;
  const word = fold(after.text);
  return !followers.has(word) && !calendar.has(word) && !isMention(after.start, after.end);
}

/** Whether a proper name has begun before `start`: "Marcus Yellen", "Bank of China". */
function hasBegun(
  { name, start }: Candidate,
  text: string,
  isMention: (start: number, end: number) => boolean,
  isSmallWord: (word: string) => boolean,
): boolean {
  const isPerson = name.owners.some((owner) => owner.kind === 'person');
  if (isPerson && name.text.includes(' ')) return false;
  const before = wordBefore(text, start, /[ \u00A0]/);
  if (!before) return false;
  if (isPartOfInstitution(text, start)) return true;
  const isJoined = joiners.has(fold(before.text));
  const head = isJoined ? wordBefore(text, before.start, /[ \u00A0]/) : before;
  if (!head || !isCapitalised(head.text)) return false;
  const word = fold(head.text);
  if (titles.has(word) || calendar.has(word)) return false;
  if (isAcronym(head.text) || isMention(head.start, head.end)) return false;
  if (!beginsSentence(text, head.start)) return true;
  return !isJoined && !isOpener(head.text, isSmallWord);
}

/** Whether a name is part of an institution's, as capitals need not show: "Bank of China", "China Sea". */
export function isPartOfInstitution(text: string, start: number, end?: number): boolean {
  const after = end === undefined ? undefined : wordAfter(text, end);
  if (after && isCapitalised(after.text) && institutions.has(fold(after.text))) return true;
  const before = wordBefore(text, start, /[ \u00A0]/);
  if (!before || !joiners.has(fold(before.text))) return false;
  const head = wordBefore(text, before.start, /[ \u00A0]/);
  return head !== undefined && isCapitalised(head.text) && institutions.has(fold(head.text));
}

/** Whether a capital is owed to the beginning of the sentence: a common opener, or a word seen small. */
function isOpener(word: string, isSmallWord: (word: string) => boolean): boolean {
  const small = fold(word);
  if (openers.has(small) || /^.{3,}(?:ing|ed|ly)$/.test(small)) return true;
  return isSmallWord(word.toLowerCase());
}

/**
 * Tells whether a word stands in a text in small letters. The text is gone through once, and only as far as
 * it takes to find what was asked for.
 */
export function smallWordsOf(text: string): (word: string) => boolean {
  const words = new Set<string>();
  let readTo = 0;
  return (word) => {
    let isFound = words.has(word);
    while (!isFound && readTo < text.length) {
      const end = wordEnd(text, readTo);
      if (end > readTo && !isCapitalised(text.charAt(readTo))) {
        const found = text.slice(readTo, end);
        words.add(found);
        isFound = found === word;
      }
      readTo = end + 1;
    }
    return isFound;
  };
}

function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(word);
}

/** Whether nothing but opening punctuation stands between `index` and the end of a sentence or line. */
function beginsSentence(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 4), index);
  return (
    /(?:^|[.!?:;\n]["'”’)\]]?\s*|["“‘([–—-]\s?)$/u.test(before) && !/\bMr?s?\.\s*$/.test(before)
  );
}

/** Words that stay small in title case. */
const smallWords = wordSet(`
  the and but for nor off per via with from over into amid than that onto upon are was has its`);

/** Whether a line is set in capitals word by word, as headlines are, so that capitals tell nothing. */
export function isTitleCase(line: string): boolean {
  const words = (line.match(/\p{L}{2,}/gu) ?? []).filter(
    (word) => isCapitalised(word) || (word.length > 2 && !smallWords.has(word)),
  );
  const capitalised = words.filter(isCapitalised).length;
  return words.length >= 3 && capitalised / words.length > 0.87 && !/^By\b/.test(line);
}
