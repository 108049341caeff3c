/** JSON as the commands print it: dates as their EDTF text. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, field: unknown) => (isDate(field) ? field.text : field));
}

function isDate(value: unknown): value is { readonly text: string } {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return (
    (value.kind === 'date' && 'earliest' in value) || (value.kind === 'interval' && 'from' in value)
  );
}
