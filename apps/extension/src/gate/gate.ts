import type { TellingName } from '@backgrounder/model/match';

/** The telling names of all packs, as the background leaves them for the gate. */
export interface StoredNames {
  readonly version: 1;
  /** Of the packs that they are taken from. */
  readonly revision: number;
  readonly names: readonly TellingName[];
}

export const namesKey = 'telling-names';

export function parseStoredNames(value: unknown): readonly TellingName[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, names } = value as { version?: unknown; names?: unknown };
  return version === 1 && Array.isArray(names) ? (names as readonly TellingName[]) : undefined;
}

/** Whether a page's text may be about a story. May say yes in vain; a no is certain. */
export type Gate = (text: string) => boolean;

/** One expression for names in their own case, one for the others. */
export function compileGate(names: readonly TellingName[]): Gate {
  const expressions = [true, false].flatMap((matchCase) => {
    const patterns = names
      .filter((name) => name.matchCase === matchCase)
      .map((name) => patternOf(withoutMarks(name.text)));
    return patterns.length === 0 ? [] : [new RegExp(patterns.join('|'), matchCase ? 'u' : 'iu')];
  });
  return (text) => {
    const plain = withoutMarks(text);
    return expressions.some((expression) => expression.test(plain));
  };
}

const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const word = `(?:(?![${unspaced}])[\\p{L}\\p{N}])`;

/** What the matcher takes for one character stands here as a class; a plural "s" may follow. */
function patternOf(name: string): string {
  const body = name
    .replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s+`)
    .replaceAll(/['‘’‛ʼ＇]/g, "['‘’‛ʼ＇]")
    .replaceAll(/["“”„]/g, '["“”„]')
    .replaceAll(/[-‐‑‒–—]/g, '[-‐‑‒–—]');
  const isUnspaced = (character: string): boolean =>
    new RegExp(`[${unspaced}]`, 'u').test(character);
  const start = isUnspaced(name.charAt(0)) ? '' : `(?<!${word})`;
  const end = isUnspaced(name.charAt(name.length - 1)) ? '' : `s?(?!${word})`;
  return start + body + end;
}

const letterStrokes: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
};

/** Without diacritics, and with full-width forms as plain ones. */
function withoutMarks(text: string): string {
  // Most pages have none of these, and the test is cheaper than the work.
  if (!/[\u00C0-\u036F\u1E00-\u1EFF\u2100-\u21FF\uFF10-\uFF5A]/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[øØđĐłŁı]/g, (letter) => letterStrokes[letter] ?? letter);
}
