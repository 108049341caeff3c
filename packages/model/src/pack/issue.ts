/**
 * What kind of thing is wrong; the codes are stable. `syntax`: not well-formed YAML or JSON; `unused-…`
 * and `duplicate-alias` are warnings, all others errors.
 */
export type IssueCode =
  | 'syntax'
  | 'missing-field'
  | 'unknown-field'
  | 'wrong-type'
  | 'wrong-value'
  | 'unsupported-format'
  | 'bad-id'
  | 'bad-date'
  | 'bad-language'
  | 'bad-url'
  | 'unknown-entity'
  | 'unknown-source'
  | 'unknown-fact'
  | 'self-reference'
  | 'contradictory-dates'
  | 'no-wording'
  | 'no-source'
  | 'duplicate-alias'
  | 'unused-entity'
  | 'unused-source';

/** One thing wrong with a pack: where it stands, and how to mend it. */
export interface Issue {
  readonly code: IssueCode;
  /** A pack with an error gives no `Pack`; a warning does not stop it. */
  readonly severity: 'error' | 'warning';
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly mend: string;
  /** Keys and indexes from the root of the pack. */
  readonly path: readonly (string | number)[];
  /** 1-based position in the author's file, where the pack was read from text. */
  readonly position?: Position;
}

/** A place in an author's file; line and column count from 1. */
export interface Position {
  readonly line: number;
  /** In UTF-16 code units. */
  readonly column: number;
}
