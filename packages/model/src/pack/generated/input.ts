// Generated from src/pack/schema.ts by `pnpm generate`: what each field means is in src/json-schema/docs.ts.

/**
 * A pack as authors write it. Whatever has a default may be left out. With literal ids of entities (`E`),
 * sources (`S`) and facts (`F`), a reference to what the pack does not hold does not compile.
 */
export interface PackInput<E extends string = string, S extends string = string, F extends string = string> {
  /**
   * Where an editor of JSON finds the schema of packs. It says nothing about the pack.
   * @example './node_modules/@backgrounder/model/schema/pack.schema.json'
   */
  readonly $schema?: string | undefined;
  /** The version of the pack format: 1. */
  readonly format: 1;
  /**
   * Small letters, digits and single hyphens. It never changes.
   * @example 'lowen-dam'
   * @example 'harbour-tolls-2024'
   */
  readonly id: string;
  /**
   * Semantic version of the contents.
   * @example '1.0.0'
   * @example '0.2.1'
   */
  readonly version: string;
  /**
   * What the story is called.
   * @example 'The Lowen dam'
   */
  readonly title: string;
  /**
   * The story in a sentence or two.
   * @example 'A dam on the river Lowen, planned upstream and opposed downstream.'
   */
  readonly summary: string;
  /**
   * BCP 47 tag of the language of every summary, description and prompt.
   * @example 'en'
   * @example 'zh-Hans'
   */
  readonly language: string;
  /**
   * SPDX identifier of the licence of the pack’s texts.
   * @example 'CC-BY-4.0'
   * @example 'CC0-1.0'
   */
  readonly licence: string;
  /** Who wrote the pack; at least one. */
  readonly authors: readonly string[];
  /**
   * The day up to which the authors followed the story.
   * @example '2024-01-31'
   * @example '2024-01'
   */
  readonly asOf?: string | number | undefined;
  /**
   * Whether a machine drafted this and nobody has reviewed it yet; false if left out.
   * @example true
   */
  readonly draft?: boolean | undefined;
  /** Where the facts come from, each under an id of its own. */
  readonly sources: Readonly<Record<S, SourceInput>>;
  /** People, places and things of the story, each under an id of its own. */
  readonly entities: Readonly<Record<E, EntityInput>>;
  /** What the story consists of, each fact under an id of its own. */
  readonly facts: Readonly<Record<F, FactInput<NoInfer<E>, NoInfer<S>, NoInfer<F>>>>;
}

/** Where facts come from. */
export interface SourceInput {
  /**
   * As it stands in the source. Left out where it has none.
   * @example 'Upland votes for the Lowen dam'
   */
  readonly title?: string | undefined;
  /**
   * Who published it, as far as is known.
   * @example 'The Example Gazette'
   */
  readonly publisher?: string | undefined;
  /**
   * Web address in full. An unpublished copy has none.
   * @example 'https://example.org/lowen-dam'
   */
  readonly url?: string | undefined;
  /**
   * What kind of thing this is, where title and address are missing.
   * @example 'Unpublished copy of a news report'
   */
  readonly note?: string | undefined;
  /**
   * Day of publication, as exactly as it is known.
   * @example '2021-03-04'
   * @example '2021-03'
   */
  readonly published: string | number;
  /**
   * Day on which it was read.
   * @example '2024-01-05'
   */
  readonly accessed?: string | number | undefined;
}

/** Someone or something that facts speak of. */
export interface EntityInput {
  /** What sort of thing it is. It decides the defaults of "telling" and "matchCase". */
  readonly kind: 'person' | 'organization' | 'place' | 'measure' | 'technology' | 'material' | 'event' | 'work' | 'concept';
  /**
   * Its usual name, looked for on pages.
   * @example 'River Lowen'
   */
  readonly name: string;
  /**
   * One line, at most about 12 words, true at any date.
   * @example 'River that rises in Upland.'
   */
  readonly description: string;
  /** Other names to look for: a text each, or a map that says more about it. */
  readonly aliases?: readonly (string | AliasInput)[] | undefined;
  /** Addresses of the same thing elsewhere, such as on Wikidata. */
  readonly sameAs?: readonly string[] | undefined;
  /** How much its mention says that a page is about this story. If left out, its kind decides. */
  readonly telling?: 'high' | 'medium' | 'low' | 'none' | undefined;
  /**
   * Whether a machine drafted this and nobody has reviewed it yet; false if left out.
   * @example true
   */
  readonly draft?: boolean | undefined;
}

