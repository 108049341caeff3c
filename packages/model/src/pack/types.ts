import type { DateValue, Edtf } from '../time/edtf.ts';
import type { currentFormat } from './format.ts';

/**
 * Id of an entity. Ids are slugs (`a-z`, `0-9`, `-`); the phantom member keeps ids of different things
 * apart. Entities of several packs that have the same id are the same entity.
 */
export type EntityId<T extends string = string> = T & { readonly __id?: 'entity' };
/** Id of a fact, unique within its pack. */
export type FactId<T extends string = string> = T & { readonly __id?: 'fact' };
/** Id of a source, unique within its pack. */
export type SourceId<T extends string = string> = T & { readonly __id?: 'source' };
/** Id of a pack: the name of its file, without the ending. */
export type PackId = string & { readonly __id?: 'pack' };

/** `pack/fact`: names a fact among those of all packs. */
export type FactKey = string & { readonly __id?: 'fact-key' };

/** A BCP 47 language tag. */
export type Language = string;

/**
 * The facts of one story, checked: every id in it refers to something in it, and every date is a day or
 * a range of days. Made by `parsePack`, `definePack` or `parsePackText`. With literal ids (`E`, `F`), as
 * the built-in packs have them, a misspelt id does not compile.
 */
export interface Pack<E extends string = string, F extends string = string> {
  readonly format: typeof currentFormat;
  readonly id: PackId;
  /** Semantic version of the contents. */
  readonly version: string;
  readonly title: string;
  readonly summary: string;
  /** Language of every summary, description and prompt in the pack. */
  readonly language: Language;
  /** SPDX identifier. */
  readonly licence: string;
  readonly authors: readonly string[];
  /** The day up to which the pack's authors followed the story. */
  readonly asOf?: DateValue;
  /** Drafted by a machine, and not reviewed yet. */
  readonly draft: boolean;
  readonly sources: readonly Source[];
  readonly entities: readonly (Entity & { readonly id: EntityId<E> })[];
  readonly facts: readonly (Fact & { readonly id: FactId<F> })[];
}

/**
 * What an entity is. `measure`: a law, a rule, an export control; `work`: a book, a film, a report;
 * `concept`: what is none of the others.
 */
export type EntityKind =
  | 'person'
  | 'organization'
  | 'place'
  | 'measure'
  | 'technology'
  | 'material'
  | 'event'
  | 'work'
  | 'concept';

/** Someone or something that facts speak of, and the names by which pages may call it. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** One line, at most about 12 words, true at any date. */
  readonly description: string;
  /** Every listed name, `name` first. */
  readonly aliases: readonly Alias[];
  /** URIs of the same thing elsewhere (Wikidata and others). */
  readonly sameAs: readonly string[];
  /** How much its mention says that a page is about this story. */
  readonly telling: 'high' | 'medium' | 'low' | 'none';
  /** Drafted by a machine, and not reviewed yet. */
  readonly draft: boolean;
}

/** A name that is looked for on pages. */
export interface Alias {
  readonly text: string;
  readonly language: Language;
  /**
   * `unique`: marked wherever it stands. `ambiguous`: marked only beside support on the page.
   * `generic`: never marked; counts as evidence only (demonyms, "the metals").
   */
  readonly ambiguity: 'unique' | 'ambiguous' | 'generic';
  /** Whether the letters must stand in the case written here. */
  readonly matchCase: boolean;
}

/** Where facts come from. What is not known is left out, never invented. */
export interface Source {
  readonly id: SourceId;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** What kind of thing this is, where title and address are missing. */
  readonly note?: string;
  readonly published: DateValue;
  readonly accessed?: DateValue;
}

/** Where in a source a fact stands: a short W3C TextQuoteSelector, or the ends of a text fragment. */
export interface Citation {
  readonly source: SourceId;
  /** 1-based paragraph of the source. */
  readonly paragraph?: number;
  readonly selector?: Selector;
}

/** Words of a source, short: the W3C's `TextQuoteSelector`, or both ends of a text fragment. */
export type Selector =
  | {
      readonly type: 'quote';
      /** A few words, exactly as they stand in the source. */
      readonly exact: string;
      readonly prefix?: string;
      readonly suffix?: string;
    }
  | { readonly type: 'fragment'; readonly start: string; readonly end: string };

/**
 * What is thought of a fact. `reported`: a source says so; `confirmed`: the authors found it elsewhere
 * too; `disputed`: sources contradict each other; `retracted`: its source took it back, so that it is
 * never shown or asked.
 */
export type FactStatus = 'reported' | 'confirmed' | 'disputed' | 'retracted';

