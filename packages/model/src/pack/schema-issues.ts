import type * as v from 'valibot';
import { currentFormat } from './format.ts';
import type { Issue, IssueCode } from './issue.ts';
import { nearest } from './nearest.ts';
import { fieldNames } from './field-names.ts';
import type { packSchema } from './schema.ts';

type SchemaIssue = v.InferIssue<typeof packSchema>;

/** Turns what the validator found into issues that say what is wrong and how to mend it. */
export function schemaIssues(found: readonly SchemaIssue[]): Issue[] {
  const lists = found.flatMap(listForMap);
  /** Paths of fields that are only missing because their names are misspelt. */
  const misspelt = new Set<string>();
  for (const one of found) {
    const meant = isUnknownField(one) ? suggestion(pathOf(one)) : undefined;
    if (meant !== undefined) misspelt.add(JSON.stringify([...pathOf(one).slice(0, -1), meant]));
  }
  const others = found
    .filter((one) => listForMap(one).length === 0)
    .map(toIssue)
    .filter(
      ({ code, path }) =>
        (code !== 'missing-field' && code !== 'no-source') || !misspelt.has(JSON.stringify(path)),
    );
  const first = new Map(lists.map((issue) => [JSON.stringify(issue.path), issue]));
  return [...first.values(), ...others];
}

function pathOf(found: SchemaIssue): (string | number)[] {
  return (found.path ?? []).map((item) => item.key as string | number);
}

function isUnknownField(found: SchemaIssue): boolean {
  return found.type === 'strict_object' && found.expected === 'never';
}

function suggestion(path: readonly (string | number)[]): string | undefined {
  return nearest(String(path.at(-1)), fieldNames(path.slice(0, -1)));
}

/** A list where a map of fields belongs: the validator takes it for a map with the keys 0, 1, 2. */
function listForMap(found: SchemaIssue): Issue[] {
  const last = found.path?.at(-1);
  if (last?.type !== 'object' || !Array.isArray(last.input)) return [];
  return [notAMap(pathOf(found).slice(0, -1), last.input)];
}

/** The issue of a value that should be a map of fields. */
export function notAMap(path: readonly (string | number)[], value: unknown): Issue {
  return {
    code: 'wrong-type',
    severity: 'error',
    message: `${named(path)} should be a map of fields, and is ${shown(value)}.`,
    mend:
      Array.isArray(value) && path.length === 1
        ? 'Write an id of its own and a colon before the fields of each, in place of the hyphen.'
        : 'Write a map of fields.',
    path,
  };
}

