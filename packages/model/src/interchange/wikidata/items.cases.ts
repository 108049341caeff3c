/** Made-up entities in Wikidata's shape, for tests. */

export interface TimeParts {
  readonly time: string;
  readonly precision: number;
  readonly julian?: boolean;
}

export function valueSnak(value: unknown) {
  return { snaktype: 'value', datavalue: { value } };
}

export function itemSnak(id: string) {
  return valueSnak({ 'entity-type': 'item', id });
}

export function timeValue({ time, precision, julian = false }: TimeParts) {
  return {
    time,
    timezone: 0,
    before: 0,
    after: 0,
    precision,
    calendarmodel: `http://www.wikidata.org/entity/${julian ? 'Q1985786' : 'Q1985727'}`,
  };
}

export function timeSnak(time: string, precision: number, julian = false) {
  return valueSnak(timeValue({ time, precision, julian }));
}

export const someValue = { snaktype: 'somevalue' };
export const noValue = { snaktype: 'novalue' };

interface StatementParts {
  readonly rank?: 'preferred' | 'normal' | 'deprecated';
  readonly qualifiers?: Readonly<Record<string, readonly unknown[]>>;
  readonly references?: readonly Readonly<Record<string, readonly unknown[]>>[];
}

export function statement(mainsnak: unknown, parts: StatementParts = {}) {
  const { rank = 'normal', qualifiers, references } = parts;
  return {
    mainsnak,
    type: 'statement',
    rank,
    ...(qualifiers && { qualifiers }),
    ...(references && { references: references.map((snaks) => ({ snaks })) }),
  };
}

interface ItemParts {
  readonly labels?: Readonly<Record<string, string>>;
  readonly descriptions?: Readonly<Record<string, string>>;
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** Ids of its classes. */
  readonly classes?: readonly string[];
  readonly posts?: readonly unknown[];
  readonly modified?: string | undefined;
}

export function item(id: string, parts: ItemParts = {}) {
  const { labels = {}, descriptions = {}, aliases = {}, classes = [], posts = [] } = parts;
  const modified = 'modified' in parts ? parts.modified : '2032-01-05T10:11:12Z';
  const terms = (texts: Readonly<Record<string, string>>) =>
    mapped(texts, (language, value) => ({ language, value }));
  return {
    type: 'item',
    id,
    ...(modified !== undefined && { modified }),
    lastrevid: 77,
    labels: terms(labels),
    descriptions: terms(descriptions),
    aliases: mapped(aliases, (language, texts) => texts.map((value) => ({ language, value }))),
    claims: {
      ...(classes.length > 0 && { P31: classes.map((one) => statement(itemSnak(one))) }),
      ...(posts.length > 0 && { P39: posts }),
    },
    sitelinks: {},
  };
}

/** PHP's empty map is a list. */
function mapped<T, U>(map: Readonly<Record<string, T>>, change: (key: string, value: T) => U) {
  const entries = Object.entries(map).map(([key, value]) => [key, change(key, value)] as const);
  return entries.length === 0 ? [] : Object.fromEntries(entries);
}

/** The text of a file that holds the entities. */
export function entityData(...entities: readonly { readonly id: string }[]): string {
  return JSON.stringify({ entities: Object.fromEntries(entities.map((one) => [one.id, one])) });
}
