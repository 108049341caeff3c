import { once } from 'node:events';
import * as v from 'valibot';
import { annotate } from '../annotate/annotate.ts';
import type { Annotation } from '../annotate/types.ts';
import type { MatchIndex } from '../match/types.ts';
import { plainPage, readPage } from '../page/read-page.ts';
import type { TreeNode } from '../page/tree.ts';
import type { PageText } from '../page/types.ts';
import { parseDay, type Day } from '../time/day.ts';
import { record } from './annotation-record.ts';
import { linesOf } from './lines.ts';
import { MissingPackage } from './optional-package.ts';
import { parseRoot } from './read-html.ts';

const lineSchema = v.object({
  id: v.union([v.string(), v.number()], '"id" must be a text or a number'),
  text: v.nullish(v.string('"text" must be a text')),
  html: v.nullish(v.string('"html" must be a text')),
  url: v.nullish(v.string('"url" must be a text')),
  date: v.nullish(v.string('"date" must be a text such as 2023-07-07')),
});

/**
 * Annotates one JSON object a line, in order, with one line in memory at a time.
 * @returns how many lines failed
 */
export async function annotateLines(
  index: MatchIndex,
  given: Day | undefined,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<number> {
  let failed = 0;
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    const result = await annotateLine(index, given, line);
    if ('error' in result) failed++;
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain');
  }
  return failed;
}

async function annotateLine(
  index: MatchIndex,
  given: Day | undefined,
  line: string,
): Promise<object> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `This line is not JSON: ${(error as Error).message}` };
  }
  const parsed = v.safeParse(lineSchema, value);
  if (!parsed.success) return { id: idOf(value), error: parsed.issues[0].message };
  const { id, text, html, url, date } = parsed.output;
  const day = date ? parseDay(date.slice(0, 10)) : given;
  if (date && day === undefined) return { id, error: `"${date}" is no date such as 2023-07-07` };
  if (typeof text === typeof html) return { id, error: 'A line needs either "text" or "html"' };
  if (typeof text === 'string') return record(id, ...annotated(index, plainPage(text, day)));
  const root = await rootOf(html ?? '');
  if ('error' in root) return { id, ...root };
  return record(
    id,
    ...annotated(index, readPage(root.root, { given: day, url: url ?? undefined })),
  );
}

function annotated(index: MatchIndex, page: PageText): [PageText, Annotation] {
  return [page, annotate(index, page)];
}

/** The HTML parser is not ours: what it cannot read fails one line, not the filter. */
async function rootOf(
  html: string,
): Promise<{ readonly root: TreeNode } | { readonly error: string }> {
  try {
    return { root: await parseRoot(html) };
  } catch (error) {
    if (error instanceof MissingPackage) return { error: error.message };
    return { error: `This HTML cannot be read: ${(error as Error).message}` };
  }
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
}
