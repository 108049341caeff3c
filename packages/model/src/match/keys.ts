import type { Alias, Pack } from '../pack/types.ts';
import { codesOf, unitCount, unlisted } from './characters.ts';
import { classOf, foldTable, keepingCaseTable } from './fold.ts';

/** The names as strings of bytes, for the trie. */
export interface Keys {
  /** All keys, each ended by a zero. */
  readonly bytes: Uint8Array;
  /** Where the key of each alias begins; by the alias's number, counted through all packs. */
  readonly starts: Uint32Array;
  /** Numbers of the aliases that have a key. */
  readonly aliases: Uint32Array;
}

/** The alphabet of the keys, and how much there is to encode. */
export interface Alphabet {
  /** The code of each folded unit. */
  readonly codes: Uint16Array;
  /** Bytes from this one on are the first of two. */
  readonly firstLead: number;
  /** Units, folded keeping case, with which a name may begin. */
  readonly first: ReadonlySet<number>;
  /** How many aliases there are, how many of them can be found, and how long these are together. */
  readonly aliases: number;
  readonly findable: number;
  readonly length: number;
}

function eachAlias(packs: readonly Pack[], visit: (alias: Alias, number: number) => void): void {
  let number = 0;
  for (const { entities } of packs) {
    for (const { aliases } of entities) {
      for (const alias of aliases) visit(alias, number++);
    }
  }
}

/** Whether a name can be found: one that begins with a sign or space stands at no beginning of a word. */
export function isFindable({ text }: Alias): boolean {
  return text !== '' && classOf(foldTable()[text.charCodeAt(0)]!) !== 'other';
}

/** Decides from all names which characters get which codes. */
export function alphabetOf(packs: readonly Pack[]): Alphabet {
  const folds = foldTable();
  const counts = new Uint32Array(unitCount);
  const firstExact = new Set<number>();
  const firstFolded = new Set<number>();
  let [aliases, findable, length] = [0, 0, 0];
  eachAlias(packs, (alias) => {
    aliases++;
    if (!isFindable(alias)) return;
    findable++;
    const { text, matchCase } = alias;
    length += text.length;
    for (let at = 0; at < text.length; at++) counts[folds[text.charCodeAt(at)]!]!++;
    (matchCase ? firstExact : firstFolded).add(text.charCodeAt(0));
  });
  const beginnings = [
    ...[...firstExact].map((unit) => keepingCaseTable()[unit]!),
    ...[...firstFolded].map((unit) => folds[unit]!),
  ];
  // Of a name in any case, and of one that headlines set in capitals.
  const capitals = beginnings.map((unit) => String.fromCharCode(unit).toUpperCase().charCodeAt(0));
  const first = new Set([...beginnings, ...capitals]);
  return { ...codesOf(counts), first, aliases, findable, length };
}

export function encodeKeys(packs: readonly Pack[], alphabet: Alphabet): Keys {
  const codes = foldTable().map((folded) => alphabet.codes[folded]!);
  const widest = alphabet.firstLead < unlisted ? 2 : 1;
  const bytes = new Uint8Array(alphabet.length * widest + alphabet.findable);
  const starts = new Uint32Array(alphabet.aliases);
  const aliases = new Uint32Array(alphabet.findable);
  let end = 0;
  let next = 0;
  eachAlias(packs, (alias, number) => {
    if (!isFindable(alias)) return;
    aliases[next++] = number;
    starts[number] = end;
    const { text } = alias;
    for (let at = 0; at < text.length; at++) {
      const code = codes[text.charCodeAt(at)]!;
      if (code > 0xff) bytes[end++] = code >>> 8;
      bytes[end++] = code & 0xff;
    }
    end++;
  });
  return { bytes, starts, aliases };
}