/** A name to look for, and what else is to be said of it. */
export interface AliasInput {
  /**
   * The name as it stands on pages.
   * @example 'the council'
   */
  readonly text: string;
  /**
   * BCP 47 tag, where it is not the language of the pack.
   * @example 'zh'
   * @example 'pt-BR'
   */
  readonly language?: string | undefined;
  /** "unique" (if left out): marked wherever it stands. "ambiguous": marked only where the page supports it. "generic": never marked, but evidence. */
  readonly ambiguity?: 'unique' | 'ambiguous' | 'generic' | undefined;
  /**
   * Whether the letters must stand in the case written here. If left out, the kind decides.
   * @example true
   */
  readonly matchCase?: boolean | undefined;
}

/** Where in a source a fact stands. */
export interface CitationInput<S extends string = string> {
  /**
   * Id of the source.
   * @example 'gazette'
   */
  readonly source: S;
  /**
   * Paragraph of the source, counted from 1.
   * @example 3
   */
  readonly paragraph?: number | undefined;
  /**
   * A few words as they stand in the source.
   * @example 'voted nine to four'
   */
  readonly exact?: string | undefined;
  /**
   * Words just before, where the exact words stand more than once.
   * @example 'the council'
   */
  readonly prefix?: string | undefined;
  /**
   * Words just after, where the exact words stand more than once.
   * @example 'on Thursday'
   */
  readonly suffix?: string | undefined;
  /**
   * First words of a longer passage; needs "end".
   * @example 'The council voted'
   */
  readonly start?: string | undefined;
  /**
   * Last words of a longer passage; needs "start".
   * @example 'before the winter'
   */
  readonly end?: string | undefined;
}

/** A question that an author asks in place of those that are made from the fact. */
export interface PromptInput {
  /**
   * A question of your own, which only this fact answers.
   * @example 'Which post did Ada Brook hold in 2021?'
   */
  readonly question: string;
  /**
   * At most eight words.
   * @example 'Chair of the Upland council'
   */
  readonly answer: string;
  /** Further answers that count as right. */
  readonly accept?: readonly string[] | undefined;
}

/** What a fact of any type may have. */
export interface CommonFactInput<E extends string = string, S extends string = string, F extends string = string> {
  /**
   * Raise it when the meaning of the fact changes, so that its cards start anew; 1 if left out.
   * @example 2
   */
  readonly revision?: number | undefined;
  /**
   * One sentence in your own words.
   * @example 'The Upland council passed the act that allows a dam on the Lowen.'
   */
  readonly summary: string;
  /** Ids of entities it is about, besides those its own fields name. */
  readonly about?: readonly E[] | undefined;
  /** Where it stands; at least one. */
  readonly sources: readonly CitationInput<S>[];
  /** How far it is accepted; "reported" if left out. */
  readonly status?: 'reported' | 'confirmed' | 'disputed' | 'retracted' | undefined;
  /** 1 (little) to 3 (much); 2 if left out. */
  readonly importance?: 1 | 2 | 3 | undefined;
  /** Words by which a sentence tells this fact, beside the names in it. */
  readonly cues?: readonly string[] | undefined;
  /** Questions of your own. */
  readonly prompts?: readonly PromptInput[] | undefined;
  /**
   * Why this fact should give no flashcard.
   * @example 'It may never be built.'
   */
  readonly noCard?: string | undefined;
  /** Facts that were wrong: never shown or asked again. An id of this pack, or pack/fact. */
  readonly corrects?: readonly (F | `${string}/${string}`)[] | undefined;
  /** Facts that were true and are over (a new holder of a post, a tighter rule): an id of this pack, or pack/fact. */
  readonly succeeds?: readonly (F | `${string}/${string}`)[] | undefined;
  /** Facts to which this was an answer: an id of this pack, or pack/fact. */
  readonly respondsTo?: readonly (F | `${string}/${string}`)[] | undefined;
  /**
   * Whether a machine drafted this and nobody has reviewed it yet; false if left out.
   * @example true
   */
  readonly draft?: boolean | undefined;
}

