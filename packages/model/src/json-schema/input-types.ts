import { leaves, parts } from '../pack/schema.ts';
import type { Shape } from '../pack/shapes.ts';
import type { FactType } from '../pack/types.ts';
import { factTypeDocs, fieldDocs, type FieldDoc } from './docs.ts';

/**
 * The TypeScript types of what authors write, each field with what editors show of it.
 * Throws for a field that has no documentation, and for a shape that it does not know.
 */
export function inputTypes(): string {
  const types = Object.keys(factTypeDocs) as FactType[];
  const isCommon = (name: string): boolean =>
    name !== 'type' && types.every((type) => name in parts[type].fields);
  const { pack, source, entity, alias, citation, prompt, event } = parts;
  const ofAllTypes = Object.entries(event.fields).filter(([name]) => isCommon(name));
  return [
    interfaceOf(
      `PackInput<${parameters}>`,
      'A pack as authors write it. Whatever has a default may be left out. With literal ids of entities (`E`),\n' +
        'sources (`S`) and facts (`F`), a reference to what the pack does not hold does not compile.',
      Object.entries(pack.fields),
      fieldDocs.pack,
    ),
    interfaceOf(
      'SourceInput',
      'Where facts come from.',
      Object.entries(source.fields),
      fieldDocs.source,
    ),
    interfaceOf(
      'EntityInput',
      'Someone or something that facts speak of.',
      Object.entries(entity.fields),
      fieldDocs.entity,
    ),
    interfaceOf(
      'AliasInput',
      'A name to look for, and what else is to be said of it.',
      Object.entries(alias.fields),
      fieldDocs.alias,
    ),
    interfaceOf(
      'CitationInput<S extends string = string>',
      'Where in a source a fact stands.',
      Object.entries(citation.fields),
      fieldDocs.citation,
    ),
    interfaceOf(
      'PromptInput',
      'A question that an author asks in place of those that are made from the fact.',
      Object.entries(prompt.fields),
      fieldDocs.prompt,
    ),
    interfaceOf(
      `CommonFactInput<${parameters}>`,
      'What a fact of any type may have.',
      ofAllTypes,
      fieldDocs.fact,
    ),
    ...types.map((type) =>
      interfaceOf(
        `${nameOf(type)}<${parameters}> extends CommonFactInput<E, S, F>`,
        factTypeDocs[type].description,
        Object.entries(parts[type].fields).filter(([name]) => !isCommon(name)),
        { ...fieldDocs.fact, type: { ...fieldDocs.fact.type, ...factTypeDocs[type] } },
      ),
    ),
    `/** A fact of any type, by its \`type\`. */\nexport type FactInput<${parameters}> =\n${types
      .map((type) => `  | ${nameOf(type)}<E, S, F>`)
      .join('\n')};\n`,
  ].join('\n');
}

const parameters =
  'E extends string = string, S extends string = string, F extends string = string';

function nameOf(type: FactType): string {
  return `${type.charAt(0).toUpperCase()}${type.slice(1)}Input`;
}

function interfaceOf(
  head: string,
  description: string,
  fields: readonly (readonly [string, Shape])[],
  docs: Readonly<Record<string, FieldDoc<unknown>>>,
): string {
  const members = fields.map(([name, shape]) => {
    const doc = docs[name];
    if (!doc) throw new Error(`no documentation of the field "${name}"`);
    const comment = commentOf(fieldComment(doc, shape), '  ');
    const type = typeOf(shape);
    return `${comment}  readonly ${name}${shape.given ? '?' : ''}: ${type}${shape.given ? ' | undefined' : ''};\n`;
  });
  return `${commentOf(description, '')}export interface ${head} {\n${members.join('')}}\n`;
}

/** Examples of single values alone, and none where the type lists all of them. */
function fieldComment({ description, examples }: FieldDoc<unknown>, shape: Shape): string {
  const { given = shape } = shape;
  const single = (examples ?? []).filter(
    (example) => typeof example !== 'object' && !given.options,
  );
  return [description, ...single.map((example) => `@example ${literal(example)}`)].join('\n');
}

function commentOf(text: string, indent: string): string {
  const lines = text.split('\n');
  if (lines.length === 1) return `${indent}/** ${text} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

const factReference = 'F | `${string}/${string}`';

const named = new Map<Shape, string>([
  ...[leaves.text, leaves.slug, leaves.language, leaves.url, leaves.version, leaves.anyText].map(
    (shape) => [shape, 'string'] as const,
  ),
  [leaves.entityId, 'E'],
  [leaves.sourceId, 'S'],
  [leaves.factId, factReference],
  [leaves.edtf, 'string | number'],
  [leaves.date, 'string | number'],
  [leaves.flag, 'boolean'],
  [leaves.alias, 'string | AliasInput'],
  [leaves.fact, 'FactInput<NoInfer<E>, NoInfer<S>, NoInfer<F>>'],
  [parts.source, 'SourceInput'],
  [parts.entity, 'EntityInput'],
  [parts.citation, 'CitationInput<S>'],
  [parts.prompt, 'PromptInput'],
]);

/** The parts of a pack that stand under ids. */
const idsOf = new Map<Shape, string>([
  [parts.source, 'S'],
  [parts.entity, 'E'],
  [leaves.fact, 'F'],
]);

function typeOf(shape: Shape): string {
  const name = named.get(shape);
  if (name !== undefined) return name;
  const { given, options, item, items, least } = shape;
  if (given) return typeOf(given);
  if (options) return options.map(literal).join(' | ');
  if (item) {
    const type = typeOf(item);
    return `readonly ${type.includes('|') ? `(${type})` : type}[]`;
  }
  const ids = items && idsOf.get(items);
  if (ids) return `Readonly<Record<${ids}, ${typeOf(items)}>>`;
  if (least !== undefined) return 'number';
  throw new Error('no TypeScript type for this shape');
}
