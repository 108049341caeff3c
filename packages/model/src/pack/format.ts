/** The number in a pack's `format`: raised when packs already written would be read otherwise than before. */
export const currentFormat = 1;

type PackFields = Readonly<Record<string, unknown>>;

/**
 * Puts a pack of one format into the shape of the next. It comes before the schema: what it does not
 * know, be it misshapen, it leaves as it is for the schema to judge. It does not write to its argument.
 */
export type Migration = (pack: PackFields) => PackFields;

/** By the format that each reads. Packs are never rewritten, so a migration stays for ever. */
const migrations: Readonly<Record<number, Migration>> = {};

export type Formatted =
  | { readonly kind: 'current'; readonly input: unknown }
  /** Written for a later version of this software. */
  | { readonly kind: 'newer'; readonly format: number };

/** Walks an input from the format in which it was written to the current one. */
export function toCurrentFormat(
  input: unknown,
  steps: Readonly<Record<number, Migration>> = migrations,
  current: number = currentFormat,
): Formatted {
  let pack = input;
  for (let format = formatOf(pack); format !== undefined; format = formatOf(pack)) {
    if (format > current) return { kind: 'newer', format };
    const step = format < current ? steps[format] : undefined;
    if (!step) break;
    pack = { ...step(pack as PackFields), format: format + 1 };
  }
  return { kind: 'current', input: pack };
}

function formatOf(input: unknown): number | undefined {
  if (typeof input !== 'object' || input === null || !('format' in input)) return undefined;
  return Number.isInteger(input.format) ? (input.format as number) : undefined;
}
