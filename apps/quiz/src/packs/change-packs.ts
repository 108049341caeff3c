import type { Pack, PackId } from '@backgrounder/model';
import { compareVersions } from '@backgrounder/model/merge';
import { failure, success, type Result } from '@backgrounder/study';
import type { LoadPack, PutBack, ShownPack } from '../library.ts';
import { longestPack, type AddedPack, type PackFailure } from './added-pack.ts';
import type { AddedPacks } from './added-packs.ts';
import type { BuiltInPacks } from './built-in-packs.ts';
import { changeBetween, makeCards, readPack } from './make-pack.ts';
import type { PacksHost } from './packs-host.ts';
import type { StudiedPack } from './studied-pack.ts';

export interface Addition {
  /** As an author wrote it. */
  readonly text: string;
  /** A file's name, or an address. */
  readonly from: string | undefined;
  /** Those that are in use. */
  readonly packs: readonly ShownPack[];
  readonly loadPack: LoadPack;
  readonly added: AddedPacks;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** Makes the cards of a pack and keeps both. */
export async function addPack(addition: Addition): Promise<Result<AddedPack, PackFailure>> {
  const { text, from, packs, loadPack, added, clock } = addition;
  if (text.length > longestPack) return failure({ kind: 'too-large' });
  const read = readPack(text);
  if (!read.ok) return read;
  const facts = read.value;
  const before = packs.find(({ id }) => id === facts.id);
  if (before && compareVersions(facts.version, before.version) < 0) {
    return failure({ kind: 'older', title: before.title, version: before.version });
  }
  const loaded = await Promise.all(packs.map(({ id }) => loadPack(id)));
  const library = loaded.filter((one) => one !== undefined);
  const old = library.find(({ id }) => id === facts.id);
  const packed = makeCards(
    facts,
    library.filter((one) => one !== old),
  );
  const head = { ...packed.head, added: { at: clock(), ...(from !== undefined && { from }) } };
  const put = await added.put({ ...packed, head, facts, text });
  if (!put.ok) return put;
  return success({
    pack: { ...head, sources: facts.sources },
    cards: packed.pieces.reduce((sum, piece) => sum + piece.length, 0),
    ...(old && { replaced: changeBetween(old, facts, packed) }),
  });
}

/** @param changed called once the pack was put back */
export async function removePack(
  id: PackId,
  added: AddedPacks,
  changed: () => Promise<void>,
): Promise<Result<PutBack | undefined, PackFailure>> {
  const removed = await added.remove(id);
  if (!removed.ok) return removed;
  const kept = removed.value;
  if (!kept) return success(undefined);
  return success(async () => {
    const put = await added.put(kept);
    if (put.ok) await changed();
    return put;
  });
}

/** What was added to the larger app has its cards made here, and what was removed there goes. */
export async function followHost(
  host: PacksHost,
  listed: Awaited<ReturnType<PacksHost['list']>>,
  kept: readonly StudiedPack[],
  added: AddedPacks,
  builtIn: BuiltInPacks,
): Promise<void> {
  for (const { id } of kept) if (!listed.some((one) => one.id === id)) await added.remove(id);
  const isHere = (id: PackId, at: number) =>
    kept.some((head) => head.id === id && head.added?.at === at);
  const own = builtIn.heads.filter(({ id }) => !listed.some((one) => one.id === id));
  const read = await Promise.all([
    ...listed.map(({ id }) => host.load(id)),
    ...own.map(({ id }) => builtIn.readFacts(id)),
  ]);
  const library: readonly Pack[] = read.filter((one) => one !== undefined);
  for (const { id, at } of listed) {
    const facts = library.find((one) => one.id === id);
    if (!facts || isHere(id, at)) continue;
    const packed = makeCards(facts, library);
    const head = { ...packed.head, added: { at } };
    await added.put({ ...packed, head, facts, text: '' });
  }
}
