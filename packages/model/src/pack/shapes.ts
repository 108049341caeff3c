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

/**
 * What may stand at one place of a pack: how it is read, and what it is made of.
 * `Input` is what an author may write, `Output` what a pack holds.
 */
export interface Shape<Input = unknown, Output = unknown> {
  /** Gives what the pack holds, made anew; `undefined` where it has told an issue. */
  readonly read: (value: unknown, reading: Reading) => Output | undefined;
  /** Only for the compiler. */
  readonly __input?: Input;
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

export type InputOf<S> = S extends Shape<infer Input> ? Input : never;
export type OutputOf<S> = S extends Shape<unknown, infer Output> ? Output : never;

/** A text that is not empty, without the space around it. */
export const text: Shape<string, string> = {
  read(value, reading) {
    if (typeof value !== 'string') return tellKind(reading, value, 'a text');
    return (
      value.trim() ||
      tellValue(reading, 'is empty', 'Write a text, or leave an optional field out.')
    );
  },
};

/** A text that matches; `tellUnlike` tells of one that does not. */
export function like(
  pattern: RegExp,
  tellUnlike: (reading: Reading, value: string) => undefined,
): Shape<string, string> {
  return {
    pattern,
    read(value, reading) {
      if (typeof value !== 'string') return tellKind(reading, value, 'a text');
      return pattern.test(value) ? value : tellUnlike(reading, value);
    },
  };
}

export const slug = like(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, tellId);

/** The id of an entity or source of this pack. */
export function idOf(to: Exclude<Referent, 'fact'>): Shape<string, string> {
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
export const factId: Shape<string, FactKey> = {
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
export function dated<T extends Edtf>(
  parse: (text: string) => EdtfResult<T>,
): Shape<string | number, T> {
  return {
    read(value, reading) {
      if (typeof value !== 'string' && !Number.isFinite(value)) {
        return tellKind(reading, value, 'a text');
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

/** A finite number of at least `least`. */
export function number(least = Number.NEGATIVE_INFINITY, whole = false): Shape<number, number> {
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

export const flag: Shape<boolean, boolean> = {
  read: (value, reading) =>
    typeof value === 'boolean' ? value : tellKind(reading, value, 'true or false'),
};

/** One of these values; in JSON Schema, a single one is a constant. */
export function oneOf<const T>(...options: readonly T[]): Shape<T, T> {
  return {
    options,
    read: (value, reading) =>
      options.includes(value as T) ? (value as T) : tellChoice(reading, value, options),
  };
}
