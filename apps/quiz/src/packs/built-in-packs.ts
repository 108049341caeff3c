import type { Pack, PackId } from '@backgrounder/model';
import type { PackReader, StudiedPack } from './studied-pack.ts';

/** What the build writes of the packs that come with the app. Names are of files beside this one. */
export interface BuiltInIndex {
  readonly packs: readonly BuiltInPack[];
}

export interface BuiltInPack {
  readonly head: StudiedPack;
  /** Files of `CardWords[]`. */
  readonly pieces: readonly string[];
  /** File of its sources. */
  readonly sources: string;
  /** File of the whole `Pack`. */
  readonly facts: string;
}

export interface BuiltInPacks extends PackReader {
  readonly heads: readonly StudiedPack[];
  readFacts(pack: PackId): Promise<Pack | undefined>;
}

/** Reads the index at `address`; its files are beside it. Rejects where that cannot be had. */
export async function openBuiltInPacks(address: string): Promise<BuiltInPacks> {
  const { packs } = await readJson<BuiltInIndex>(address);
  const byId = new Map(packs.map((pack) => [pack.head.id, pack]));
  const beside = (name: string) => new URL(name, address).href;
  return {
    heads: packs.map(({ head }) => head),
    async readPiece({ id }, piece) {
      const name = byId.get(id)?.pieces[piece];
      if (name === undefined) throw new Error(`${id} has no piece ${piece}`);
      return readJson(beside(name));
    },
    async readSources({ id }) {
      const name = byId.get(id)?.sources;
      if (name === undefined) throw new Error(`${id} has no sources`);
      return readJson(beside(name));
    },
    async readFacts(pack) {
      const name = byId.get(pack)?.facts;
      return name === undefined ? undefined : readJson(beside(name));
    },
  };
}

async function readJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
