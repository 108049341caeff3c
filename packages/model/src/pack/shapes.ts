import { factKey, packOf } from './fact-key.ts';
import { nearest } from './nearest.ts';
import {
  didYouMean,
  isMap,
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
import type { EdtfResult } from '../time/edtf.ts';

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

export type InputOf<S> = S extends Shape<infer Input, unknown> ? Input : never;
type OutputOf<S> = S extends Shape<unknown, infer Output> ? Output : never;

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
export function idOf(to: Referent): Shape<string, string> {
  return {
    ...slug,
    read(value, reading) {
      if (reading.ids[to].good.has(value)) return value as string;
      const id = slug.read(value, reading);
      return id && (tellUnknown(reading, to, id) ?? id);
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
export function dated<T>(
  parse: (text: string) => Extract<EdtfResult, { ok: false }> | { ok: true; value: T },
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
      return tellValue(
        reading,
        `is less than ${least}`,
        `Write a number of at least ${least}.`,
      );
    },
  };
}

export const flag: Shape<boolean, boolean> = {
  read: (value, reading) =>
    typeof value === 'boolean' ? value : tellKind(reading, value, 'true or false'),
};

export function oneOf<const T>(...options: readonly T[]): Shape<T, T> {
  return {
    options,
    read: (value, reading) =>
      options.includes(value as T) ? (value as T) : tellChoice(reading, value, options),
  };
}

export function list<I, O>(item: Shape<I, O>): Shape<I[], readonly O[]> {
  return {
    item,
    read(value, reading) {
      if (!Array.isArray(value)) return tellKind(reading, value, 'a list');
      const { path } = reading;
      const items = [...(value as readonly unknown[])];
      const depth = path.push(0) - 1;
      for (let index = 0; index < items.length; index++) {
        path[depth] = index;
        items[index] = item.read(items[index], reading);
      }
      path.pop();
      return items as O[];
    },
  };
}

/** A list with at least one item. */
export function some<I, O>(item: Shape<I, O>): Shape<I[], readonly [O, ...O[]]> {
  const any = list(item);
  return {
    item,
    least: 1,
    read(value, reading) {
      const items = any.read(value, reading);
      return items?.length === 0
        ? tellValue(reading, 'is empty', 'Give at least one, or leave an optional field out.')
        : (items as readonly [O, ...O[]] | undefined);
    },
  };
}

interface Optional<I, O, Preset> extends Shape<I, O> {
  readonly given: Shape<I, O>;
  readonly preset: Preset;
}

export function optional<I, O>(given: Shape<I, O>): Optional<I, O, undefined>;
export function optional<I, O>(given: Shape<I, O>, preset: O): Optional<I, O, O>;
export function optional<I, O>(given: Shape<I, O>, preset?: O): Optional<I, O, O | undefined> {
  return { given, preset, read: given.read };
}

type Flat<T> = { [K in keyof T]: T[K] };
type WithGiven = { readonly given: unknown };
type WithoutPreset = { readonly preset: undefined };
type FieldsInput<F> = Flat<
  { [K in keyof F as F[K] extends WithGiven ? never : K]: InputOf<F[K]> } & {
    [K in keyof F as F[K] extends WithGiven ? K : never]?: InputOf<F[K]> | undefined;
  }
>;
type FieldsOutput<F> = Flat<
  { readonly [K in keyof F as F[K] extends WithoutPreset ? never : K]: OutputOf<F[K]> } & {
    readonly [K in keyof F as F[K] extends WithoutPreset ? K : never]?: OutputOf<F[K]>;
  }
>;

export interface FieldsShape<F, O> extends Shape<FieldsInput<F>, O> {
  readonly fields: F & Fields;
}

/** A map with these fields alone. `finish` makes of them what the pack holds, where all of them are right. */
export function fields<F extends Fields, O = FieldsOutput<F>>(
  fields: F,
  finish?: (read: FieldsOutput<F>, reading: Reading) => O,
): FieldsShape<F, O> {
  const all = Object.entries(fields).map(([name, { read, given, preset }]) => ({
    name,
    read,
    optional: given !== undefined,
    preset,
  }));
  return {
    fields,
    read(value, reading) {
      if (!isMap(value)) return tellKind(reading, value, 'a map of fields');
      const { path, misshapen } = reading;
      const before = misshapen.length;
      const misspelt = tellUnknownFields(reading, value, fields);
      const output: Record<string, unknown> = {};
      const depth = path.push('') - 1;
      for (let place = 0; place < all.length; place++) {
        const { name, read, optional, preset } = all[place]!;
        const written = value[name];
        if (written === undefined && (optional || misspelt?.has(name))) {
          if (preset !== undefined) output[name] = preset;
        } else {
          path[depth] = name;
          const one = read(written, reading);
          if (one !== undefined) output[name] = one;
        }
      }
      path.pop();
      if (misshapen.length > before) return undefined;
      return finish ? finish(output as FieldsOutput<F>, reading) : (output as O);
    },
  };
}

/** Gives the fields that these may be meant for. */
function tellUnknownFields(
  reading: Reading,
  value: Readonly<Record<string, unknown>>,
  fields: Fields,
): ReadonlySet<string> | undefined {
  let misspelt: Set<string> | undefined;
  for (const name in value) {
    if (Object.hasOwn(fields, name)) continue;
    const close = nearest(name, Object.keys(fields));
    misspelt ??= new Set();
    if (close) misspelt.add(close);
    reading.path.push(name);
    tell(
      reading,
      'unknown-field',
      `There is no field "${name}" here.`,
      close ? didYouMean(close) : 'Take it out, or see the list of fields of this type.',
    );
    reading.path.pop();
  }
  return misspelt;
}

/** Maps with fields that depend on one of them, which all have. */
export function variant<K extends string, S extends Readonly<Record<string, Shape>>>(
  key: K,
  shapes: S,
): Shape<InputOf<S[keyof S]>, OutputOf<S[keyof S]>> {
  const choice = oneOf(...Object.keys(shapes));
  const byChoice = new Map<unknown, Shape>(Object.entries(shapes));
  return {
    read(value, reading) {
      if (!isMap(value)) return tellKind(reading, value, 'a map of fields');
      const chosen = byChoice.get(value[key]);
      if (chosen) return chosen.read(value, reading) as OutputOf<S[keyof S]> | undefined;
      reading.path.push(key);
      choice.read(value[key], reading);
      reading.path.pop();
      return undefined;
    },
  };
}

/** A map of ids to what they name. */
export function byId<I, O>(of: Referent, items: Shape<I, O>): Shape<Record<string, I>, readonly O[]> {
  return {
    items,
    read(value, reading) {
      if (!isMap(value)) {
        return tellKind(
          reading,
          value,
          'a map of fields',
          Array.isArray(value)
            ? 'Write an id of its own and a colon before the fields of each, in place of the hyphen.'
            : undefined,
        );
      }
      const { path, ids } = reading;
      const { all, good } = ids[of];
      const depth = path.push('') - 1;
      const read = all.map((id) => {
        path[depth] = id;
        if (good.size < all.length && !good.has(id)) tellId(reading, id);
        return items.read(value[id], reading);
      });
      path.pop();
      return read as O[];
    },
  };
}