function toIssue(found: SchemaIssue): Issue {
  const path = pathOf(found);
  const field = path.at(-1);
  const issue = (code: IssueCode, message: string, mend: string): Issue => ({
    code,
    severity: 'error',
    message,
    mend,
    path,
  });
  const input = shown(found.input);

  if (found.kind === 'transformation') {
    return issue(
      'bad-date',
      `${String(field)}: ${found.message}.`,
      'Write a calendar date such as 2023-07-07, or a coarser one such as 2023-07 or [2023-07-03..2023-07-07].',
    );
  }
  switch (found.message) {
    case 'bad-id':
      return badId(path, found.input);
    case 'bad-language':
      return issue(
        'bad-language',
        `${input} is no language tag.`,
        'Use BCP 47, such as "en" or "zh-Hans".',
      );
    case 'bad-url':
      return issue(
        'bad-url',
        `${input} is no web address.`,
        'Write it in full, beginning with https://.',
      );
    case 'no-source':
      return noSource(path);
  }
  if (isUnknownField(found)) {
    const close = suggestion(path);
    return issue(
      'unknown-field',
      `There is no field "${String(field)}" here.`,
      close ? `Did you mean "${close}"?` : 'Take it out, or see the list of fields of this type.',
    );
  }
  if (found.type === 'strict_object' && found.received === 'undefined' && field !== undefined) {
    if (path.length === 3 && path[0] === 'facts' && field === 'sources') return noSource(path);
    return issue(
      'missing-field',
      `The field "${String(field)}" is missing.`,
      `Add "${String(field)}".`,
    );
  }
  if (path.length === 1 && field === 'format') {
    return issue(
      'unsupported-format',
      `This pack has format ${input}.`,
      `Write "format: ${currentFormat}".`,
    );
  }
  if (found.type === 'variant' && found.expected === 'Object') return notAMap(path, found.input);
  if (found.type === 'picklist' || found.type === 'literal' || found.type === 'variant') {
    const allowed = (found.expected ?? '').replaceAll(/[()"]/g, '').split(' | ');
    if (found.received === 'undefined') {
      return issue(
        'missing-field',
        `The field "${String(field)}" is missing.`,
        `Add it: one of ${allowed.join(', ')}.`,
      );
    }
    const close = typeof found.input === 'string' ? nearest(found.input, allowed) : undefined;
    return issue(
      'wrong-value',
      `"${String(field)}" cannot be ${input}.`,
      `${close ? `Did you mean "${close}"? ` : ''}Use one of ${allowed.join(', ')}.`,
    );
  }
  if (found.kind === 'validation') {
    return issue('wrong-value', `${named(path)} ${found.message}.`, validationMend(found));
  }
  return issue(
    'wrong-type',
    `${named(path)} should be ${kindOf(found.expected)}, and is ${input}.`,
    `Write ${kindOf(found.expected)}${found.expected === 'string' && typeof found.input === 'number' ? ' (in quotation marks)' : ''}.`,
  );
}

/** The issue of a pack that only later versions can read. */
export function newerFormat(format: number): Issue {
  return {
    code: 'unsupported-format',
    severity: 'error',
    message: `This pack has format ${format}, and this version reads formats up to ${currentFormat}.`,
    mend: 'Use a newer version of this software.',
    path: ['format'],
  };
}

/** The issue of a text that cannot be an id. */
export function badId(path: readonly (string | number)[], value: unknown): Issue {
  return {
    code: 'bad-id',
    severity: 'error',
    message: `${shown(value)} is no id.`,
    mend: 'Use small letters, digits and single hyphens, such as "xi-jinping".',
    path,
  };
}

function noSource(path: readonly (string | number)[]): Issue {
  return {
    code: 'no-source',
    severity: 'error',
    message: 'This fact has no source.',
    mend: 'Add at least one: "sources: [{ source: ID, exact: a few words }]".',
    path,
  };
}

function validationMend(found: SchemaIssue): string {
  switch (found.type) {
    case 'min_length':
      return `${Array.isArray(found.input) ? 'Give at least one' : 'Write a text'}, or leave an optional field out.`;
    case 'integer':
      return 'Write a whole number.';
    case 'min_value':
      return `Write a number of at least ${found.expected?.replace('>=', '') ?? '0'}.`;
    case 'regex':
      return 'Write it as described.';
    default:
      return 'Correct it as described.';
  }
}

/** The last part of a path as a reader would call it: `"title"`, or `item 2 of "aliases"`. */
function named(path: readonly (string | number)[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'The pack';
  if (typeof last === 'string') return `"${last}"`;
  return `Item ${last + 1} of "${String(path.at(-2))}"`;
}

function kindOf(expected: string | null): string {
  switch (expected) {
    case 'Object':
      return 'a map of fields';
    case 'Array':
      return 'a list';
    case 'string':
      return 'a text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return expected?.includes('Object')
        ? 'a text or a map of fields'
        : (expected ?? 'another value');
  }
}

function shown(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'missing';
    case 'number':
    case 'bigint':
    case 'boolean':
    case 'symbol':
      return String(value);
    case 'function':
      return 'a function';
    case 'string': {
      const text = JSON.stringify(value);
      return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
    }
    default:
      if (value === null) return 'empty';
      return Array.isArray(value) ? 'a list' : 'a map of fields';
  }
}
