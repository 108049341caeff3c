import type { Span } from '../match/sentences.ts';

/** Marks that open a quotation, each with those that may close it: English, Spanish, French, German, Chinese. */
const marks = [
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ['‘', '’'],
  ['‚', '‘'],
] as const;

/** A quotation may begin here, and may end there: an apostrophe stands within a word. */
const opens = String.raw`(?<![\p{L}\p{N}])`;
const closes = String.raw`(?![\p{L}\p{N}])`;

/** Chinese is written without spaces. */
const pattern = new RegExp(
  marks
    .map(([open, close]) => {
      const isHan = open === '「' || open === '『';
      const body = `[^\\n${open === close ? '' : open}${close}]+`;
      if (isHan || open === '“') return `${open}(${body})[${close}]`;
      if (open === '‘') return `${opens}‘((?:[^\\n‘’]|’(?=\\p{L}))+)’${closes}`;
      return `${opens}${open}(${body})[${close}]${closes}`;
    })
    .join('|'),
  'gu',
);

/** The words between quotation marks, without the marks, in the order of the text. */
export function quotedWords(text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: all, index }) => ({
    start: index + 1,
    end: index + all.length - 1,
  }));
}
