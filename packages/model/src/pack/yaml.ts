import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Issue, Position } from './issue.ts';
import { parsePack, type ParseResult } from './parse.ts';

/**
 * Parses a pack from the text of an author's YAML or JSON file.
 * Never throws; every issue carries its line and column.
 */
export function parsePackText(text: string): ParseResult {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [first, ...rest] = document.errors.map((error): Issue => {
    return {
      code: 'syntax',
      severity: 'error',
      message: `This is not well-formed YAML or JSON: ${error.message}.`,
      mend: syntaxMend(error.code),
      path: [],
      position: positionOf(error.pos[0], lines),
    };
  });
  if (first) return { ok: false, issues: [first, ...rest] };

  const result = parsePack(toPlain(document));
  const place = (issue: Issue): Issue => ({
    ...issue,
    position: positionOf(offsetOf(document, issue), lines),
  });
  if (result.ok) return { ...result, warnings: result.warnings.map(place) };
  const [firstIssue, ...otherIssues] = result.issues.map(place).sort(byPosition);
  if (!firstIssue) throw new Error('a failure has an issue');
  return { ok: false, issues: [firstIssue, ...otherIssues] };
}

function byPosition(a: Issue, b: Issue): number {
  if (!a.position || !b.position) return 0;
  return a.position.line - b.position.line || a.position.column - b.position.column;
}

function syntaxMend(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'Every id and field may stand once: rename or remove one of the two.';
    case 'TAB_AS_INDENT':
      return 'Indent with spaces.';
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'Check the indentation, and put texts that hold ": " in quotation marks.';
    default:
      return 'Check indentation, colons and quotation marks on this line and the one before.';
  }
}

/** Aliases are limited by the library, so a file cannot expand without bound. */
function toPlain(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

function positionOf(offset: number, lines: LineCounter): Position {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

/** The key where a field's value is unknown or not wanted, the value where the value is wrong. */
function offsetOf(document: Document, issue: Issue): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of issue.path.entries()) {
    const last = depth === issue.path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return offset;
      const keyOffset = startOf(pair.key) ?? offset;
      const valueOffset = startOf(pair.value);
      const pointsAtKey = issue.code === 'unknown-field' || issue.code === 'bad-id';
      offset =
        last && !pointsAtKey && isScalar(pair.value) ? (valueOffset ?? keyOffset) : keyOffset;
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
