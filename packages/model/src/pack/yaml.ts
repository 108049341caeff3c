/**
 * Reads packs as authors write them, in YAML or JSON, with the line and column of every issue.
 *
 * @module
 */
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import { formatPack } from './format-pack.ts';
import { byPosition, type Issue, type Position } from './issue.ts';
import { parsePack, type ParseResult } from './parse.ts';
import type { Pack } from './types.ts';

export { draftYaml, type DraftedPack } from './draft-yaml.ts';

/** A pack as read from the text of an author's file. */
export interface PackText {
  readonly result: ParseResult;
  /** Adds the line and column to an issue that was found in the pack later. */
  readonly place: <I extends Issue>(issue: I) => I & { readonly position: Position };
  /** Where a field's value stands. */
  readonly positionAt: (path: Issue['path']) => Position;
}

/**
 * Parses a pack from the text of an author's YAML or JSON file.
 * Never throws; every issue carries its line and column.
 */
export function parsePackText(text: string): ParseResult {
  return readPackText(text).result;
}

/** As `parsePackText`, for those who look for more in the pack and want to say where it stands. */
export function readPackText(text: string): PackText {
  const source = text.replace(/^\uFEFF/, '');
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'error' });
  const place: PackText['place'] = (issue) => ({
    ...issue,
    position: positionOf(offsetOf(document, issue.path, partMeant(issue)), source),
  });
  return {
    result: parseDocumentAsPack(document, source, place),
    place,
    positionAt: (path) => positionOf(offsetOf(document, path, 'value'), source),
  };
}

function parseDocumentAsPack(
  document: Document.Parsed,
  source: string,
  place: PackText['place'],
): ParseResult {
  const [first, ...rest] = independent(document.errors).map((error) =>
    syntaxIssue(
      error.code === 'MULTIPLE_DOCS'
        ? 'This file holds more than one document.'
        : `This is not well-formed YAML or JSON: ${error.message}.`,
      syntaxMend(error.code),
      positionOf(error.pos[0], source),
    ),
  );
  if (first) return { ok: false, issues: [first, ...rest] };

  const plain = toPlain(document);
  if (!plain.ok) {
    const issue = syntaxIssue(
      `This is not well-formed YAML or JSON: ${plain.message}.`,
      'Write the value itself in place of the alias "*…".',
      positionOf(plain.offset, source),
    );
    return { ok: false, issues: [issue] };
  }
  const result = parsePack(plain.value);
  if (result.ok) return result;
  const [firstIssue, ...otherIssues] = result.issues.map(place).sort(byPosition);
  if (!firstIssue) throw new Error('a failure has an issue');
  return { ok: false, issues: [firstIssue, ...otherIssues] };
}

/** The text of a YAML file that `parsePackText` reads as this pack. */
export function formatPackText(pack: Pack): string {
  return stringify(formatPack(pack), { aliasDuplicateObjects: false });
}

/** One slip makes the parser complain of what follows too: only the first error, and ids used twice. */
function independent(errors: readonly YAMLError[]): YAMLError[] {
  const [first, ...later] = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  return first ? [first, ...later.filter(({ code }) => code === 'DUPLICATE_KEY')] : [];
}

function syntaxIssue(message: string, mend: string, position: Position): Issue {
  return { code: 'syntax', severity: 'error', message, mend, path: [], position };
}

function syntaxMend(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'Every id and field may stand once: rename or remove one of the two.';
    case 'TAB_AS_INDENT':
      return 'Indent with spaces.';
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'Check the indentation, and put texts that hold ": " in quotation marks.';
    case 'MULTIPLE_DOCS':
      return 'Take the line "---" out: a file holds one pack.';
    default:
      return 'Check indentation, colons, brackets and quotation marks here and on the lines before.';
  }
}

type Plain =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly offset: number };

/** Aliases are limited by the library, so a file cannot expand without bound. */
function toPlain(document: Document): Plain {
  try {
    return { ok: true, value: document.toJS() };
  } catch (error) {
    let offset: number | undefined;
    visit(document, {
      Alias(_, alias) {
        if (offset === undefined || !alias.resolve(document)) offset = startOf(alias);
        return alias.resolve(document) ? undefined : visit.BREAK;
      },
    });
    return { ok: false, message: (error as Error).message, offset: offset ?? 0 };
  }
}

function positionOf(offset: number, source: string): Position {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line++;
  return { line, column: before.length - lineStart + 1 };
}

/** The key where a field is not wanted or its name is wrong, the value where the value is wrong. */
function partMeant({ code, path }: Issue): 'key' | 'value' {
  return code === 'unknown-field' || (code === 'bad-id' && path.length === 2) ? 'key' : 'value';
}

function offsetOf(document: Document, path: Issue['path'], part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return offset;
      const keyOffset = startOf(pair.key) ?? offset;
      const valueOffset = startOf(pair.value);
      const wantsValue = last && part === 'value' && isScalar(pair.value);
      offset = wantsValue ? (valueOffset ?? keyOffset) : keyOffset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0];
}
