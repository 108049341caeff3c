import type { PackId } from './types.ts';

/** Why there is no text to parse. */
export type FileIssueCode = 'unreadable-file';

/** What is wrong with an input that is no pack; the codes are stable. */
export type ParseIssueCode =
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
  | 'no-source';

/** What is wrong or weak in a pack that parses; the codes are stable. */
export type CheckIssueCode =
  | 'unreviewed-draft'
  | 'placeholder-text'
  | 'wrong-kind'
  | 'unknown-other-fact'
  | 'unchecked-reference'
  | 'circular-relation'
  | 'order-of-facts'
  | 'unlike-successor'
  | 'unlike-correction'
  | 'told-before-it-happened'
  | 'outdated-as-of'
  | 'post-held-twice'
  | 'contradictory-facts'
  | 'duplicate-fact'
  | 'dangling-summary'
  | 'wrong-form'
  | 'duplicate-alias'
  | 'common-alias'
  | 'never-relevant'
  | 'unplaced-citation'
  | 'long-selector'
  | 'one-source-for-disputed'
  | 'unidentified-source'
  | 'unused-entity'
  | 'unused-source'
  | 'broken-prompt'
  | 'no-card'
  | 'entity-conflict'
  | 'pack-twice';

/** Every code that an issue may have. */
export type IssueCode = FileIssueCode | ParseIssueCode | CheckIssueCode;

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

/** An issue of one of several packs. */
export interface PackIssue extends Issue {
  readonly pack: PackId;
}

/** In the order of the author's file; where one has no position, as they come. */
export function byPosition(one: Issue, other: Issue): number {
  if (!one.position || !other.position) return 0;
  return one.position.line - other.position.line || one.position.column - other.position.column;
}

/** A place in an author's file; line and column count from 1. */
export interface Position {
  readonly line: number;
  /** In UTF-16 code units. */
  readonly column: number;
}
