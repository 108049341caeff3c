import { mergePacks } from '../merge/merge-packs.ts';
import { newestOfEach } from '../merge/versions.ts';
import type { PackIssue } from '../pack/issue.ts';
import type { Pack } from '../pack/types.ts';
import { checkCardsOfPacks } from './cards.ts';
import { checkContradictions } from './contradictions.ts';
import { checkDrafts } from './drafts.ts';
import { checkDuplicates } from './duplicates.ts';
import { libraryOf, type Rule } from './library.ts';
import { checkKinds } from './kinds.ts';
import { checkNames } from './names.ts';
import { checkPosts } from './posts.ts';
import { checkReferences } from './references.ts';
import { checkRelations } from './relations.ts';
import { checkSources } from './sources.ts';
import { checkSuccession } from './succession.ts';
import { checkTimes } from './times.ts';
import { checkWording } from './wording.ts';

const rules: readonly Rule[] = [
  checkReferences,
  checkKinds,
  checkRelations,
  checkSuccession,
  checkTimes,
  checkPosts,
  checkContradictions,
  checkDuplicates,
  checkWording,
  checkNames,
  checkSources,
  checkCardsOfPacks,
  checkDrafts,
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
  const { newest, left } = newestOfEach(packs);
  const ids = new Set(newest.map((pack) => pack.id));
  // Where two packs are at odds the later one is told, so those that are checked come last.
  const { packs: all, conflicts } = mergePacks([
    ...known.filter((pack) => !ids.has(pack.id)),
    ...newest,
  ]);
  const library = libraryOf(newest, all);
  return [
    ...left.map(({ issue }) => issue),
    ...conflicts.filter((conflict) => ids.has(conflict.pack)),
    ...rules.flatMap((rule) => rule(library)),
  ];
}
