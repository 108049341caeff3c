/** What came as JSON from elsewhere, before it is known what it is. */
export type Json = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A whole number, 0 or more. */
export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

export function isListOf<T>(value: unknown, is: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}

export function isOptional<T>(
  value: unknown,
  is: (one: unknown) => one is T,
): value is T | undefined {
  return value === undefined || is(value);
}

export function isSpan(value: unknown): value is Json & { start: number; end: number } {
  return isRecord(value) && isCount(value.start) && isCount(value.end) && value.start <= value.end;
}
