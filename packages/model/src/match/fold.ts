/**
 * Folding for comparison: case, diacritics, curly quotes, hyphens, no-break spaces and full-width
 * forms, each UTF-16 code unit into one, so that offsets into the folded text are offsets into the
 * text itself. Letters whose folding changes the length (ß, ligatures) stay as they are, and so does
 * the line feed between two blocks of a page, which no name crosses.
 */
export function fold(text: string): string {
  return mapUnits(text, foldTable());
}

/** The same folding, but for case. */
export function foldKeepingCase(text: string): string {
  return mapUnits(text, keepingCaseTable());
}

function mapUnits(text: string, table: Uint16Array): string {
  let mapped = '';
  let copiedTo = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const target = table[unit]!;
    if (target !== unit) {
      mapped += text.slice(copiedTo, index) + String.fromCharCode(target);
      copiedTo = index + 1;
    }
  }
  return copiedTo === 0 ? text : mapped + text.slice(copiedTo);
}

export type CharacterClass = 'other' | 'word' | 'unspaced';

/** `word`: letter or digit. `unspaced`: of a script that puts no spaces between words. */
export function classOf(unit: number): CharacterClass {
  return classNames[classTable()[unit]!]!;
}

const classNames = ['other', 'word', 'unspaced'] as const;

const asFolded: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '＇': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '\u00A0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u200A': ' ',
  '\u202F': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  Đ: 'd',
  ł: 'l',
  Ł: 'l',
  ı: 'i',
  ς: 'σ',
};

/** Letters with case or diacritics lie below this, but for the full-width forms. */
const lettersEnd = 0x2200;

let folds: Uint16Array | undefined;

/** What each code unit is folded to. */
export function foldTable(): Uint16Array {
  if (folds) return folds;
  folds = Uint16Array.from({ length: 0x10000 }, (_, unit) => foldUnit(unit));
  return folds;
}

/** What one code unit is folded to: an entry of the table, for whoever needs few of them. */
export function foldUnit(unit: number): number {
  // Most characters of most pages; the expressions are costly to compile.
  if (unit < 0x80 && unit !== 0x09) return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
  const character = String.fromCharCode(unit);
  const listed = asFolded[character];
  if (listed !== undefined) return listed.charCodeAt(0);
  const isLetter = unit < lettersEnd ? /\p{L}/u.test(character) : unit >= 0xff10 && unit <= 0xff5a;
  if (!isLetter) return unit;
  const base = character.normalize('NFKD').charAt(0).toLowerCase();
  return base.length === 1 && /[\p{L}\p{N}]/u.test(base) ? base.charCodeAt(0) : unit;
}

let foldsKeepingCase: Uint16Array | undefined;

/** What each code unit is folded to where case counts. */
export function keepingCaseTable(): Uint16Array {
  foldsKeepingCase ??= foldTable().map((target, unit) => inItsCase(unit, target));
  return foldsKeepingCase;
}

/**
 * What a code unit is folded to where case counts.
 * @param target what it is folded to where case does not count
 */
export function inItsCase(unit: number, target: number): number {
  if (target === unit) return unit;
  const character = String.fromCharCode(unit);
  const upper = String.fromCharCode(target).toUpperCase();
  return character !== character.toLowerCase() && upper.length === 1 ? upper.charCodeAt(0) : target;
}

let classes: Uint8Array | undefined;

function classTable(): Uint8Array {
  if (classes) return classes;
  classes = Uint8Array.from({ length: 0x10000 }, (_, unit) => classOfUnit(unit));
  return classes;
}

const word = /[\p{L}\p{N}\p{M}]/u;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The class of one code unit, by its number in the table; 0 is none of both. */
export function classOfUnit(unit: number): 0 | 1 | 2 {
  if (unit < 0x80) {
    const small = unit | 0x20;
    return (small >= 0x61 && small <= 0x7a) || (unit >= 0x30 && unit <= 0x39) ? 1 : 0;
  }
  const character = String.fromCharCode(unit);
  return word.test(character) ? (unspaced.test(character) ? 2 : 1) : 0;
}
