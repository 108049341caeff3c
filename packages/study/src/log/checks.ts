/** Where a value is not as it should be. */
export interface Fault {
  /** Names of fields and places of lists, from the value inwards; empty for the value itself. */
  readonly path: readonly (string | number)[];
  /** What is expected there, as the end of a sentence. */
  readonly expected: string;
}

/** Tells the first fault of a value; without any, the value is a `T`. */
export interface Check<T> {
  (value: unknown): Fault | undefined;
  /** Holds the type alone. */
  readonly __of?: T;
}

type Fields = Readonly<Record<string, Check<unknown>>>;
type OptionalNames<F> = { [K in keyof F]: F[K] extends Optional<unknown> ? K : never }[keyof F];
type Given<C> = C extends Check<infer T> ? T : never;
/** What `record(fields)` finds without fault. */
export type RecordOf<F> = {
  readonly [K in Exclude<keyof F, OptionalNames<F>>]: Given<F[K]>;
} & { readonly [K in OptionalNames<F>]?: Given<F[K]> };

/** Of a field that may be absent; where it is there, it must pass. */
export interface Optional<T> extends Check<T> {
  readonly isOptional: true;
}

export function optional<T>(check: Check<T>): Optional<T> {
  return Object.assign((value: unknown) => check(value), { isOptional: true } as const);
}

export function that<T>(expected: string, holds: (value: unknown) => boolean): Check<T> {
  const fault: Fault = { path: [], expected };
  return (value) => (holds(value) ? undefined : fault);
}

export function numberFrom(least: number, most = Number.MAX_VALUE): Check<number> {
  const range = most === Number.MAX_VALUE ? `a number from ${least} on` : `${least} to ${most}`;
  return that(range, (value) => typeof value === 'number' && value >= least && value <= most);
}

export function wholeFrom(least: number, most = Number.MAX_SAFE_INTEGER): Check<number> {
  return that(
    `a whole number from ${least} to ${most}`,
    (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
  );
}

export function oneOf<const T>(values: readonly T[]): Check<T> {
  return that(`one of ${values.join(', ')}`, (value) => values.includes(value as T));
}

/** At least `least` items, at most `most`. */
export function listOf<T>(check: Check<T>, least: number, most = Infinity): Check<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return { path: [], expected: 'a list' };
    if (value.length < least || value.length > most) {
      return { path: [], expected: `a list of ${least} to ${most} items` };
    }
    return firstFault(value.entries(), check);
  };
}

/** Fields that are not named may stand beside these. */
export function record<const F extends Fields>(fields: F): Check<RecordOf<F>> {
  const checks = Object.entries(fields);
  return (value) => {
    if (!isRecord(value)) return { path: [], expected: 'a record' };
    for (const [name, check] of checks) {
      if (!Object.hasOwn(value, name) && 'isOptional' in check) continue;
      const fault = check(value[name]);
      if (fault) return { ...fault, path: [name, ...fault.path] };
    }
    return undefined;
  };
}

/** Whatever its names are, each value passes. */
export function recordOf<T>(check: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value) =>
    isRecord(value) ? firstFault(Object.entries(value), check) : { path: [], expected: 'a record' };
}

/** A union of records that `kind` tells apart. */
export function kinds<const C extends Readonly<Record<string, Check<unknown>>>>(
  checks: C,
): Check<{ readonly [K in keyof C]: { readonly kind: K } & Given<C[K]> }[keyof C]> {
  return (value) => {
    if (!isRecord(value)) return { path: [], expected: 'a record' };
    const kind = value['kind'];
    return typeof kind === 'string' && Object.hasOwn(checks, kind)
      ? checks[kind]?.(value)
      : { path: ['kind'], expected: `one of ${Object.keys(checks).join(', ')}` };
  };
}

function firstFault<N extends string | number>(
  entries: Iterable<readonly [N, unknown]>,
  check: Check<unknown>,
): Fault | undefined {
  for (const [name, item] of entries) {
    const fault = check(item);
    if (fault) return { ...fault, path: [name, ...fault.path] };
  }
  return undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
