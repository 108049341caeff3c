import * as v from 'valibot';

/** What is read of an item in Wikidata's JSON (`Special:EntityData`, `wbgetentities`, dumps). */

/** PHP writes an empty map as `[]`. */
function mapOf<T extends v.GenericSchema>(value: T) {
  return v.optional(
    v.pipe(
      v.unknown(),
      v.transform((input) => (Array.isArray(input) && input.length === 0 ? {} : input)),
      v.record(v.string(), value),
    ),
    {},
  );
}

const term = v.object({ value: v.string() });

const snak = v.object({
  snaktype: v.picklist(['value', 'somevalue', 'novalue']),
  datavalue: v.optional(v.object({ value: v.unknown() })),
});

const snaks = mapOf(v.array(snak));

const statement = v.object({
  mainsnak: snak,
  rank: v.optional(v.picklist(['preferred', 'normal', 'deprecated']), 'normal'),
  qualifiers: snaks,
  references: v.optional(v.array(v.object({ snaks })), []),
});

export const itemSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/)),
  labels: mapOf(term),
  descriptions: mapOf(term),
  aliases: mapOf(v.array(term)),
  claims: mapOf(v.array(statement)),
  /** When this version was saved: an ISO 8601 instant. */
  modified: v.optional(v.string()),
  lastrevid: v.optional(v.number()),
});

export type Item = v.InferOutput<typeof itemSchema>;
export type Statement = v.InferOutput<typeof statement>;
export type Snak = v.InferOutput<typeof snak>;

/** A property's statements that Wikidata stands by, the preferred ones first. */
export function bestFirst(item: Item, property: string): readonly Statement[] {
  const statements = item.claims[property] ?? [];
  return [
    ...statements.filter(({ rank }) => rank === 'preferred'),
    ...statements.filter(({ rank }) => rank === 'normal'),
  ];
}

const itemValue = v.object({ id: v.string() });

/** The id of the item that is a snak's value, where it has one and is known. */
export function itemIn(snak: Snak | undefined): string | undefined {
  if (snak?.snaktype !== 'value') return undefined;
  const value = v.safeParse(itemValue, snak.datavalue?.value);
  return value.success ? value.output.id : undefined;
}
