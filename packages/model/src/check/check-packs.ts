import { mergePacks } from '../merge/merge-packs.ts';
import type { PackIssue } from '../pack/issue.ts';
import type { Pack } from '../pack/types.ts';
import { checkCardsOfPacks } from './cards.ts';
import { checkContradictions } from './contradictions.ts';
import { checkDrafts } from './drafts.ts';
import { checkDuplicates } from './duplicates.ts';
import { libraryOf, type Rule } from './library.ts';
import { checkNames } from './names.ts';
import { checkPosts } from './posts.ts';
import { checkReferences } from './references.ts';
import { checkRelations } from './relations.ts';
import { checkSources } from './sources.ts';
import { checkTimes } from './times.ts';

const rules: readonly Rule[] = [
  checkDrafts,
  checkReferences,
  checkRelations,
  checkTimes,
  checkPosts,
  checkContradictions,
  checkDuplicates,
  checkNames,
  checkSources,
  checkCardsOfPacks,
];

/**
 * Looks for what is wrong or weak in packs that parse: each by itself, and against the others.
 * @param known packs that the checked ones may refer to, and that are not checked themselves
 * @returns issues in the order of the rules; their paths are those of the authors' files
 */
export function checkPacks(
  packs: readonly Pack[],
  known: readonly Pack[] = [],
): readonly PackIssue[] {
  const { packs: all, conflicts } = mergePacks([...packs, ...known]);
  const library = libraryOf(packs, all);
  const checked = new Set(packs.map((pack) => pack.id));
  return [
    ...conflicts.filter((conflict) => checked.has(conflict.pack)),
    ...rules.flatMap((rule) => rule(library)),
  ];
}
