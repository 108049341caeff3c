import { factKey, packOf } from './fact-key.ts';
import {
  tell,
  tellChoice,
  tellId,
  tellKind,
  tellUnknown,
  tellValue,
  type Reading,
  type Referent,
} from './reading.ts';
import type { FactKey } from './types.ts';
import type { Edtf, EdtfResult } from '../time/edtf.ts';

/** What may stand at one place of a pack: how it is read, and what it is made of. */
export interface Shape<Output = unknown> {
  /** Gives what the pack holds, made anew; `undefined` where it has told an issue. */
  readonly read: (value: unknown, reading: Reading) => Output | undefined;
  /** What texts must look like. */
  readonly pattern?: RegExp;
  /** Of a number, or of the length of a list. */
  readonly least?: number;
  readonly whole?: boolean;
  readonly options?: readonly unknown[];
  /** Of a list. */
  readonly item?: Shape;
  /** Of a map by ids. */
  readonly items?: Shape;
  readonly fields?: Fields;
  /** What may be left out, and what it then is. */
  readonly given?: Shape;
  readonly preset?: unknown;
}

export type Fields = Readonly<Record<string, Shape>>;

export type OutputOf<S> = S extends Shape<infer Output> ? Output : never;

/** A text that is not empty, without the space around it. */
export const text: Shape<string> = {
  read(value, reading) {
    if (typeof value !== 'string') return tellKind(reading, value, 'a text');
    return (
      value.trim() ||
      tellValue(reading, 'is empty', 'Write a text, or leave an optional field out.')
    );
  },
};

/**
 * A text that matches; `tellUnlike` tells of one that does not, and of a number that would not match in
 * quotation marks either.
 */
export function like(
  pattern: RegExp,
  tellUnlike: (reading: Reading, value: string | number) => undefined,
): Shape<string> {
  return {
    pattern,
    read(value, reading) {
      if (typeof value !== 'string' && typeof value !== 'number') {
        return tellKind(reading, value, 'a text');
      }
      if (!pattern.test(String(value))) return tellUnlike(reading, value);
      return typeof value === 'string' ? value : tellKind(reading, value, 'a text');
    },
  };
}

export const slug = like(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, tellId);

/** The id of an entity or source of this pack. */
export function idOf(to: Exclude<Referent, 'fact'>): Shape<string> {
  return {
    ...slug,
    read(value, reading) {
      if (reading.ids[to].good.has(value)) return value as string;
      const id = slug.read(value, reading);
      if (id !== undefined) tellUnknown(reading, to, id);
      return id;
    },
  };
}

const factReference = like(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/, tellId);

/** A fact of this pack by its id, or of another as `pack/fact`, which is followed where packs are checked together. */
export const factId: Shape<FactKey> = {
  ...factReference,
  read(value, reading) {
    const written = factReference.read(value, reading);
    if (written === undefined) return undefined;
    const { pack, ids, path, unfit } = reading;
    const key = factKey(pack, written);
    const id = key.slice(pack.length + 1);
    if (packOf(key) !== pack) return key;
    if (!ids.fact.good.has(id)) tellUnknown(reading, 'fact', id);
    else if (id === path[1]) {
      tell(
        reading,
        'self-reference',
        `The fact "${id}" refers to itself.`,
        'Name the other fact, or take this line out.',
        unfit,
      );
    }
    return key;
  },
};

/** A date as text; YAML reads a year alone as a number. */
export function dated<T extends Edtf>(parse: (text: string) => EdtfResult<T>): Shape<T> {
  return {
    read(value, reading) {
      if (typeof value !== 'string' && !Number.isFinite(value)) {
        const mend = isUnquotedRange(value)
          ? `Put it in quotation marks: "[${value[0]}]". Without them, brackets are a list.`
          : undefined;
        return tellKind(reading, value, 'a text', mend);
      }
      const parsed = parse(String(value));
      if (parsed.ok) return parsed.value;
      return tell(
        reading,
        'bad-date',
        `${reading.path.at(-1)}: ${parsed.message}.`,
        'Write a calendar date such as 2023-07-07, or a coarser one such as 2023-07 or [2023-07-03..2023-07-07].',
      );
    },
  };
}

/** What YAML makes of `[2023-07-03..2023-07-07]`. */
function isUnquotedRange(value: unknown): value is readonly [string] {
  if (!Array.isArray(value) || value.length !== 1) return false;
  const [only] = value as readonly unknown[];
  return typeof only === 'string' && only.includes('..');
}

/** A finite number of at least `least`. */
export function number(least = Number.NEGATIVE_INFINITY, whole = false): Shape<number> {
  return {
    least,
    whole,
    read(value, reading) {
      if (typeof value !== 'number' || Number.isNaN(value)) {
        return tellKind(reading, value, 'a number');
      }
      if (!Number.isFinite(value)) {
        return tellValue(reading, 'is not finite', 'Correct it as described.');
      }
      if (whole && !Number.isInteger(value)) {
        return tellValue(reading, 'is no whole number', 'Write a whole number.');
      }
      if (value >= least) return value;
      return tellValue(reading, `is less than ${least}`, `Write a number of at least ${least}.`);
    },
  };
}

export const flag: Shape<boolean> = {
  read: (value, reading) =>
    typeof value === 'boolean' ? value : tellKind(reading, value, 'true or false'),
};

/** One of these values; in JSON Schema, a single one is a constant. */
export function oneOf<const T>(...options: readonly T[]): Shape<T> {
  return {
    options,
    read: (value, reading) =>
      options.includes(value as T) ? (value as T) : tellChoice(reading, value, options),
  };
}
