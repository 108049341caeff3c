import { parts } from '../pack/schema.ts';
import type { Fields } from '../pack/shapes.ts';
import type { FactType } from '../pack/types.ts';
import { factTypeDocs, fieldDocs, type FieldDoc } from './docs.ts';
import { leafSchemas, valueSchema, type JsonSchema } from './value-schema.ts';

type Docs = Readonly<Record<string, FieldDoc<unknown>>>;

const factTypes = Object.keys(factTypeDocs) as FactType[];

/**
 * The JSON Schema (2020-12) of a pack as authors write it, made so that a slip gives one error: no
 * `anyOf` and `oneOf`, whose errors are those of every branch, and nothing inside `then` that can fail
 * but `required`.
 */
export function packJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
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
  readonly additionalProperties: false;
}

function objectSchema(fields: Fields, docs: Docs): ObjectSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        { ...documentation(docs[name]!), ...valueSchema(field) },
      ]),
    ),
    required: requiredOf(fields),
    additionalProperties: false,
  };
}

function documentation({ title, description, examples }: FieldDoc<unknown>): JsonSchema {
  return { title, description, examples };
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
    patternProperties: Object.fromEntries(
      Object.entries(own).map(([name, value]) => [
        `^${name}$`,
        { ...naming((fieldDocs.fact as Docs)[name]!), ...value },
      ]),
    ),
    additionalProperties: false,
    allOf: [fieldsOfTypes(own), ...factTypes.map((type) => requiredFields(type, own)), wording],
  };
}

/**
 * Which fields belong to which type. No branch can fail: a field of another type is one that none
 * has named. Names that no type has are left to the fact itself, and where the type is a slip, so are all.
 */
function fieldsOfTypes(own: OwnFields): JsonSchema {
  const otherNames = { patternProperties: { [`^(?!(?:${Object.keys(own).join('|')})$)`]: true } };
  const branches = factTypes.map((type) => ({
    ...ifType(type),
    then: {
      ...factTypeDocs[type],
      properties: Object.fromEntries(
        Object.keys(parts[type].fields)
          .filter((name) => name in own)
          .map((name) => [name, { $ref: `#/$defs/fact.${name}` }]),
      ),
    },
  }));
  const anyName = {
    if: { not: { properties: { type: { enum: factTypes } }, required: ['type'] } },
    then: { additionalProperties: true },
  };
  // The names that belong anywhere stand first: ajv fails where a pattern follows branches.
  return { allOf: [otherNames, ...branches, anyName], unevaluatedProperties: false };
}

/** Apart from the above: a branch that fails would no longer say which fields belong to the type. */
function requiredFields(type: FactType, own: OwnFields): JsonSchema {
  const names = requiredOf(parts[type].fields).filter((name) => name in own);
  return { ...ifType(type), then: mustHave(names) };
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
  return { properties: Object.fromEntries(names.map((name) => [name, true])), required: names };
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
