import type { Issue, IssueCode } from './issue.ts';
import { nearest } from './nearest.ts';
import type { Language, PackId } from './types.ts';

/** What a reference in a pack can be to. */
export type Referent = 'entity' | 'source' | 'fact';

/** The reading of one pack: where it stands, what it knows of the whole, and what it has found. */
export interface Reading {
  /** Keys and indexes from the root of the pack to the value that is read. */
  readonly path: (string | number)[];
  readonly pack: PackId;
  readonly language: Language;
  readonly ids: Readonly<Record<Referent, Ids>>;
  /** Of the shape: where there are any, there is no pack. */
  readonly misshapen: Issue[];
  /** Of what has its shape, and does not fit the rest of the pack. */
  readonly unfit: Issue[];
}

/** The ids under which a pack has something. */
interface Ids {
  readonly all: readonly string[];
  readonly good: ReadonlySet<unknown>;
}

/** Without the names that reach into JavaScript's own objects. */
export const idPattern = /^(?!(?:constructor|prototype)$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function readingOf(input: unknown): Reading {
  const { id, language, sources, entities, facts } = isMap(input) ? input : {};
  return {
    path: [],
    // Where these two are no texts, that is an issue, and no pack is made of them.
    pack: typeof id === 'string' ? id : '',
    language: language as Language,
    ids: { source: idsIn(sources), entity: idsIn(entities), fact: idsIn(facts) },
    misshapen: [],
    unfit: [],
  };
}

function idsIn(map: unknown): Ids {
  const all = isMap(map) ? Object.keys(map) : [];
  return { all, good: new Set(all.filter((id) => idPattern.test(id))) };
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Gives an issue, always of the kind that stops a pack. */
export function issueAt(
  path: Issue['path'],
  code: IssueCode,
  message: string,
  mend: string,
): Issue {
  return { code, severity: 'error', message, mend, path };
}

/** Tells an issue at the place that is read. Like those below it gives nothing, for a reader to give on. */
export function tell(
  { path, misshapen }: Reading,
  code: IssueCode,
  message: string,
  mend: string,
  issues: Issue[] = misshapen,
): undefined {
  issues.push(issueAt([...path], code, message, mend));
}

export function tellValue(reading: Reading, what: string, mend: string): undefined {
  return tell(reading, 'wrong-value', `${named(reading.path)} ${what}.`, mend);
}

/** What stands there is not of its kind; where nothing stands there, the field is missing. */
export function tellKind(
  reading: Reading,
  value: unknown,
  kind: string,
  mend = `Write ${kind}${kind === 'a text' && typeof value === 'number' ? ' (in quotation marks)' : ''}.`,
): undefined {
  const name = named(reading.path);
  if (value === undefined && typeof reading.path.at(-1) === 'string') {
    return tellMissing(reading, name);
  }
  return tell(reading, 'wrong-type', `${name} should be ${kind}, and is ${shown(value)}.`, mend);
}

export function tellMissing(reading: Reading, what: string): undefined {
  return tell(
    reading,
    'missing-field',
    `The field ${named(reading.path)} is missing.`,
    `Add ${what}.`,
  );
}

export function tellId(reading: Reading, value: unknown): undefined {
  return tell(
    reading,
    'bad-id',
    `${shown(value)} is no id.`,
    'Use small letters, digits and single hyphens, such as "xi-jinping".',
  );
}

export function tellChoice(
  reading: Reading,
  value: unknown,
  options: readonly unknown[],
): undefined {
  const all = `one of ${options.join(', ')}`;
  if (value === undefined) return tellMissing(reading, `it: ${all}`);
  const close = typeof value === 'string' ? nearest(value, options.map(String)) : undefined;
  return tellValue(
    reading,
    `cannot be ${shown(value)}`,
    `${close ? `${didYouMean(close)} ` : ''}Use ${all}.`,
  );
}

export function tellUnknown(reading: Reading, to: Referent, id: string): undefined {
  const { unfit, ids } = reading;
  const close = nearest(id, ids[to].good as ReadonlySet<string>);
  return tell(
    reading,
    `unknown-${to}`,
    `There is no ${to} "${id}" in this pack.`,
    close
      ? didYouMean(close)
      : `Add "${id}" to the pack's ${to === 'entity' ? 'entities' : `${to}s`}, or refer to one that is there.`,
    unfit,
  );
}

export function didYouMean(close: string): string {
  return `Did you mean "${close}"?`;
}

/** The last part of a path as a reader would call it: `"title"`, or `Item 2 of "aliases"`. */
function named(path: readonly (string | number)[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'The pack';
  return typeof last === 'string' ? `"${last}"` : `Item ${last + 1} of "${path.at(-2)}"`;
}

export function shown(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'missing';
    case 'function':
      return 'a function';
    case 'string': {
      const text = JSON.stringify(value);
      return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
    }
    case 'object':
      if (value === null) return 'empty';
      return Array.isArray(value) ? 'a list' : 'a map of fields';
    default:
      return String(value);
  }
}
