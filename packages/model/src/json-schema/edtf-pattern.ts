/**
 * The syntax that `parseEdtf` reads, as patterns of JSON Schema. Two things pass that only a calendar
 * can tell: a day that its month does not have, and a range that ends before it begins.
 */

const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01])';
const one = `\\d{4}(?:-${month}(?:-${day}|-XX)?|-XX(?:-XX)?)?[~?%]?`;
const either = `(?:${one}|\\[${one}\\.\\.${one}\\])`;

export const datePattern = `^${either}$`;
export const edtfPattern = `^(?:${either}(?:/(?:${either}|\\.\\.)?)?|(?:\\.\\.)?/${either})$`;
