import type { Span } from '../match/sentences.ts';

/** Words between quotation marks; the span is what stands between them. */
export interface Quotation extends Span {
  /** Where the marks stand: the span and one character on either side, but at an end that was left open. */
  readonly outer: Span;
  /** The paragraph ended before the quotation did, which goes on in the next one. */
  readonly open: boolean;
}

/** Finds the quotations of one paragraph, the outermost only. Offsets are UTF-16 code units into `text`. */
export function quotationsOf(text: string): Quotation[] {
  const found = [...doubleQuoted(text), ...singleQuoted(text)];
  found.sort((a, b) => a.outer.start - b.outer.start);
  let end = 0;
  return found.filter(({ outer }) => {
    const isInside = outer.start < end;
    if (!isInside) end = outer.end;
    return !isInside;
  });
}

function doubleQuoted(text: string): Quotation[] {
  const found: Quotation[] = [];
  let from: number | undefined;
  for (const { 0: mark, index } of text.matchAll(/[“”"]/g)) {
    const opens = mark === '“' || (mark === '"' && from === undefined && opensAt(text, index));
    if (opens) from ??= index;
    else if (from !== undefined) {
      found.push(quotation(from, index));
      from = undefined;
    }
  }
  if (from !== undefined && text.length > from + 1) {
    found.push({
      start: from + 1,
      end: text.length,
      outer: { start: from, end: text.length },
      open: true,
    });
  }
  return found;
}

/** A straight mark opens where no word ends before it. */
function opensAt(text: string, index: number): boolean {
  return !/[\p{L}\p{N}.,!?…]/u.test(text.charAt(index - 1));
}

/** The curly mark that closes is the apostrophe too: it closes after punctuation, or else where no word goes on. */
function singleQuoted(text: string): Quotation[] {
  const found: Quotation[] = [];
  let after = 0;
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])‘(?=\p{L})/gu)) {
    if (index < after) continue;
    const rest = text.slice(index);
    const next = rest.indexOf('‘', 1);
    const reach = next === -1 ? rest : rest.slice(0, next);
    const end = reach.search(/(?<=[.,!?…])’(?!\p{L})/u);
    const close = end === -1 ? reach.search(/(?<!s)’(?![\p{L}\p{N}])/u) : end;
    if (close === -1) continue;
    found.push(quotation(index, index + close));
    after = index + close;
  }
  return found;
}

function quotation(from: number, to: number): Quotation {
  return { start: from + 1, end: to, outer: { start: from, end: to + 1 }, open: false };
}

/** Words that a quotation may hold: it is to be short. */
const mostWords = 30;
const fewestWords = 2;

/**
 * The words as a pack quotes them: without the comma before "he said" and the full stop of the sentence around
 * them, and of a long quotation whole sentences from its beginning. Nothing where even the first sentence is too long, or the quotation is a word or a title.
 */
export function quotedWords(text: string): string | undefined {
  const trimmed = text.trim().replace(/[,;–—-]+$/, '');
  const words = /^\p{Ll}/u.test(trimmed) ? trimmed.replace(/\.$/, '') : trimmed;
  if (countWords(words) < fewestWords || isTitle(words)) return undefined;
  if (countWords(words) <= mostWords) return words;
  let kept = '';
  for (const sentence of words.match(/.+?[.!?…](?=\s|$)/g) ?? []) {
    if (countWords(kept + sentence) > mostWords) break;
    kept += sentence;
  }
  return kept === '' ? undefined : kept;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function isTitle(words: string): boolean {
  return words.split(/\s+/).every((word) => /^[\p{Lu}\p{N}]|^(?:of|the|and|in)$/u.test(word));
}
