import type { PackIssue } from '../pack/issue.ts';
import type { Pack } from '../pack/types.ts';
import type { Rule } from './library.ts';

/** What a machine drafted does not ship before a person has reviewed it. */
export const checkDrafts: Rule = ({ checked }) => checked.flatMap(draftsIn);

function draftsIn(pack: Pack): PackIssue[] {
  const issue = (what: string, path: PackIssue['path']): PackIssue => ({
    pack: pack.id,
    code: 'unreviewed-draft',
    severity: 'error',
    message: `${what} was drafted by a machine, and nobody has reviewed it yet.`,
    mend: 'Compare it with its source, put it in your own words, then take "draft: true" out.',
    path: [...path, 'draft'],
  });
  return [
    ...(pack.draft ? [issue('The head of this pack', [])] : []),
    ...pack.entities
      .filter((entity) => entity.draft)
      .map(({ id }) => issue(`The entity "${id}"`, ['entities', id])),
    ...pack.facts
      .filter((fact) => fact.draft)
      .map(({ id }) => issue(`The fact "${id}"`, ['facts', id])),
  ];
}
