import { readFileSync } from 'node:fs';
import { mergePacks } from '../merge/index.ts';
import { builtInPacks } from '../packs/index.ts';
import type { Issue } from '../pack/issue.ts';
import type { Pack } from '../pack/types.ts';
import { readPackText, type PackText } from '../pack/yaml.ts';

/** A pack file as read. */
export interface PackFile extends PackText {
  readonly name: string;
}

/** Reads and parses a pack file; a file that cannot be read is an issue like any other. */
export function readPackFile(name: string): PackFile {
  let text: string;
  try {
    text = readFileSync(name, 'utf8');
  } catch (error) {
    return { name, ...unreadable(error as NodeJS.ErrnoException) };
  }
  return { name, ...readPackText(text) };
}

function unreadable({ code }: NodeJS.ErrnoException): PackText {
  const issue: Issue = {
    code: 'syntax',
    severity: 'error',
    message: `The file cannot be read (${code}).`,
    mend: 'Check its name and that you may read it.',
    path: [],
  };
  return {
    result: { ok: false, issues: [issue] },
    place: (other) => other,
    positionAt: () => ({ line: 1, column: 1 }),
  };
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
  const merged = mergePacks(packs);
  for (const conflict of merged.conflicts) {
    const file = read.find(({ result }) => result.ok && result.pack.id === conflict.pack);
    if (file) console.error(formatIssue(file.name, file.place(conflict)));
  }
  return merged.packs;
}
