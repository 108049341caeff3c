import type { ParseArgsOptionsConfig } from 'node:util';
import { mergePacks, newestOfEach } from '../merge/index.ts';
import { builtInPacks } from '../packs/index.ts';
import type { Issue, Position } from '../pack/issue.ts';
import type { Pack } from '../pack/types.ts';
import { readPackText, type PackText } from '../pack/yaml.ts';
import { readTextFile } from './read-text-file.ts';

/** The options of commands that take packs, print them for a person, or with --json as JSON. */
export const packOptions = {
  pack: { type: 'string', multiple: true, default: [] },
  json: { type: 'boolean', default: false },
} satisfies ParseArgsOptionsConfig;

/** A pack file as read. */
export interface PackFile extends PackText {
  readonly name: string;
}

const start: Position = { line: 1, column: 1 };

/** Reads and parses a pack file; a file that cannot be read is an issue like any other. */
export function readPackFile(name: string): PackFile {
  const file = readTextFile(name);
  if (file.ok) return { name, ...readPackText(file.text) };
  const { message, mend } = file;
  const issue: Issue = { code: 'unreadable-file', severity: 'error', message, mend, path: [] };
  return {
    name,
    result: { ok: false, issues: [issue] },
    place: (found) => ({ ...found, position: start }),
    positionAt: () => start,
  };
}

/** `file:line:column: error code: what is wrong. How to mend it.`; no place where it is the file itself. */
export function formatIssue(file: string, issue: Issue): string {
  const { position } = issue;
  const place = position ? `${file}:${position.line}:${position.column}` : file;
  return `${place}: ${issue.severity} ${issue.code}: ${issue.message} ${issue.mend}`;
}

/**
 * The packs of the files given, each with the ids that its author wrote, or the built-in ones where no file
 * is given; `undefined` after printing what is wrong.
 */
export function loadPacksAsWritten(files: readonly string[]): readonly Pack[] | undefined {
  return files.length === 0 ? builtInPacks : readPacks(files)?.newest;
}

/** As `loadPacksAsWritten`, with the same id for what is one entity. */
export function loadPacks(files: readonly string[]): readonly Pack[] | undefined {
  if (files.length === 0) return builtInPacks;
  const read = readPacks(files);
  if (!read) return undefined;
  const { packs, conflicts } = mergePacks(read.newest);
  for (const conflict of conflicts) {
    read.tell(
      read.newest.find(({ id }) => id === conflict.pack),
      conflict,
    );
  }
  return packs;
}

interface ReadPacks {
  /** Of each pack the newest version. */
  readonly newest: readonly Pack[];
  /** Prints an issue where it stands in the pack's file. */
  readonly tell: (pack: Pack | undefined, issue: Issue) => void;
}

function readPacks(files: readonly string[]): ReadPacks | undefined {
  const read = files.map(readPackFile);
  const packs = read.flatMap(({ result }) => (result.ok ? [result.pack] : []));
  for (const { name, result } of read) {
    if (!result.ok) for (const issue of result.issues) console.error(formatIssue(name, issue));
  }
  if (packs.length < read.length) return undefined;
  const { newest, left } = newestOfEach(packs);
  const tell: ReadPacks['tell'] = (pack, issue) => {
    const file = read.find(({ result }) => result.ok && result.pack === pack);
    if (file) console.error(formatIssue(file.name, file.place(issue)));
  };
  for (const { pack, issue } of left) tell(pack, issue);
  return { newest, tell };
}