/** Something happened. */
export interface EventInput<E extends string = string, S extends string = string, F extends string = string> extends CommonFactInput<E, S, F> {
  /** Something happened. */
  readonly type: 'event';
  /**
   * Date, or lasting time "from/to": 2023-07-07, 2023-07, 2023; "~" about, "?" perhaps; "[A..B]" some one day of these, in YAML with its quotation marks; "A/.." since then.
   * @example '2023-07-07'
   * @example '2023-07-06/2023-07-09'
   * @example '2022-10/..'
   */
  readonly when: string | number;
  /** Ids of those who did it or took part; may be empty. */
  readonly actors: readonly E[];
  /**
   * Id of the entity where it happened.
   * @example 'lowen'
   */
  readonly place?: E | undefined;
}

/** Somebody said something. */
export interface StatementInput<E extends string = string, S extends string = string, F extends string = string> extends CommonFactInput<E, S, F> {
  /** Somebody said something. */
  readonly type: 'statement';
  /**
   * Date, or lasting time "from/to": 2023-07-07, 2023-07, 2023; "~" about, "?" perhaps; "[A..B]" some one day of these, in YAML with its quotation marks; "A/.." since then.
   * @example '2023-07-07'
   * @example '2023-07-06/2023-07-09'
   * @example '2022-10/..'
   */
  readonly when: string | number;
  /**
   * Id of who said it.
   * @example 'ada-brook'
   */
  readonly speaker: E;
  /**
   * Id of whom it was said to.
   * @example 'upland'
   */
  readonly audience?: E | undefined;
  /**
   * Exact words, short, as worded by the source. This or "paraphrase" must be there.
   * @example 'the fields will drown'
   */
  readonly quotation?: string | undefined;
  /**
   * What was said, read on after "that". This or "quotation" must be there.
   * @example 'the dam will flood the lower fields'
   */
  readonly paraphrase?: string | undefined;
  /**
   * Id of the entity that carried it: a newspaper, a broadcaster.
   * @example 'example-gazette'
   */
  readonly medium?: E | undefined;
  /**
   * Id of the entity where it happened.
   * @example 'lowen'
   */
  readonly place?: E | undefined;
}

/** An actor imposed or announced a measure. */
export interface MeasureInput<E extends string = string, S extends string = string, F extends string = string> extends CommonFactInput<E, S, F> {
  /** An actor imposed or announced a measure. */
  readonly type: 'measure';
  /**
   * Id of who takes the measure or considers the step.
   * @example 'upland'
   */
  readonly actor: E;
  /**
   * Id of the entity that is the law or rule.
   * @example 'dam'
   */
  readonly measure: E;
  /** Ids of those at whom it is aimed. */
  readonly targets?: readonly E[] | undefined;
  /**
   * What it covers.
   * @example 'ships over 40 metres'
   */
  readonly scope?: string | undefined;
  /**
   * The reason that the actor gave.
   * @example 'to keep the fields dry'
   */
  readonly rationale?: string | undefined;
  /**
   * Day on which it was announced.
   * @example '2021-03-04'
   */
  readonly announced: string | number;
  /**
   * Day from which it is in force; not before it was announced.
   * @example '2021-06-01'
   */
  readonly effective?: string | number | undefined;
  /**
   * Day on which it ended; not before it was announced.
   * @example '2023-12'
   */
  readonly ended?: string | number | undefined;
}

/** An actor is considering a step. */
export interface ProposalInput<E extends string = string, S extends string = string, F extends string = string> extends CommonFactInput<E, S, F> {
  /** An actor is considering a step. */
  readonly type: 'proposal';
  /**
   * Date, or lasting time "from/to": 2023-07-07, 2023-07, 2023; "~" about, "?" perhaps; "[A..B]" some one day of these, in YAML with its quotation marks; "A/.." since then.
   * @example '2023-07-07'
   * @example '2023-07-06/2023-07-09'
   * @example '2022-10/..'
   */
  readonly when: string | number;
  /**
   * Id of who takes the measure or considers the step.
   * @example 'upland'
   */
  readonly actor: E;
  /**
   * A noun phrase ("limits on exports") or a plain verb ("limit exports").
   * @example 'a second dam'
   * @example 'raise the toll'
   */
  readonly step: string;
  /** Ids of those at whom it is aimed. */
  readonly targets?: readonly E[] | undefined;
  /** Whether it is still considered or was dropped. */
  readonly stage: 'considered' | 'dropped';
}

