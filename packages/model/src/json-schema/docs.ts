import type {
  AliasInput,
  CitationInput,
  EntityInput,
  FactInput,
  PackInput,
  PromptInput,
  SourceInput,
} from '../pack/generated/input.ts';
import type { FactType } from '../pack/types.ts';

/**
 * What an editor shows of a field. Every example is a valid value of it, and one that can be put into YAML
 * without quotation marks. A list of maps has none: editors propose the fields of its items.
 */
export interface FieldDoc<Value> {
  readonly title: string;
  readonly description: string;
  readonly examples?: readonly [Value, ...Value[]];
}

type KeyOf<T> = T extends unknown ? keyof T : never;
type ValueOf<T, Key> = T extends unknown ? (Key extends keyof T ? T[Key] : never) : never;
/** The generator refuses a field of the format that has no entry, the compiler an entry of no field. */
type Docs<T> = { readonly [Key in KeyOf<T>]: FieldDoc<NonNullable<ValueOf<T, Key>>> };

export const factTypeDocs: Readonly<
  Record<FactType, { readonly title: string; readonly description: string }>
> = {
  event: { title: 'Event', description: 'Something happened.' },
  statement: { title: 'Statement', description: 'Somebody said something.' },
  measure: { title: 'Measure', description: 'An actor imposed or announced a measure.' },
  proposal: { title: 'Proposal', description: 'An actor is considering a step.' },
  role: { title: 'Role', description: 'A person held a post.' },
  relation: { title: 'Relation', description: 'Something holds between two things.' },
  claim: { title: 'Claim', description: 'Somebody’s interpretation.' },
  figure: { title: 'Figure', description: 'A quantity.' },
};

const draft = {
  title: 'Draft',
  description: 'Whether a machine drafted this and nobody has reviewed it yet; false if left out.',
  examples: [true],
} as const;

const pack: Docs<PackInput> = {
  $schema: {
    title: 'JSON Schema',
    description:
      'Where an editor of JSON finds the schema of packs. It says nothing about the pack.',
    examples: ['./node_modules/@backgrounder/model/schema/pack.schema.json'],
  },
  format: {
    title: 'Format',
    description: 'The version of the pack format: 1.',
    examples: [1],
  },
  id: {
    title: 'Id of the pack',
    description: 'Small letters, digits and single hyphens. It never changes.',
    examples: ['lowen-dam', 'harbour-tolls-2024'],
  },
  version: {
    title: 'Version',
    description: 'Semantic version of the contents.',
    examples: ['1.0.0', '0.2.1'],
  },
  title: {
    title: 'Title',
    description: 'What the story is called.',
    examples: ['The Lowen dam'],
  },
  summary: {
    title: 'Summary',
    description: 'The story in a sentence or two.',
    examples: ['A dam on the river Lowen, planned upstream and opposed downstream.'],
  },
  language: {
    title: 'Language',
    description: 'BCP 47 tag of the language of every summary, description and prompt.',
    examples: ['en', 'zh-Hans'],
  },
  licence: {
    title: 'Licence',
    description: 'SPDX identifier of the licence of the pack’s texts.',
    examples: ['CC-BY-4.0', 'CC0-1.0'],
  },
  authors: {
    title: 'Authors',
    description: 'Who wrote the pack; at least one.',
    examples: [['A. Writer']],
  },
  asOf: {
    title: 'As of',
    description: 'The day up to which the authors followed the story.',
    examples: ['2024-01-31', '2024-01'],
  },
  draft,
  sources: {
    title: 'Sources',
    description: 'Where the facts come from, each under an id of its own.',
    examples: [{ gazette: { title: 'Upland votes for the dam', published: '2021-03-04' } }],
  },
  entities: {
    title: 'Entities',
    description: 'People, places and things of the story, each under an id of its own.',
    examples: [
      { lowen: { kind: 'place', name: 'River Lowen', description: 'River that rises in Upland.' } },
    ],
  },
  facts: {
    title: 'Facts',
    description: 'What the story consists of, each fact under an id of its own.',
    examples: [
      {
        'brook-chair': {
          type: 'role',
          summary: 'Ada Brook chaired the Upland council.',
          person: 'ada-brook',
          post: 'chair of the Upland council',
          sources: [{ source: 'gazette', exact: 'chaired by Ada Brook' }],
        },
      },
    ],
  },
};

