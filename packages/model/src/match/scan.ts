import { classOf, fold, foldKeepingCase } from './fold.ts';
import type { Candidate, MatchIndex, Name } from './types.ts';
import { isWordAt, wordEnd } from './words.ts';

/**
 * Finds every listed name in a text: whole words only, the longest where several begin at one place,
 * none inside another. An English plural of a name in small letters, and a possessive, count as the name.
 */
export function findCandidates(index: MatchIndex, text: string): Candidate[] {
  const folded = fold(text);
  const cased = foldKeepingCase(text);
  const candidates: Candidate[] = [];
  let position = 0;
  while (position < folded.length) {
    const kind = classOf(folded.charCodeAt(position));
    if (kind === 'other') {
      position++;
      continue;
    }
    const end = kind === 'word' ? wordEnd(folded, position) : position + 1;
    const numbers =
      kind === 'word'
        ? index.byFirstWord.get(folded.slice(position, end))
        : index.byFirstCharacter.get(folded.charAt(position));
    const found =
      longestAt(index, numbers, folded, cased, position) ??
      (kind === 'word'
        ? longestAt(index, singularNumbers(index, folded, position, end), folded, cased, position)
        : undefined);
    if (found) {
      candidates.push(found);
      position = found.end;
    } else {
      position = end;
    }
  }
  return candidates;
}

/** Names listed in the singular whose one word stands here in the plural. */
function singularNumbers(
  index: MatchIndex,
  folded: string,
  start: number,
  end: number,
): readonly number[] | undefined {
  return folded.charAt(end - 1) === 's'
    ? index.byFirstWord.get(folded.slice(start, end - 1))
    : undefined;
}

function longestAt(
  index: MatchIndex,
  numbers: readonly number[] | undefined,
  folded: string,
  cased: string,
  start: number,
): Candidate | undefined {
  for (const number of numbers ?? []) {
    const name = index.names[number]!;
    const stands = name.matchCase
      ? cased.startsWith(name.folded, start) ||
        (name.shouted !== undefined && cased.startsWith(name.shouted, start))
      : folded.startsWith(name.folded, start);
    if (!stands) continue;
    const end = endOfName(name, folded, start + name.folded.length);
    if (end !== undefined) return { start, end, name };
  }
  return undefined;
}

/** Where the name ends in the text, a plural "s" included, or `undefined` where a longer word goes on. */
function endOfName(name: Name, folded: string, end: number): number | undefined {
  if (classOf(folded.charCodeAt(end - 1)) === 'unspaced') return end;
  if (isWordAt(folded, end)) {
    const pluralEnd = end + 1;
    const plural = !name.matchCase && folded.charAt(end) === 's' && !isWordAt(folded, pluralEnd);
    return plural ? pluralEnd : undefined;
  }
  if (folded.charAt(end) === "'" && isWordAt(folded, end + 1)) {
    const suffix = folded.slice(end + 1, wordEnd(folded, end + 1));
    if (suffix !== 's') return undefined;
  }
  return end;
}
