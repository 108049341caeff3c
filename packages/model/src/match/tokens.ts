const letterOrDigit = /[\p{L}\p{N}]/u;

/** Of a code unit by itself; half of a pair tells nothing without the other. */
const unitKinds = { other: 0, word: 1, surrogate: 2 } as const;

let kinds: Uint8Array | undefined;

function kindTable(): Uint8Array {
  kinds ??= Uint8Array.from({ length: 0x1_00_00 }, (_, unit) => {
    if (unit >= 0xd800 && unit <= 0xdfff) return unitKinds.surrogate;
    return letterOrDigit.test(String.fromCharCode(unit)) ? unitKinds.word : unitKinds.other;
  });
  return kinds;
}

/**
 * Where the runs of letters and digits of a text begin and end: start, end, start, end, in UTF-16 code units.
 * @param joiner a character that goes on a run, but begins none
 */
export function tokensOf(text: string, joiner?: string): number[] {
  const table = kindTable();
  const joining = joiner === undefined ? -1 : joiner.charCodeAt(0);
  const places: number[] = [];
  let start = -1;
  for (let at = 0, next = 1; at < text.length; at = next, next = at + 1) {
    const unit = text.charCodeAt(at);
    const kind = table[unit]!;
    let isWord = kind === unitKinds.word || (unit === joining && start !== -1);
    if (kind === unitKinds.surrogate) {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      isWord = letterOrDigit.test(character);
      next = at + character.length;
    }
    if (isWord) {
      if (start === -1) start = at;
    } else if (start !== -1) {
      places.push(start, at);
      start = -1;
    }
  }
  if (start !== -1) places.push(start, text.length);
  return places;
}
