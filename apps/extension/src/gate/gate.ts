import type { TellingName } from '@backgrounder/model/match';
import { tellingTable, tellingTest, type TellingTable } from '@backgrounder/model/telling-test';
import type { InSteps, PageText } from '@backgrounder/model/page';

/** The telling names of all packs, as the background leaves them for the gate: ready for use. */
export interface StoredNames extends TellingTable {
  readonly version: 3;
  /** Of the packs that they are taken from. */
  readonly revision: number;
}

export const namesKey = 'telling-names';

export function storedNames(names: readonly TellingName[], revision: number): StoredNames {
  return { version: 3, revision, ...tellingTable(names) };
}

const noNames: TellingTable = { filter: '', index: '', names: '' };

/** Without any names where none are stored, or those of another version. */
export function parseStoredNames(value: unknown): TellingTable {
  const { version, filter, index, names } = (value ?? {}) as Partial<Record<string, unknown>>;
  return version === 3 &&
    typeof filter === 'string' &&
    typeof index === 'string' &&
    typeof names === 'string'
    ? { filter, index, names }
    : noNames;
}

/** Whether a page may be about a story. May say yes in vain; a no is certain. */
export type Gate = (page: PageText) => InSteps<boolean>;

/** Characters that are looked through between two steps: about a millisecond. */
const charactersPerStep = 16_000;

export function openGate(table: TellingTable): Gate {
  const holdsName = tellingTest(table);
  return function* ({ title, text, blocks }) {
    if (holdsName(title)) return true;
    let from = 0;
    // No name goes beyond a block.
    for (const { end } of blocks) {
      if (end - from < charactersPerStep && end < text.length) continue;
      if (holdsName(text.slice(from, end))) return true;
      from = end;
      yield;
    }
    return false;
  };
}

/** Whether pages in a language are explained unasked; what a page does not tell counts as wanted. */
export function isWanted(language: string | undefined, wanted: 'all' | readonly string[]): boolean {
  if (wanted === 'all' || language === undefined) return true;
  const primary = language.toLowerCase().split(/[-_]/, 1)[0];
  return wanted.includes(primary ?? '');
}
