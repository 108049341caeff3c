import type { Pack, PackId } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { PackOrigin } from '../packs/pack-store.ts';
import type { WrongReport } from '../reports/report.ts';

export const databaseName = 'backgrounder-extension';

/** Names in this schema are permanent: they are on readers' disks. */
export interface ExtensionSchema extends DBSchema {
  /** What lists show of the packs that were added. */
  packs: { key: PackId; value: AddedPack };
  /** As the running version parsed them. */
  'parsed-packs': { key: PackId; value: Pack };
  'pack-sources': { key: PackId; value: PackSource };
  /** Packs that are not used, built in or added; each is its own key. */
  'packs-off': { key: PackId; value: PackId };
  /** 1, 2, 3 …: grows with every change of what `load` gives, in the same transaction. */
  meta: { key: 'packs-revision'; value: number };
  index: { key: 'current'; value: StoredIndex };
  /** Keyed by arrival: 1, 2, 3 … */
  reports: { key: number; value: WrongReport };
}

export interface AddedPack {
  readonly id: PackId;
  readonly title: string;
  readonly version: string;
  readonly language: string;
  /** How many it has. */
  readonly facts: number;
  readonly entities: number;
  readonly origin: PackOrigin;
  /** Milliseconds since the epoch. */
  readonly added: number;
}

export interface PackSource {
  /** As the author wrote it. */
  readonly text: string;
  /** The same as data, in the format of the version that read it; what a later version reads again. */
  readonly written: unknown;
}

/** What follows from the packs of one revision, compiled once. */
export interface StoredIndex {
  readonly revision: number;
  /** Of `saveIndex`. */
  readonly buffer: ArrayBuffer;
  /** Every card that these packs make. */
  readonly cards: readonly CardId[];
}

/** How the database of one version becomes that of the next; the first makes it. */
export const migrations: readonly ((database: IDBPDatabase<ExtensionSchema>) => void)[] = [
  (database) => {
    database.createObjectStore('packs', { keyPath: 'id' });
    database.createObjectStore('parsed-packs');
    database.createObjectStore('pack-sources');
    database.createObjectStore('packs-off');
    database.createObjectStore('meta');
    database.createObjectStore('index');
    database.createObjectStore('reports', { autoIncrement: true });
  },
];