/** A person held a post. */
export interface RoleInput<E extends string = string, S extends string = string, F extends string = string> extends CommonFactInput<E, S, F> {
  /** A person held a post. */
  readonly type: 'role';
  /**
   * Id of who held the post.
   * @example 'ada-brook'
   */
  readonly person: E;
  /**
   * Name of the post.
   * @example 'chair of the Upland council'
   */
  readonly post: string;
  /**
   * Id of the organization in which the post is.
   * @example 'upland'
   */
  readonly organization?: E | undefined;
  /**
   * Several people hold the post at once, such as a spokesperson; false if left out.
   * @example true
   */
  readonly shared?: boolean | undefined;
  /**
   * Day from which it held.
   * @example '2019-05-02'
   * @example '2019~'
   */
  readonly from?: string | number | undefined;
  /**
   * Day until which it held; left out while it goes on.
   * @example '2023-05-01'
   * @example '2023'
   */
  readonly to?: string | number | undefined;
}

/** Something holds between two things. */
export interface RelationInput<E extends string = string, S extends string = string, F extends string = string> extends CommonFactInput<E, S, F> {
  /** Something holds between two things. */
  readonly type: 'relation';
  /**
   * Id of the thing of which this is said.
   * @example 'lowen'
   */
  readonly subject: E;
  /** What holds between subject and object. */
  readonly predicate: 'part-of' | 'located-in' | 'member-of' | 'owned-by' | 'used-in' | 'made-by' | 'affects' | 'opposes' | 'allied-with' | 'instance-of';
  /**
   * Id of the other thing.
   * @example 'upland'
   */
  readonly object: E;
  /**
   * Day from which it held.
   * @example '2019-05-02'
   * @example '2019~'
   */
  readonly from?: string | number | undefined;
  /**
   * Day until which it held; left out while it goes on.
   * @example '2023-05-01'
   * @example '2023'
   */
  readonly to?: string | number | undefined;
}

/** Somebody’s interpretation. */
export interface ClaimInput<E extends string = string, S extends string = string, F extends string = string> extends CommonFactInput<E, S, F> {
  /** Somebody’s interpretation. */
  readonly type: 'claim';
  /**
   * Date, or lasting time "from/to": 2023-07-07, 2023-07, 2023; "~" about, "?" perhaps; "[A..B]" some one day of these, in YAML with its quotation marks; "A/.." since then.
   * @example '2023-07-07'
   * @example '2023-07-06/2023-07-09'
   * @example '2022-10/..'
   */
  readonly when: string | number;
  /** Ids of those whose interpretation it is; at least one. */
  readonly claimants: readonly E[];
  /**
   * What they claim, read on after "that".
   * @example 'the dam pays for itself'
   */
  readonly proposition: string;
}

/** A quantity. */
export interface FigureInput<E extends string = string, S extends string = string, F extends string = string> extends CommonFactInput<E, S, F> {
  /** A quantity. */
  readonly type: 'figure';
  /**
   * Id of the thing of which this is said.
   * @example 'lowen'
   */
  readonly subject: E;
  /**
   * What is counted or measured.
   * @example 'ships a day'
   */
  readonly quantity: string;
  /**
   * The number, without its unit.
   * @example 40
   * @example 2.5
   */
  readonly value: number;
  /**
   * What the number counts.
   * @example 'ships'
   * @example '%'
   */
  readonly unit: string;
  /**
   * Distance from the value, in the same unit, within which an answer is right; 0 if left out.
   * @example 2.5
   */
  readonly tolerance?: number | undefined;
  /**
   * When the figure held.
   * @example '2022'
   * @example '2022-10'
   */
  readonly asOf: string | number;
}

/** A fact of any type, by its `type`. */
export type FactInput<E extends string = string, S extends string = string, F extends string = string> =
  | EventInput<E, S, F>
  | StatementInput<E, S, F>
  | MeasureInput<E, S, F>
  | ProposalInput<E, S, F>
  | RoleInput<E, S, F>
  | RelationInput<E, S, F>
  | ClaimInput<E, S, F>
  | FigureInput<E, S, F>;
