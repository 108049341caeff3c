import { certaintyBefore } from '../time/compare.ts';
import type { DateValue } from '../time/edtf.ts';
import { currentFormat, toCurrentFormat } from './format.ts';
import type { Issue } from './issue.ts';
import { issueAt, readingOf } from './reading.ts';
import { packSchema } from './schema.ts';
import type { Fact, Pack } from './types.ts';

/** A pack, or all that is wrong with what was read, which is never nothing. What is weak in a pack: `checkPacks`. */
export type ParseResult<P = Pack> =
  | { readonly ok: true; readonly pack: P }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/**
 * Parses a pack in the shape authors write (already read from YAML or JSON).
 * Never throws; gives all issues found, each with its path.
 */
export function parsePack(written: unknown): ParseResult {
  const formatted = toCurrentFormat(written);
  if (formatted.kind === 'newer') return failed([newerFormat(formatted.format)]);
  const reading = readingOf(formatted.input);
  const pack: Pack | undefined = packSchema.read(formatted.input, reading);
  if (!pack) return failed(reading.misshapen);
  const { unfit } = reading;
  for (const fact of pack.facts) findContradictions(fact, unfit);
  return unfit.length > 0 ? failed(unfit) : { ok: true, pack };
}

function failed(issues: readonly Issue[]): ParseResult {
  const [first, ...rest] = issues;
  if (!first) throw new Error('a failure needs an issue');
  return { ok: false, issues: [first, ...rest] };
}

/** The issue of a pack that only later versions can read. */
function newerFormat(format: number): Issue {
  return issueAt(
    ['format'],
    'unsupported-format',
    `This pack has format ${format}, and this version reads formats up to ${currentFormat}.`,
    'Use a newer version of this software.',
  );
}

/** Adds what a fact leaves open or gainsays, though each of its fields is right. */
function findContradictions(fact: Fact, issues: Issue[]): void {
  const { id, type } = fact;
  if (type === 'statement' && !fact.quotation && !fact.paraphrase) {
    issues.push(
      issueAt(
        ['facts', id],
        'no-wording',
        `The statement "${id}" does not tell what was said.`,
        'Add "paraphrase", or a short "quotation" of words said aloud.',
      ),
    );
  }
  if (type === 'measure' && isBefore(fact.effective, fact.announced)) {
    issues.push(contradiction(id, 'effective', 'takes effect before it is announced'));
  }
  if (type === 'measure' && isBefore(fact.ended, fact.announced)) {
    issues.push(contradiction(id, 'ended', 'ends before it is announced'));
  }
  if ((type === 'role' || type === 'relation') && isBefore(fact.to, fact.from)) {
    issues.push(contradiction(id, 'to', 'ends before it begins'));
  }
}

function isBefore(one: DateValue | undefined, other: DateValue | undefined): boolean {
  return one !== undefined && other !== undefined && certaintyBefore(one, other) === 'certainly';
}

function contradiction(fact: string, field: string, what: string): Issue {
  return issueAt(
    ['facts', fact, field],
    'contradictory-dates',
    `The fact "${fact}" ${what}.`,
    `Correct "${field}" or the date it contradicts.`,
  );
}
