import {
  apostrophe,
  beginsAnywhere,
  beginsWord,
  code,
  letterS,
  unlisted,
  unspaced,
  word,
} from './characters.ts';
import { isEnding, isInner, labelOf, root, targetOf } from './double-array.ts';
import { foldKeepingCase } from './fold.ts';
import type { IndexTables } from './layout.ts';
import { namesAt } from './names.ts';
import type { Candidate, MatchIndex, Name } from './types.ts';

/** Instead of an offset: nowhere. */
const none = -1;

/**
 * Finds every listed name in a text: whole words only, the longest where several begin at one place,
 * none inside another. An English plural of a name in small letters, and a possessive, count as the name.
 */
export function findCandidates(index: MatchIndex, text: string): Candidate[] {
  const { units } = index.tables;
  const candidates: Candidate[] = [];
  for (let at = nextBeginning(units, text, 0); at < text.length;) {
    const found = longestAt(index, text, at, text.length);
    if (found !== undefined) candidates.push(found);
    at = nextBeginning(units, text, found === undefined ? at + 1 : found.end);
  }
  return candidates;
}

/** Where the next word begins with which a name may begin; the text's length, where none does. */
function nextBeginning(units: Int32Array, text: string, start: number): number {
  let before = start > 0 ? units[text.charCodeAt(start - 1)]! : 0;
  for (let at = start; at < text.length; at++) {
    const unit = units[text.charCodeAt(at)]!;
    // One branch, that is seldom taken: where words end, no processor can guess.
    if ((unit & ~((before & word) << 1) & (beginsWord | beginsAnywhere)) !== 0) return at;
    before = unit;
  }
  return text.length;
}

/**
 * Follows the text from `start` down the trie, and gives the longest name that stands there.
 * @param limit where the name must end, possessives and plurals aside, or before
 */
function longestAt(
  index: MatchIndex,
  text: string,
  start: number,
  limit: number,
): Candidate | undefined {
  const { nodes, units, tails } = index.tables;
  let record = none;
  let end = none;
  let base = targetOf(nodes[root]!);
  let last = 0;
  for (let at = start; ; at++) {
    const unit = at < text.length ? units[text.charCodeAt(at)]! : unlisted;
    if ((unit & (word | letterS)) !== word || (last & unspaced) !== 0) {
      const ending = nodes[base]!;
      if (isEnding(ending) && at <= limit) {
        record = targetOf(ending);
        end = at;
      }
    }
    let byte = unit & code;
    if (byte > 0xff) {
      const lead = nodes[base + (byte >>> 8)]!;
      if (labelOf(lead) !== byte >>> 8) break;
      base = targetOf(lead);
      byte &= 0xff;
    }
    const node = nodes[base + byte]!;
    base = targetOf(node);
    last = unit;
    if (isInner(node, byte)) continue;
    if (labelOf(node) !== byte) break;
    const tailEnd = endOfTail(tails, units, base, text, at + 1);
    if (tailEnd !== none && tailEnd <= limit) {
      record = base;
      end = tailEnd;
    }
    break;
  }
  if (end === none) return undefined;
  return candidateOf(index, text, start, end, record) ?? longestAt(index, text, start, end - 1);
}

/** Where the tail of a record ends in the text, if it stands there. */
function endOfTail(
  tails: Uint8Array,
  units: Int32Array,
  record: number,
  text: string,
  start: number,
): number {
  let tail = (record + 1) * 4;
  for (let at = start; ; at++) {
    const expected = tails[tail++]!;
    if (expected === 0) return at;
    const byte = at < text.length ? units[text.charCodeAt(at)]! & code : unlisted;
    if (byte <= 0xff) {
      if (byte !== expected) return none;
    } else if (byte >>> 8 !== expected || (byte & 0xff) !== tails[tail++]) return none;
  }
}

/** The first listed of the names of a record that may stand from `start` to `end`. */
function candidateOf(
  index: MatchIndex,
  text: string,
  start: number,
  end: number,
  record: number,
): Candidate | undefined {
  const wordEnd = endOfWord(index.tables, text, end);
  if (wordEnd === none) return undefined;
  for (const name of namesAt(index, record, text, start, end)) {
    const stands = !name.matchCase || (wordEnd === end && isInItsCase(name, text, start));
    if (stands) return { start, end: wordEnd, name };
  }
  return undefined;
}

function isInItsCase(name: Name, text: string, start: number): boolean {
  if (text.startsWith(name.text, start)) return true;
  const cased = foldKeepingCase(text.slice(start, start + name.text.length));
  return cased === name.folded || cased === name.shouted;
}

/** Where the word ends, a plural "s" included, or `none` where a longer word goes on. */
function endOfWord(tables: IndexTables, text: string, end: number): number {
  if ((unitAt(tables, text, end - 1) & unspaced) !== 0) return end;
  const next = unitAt(tables, text, end);
  if ((next & (word | apostrophe)) === 0) return end;
  const after = unitAt(tables, text, end + 1);
  if ((next & word) !== 0) {
    return (next & letterS) !== 0 && (after & word) === 0 ? end + 1 : none;
  }
  if ((after & word) === 0) return end;
  const isPossessive = (after & letterS) !== 0 && (unitAt(tables, text, end + 2) & word) === 0;
  return isPossessive ? end : none;
}

/** What is known of a unit of the text; beyond its end, that of no character. */
function unitAt({ units }: IndexTables, text: string, at: number): number {
  return at < text.length ? units[text.charCodeAt(at)]! : 0;
}
