import type { Span } from '../match/sentences.ts';

/** Kinds of entities that are drafted. */
export type NameKind = 'person' | 'organization' | 'place';

/** What a library for natural language says of one word of the text. */
export interface TaggedWord extends Span {
  /** `name`: a proper noun of unknown kind; `word`: no name. */
  readonly sense: NameKind | 'name' | 'word';
}

/** Tags the words of an English text; offsets are UTF-16 code units into it. */
export type Tagger = (text: string) => readonly TaggedWord[];

/** A proper name as it stands in the text, without titles and possessive. */
export interface NameSpan extends Span {
  readonly text: string;
  /** A title or post stands before it. */
  readonly titled: boolean;
  /** "'s" or "'" follows. */
  readonly possessive: boolean;
  /** Where the sentence begins; its one word could owe its capital to that. */
  readonly opensSentence: boolean;
  /** It says where the report was written: "PORT EDE — The gate is shut". */
  readonly inDateline: boolean;
}

/** Someone or something named in the article, under all the names it has there. */
export interface NamedEntity {
  readonly kind: NameKind;
  /** The fullest form in the article. */
  readonly name: string;
  /** Shorter forms. */
  readonly shortForms: readonly string[];
}

/** A name where it stands, as a name of one of the entities. */
export interface EntityMention extends Span {
  readonly entity: NamedEntity;
  readonly possessive: boolean;
}

/** One sentence of the article. */
export interface Sentence extends Span {
  readonly text: string;
}
