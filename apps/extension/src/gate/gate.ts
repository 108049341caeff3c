import type { TellingName } from '@backgrounder/model/match';
import { tellingTest } from '@backgrounder/model/telling-test';
import type { InSteps, PageText } from '@backgrounder/model/page';

/** The telling names of all packs, as the background leaves them for the gate: in a third of the room of a list of objects. */
export interface StoredNames {
  readonly version: 2;
  /** Of the packs that they are taken from. */
  readonly revision: number;
  /** Names in their own case, and names in any, each on a line of its own. */
  readonly exact: string;
  readonly any: string;
}

export const namesKey = 'telling-names';

export function storedNames(names: readonly TellingName[], revision: number): StoredNames {
  const lines = (matchCase: boolean): string =>
    names
      .filter((name) => name.matchCase === matchCase)
      .map(({ text }) => text.replaceAll('\n', ' '))
      .join('\n');
  return { version: 2, revision, exact: lines(true), any: lines(false) };
}

export function parseStoredNames(value: unknown): readonly TellingName[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, exact, any } = value as { version?: unknown; exact?: unknown; any?: unknown };
  if (version !== 2 || typeof exact !== 'string' || typeof any !== 'string') return undefined;
  return [...namesIn(exact, true), ...namesIn(any, false)];
}

function namesIn(lines: string, matchCase: boolean): readonly TellingName[] {
  return lines === '' ? [] : lines.split('\n').map((text) => ({ text, matchCase }));
}

/** Whether a page may be about a story. May say yes in vain; a no is certain. */
export type Gate = (page: PageText) => InSteps<boolean>;

/** Characters that are looked through between two steps: about a millisecond. */
const charactersPerStep = 16_000;

export function compileGate(names: readonly TellingName[]): Gate {
  const holdsName = tellingTest(names);
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
