import type { Pack, PackId } from '@backgrounder/model';
import type { Card } from '@backgrounder/model/cards';
import type { Result, WithdrawnFact } from '@backgrounder/study';
import type { ReadonlySignal } from '@preact/signals';
import type { AddedPack, PackFailure } from './packs/added-pack.ts';

/** What the screens show of a pack, beside its cards. */
export interface ShownPack extends Pick<
  Pack,
  'id' | 'version' | 'title' | 'summary' | 'language' | 'sources'
> {
  /** Absent where the pack comes with the app. */
  readonly added?: {
    /** Milliseconds since the epoch. */
    readonly at: number;
    /** A file's name, or an address. */
    readonly from?: string;
  };
}

export interface Library {
  readonly packs: readonly ShownPack[];
  /** Of all packs, in their order. */
  readonly cards: readonly Card[];
  /** What the packs say was wrong. */
  readonly withdrawn?: readonly WithdrawnFact[];
}

/** Gives a pack with its facts, which are not needed to review; `undefined` where there is none of that id. */
export type LoadPack = (id: PackId) => Promise<Pack | undefined>;

/** The packs that can be studied; those that come with the app can not be removed. */
export interface PackLibrary {
  /** Another one after every change, another tab's included. */
  readonly current: ReadonlySignal<Library>;
  readonly loadPack: LoadPack;
  /** Where packs are added and removed, if that is not here: the address of a page. */
  readonly settings?: string;
  /** Looks at what was added elsewhere: what another tab adds here comes by itself. */
  refresh(): Promise<void>;
  /** Takes an author's YAML or JSON in place of the pack with its id, if there is one. */
  add(text: string, from?: string): Promise<Result<AddedPack, PackFailure>>;
  /** Gives what puts the pack back; nothing where none of that id was added. */
  remove(id: PackId): Promise<Result<PutBack | undefined, PackFailure>>;
}

export type PutBack = () => Promise<Result<void, PackFailure>>;

export function shownPack({ id, version, title, summary, language, sources }: Pack): ShownPack {
  return { id, version, title, summary, language, sources };
}
