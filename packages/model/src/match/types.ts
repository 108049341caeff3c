import type { Alias, Entity, EntityId, Pack, PackId } from '../pack/types.ts';
import type { IndexTables } from './layout.ts';

/** An entity of a pack that a name can stand for. */
export interface Owner {
  readonly pack: PackId;
  readonly entity: EntityId;
  readonly kind: Entity['kind'];
  readonly telling: Entity['telling'];
  readonly ambiguity: Alias['ambiguity'];
}

/** One listed name, with all the entities that list it. */
export interface Name {
  /** As written by the author who listed it first. */
  readonly text: string;
  /** What the folded text must hold. */
  readonly folded: string;
  readonly matchCase: boolean;
  /** The name in capitals, as headlines may set it; none where that could be another word ("US", "XI"). */
  readonly shouted?: string;
  readonly owners: readonly Owner[];
}

/** Everything the matcher needs of a set of packs. Made by `compileIndex` or `loadIndex`, never by hand. */
export interface MatchIndex {
  readonly packs: readonly Pack[];
  readonly tables: IndexTables;
  /** The names that were found before, by record: most names of a large index never are. */
  readonly found: Map<number, readonly Name[]>;
}

/** A name found in a text, before it is decided which entity it means, if any. */
export interface Candidate {
  /** UTF-16 code units into the text. */
  readonly start: number;
  readonly end: number;
  readonly name: Name;
}
