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
  const known = classTable()[unit]!;
  return known === 1 ? 'word' : known === 2 ? 'unspaced' : 'other';
}

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
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const foldUnit = (unit: number): void => {
    const character = String.fromCharCode(unit);
    const base = character.normalize('NFKD').charAt(0).toLowerCase();
    if (base.length === 1 && /[\p{L}\p{N}]/u.test(base)) table[unit] = base.charCodeAt(0);
  };
  for (let unit = 0x41; unit < lettersEnd; unit++) {
    if (/\p{L}/u.test(String.fromCharCode(unit))) foldUnit(unit);
  }
  for (let unit = 0xff10; unit <= 0xff5a; unit++) foldUnit(unit);
  for (const [from, to] of Object.entries(asFolded)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  folds = table;
  return table;
}

let foldsKeepingCase: Uint16Array | undefined;

/** What each code unit is folded to where case counts. */
export function keepingCaseTable(): Uint16Array {
  foldsKeepingCase ??= foldTable().map((target, unit) => {
    if (target === unit) return unit;
    const character = String.fromCharCode(unit);
    const upper = String.fromCharCode(target).toUpperCase();
    return character !== character.toLowerCase() && upper.length === 1
      ? upper.charCodeAt(0)
      : target;
  });
  return foldsKeepingCase;
}

let classes: Uint8Array | undefined;

function classTable(): Uint8Array {
  if (classes) return classes;
  const table = new Uint8Array(0x10000);
  const word = /[\p{L}\p{N}\p{M}]/u;
  const unspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
  for (let unit = 0; unit < table.length; unit++) {
    const character = String.fromCharCode(unit);
    if (word.test(character)) table[unit] = unspaced.test(character) ? 2 : 1;
  }
  classes = table;
  return table;
}
