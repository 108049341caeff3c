/** The words around a span; whole ones, where there are spaces.
 * @param longest UTF-16 code units of what is quoted, at most
 */
export function quoteAround(text: string, start: number, end: number, longest: number): string {
  const around = Math.max(0, (longest - end + start) >> 1);
  const words = text.slice(Math.max(0, start - around), start + longest - around);
  const before = start > around ? words.slice(0, around).search(/\s/) + 1 : 0;
  return words
    .slice(before)
    .replace(/\s\S*$/, end + around < text.length ? '' : '$&')
    .trim();
}
