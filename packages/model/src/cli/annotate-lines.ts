import { once } from 'node:events';
import * as v from 'valibot';
import { annotate } from '../annotate/annotate.ts';
import type { MatchIndex } from '../match/types.ts';
import { plainPage } from '../page/read-page.ts';
import { parseDay, type Day } from '../time/day.ts';
import { record, type AnnotationRecord, type FailureRecord } from './annotation-record.ts';
import { linesOf } from './lines.ts';
import { MissingPackage } from './optional-package.ts';
import { readHtml } from './read-html.ts';

/** Bytes. Pages this long are no articles, and their trees would take a gigabyte of memory. */
const longestLine = 16 * 2 ** 20;

/** Failures that are kept to be told in the end, so that a long run does not gather them. */
const mostKept = 10;

// A number beyond that has other digits once it is read.
const idRule = '"id" must be a text, or a whole number less than 2^53';
const idSchema = v.union([v.string(), v.pipe(v.number(), v.safeInteger(idRule))], idRule);

const lineSchema = v.object(
  {
    id: idSchema,
    text: v.nullish(v.string('"text" must be a text')),
    html: v.nullish(v.string('"html" must be a text')),
    url: v.nullish(v.string('"url" must be a text')),
    date: v.nullish(v.string('"date" must be a text such as 2023-07-07')),
  },
  ({ received }) =>
    received === 'undefined'
      ? 'A line needs an "id"'
      : 'A line must be an object {"id", "text" or "html", …}',
);

interface Failure extends FailureRecord {
  /** Counted from 1, blank lines too. */
  readonly line: number;
}

/** How far a run has come. */
export interface Tally {
  /** Lines answered. */
  readonly lines: number;
  readonly failed: number;
  /** The first that failed, ten at most. */
  readonly failures: readonly Failure[];
}

/**
 * Answers each line of JSON with one, in order; blank lines are passed over. One line is in memory at a time,
 * and none is read while the output's reader is behind.
 * @param given the day of publication of the lines that tell none
 * @param onAnswer told after each answer how far the run has come
 * Rejects with a `MissingPackage` at the first line of HTML where that cannot be read at all.
 */
export async function annotateLines(
  index: MatchIndex,
  given: Day | undefined,
  streams: { readonly input: AsyncIterable<Buffer>; readonly output: NodeJS.WritableStream },
  onAnswer: (tally: Tally) => void,
): Promise<Tally> {
  const { input, output } = streams;
  const failures: Failure[] = [];
  const tally = { lines: 0, failed: 0, failures };
  let number = 0;
  for await (const line of linesOf(input, longestLine)) {
    number++;
    // White space in the sense of `trim` includes the mark that some programs begin a file with.
    const json = line?.trim();
    if (json === '') continue;
    const answer = await answerTo(index, given, json);
    tally.lines++;
    if ('error' in answer) {
      tally.failed++;
      if (failures.length < mostKept) failures.push({ line: number, ...answer });
    }
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
    onAnswer(tally);
  }
  return tally;
}

async function answerTo(
  index: MatchIndex,
  given: Day | undefined,
  json: string | undefined,
): Promise<AnnotationRecord | FailureRecord> {
  if (json === undefined)
    return { id: null, error: `This line is longer than ${longestLine} bytes` };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { id: null, error: `This line is not JSON: ${(error as Error).message}` };
  }
  const parsed = v.safeParse(lineSchema, value);
  if (!parsed.success) return { id: idOf(value), error: parsed.issues[0].message };
  try {
    return await annotateLine(index, given, parsed.output);
  } catch (error) {
    if (error instanceof MissingPackage) throw error;
    // A page may be such that a parser fails on it, ours or not: that must not end a run over millions.
    return { id: parsed.output.id, error: `This page cannot be read: ${(error as Error).message}` };
  }
}

async function annotateLine(
  index: MatchIndex,
  given: Day | undefined,
  { id, text, html, url, date }: v.InferOutput<typeof lineSchema>,
): Promise<AnnotationRecord | FailureRecord> {
  const day = date ? leadingDay(date) : given;
  if (date && day === undefined) return { id, error: `"date" is no day such as 2023-07-07` };
  if (typeof text === 'string' && typeof html === 'string') {
    return { id, error: 'A line needs either "text" or "html", and this has both' };
  }
  if (typeof text === 'string') {
    const page = plainPage(text, day);
    return record(index, id, page, annotate(index, page));
  }
  if (typeof html !== 'string') return { id, error: 'A line needs either "text" or "html"' };
  const page = await readHtml(html, {
    ...(day !== undefined && { given: day }),
    ...(url && { url }),
  });
  return record(index, id, page, annotate(index, page));
}

/** Of a day or of a timestamp. */
function leadingDay(text: string): Day | undefined {
  const [, day] = /^(.{10})(?:$|[T ])/.exec(text) ?? [];
  return day === undefined ? undefined : parseDay(day);
}

function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return v.is(idSchema, id) ? id : null;
}