/** A question written by the author; it becomes a card where it keeps the card rules. */
export interface Prompt {
  readonly question: string;
  readonly answer: string;
  /** Further answers that count as right. */
  readonly accept: readonly string[];
}

/** What facts of every type have. */
export interface FactBase {
  readonly id: FactId;
  /** The pack that holds it. */
  readonly pack: PackId;
  /** Raised by the author when the fact's meaning changes, so that its cards start anew. */
  readonly revision: number;
  /** One sentence in our own words. */
  readonly summary: string;
  /** What the fact is about, besides the entities its own fields name. */
  readonly about: readonly EntityId[];
  readonly sources: readonly [Citation, ...Citation[]];
  readonly status: FactStatus;
  readonly importance: 1 | 2 | 3;
  /** Words by which a sentence tells this fact, beside the names in it. */
  readonly cues: readonly string[];
  readonly prompts: readonly Prompt[];
  /** Why this fact gives no card. */
  readonly noCard?: string;
  /** Those facts were wrong. */
  readonly corrects: readonly FactKey[];
  /** Those facts were true, and their time is over. */
  readonly succeeds: readonly FactKey[];
  /** This was an answer to those. */
  readonly respondsTo: readonly FactKey[];
  /** Drafted by a machine, and not reviewed yet. */
  readonly draft: boolean;
}

/** Something happened. */
export interface EventFact extends FactBase {
  readonly type: 'event';
  readonly when: Edtf;
  readonly actors: readonly EntityId[];
  readonly place?: EntityId;
}

/** Somebody said something. */
export interface StatementFact extends FactBase {
  readonly type: 'statement';
  readonly when: Edtf;
  readonly speaker: EntityId;
  readonly audience?: EntityId;
  /** Exact words, short, as worded by the source. Either this or `paraphrase` is present. */
  readonly quotation?: string;
  readonly paraphrase?: string;
  /** Who carried it. */
  readonly medium?: EntityId;
  readonly place?: EntityId;
}

/** An actor imposed or announced a measure. */
export interface MeasureFact extends FactBase {
  readonly type: 'measure';
  readonly actor: EntityId;
  readonly measure: EntityId;
  readonly targets: readonly EntityId[];
  readonly scope?: string;
  readonly rationale?: string;
  readonly announced: DateValue;
  readonly effective?: DateValue;
  readonly ended?: DateValue;
}

/** An actor is considering a step. */
export interface ProposalFact extends FactBase {
  readonly type: 'proposal';
  readonly when: Edtf;
  readonly actor: EntityId;
  readonly step: string;
  readonly targets: readonly EntityId[];
  readonly stage: 'considered' | 'dropped';
}

/** A person held a post. */
export interface RoleFact extends FactBase {
  readonly type: 'role';
  readonly person: EntityId;
  readonly post: string;
  readonly organization?: EntityId;
  /** Several people hold the post at once (a spokesperson). */
  readonly shared: boolean;
  readonly from?: DateValue;
  readonly to?: DateValue;
}

/** How the subject of a relation stands to its object: "`subject` is `part-of` `object`". */
export type Predicate =
  | 'part-of'
  | 'located-in'
  | 'member-of'
  | 'owned-by'
  | 'used-in'
  | 'made-by'
  | 'affects'
  | 'opposes'
  | 'allied-with'
  | 'instance-of';

/** Something holds between two things over an interval. */
export interface RelationFact extends FactBase {
  readonly type: 'relation';
  readonly subject: EntityId;
  readonly predicate: Predicate;
  readonly object: EntityId;
  readonly from?: DateValue;
  readonly to?: DateValue;
}

/** An interpretation, attributed to someone. */
export interface ClaimFact extends FactBase {
  readonly type: 'claim';
  readonly when: Edtf;
  readonly claimants: readonly [EntityId, ...EntityId[]];
  readonly proposition: string;
}

/** A quantity. */
export interface FigureFact extends FactBase {
  readonly type: 'figure';
  readonly subject: EntityId;
  /** What is counted or measured: "share of world gallium production". */
  readonly quantity: string;
  readonly value: number;
  readonly unit: string;
  /** Distance from `value`, in `unit`, within which an answer is right. */
  readonly tolerance: number;
  readonly asOf: Edtf;
}

/** A dated, attributed and sourced assertion, told apart by `type`. When it held: see `extentOf`. */
export type Fact =
  | EventFact
  | StatementFact
  | MeasureFact
  | ProposalFact
  | RoleFact
  | RelationFact
  | ClaimFact
  | FigureFact;

/** The literal tags of the eight types of fact. */
export type FactType = Fact['type'];
