import { isMap } from '../pack/reading.ts';
import { parts } from '../pack/schema.ts';
import type { Fields } from '../pack/shapes.ts';
import type { FactType } from '../pack/types.ts';
import { factTypeDocs, fieldDocs, type FieldDoc } from './docs.ts';
import { leafSchemas, valueSchema, type JsonSchema } from './value-schema.ts';

type Docs = Readonly<Record<string, FieldDoc<unknown>>>;

const factTypes = Object.keys(factTypeDocs) as FactType[];

/**
 * The JSON Schema (2020-12) of a pack as authors write it, made so that a slip gives one error: no
 * `anyOf` and `oneOf`, whose errors are those of every branch; nothing inside `then` that can fail but
 * `required`; and a field that stands by a name like its own is missing, and not unknown too.
 */
export function packJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    // A name of this format, which is the same wherever the schema is kept: nothing is at a URN to fetch.
    $id: 'urn:uuid:9365d521-0667-4877-834e-e7c870d634f0',
    title: 'Backgrounder pack',
    description: 'The facts of one news story: typed, dated, attributed and sourced.',
    ...objectSchema(parts.pack.fields, fieldDocs.pack),
    $defs: {
      ...leafSchemas,
      alias: { ...objectSchema(parts.alias.fields, fieldDocs.alias), ...leafSchemas.alias },
      source: objectSchema(parts.source.fields, fieldDocs.source),
      entity: objectSchema(parts.entity.fields, fieldDocs.entity),
      citation: {
        ...objectSchema(parts.citation.fields, fieldDocs.citation),
        dependentRequired: { start: ['end'], end: ['start'] },
      },
      prompt: objectSchema(parts.prompt.fields, fieldDocs.prompt),
      fact: factSchema(),
      ...Object.fromEntries(
        Object.keys(ownFields()).map((name) => [
          `fact.${name}`,
          documentation((fieldDocs.fact as Docs)[name]!),
        ]),
      ),
    },
  };
}

interface ObjectSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
  readonly patternProperties: Readonly<Record<string, JsonSchema | false>>;
  readonly allOf: readonly JsonSchema[];
  readonly unevaluatedProperties: false;
}

function objectSchema(fields: Fields, docs: Docs): ObjectSchema {
  const required = requiredOf(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        { ...documentation(docs[name]!), ...valueSchema(field) },
      ]),
    ),
    required,
    patternProperties: { [inheritedName]: false },
    allOf: required.map(otherSpellings),
    unevaluatedProperties: false,
  };
}

/** No field has one of these names, and ajv takes them for known ones, as every object has them. */
const inheritedName = `^(?:${Object.getOwnPropertyNames(Object.prototype).sort().join('|')})$`;

/** Names like that of a field, while it is missing. Cannot fail: it only says that they are known. */
function otherSpellings(name: string): JsonSchema {
  return { if: mustHave([name]), else: { patternProperties: { [patternLike(name)]: true } } };
}

/** What a name becomes by one edit: in the place of two neighbouring letters stand one to three. */
function patternLike(name: string): string {
  const edited = Array.from({ length: name.length - 1 }, (_, at) =>
    [name.slice(0, at), '.{1,3}', name.slice(at + 2)].join(''),
  );
  return `^(?:${edited.join('|')})$`;
}

/** A map is no example, of which the editor of YAML would propose "[object Object]", but a snippet. */
function documentation({ title, description, examples }: FieldDoc<unknown>): JsonSchema {
  const [first] = examples ?? [];
  if (isMap(first)) {
    return { title, description, defaultSnippets: [{ label: title, body: first }] };
  }
  return { title, description, ...(examples && { examples }) };
}

/** Without examples, where an editor would show them twice. */
function naming({ title, description }: FieldDoc<unknown>): JsonSchema {
  return { title, description };
}

function requiredOf(fields: Fields): string[] {
  return Object.keys(fields).filter((name) => !fields[name]!.given);
}