const source: Docs<SourceInput> = {
  title: {
    title: 'Title',
    description: 'As it stands in the source. Left out where it has none.',
    examples: ['Upland votes for the Lowen dam'],
  },
  publisher: {
    title: 'Publisher',
    description: 'Who published it, as far as is known.',
    examples: ['The Example Gazette'],
  },
  url: {
    title: 'Address',
    description: 'Web address in full. An unpublished copy has none.',
    examples: ['https://example.org/lowen-dam'],
  },
  note: {
    title: 'Note',
    description: 'What kind of thing this is, where title and address are missing.',
    examples: ['Unpublished copy of a news report'],
  },
  published: {
    title: 'Published',
    description: 'Day of publication, as exactly as it is known.',
    examples: ['2021-03-04', '2021-03'],
  },
  accessed: {
    title: 'Accessed',
    description: 'Day on which it was read.',
    examples: ['2024-01-05'],
  },
};

const entity: Docs<EntityInput> = {
  kind: {
    title: 'Kind',
    description: 'What sort of thing it is. It decides the defaults of "telling" and "matchCase".',
    examples: ['person', 'measure'],
  },
  name: {
    title: 'Name',
    description: 'Its usual name, looked for on pages.',
    examples: ['River Lowen'],
  },
  description: {
    title: 'Description',
    description: 'One line, at most about 12 words, true at any date.',
    examples: ['River that rises in Upland.'],
  },
  aliases: {
    title: 'Aliases',
    description: 'Other names to look for: a text each, or a map that says more about it.',
    examples: [['Lowen', 'the Lowen']],
  },
  sameAs: {
    title: 'Same as',
    description: 'Addresses of the same thing elsewhere, such as on Wikidata.',
    examples: [['https://www.wikidata.org/wiki/Q42']],
  },
  telling: {
    title: 'Telling',
    description:
      'How much its mention says that a page is about this story. If left out, its kind decides.',
    examples: ['medium', 'none'],
  },
  draft,
};

const alias: Docs<AliasInput> = {
  text: {
    title: 'Text',
    description: 'The name as it stands on pages.',
    examples: ['the council'],
  },
  language: {
    title: 'Language',
    description: 'BCP 47 tag, where it is not the language of the pack.',
    examples: ['zh', 'pt-BR'],
  },
  ambiguity: {
    title: 'Ambiguity',
    description:
      '"unique" (if left out): marked wherever it stands. "ambiguous": marked only where the page supports it. "generic": never marked, but evidence.',
    examples: ['ambiguous', 'generic'],
  },
  matchCase: {
    title: 'Match case',
    description:
      'Whether the letters must stand in the case written here. If left out, the kind decides.',
    examples: [true],
  },
};

const citation: Docs<CitationInput> = {
  source: {
    title: 'Source',
    description: 'Id of the source.',
    examples: ['gazette'],
  },
  paragraph: {
    title: 'Paragraph',
    description: 'Paragraph of the source, counted from 1.',
    examples: [3],
  },
  exact: {
    title: 'Exact words',
    description: 'A few words as they stand in the source.',
    examples: ['voted nine to four'],
  },
  prefix: {
    title: 'Prefix',
    description: 'Words just before, where the exact words stand more than once.',
    examples: ['the council'],
  },
  suffix: {
    title: 'Suffix',
    description: 'Words just after, where the exact words stand more than once.',
    examples: ['on Thursday'],
  },
  start: {
    title: 'Start',
    description: 'First words of a longer passage; needs "end".',
    examples: ['The council voted'],
  },
  end: {
    title: 'End',
    description: 'Last words of a longer passage; needs "start".',
    examples: ['before the winter'],
  },
};

