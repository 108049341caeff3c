import { editsBetween } from '../text/edits.ts';

/** How many slips of the finger a word or an answer of so many letters may hold. */
function slipsAllowed(length: number): number {
  if (length <= 4) return 0;
  if (length <= 7) return 1;
  return length <= 12 ? 2 : 3;
}

/**
 * Whether what was typed is a name with slips of the finger, and whether no other name is likely. Slips are
 * looked for in letters alone: another figure is another answer. Short words hold none, since one letter
 * makes "Iraq" of "Iran" and "Zheng" of "Zhang".
 */
export function slipIn(
  wanted: readonly string[],
  typed: readonly string[],
): { readonly sure: boolean } | undefined {
  const one = wanted.join('');
  const other = typed.join('');
  if (one.replaceAll(/\D/g, '') !== other.replaceAll(/\D/g, '')) return undefined;
  const allowed = slipsAllowed(Math.min(one.length, other.length));
  const edits = editsBetween(one, other, allowed);
  if (edits > allowed) return undefined;
  if (edits === 0) return { sure: true };
  if (wanted.length !== typed.length) return { sure: edits === 1 && one.length >= 9 };
  const pairs = wanted
    .map((word, at) => [word, typed[at]!] as const)
    .filter(([word, written]) => word !== written);
  if (!pairs.every(([word, written]) => isSlip(word, written))) return undefined;
  return { sure: edits === 1 && one.length >= 9 && pairs.every(isClear) };
}

type Pair = readonly [word: string, written: string];

function isSlip(...[word, written]: Pair): boolean {
  const allowed = slipsAllowed(Math.min(word.length, written.length));
  return editsBetween(word, written, allowed) <= allowed || isSwap([word, written]);
}

/** Two letters changed places, or one is doubled or missing; another letter makes another word sooner. */
function isClear([word, written]: Pair): boolean {
  if (isSwap([word, written])) return true;
  return word.length === written.length ? word.length >= 9 : word.length >= 6;
}

function isSwap([word, written]: Pair): boolean {
  return (
    word.length === written.length &&
    word.length >= 4 &&
    editsBetween(word, written, 1) === 1 &&
    Array.from(word).sort().join('') === Array.from(written).sort().join('')
  );
}
