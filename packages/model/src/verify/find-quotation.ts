import type { Span } from './find-selector.ts';
import type { PlainText } from './plain-text.ts';

/** Characters of what may interrupt a quotation ("said Ada Brook, who had waited,"), at most. */
const longestInterruption = 160;

/** Characters that an omission ("…") may stand for, at most. */
const longestOmission = 400;

/**
 * Where quoted words stand in a source, word for word. White space, quotation marks, a capital at the beginning
 * and punctuation at the end may differ, and the source may say who speaks in the midst of them.
 */
export function findQuotation(quotation: PlainText, source: PlainText): Span | undefined {
  const pattern = patternOf(quotation.text);
  const match = pattern?.exec(source.text);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  return { start: source.offsets[match.index]!, end: source.offsets[end - 1]! + 1 };
}

function patternOf(quotation: string): RegExp | undefined {
  const words = quotation
    .replace(/[.,;:]?["']*$/, '')
    .split(' ')
    .map((word) => word.replaceAll(/^["']+|["']+(?=[.,;:!?]*$)/g, ''))
    .filter((word) => word !== '');
  if (words.length === 0) return undefined;
  let pattern = '';
  for (const [at, word] of words.entries()) {
    const isOmission = /^[([]?(?:…|\.\.\.)[)\]]?$/.test(word);
    const before = words[at - 1];
    if (at > 0) pattern += isOmission ? '' : joint(before!);
    pattern += isOmission ? `.{0,${longestOmission}}?` : wordPattern(word, at === 0);
  }
  const first = words[0]!.charAt(0);
  const last = words.at(-1)!.at(-1)!;
  return new RegExp(`${edge(first, '<!')}${pattern}${edge(last, '!')}`, 'u');
}

/** What stands behind a word: its punctuation, which attribution may change, and a space. */
function joint(word: string): string {
  const mark = /[.,;:!?]+$/.exec(word)?.[0];
  const plain = `${mark === undefined ? '' : escaped(mark)}["']*\\s["']*`;
  const interrupted = `[.,;:!?-]*["'] [^"]{1,${longestInterruption}}?["']`;
  return `(?:${plain}|${interrupted})`;
}

function wordPattern(word: string, opens: boolean): string {
  const bare = word.replace(/[.,;:!?]+$/, '');
  if (!opens) return `["']*${escaped(bare)}`;
  const [small, large] = [bare.charAt(0).toLowerCase(), bare.charAt(0).toUpperCase()];
  return `(?:${escaped(small)}|${escaped(large)})${escaped(bare.slice(1))}`;
}

/** A quotation neither begins nor ends within a longer word; Chinese is written without spaces. */
function edge(character: string, look: '<!' | '!'): string {
  return /[\p{L}\p{N}]/u.test(character) && !/\p{Script=Han}/u.test(character)
    ? `(?${look}[\\p{L}\\p{N}])`
    : '';
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === '-' ? '-' : `\\${sign}`));
}