const prompt: Docs<PromptInput> = {
  question: {
    title: 'Question',
    description: 'A question of your own, which only this fact answers.',
    examples: ['Which post did Ada Brook hold in 2021?'],
  },
  answer: {
    title: 'Answer',
    description: 'At most eight words.',
    examples: ['Chair of the Upland council'],
  },
  accept: {
    title: 'Accept',
    description: 'Further answers that count as right.',
    examples: [['chair']],
  },
};

const fact: Docs<FactInput> = {
  type: {
    title: 'Type',
    description: Object.entries(factTypeDocs)
      .map(([name, { description }]) => `${name}: ${description}`)
      .join(' '),
    examples: ['event', 'statement'],
  },
  revision: {
    title: 'Revision',
    description:
      'Raise it when the meaning of the fact changes, so that its cards start anew; 1 if left out.',
    examples: [2],
  },
  summary: {
    title: 'Summary',
    description: 'One sentence in your own words.',
    examples: ['The Upland council passed the act that allows a dam on the Lowen.'],
  },
  about: {
    title: 'About',
    description: 'Ids of entities it is about, besides those its own fields name.',
    examples: [['lowen']],
  },
  sources: {
    title: 'Sources',
    description: 'Where it stands; at least one.',
  },
  status: {
    title: 'Status',
    description: 'How far it is accepted; "reported" if left out.',
    examples: ['confirmed', 'disputed'],
  },
  importance: {
    title: 'Importance',
    description: '1 (little) to 3 (much); 2 if left out.',
    examples: [3],
  },
  cues: {
    title: 'Cues',
    description: 'Words by which a sentence tells this fact, beside the names in it.',
    examples: [['pass', 'vote', 'act']],
  },
  prompts: {
    title: 'Prompts',
    description: 'Questions of your own.',
  },
  noCard: {
    title: 'No card',
    description: 'Why this fact should give no flashcard.',
    examples: ['It may never be built.'],
  },
  corrects: {
    title: 'Corrects',
    description:
      'Facts that were wrong: never shown or asked again. An id of this pack, or pack/fact.',
    examples: [['dam-cost-2020']],
  },
  succeeds: {
    title: 'Succeeds',
    description:
      'Facts that were true and are over (a new holder of a post, a tighter rule): an id of this pack, or pack/fact.',
    examples: [['brook-chair']],
  },
  respondsTo: {
    title: 'Responds to',
    description: 'Facts to which this was an answer: an id of this pack, or pack/fact.',
    examples: [['act-passed']],
  },
  draft,
  when: {
    title: 'When',
    description:
      'Date, or lasting time "from/to": 2023-07-07, 2023-07, 2023; "~" about, "?" perhaps; "[A..B]" some one day of these, in YAML with its quotation marks; "A/.." since then.',
    examples: ['2023-07-07', '2023-07-06/2023-07-09', '2022-10/..'],
  },
  actors: {
    title: 'Actors',
    description: 'Ids of those who did it or took part; may be empty.',
    examples: [['upland', 'ada-brook']],
  },
  place: {
    title: 'Place',
    description: 'Id of the entity where it happened.',
    examples: ['lowen'],
  },
  speaker: {
    title: 'Speaker',
    description: 'Id of who said it.',
    examples: ['ada-brook'],
  },
  audience: {
    title: 'Audience',
    description: 'Id of whom it was said to.',
    examples: ['upland'],
  },
  quotation: {
    title: 'Quotation',
    description: 'Exact words, short, as worded by the source. This or "paraphrase" must be there.',
    examples: ['the fields will drown'],
  },
  paraphrase: {
    title: 'Paraphrase',
    description: 'What was said, read on after "that". This or "quotation" must be there.',
    examples: ['the dam will flood the lower fields'],
  },
  medium: {
    title: 'Medium',
    description: 'Id of the entity that carried it: a newspaper, a broadcaster.',
    examples: ['example-gazette'],
  },
  actor: {
    title: 'Actor',
    description: 'Id of who takes the measure or considers the step.',
    examples: ['upland'],
  },
  measure: {
    title: 'Measure',
    description: 'Id of the entity that is the law or rule.',
    examples: ['dam'],
  },
  targets: {
    title: 'Targets',
    description: 'Ids of those at whom it is aimed.',
    examples: [['downland']],
  },
  scope: {
    title: 'Scope',
    description: 'What it covers.',
    examples: ['ships over 40 metres'],
  },
  rationale: {
    title: 'Rationale',
    description: 'The reason that the actor gave.',
    examples: ['to keep the fields dry'],
  },
  announced: {
    title: 'Announced',
    description: 'Day on which it was announced.',
    examples: ['2021-03-04'],
  },
  effective: {
    title: 'Effective',
    description: 'Day from which it is in force; not before it was announced.',
    examples: ['2021-06-01'],
  },
  ended: {
    title: 'Ended',
    description: 'Day on which it ended; not before it was announced.',
    examples: ['2023-12'],
  },
  step: {
    title: 'Step',
    description: 'A noun phrase ("limits on exports") or a plain verb ("limit exports").',
    examples: ['a second dam', 'raise the toll'],
  },
  stage: {
    title: 'Stage',
    description: 'Whether it is still considered or was dropped.',
    examples: ['considered', 'dropped'],
  },
  person: {
    title: 'Person',
    description: 'Id of who held the post.',
    examples: ['ada-brook'],
  },
  post: {
    title: 'Post',
    description: 'Name of the post.',
    examples: ['chair of the Upland council'],
  },
  organization: {
    title: 'Organization',
    description: 'Id of the organization in which the post is.',
    examples: ['upland'],
  },
  shared: {
    title: 'Shared',
    description: 'Several people hold the post at once, such as a spokesperson; false if left out.',
    examples: [true],
  },
  from: {
    title: 'From',
    description: 'Day from which it held.',
    examples: ['2019-05-02', '2019~'],
  },
  to: {
    title: 'To',
    description: 'Day until which it held; left out while it goes on.',
    examples: ['2023-05-01', '2023'],
  },
  subject: {
    title: 'Subject',
    description: 'Id of the thing of which this is said.',
    examples: ['lowen'],
  },
  predicate: {
    title: 'Predicate',
    description: 'What holds between subject and object.',
    // All of them: where the type is known, editors propose these alone.
    examples: [
      'part-of',
      'located-in',
      'member-of',
      'owned-by',
      'used-in',
      'made-by',
      'affects',
      'opposes',
      'allied-with',
      'instance-of',
    ],
  },
  object: {
    title: 'Object',
    description: 'Id of the other thing.',
    examples: ['upland'],
  },
  claimants: {
    title: 'Claimants',
    description: 'Ids of those whose interpretation it is; at least one.',
    examples: [['ada-brook']],
  },
  proposition: {
    title: 'Proposition',
    description: 'What they claim, read on after "that".',
    examples: ['the dam pays for itself'],
  },
  quantity: {
    title: 'Quantity',
    description: 'What is counted or measured.',
    examples: ['ships a day'],
  },
  value: {
    title: 'Value',
    description: 'The number, without its unit.',
    examples: [40, 2.5],
  },
  unit: {
    title: 'Unit',
    description: 'What the number counts.',
    examples: ['ships', '%'],
  },
  tolerance: {
    title: 'Tolerance',
    description:
      'Distance from the value, in the same unit, within which an answer is right; 0 if left out.',
    examples: [2.5],
  },
  asOf: {
    title: 'As of',
    description: 'When the figure held.',
    examples: ['2022', '2022-10'],
  },
};

/** What editors show of every field, by the part of a pack in which it stands. */
export const fieldDocs = { pack, source, entity, alias, citation, prompt, fact } as const;
