import { readFileSync } from 'node:fs';
import { builtInPacks } from '../packs/index.ts';
import type { Issue } from '../pack/issue.ts';
import type { ParseResult } from '../pack/parse.ts';
import type { Pack } from '../pack/types.ts';
import { parsePackText } from '../pack/yaml.ts';

/** Reads and parses a pack file; a file that cannot be read is an issue like any other. */
export function readPackFile(file: string): ParseResult {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return {
      ok: false,
      issues: [
        {
          code: 'syntax',
          severity: 'error',
          message: `The file cannot be read (${(error as NodeJS.ErrnoException).code}).`,
          mend: 'Check its name and that you may read it.',
          path: [],
        },
      ],
    };
  }
  return parsePackText(text);
}

/** `file:line:column: error code: what is wrong. How to mend it.` */
export function formatIssue(file: string, issue: Issue): string {
  const { line, column } = issue.position ?? { line: 1, column: 1 };
  return `${file}:${line}:${column}: ${issue.severity} ${issue.code}: ${issue.message} ${issue.mend}`;
}

/** The packs of the files given, or the built-in ones where none is; `undefined` after printing what is wrong. */
export function loadPacks(files: readonly string[]): readonly Pack[] | undefined {
  if (files.length === 0) return builtInPacks;
  const packs: Pack[] = [];
  let broken = false;
  for (const file of files) {
    const result = readPackFile(file);
    if (result.ok) packs.push(result.pack);
    else {
      broken = true;
      for (const issue of result.issues) console.error(formatIssue(file, issue));
    }
  }
  return broken ? undefined : packs;
}
