/**
 * Where a pattern stands, held against a text at some places alone: as all matches, where none begins elsewhere.
 * @param pattern sticky
 * @param starts ascending
 */
export function matchesAt(
  pattern: RegExp,
  text: string,
  starts: readonly number[],
): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    matches.push(match);
    end = match.index + match[0].length;
  }
  return matches;
}
