import { nearest } from './nearest.ts';
import {
  didYouMean,
  isMap,
  tell,
  tellId,
  tellKind,
  tellValue,
  type Reading,
  type Referent,
} from './reading.ts';
import { oneOf, type Fields, type InputOf, type OutputOf, type Shape } from './shapes.ts';

/** Shapes that are made of others: lists, maps with fields, and maps by ids. */

/** A list of any length. */
export function list<I, O>(item: Shape<I, O>): Shape<I[], readonly O[]> {
  return {
    item,
    read(value, reading) {
      if (!Array.isArray(value)) return tellKind(reading, value, 'a list');
      const { path } = reading;
      const items: unknown[] = Array(value.length);
      const depth = path.push(0) - 1;
      for (let index = 0; index < items.length; index++) {
        path[depth] = index;
        items[index] = item.read(value[index], reading);
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

/** What may be left out. Who holds the field looks at `given` and `preset`: `read` is for what is there. */
export interface Optional<I, O, Preset> extends Shape<I, O> {
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
  const entries = Object.entries(fields);
  const required = entries.filter(([, { given }]) => !given).map(([name]) => name);
  // Without a prototype, as names of its fields would be taken for known ones.
  const known = Object.assign(Object.create(null) as Fields, fields);
  // Has its fields in the order of the format, whatever the order in which they are read.
  const blank = Object.fromEntries(
    entries
      .filter(([, { given, preset }]) => !given || preset !== undefined)
      .map(([name, { preset }]) => [name, preset]),
  );
  return {
    fields,
    read(value, reading) {
      if (!isMap(value)) return tellKind(reading, value, 'a map of fields');
      const { path, misshapen } = reading;
      const before = misshapen.length;
      const output: Record<string, unknown> = Object.assign({}, blank);
      const depth = path.push('') - 1;
      let meant: unknown[] | undefined;
      let missing = required.length;
      for (const name in value) {
        const field = known[name];
        const written = value[name];
        path[depth] = name;
        if (!field) (meant ??= []).push(tellUnknownField(reading, name, fields));
        else if (written !== undefined) {
          if (!field.given) missing--;
          output[name] = field.read(written, reading);
        }
      }
      if (missing > 0) {
        for (const name of required) {
          path[depth] = name;
          // A field that is only missing because its name is misspelt is one issue, not two.
          if (value[name] === undefined && !meant?.includes(name)) {
            fields[name]!.read(undefined, reading);
          }
        }
      }
      path.pop();
      if (misshapen.length > before) return undefined;
      return finish ? finish(output as FieldsOutput<F>, reading) : (output as O);
    },
  };
}

/** Gives the field that may be meant. */
function tellUnknownField(reading: Reading, name: string, fields: Fields): string | undefined {
  const close = nearest(name, Object.keys(fields));
  tell(
    reading,
    'unknown-field',
    `There is no field "${name}" here.`,
    close ? didYouMean(close) : 'Take it out, or see the list of fields of this type.',
  );
  return close;
}

/** Maps with fields that depend on one of them, which all have. */
export function variant<S extends Readonly<Record<string, Shape>>>(
  key: string,
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

/** A map of ids to what they name: one of the three whose ids the reading knows from the beginning. */
export function byId<I, O>(
  of: Referent,
  items: Shape<I, O>,
): Shape<Record<string, I>, readonly O[]> {
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
