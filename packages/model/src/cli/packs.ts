import { readFileSync } from 'node:fs';
import { mergePacks, newestOfEach } from '../merge/index.ts';
import { builtInPacks } from '../packs/index.ts';
import type { Issue } from '../pack/issue.ts';
import type { ParseResult } from '../pack/parse.ts';
import type { Pack } from '../pack/types.ts';
import { readPackText } from '../pack/yaml.ts';

/** A pack file as read. */
export interface PackFile {
  readonly name: string;
  readonly result: ParseResult;
  /** Adds the line and column to an issue that was found in the pack later. */
  readonly place: (issue: Issue) => Issue;
}

/** Reads and parses a pack file; a file that cannot be read is an issue like any other. */
export function readPackFile(name: string): PackFile {
  let text: string;
  try {
    text = readFileSync(name, 'utf8');
  } catch (error) {
    return { name, result: unreadable(error as NodeJS.ErrnoException), place: (issue) => issue };
  }
  return { name, ...readPackText(text) };
}

function unreadable({ code }: NodeJS.ErrnoException): ParseResult {
  const issue: Issue = {
    code: 'syntax',
    severity: 'error',
    message: `The file cannot be read (${code}).`,
    mend: 'Check its name and that you may read it.',
    path: [],
  };
  return { ok: false, issues: [issue] };
}

/** `file:line:column: error code: what is wrong. How to mend it.` */
export function formatIssue(file: string, issue: Issue): string {
  const { line, column } = issue.position ?? { line: 1, column: 1 };
  return `${file}:${line}:${column}: ${issue.severity} ${issue.code}: ${issue.message} ${issue.mend}`;
}

/** The packs of the files given, or the built-in ones where none is; `undefined` after printing what is wrong. */
export function loadPacks(files: readonly string[]): readonly Pack[] | undefined {
  if (files.length === 0) return builtInPacks;
  const read = files.map(readPackFile);
  const packs = read.flatMap(({ result }) => (result.ok ? [result.pack] : []));
  for (const { name, result } of read) {
    if (!result.ok) for (const issue of result.issues) console.error(formatIssue(name, issue));
  }
  if (packs.length < read.length) return undefined;
  const { newest, left } = newestOfEach(packs);
  const merged = mergePacks(newest);
  const tell = (pack: Pack | undefined, issue: Issue): void => {
    const file = read.find(({ result }) => result.ok && result.pack === pack);
    if (file) console.error(formatIssue(file.name, file.place(issue)));
  };
  for (const { pack, issue } of left) tell(pack, issue);
  for (const conflict of merged.conflicts) {
    tell(
      newest.find(({ id }) => id === conflict.pack),
      conflict,
    );
  }
  return merged.packs;
}
