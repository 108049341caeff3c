/** A text without the differences that copying makes, with the way back to the original. */
export interface PlainText {
  readonly text: string;
  /** For each character of `text`, and for its end, the UTF-16 offset in the original. */
  readonly offsets: readonly number[];
}

const straightened: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
};

/** Shown as nothing: soft hyphen, zero-width space and joiners, byte order mark. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** Straight quotation marks and hyphens, one space for all white space (NBSP too), nothing invisible. */
export function plainText(original: string): PlainText {
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < original.length; at++) {
    const character = original[at]!;
    if (invisible.test(character)) continue;
    const isSpace = /\s/.test(character);
    if (isSpace && (text === '' || text.endsWith(' '))) continue;
    text += isSpace ? ' ' : (straightened[character] ?? character);
    offsets.push(at);
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    offsets.pop();
  }
  offsets.push((offsets.at(-1) ?? -1) + 1);
  return { text, offsets };
}