/**
 * A fact. Values are checked by the name of their field alone, whatever the type: by
 * `patternProperties`, since editors propose whatever `properties` names.
 */
function factSchema(): JsonSchema {
  const own = ownFields();
  const common = Object.fromEntries(
    Object.entries(parts.event.fields).filter(([name]) => name !== 'type' && !(name in own)),
  );
  const { properties, required } = objectSchema(common, fieldDocs.fact);
  return {
    type: 'object',
    properties: {
      type: { ...documentation(fieldDocs.fact.type), enum: factTypes },
      ...properties,
    },
    required: ['type', ...required],
    patternProperties: {
      [inheritedName]: false,
      ...Object.fromEntries(
        Object.entries(own).map(([name, value]) => [
          `^${name}$`,
          { ...naming((fieldDocs.fact as Docs)[name]!), ...value },
        ]),
      ),
    },
    allOf: [
      fieldsOfTypes(['type', ...Object.keys(common)], ['type', ...required], own),
      ...factTypes.map((type) => requiredFields(type, own)),
      wording,
    ],
  };
}

/**
 * Which fields belong to which type. No branch can fail: a field of another type is one that none
 * has named. Where the type is a slip, the fields of all types belong.
 */
function fieldsOfTypes(
  common: readonly string[],
  required: readonly string[],
  own: OwnFields,
): JsonSchema {
  const branches = factTypes.map((type) => ({
    ...ifType(type),
    then: {
      ...factTypeDocs[type],
      properties: Object.fromEntries(
        Object.keys(parts[type].fields)
          .filter((name) => name in own)
          .map((name) => [name, { $ref: `#/$defs/fact.${name}` }]),
      ),
      allOf: ownRequired(type, own).map(otherSpellings),
    },
  }));
  const anyType = {
    if: { not: { properties: { type: { enum: factTypes } }, required: ['type'] } },
    then: { properties: allowed(Object.keys(own)) },
  };
  return {
    properties: allowed(common),
    patternProperties: { [inheritedName]: true },
    allOf: [...branches, anyType, ...required.map(otherSpellings)],
    unevaluatedProperties: false,
  };
}

/** Apart from the above: a branch that fails would no longer say which fields belong to the type. */
function requiredFields(type: FactType, own: OwnFields): JsonSchema {
  return { ...ifType(type), then: mustHave(ownRequired(type, own)) };
}

function ownRequired(type: FactType, own: OwnFields): string[] {
  return requiredOf(parts[type].fields).filter((name) => name in own);
}

/** Where a statement has neither wording, it is asked for the second. */
const wording: JsonSchema = {
  if: {
    properties: { type: { const: 'statement' }, quotation: true },
    required: ['type'],
    not: { required: ['quotation'] },
  },
  then: mustHave(['paraphrase']),
};

function ifType(type: FactType): JsonSchema {
  return { if: { properties: { type: { const: type } }, required: ['type'] } };
}

function mustHave(names: readonly string[]): JsonSchema {
  return { properties: allowed(names), required: names };
}

function allowed(names: readonly string[]): Readonly<Record<string, true>> {
  return Object.fromEntries(names.map((name) => [name, true]));
}

type OwnFields = Readonly<Record<string, JsonSchema>>;

/** Fields that only some types have, each with the schema of its values. */
function ownFields(): OwnFields {
  const own: Record<string, JsonSchema> = {};
  for (const type of factTypes) {
    for (const [name, field] of Object.entries(parts[type].fields)) {
      if (name === 'type' || factTypes.every((other) => name in parts[other].fields)) continue;
      const schema = valueSchema(field);
      if (name in own && JSON.stringify(own[name]) !== JSON.stringify(schema)) {
        throw new Error(`"${name}" means one thing in a ${type} and another elsewhere`);
      }
      own[name] = schema;
    }
  }
  return own;
}
