import { classOf, foldTable, keepingCaseTable } from './fold.ts';
import type { Alphabet } from './keys.ts';

/*
 * What the scan asks of a UTF-16 code unit, in one word: the code of the character that it is folded
 * to (`unlisted` where no name holds it), and these flags.
 */
export const code = 0xff_ff;
/** A byte that leads nowhere. */
export const unlisted = 0xff;
export const word = 1 << 16;
/** A name may begin with this unit, in this case, where no word goes on: `word`, one bit further. */
export const beginsWord = word << 1;
/** A name may begin with this unit anywhere. */
export const beginsAnywhere = 1 << 18;
/** Of a script that puts no spaces between words. */
export const unspaced = 1 << 19;
/** Folded, an "s": it may make a plural or a possessive. */
export const letterS = 1 << 20;
export const apostrophe = 1 << 21;

/** How many code units there are. */
export const unitCount = 0x1_00_00;

/** Fills the table of all units. */
export function fillCharacters(units: Int32Array, { codes, first }: Alphabet): void {
  const folds = foldTable();
  const keepingCase = keepingCaseTable();
  units.set(flagTable());
  for (let unit = 0; unit < unitCount; unit++) {
    units[unit]! |= codes[folds[unit]!]! || unlisted;
    if (!first.has(keepingCase[unit]!)) continue;
    if ((units[unit]! & word) !== 0) units[unit]! |= beginsWord;
    if ((units[unit]! & unspaced) !== 0) units[unit]! |= beginsAnywhere;
  }
}

let flags: Int32Array | undefined;

/** The flags that are the same in every index. */
function flagTable(): Int32Array {
  flags ??= Int32Array.from(foldTable(), (folded) => {
    const kind = classOf(folded);
    if (kind === 'unspaced') return unspaced;
    return (
      (kind === 'word' ? word : 0) |
      (folded === 's'.charCodeAt(0) ? letterS : 0) |
      (folded === "'".charCodeAt(0) ? apostrophe : 0)
    );
  });
  return flags;
}

/**
 * Gives each character of the names a code of one byte, or of two where there are more than 254
 * characters. The commonest get the smallest codes, so that the children of a node lie close together;
 * the rare ones get a lead byte, from `firstLead` on, and a second one. No byte is zero, which ends a key,
 * or `unlisted`.
 * @param counts how often each folded unit stands in the names
 */
export function codesOf(counts: Uint32Array): { codes: Uint16Array; firstLead: number } {
  const characters: number[] = [];
  for (let unit = 0; unit < unitCount; unit++) if (counts[unit]! > 0) characters.push(unit);
  characters.sort((a, b) => counts[b]! - counts[a]!);
  const leads = Math.max(0, Math.ceil((characters.length - 254) / 253));
  const firstLead = unlisted - leads;
  const codes = new Uint16Array(unitCount);
  for (const [rank, unit] of characters.entries()) {
    const rare = rank + 1 - firstLead;
    const lead = firstLead + Math.floor(rare / 254);
    codes[unit] = rare < 0 ? rank + 1 : (lead << 8) | ((rare % 254) + 1);
  }
  return { codes, firstLead };
}
