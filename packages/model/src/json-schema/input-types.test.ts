import { expect, test } from 'vitest';
import { parts } from '../pack/schema.ts';
import type { FactType } from '../pack/types.ts';
import { factTypeDocs, fieldDocs, type FieldDoc } from './docs.ts';
import { inputTypes } from './input-types.ts';

const written = inputTypes();

const fields = Object.entries(parts).flatMap(([part, { fields }]) => {
  const docs: Readonly<Record<string, Pick<FieldDoc<unknown>, 'description'>>> =
    part in fieldDocs
      ? fieldDocs[part as keyof typeof fieldDocs]
      : { ...fieldDocs.fact, type: factTypeDocs[part as FactType] };
  return Object.entries(fields).map(([name, { given }]) => ({
    part,
    name,
    mark: given ? '?' : '',
    description: docs[name]?.description ?? '(none)',
  }));
});

/** The text of an interface, and of what it extends. */
function interfaceOf(part: string): string {
  const name = `${part.charAt(0).toUpperCase()}${part.slice(1)}Input`;
  const own = new RegExp(`^export interface ${name}\\b[^]*?^}`, 'm').exec(written)?.[0] ?? '';
  return own.includes('extends CommonFactInput') ? `${own}\n${interfaceOf('commonFact')}` : own;
}

test.each(fields)('$part.$name is told above the field', ({ part, name, mark, description }) => {
  const [before = '', after] = interfaceOf(part).split(`\n  readonly ${name}${mark}: `);
  expect(after).toBeDefined();
  expect(before.slice(before.lastIndexOf('/**'))).toContain(description);
});

test('lists can only be read, and ids are typed', () => {
  expect(interfaceOf('event')).toContain('readonly actors: readonly E[];');
  expect(interfaceOf('entity')).toContain(
    'readonly aliases?: readonly (string | AliasInput)[] | undefined;',
  );
  expect(interfaceOf('role')).toContain(
    'readonly succeeds?: readonly (F | `${string}/${string}`)[] | undefined;',
  );
});
