import { packOf } from '../pack/fact-key.ts';
import type { PackIssue } from '../pack/issue.ts';
import { nearest } from '../pack/nearest.ts';
import { entitiesOf } from '../pack/references.ts';
import type { EntityId, Fact, Pack, SourceId } from '../pack/types.ts';
import type { Library, Rule } from './library.ts';

/** References to other packs' facts, and parts of a pack to which nothing refers. */
export const checkReferences: Rule = (library) => [
  ...library.checkedFacts.flatMap((fact) => referencesToOthers(fact, library)),
  ...library.checked.flatMap(unusedParts),
];

function referencesToOthers(fact: Fact, { all, facts }: Library): PackIssue[] {
  const issues: PackIssue[] = [];
  for (const field of ['corrects', 'succeeds', 'respondsTo'] as const) {
    for (const [index, key] of fact[field].entries()) {
      if (facts.has(key)) continue;
      const path = ['facts', fact.id, field, index];
      const other = all.find((pack) => pack.id === packOf(key));
      if (!other) {
        issues.push({
          pack: fact.pack,
          code: 'unchecked-reference',
          severity: 'warning',
          message: `"${key}" is in the pack "${packOf(key)}", which was not given.`,
          mend: 'Check the two packs together: name both files.',
          path,
        });
      } else {
        const close = nearest(
          key,
          other.facts.map(({ id }) => `${other.id}/${id}`),
        );
        issues.push({
          pack: fact.pack,
          code: 'unknown-other-fact',
          severity: 'error',
          message: `The pack "${other.id}" has no fact "${key.slice(other.id.length + 1)}".`,
          mend: close ? `Did you mean "${close}"?` : 'Refer to a fact that is there.',
          path,
        });
      }
    }
  }
  return issues;
}

function unusedParts(pack: Pack): PackIssue[] {
  const entities = new Set<EntityId>();
  const sources = new Set<SourceId>();
  for (const fact of pack.facts) {
    for (const id of entitiesOf(fact)) entities.add(id);
    for (const { source } of fact.sources) sources.add(source);
  }
  return [
    ...pack.entities
      .filter(({ id }) => !entities.has(id))
      .map(({ id }): PackIssue => ({
        pack: pack.id,
        code: 'unused-entity',
        severity: 'warning',
        message: `No fact refers to the entity "${id}".`,
        mend: 'Refer to it in a fact, or take it out.',
        path: ['entities', id],
      })),
    ...pack.sources
      .filter(({ id }) => !sources.has(id))
      .map(({ id }): PackIssue => ({
        pack: pack.id,
        code: 'unused-source',
        severity: 'warning',
        message: `No fact cites the source "${id}".`,
        mend: 'Cite it in a fact, or take it out.',
        path: ['sources', id],
      })),
  ];
}
