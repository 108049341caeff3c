import type { Issue } from '@backgrounder/model';
import { parsePackText } from '@backgrounder/model/yaml';
import { failure, success, type Result } from '@backgrounder/study';
import type { InstalledPack, PackStore } from '../packs/pack-store.ts';

/** Why a file is not taken, in the order of its lines. */
export interface PackProblem {
  /** Of the file, or its address. */
  readonly name: string;
  readonly issues: readonly Issue[];
}

export interface AddedPack {
  readonly title: string;
  /** The version that was there before. */
  readonly replaced?: string;
}

/** Takes an author's YAML or JSON as a pack, where nothing in it is wrong. */
export async function addPack(
  packs: PackStore,
  text: string,
  name: string,
  origin: InstalledPack['origin'],
): Promise<Result<AddedPack, PackProblem>> {
  const parsed = parsePackText(text);
  if (!parsed.ok) return failure({ name, issues: parsed.issues });
  const { replaced } = await packs.add(parsed.pack, text, origin);
  return success({ title: parsed.pack.title, ...(replaced !== undefined && { replaced }) });
}
