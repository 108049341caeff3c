import { definePack } from '../pack/define.ts';
import type { Standing } from './as-of.ts';

/**
 * How facts stand to pages of different days. Every surface that shows facts by a page's date
 * runs this table: what is `as-of` is shown as of that day ("possibly" said as such), what is `since`
 * under "since then", what is `past` never as current, what is `withdrawn` not at all.
 */
export interface AsOfCase {
  readonly fact: AsOfFactId;
  /** The page's day, `YYYY-MM-DD`; `undefined` where the page tells none. */
  readonly page: string | undefined;
  /** The page itself tells the fact; absent where it does not. */
  readonly told?: true;
  readonly standing: Standing;
  readonly because: string;
}

const base = { summary: 'A made-up fact.', status: 'reported' } as const;

/** Made-up facts, so that each case has only the dates it is about. A source's id is its date. */
export const asOfPack = definePack({
  format: 1,
  id: 'as-of-cases',
  version: '1.0.0',
  title: 'Cases of time',
  summary: 'Facts about made-up things.',
  language: 'en',
  licence: 'MIT',
  authors: ['The Backgrounder authors'],
  sources: {
    'on-2020-01-01': { published: '2020-01-01' },
    'on-2023-06-20': { published: '2023-06-20' },
    'on-2023-07-03': { published: '2023-07-03' },
    'on-2023-07-07': { published: '2023-07-07' },
    'on-2023-07-10': { published: '2023-07-10' },
    'in-july-2023': { published: '2023-07' },
    'from-7-to-9-july-2023': { published: '[2023-07-07..2023-07-09]' },
    'on-2025-01-21': { published: '2025-01-21' },
    'on-2025-11-09': { published: '2025-11-09' },
  },
  entities: {
    ada: { kind: 'person', name: 'Ada', description: 'A made-up minister.' },
    bo: { kind: 'person', name: 'Bo', description: 'Another made-up minister.' },
    land: { kind: 'place', name: 'Land', description: 'A made-up country.' },
    rule: { kind: 'measure', name: 'Rule', description: 'A made-up rule.' },
  },
  facts: {
    // Moments
    'meeting-on-7-july': {
      ...base,
      type: 'event',
      when: '2023-07-07',
      actors: ['ada', 'bo'],
      sources: [{ source: 'on-2023-07-07' }],
    },
    'meeting-told-on-10-july': {
      ...base,
      type: 'event',
      when: '2023-07-07',
      actors: ['ada'],
      sources: [{ source: 'on-2023-07-10' }],
    },
    'meeting-told-twice': {
      ...base,
      type: 'event',
      when: '2023-07-07',
      actors: ['ada'],
      sources: [{ source: 'on-2025-01-21' }, { source: 'on-2023-07-10' }],
    },
    'meeting-told-in-july': {
      ...base,
      type: 'event',
      when: '2023-07-03',
      actors: ['ada'],
      sources: [{ source: 'in-july-2023' }],
    },
    'meeting-told-by-either': {
      ...base,
      type: 'event',
      when: '2023-07-03',
      actors: ['ada'],
      sources: [{ source: 'from-7-to-9-july-2023' }, { source: 'in-july-2023' }],
    },
    'speech-earlier-that-week': {
      ...base,
      type: 'statement',
      when: '[2023-07-03..2023-07-07]',
      speaker: 'ada',
      paraphrase: 'all is well',
      sources: [{ source: 'on-2023-07-03' }],
    },
    'speech-told-after-the-week': {
      ...base,
      type: 'statement',
      when: '[2023-07-03..2023-07-07]',
      speaker: 'ada',
      paraphrase: 'all is well',
      sources: [{ source: 'on-2023-07-10' }],
    },
    'view-at-the-time-of-writing': {
      ...base,
      type: 'claim',
      when: '[2023-07-07..2023-07-09]',
      claimants: ['bo'],
      proposition: 'it will not last',
      sources: [{ source: 'from-7-to-9-july-2023' }],
    },
    'vote-planned-for-august': {
      ...base,
      type: 'event',
      when: '2023-08-01',
      actors: ['land'],
      sources: [{ source: 'on-2023-07-03' }],
    },
    'output-of-2022': {
      ...base,
      type: 'figure',
      subject: 'land',
      quantity: 'output',
      value: 98,
      unit: 'tons',
      asOf: '2022',
      sources: [{ source: 'in-july-2023' }],
    },
    'disputed-meeting': {
      ...base,
      type: 'event',
      status: 'disputed',
      when: '2023-07-07',
      actors: ['ada'],
      sources: [{ source: 'on-2023-07-07' }],
    },

    // Episodes
    'visit-of-four-days': {
      ...base,
      type: 'event',
      when: '2023-07-06/2023-07-09',
      actors: ['ada'],
      place: 'land',
      sources: [{ source: 'on-2023-07-03' }],
    },
    'talks-that-go-on': {
      ...base,
      type: 'event',
      when: '2023-07-06/..',
      actors: ['ada', 'bo'],
      sources: [{ source: 'on-2023-07-07' }],
    },

    // States
    'post-2021-to-2025': {
      ...base,
      type: 'role',
      person: 'ada',
      post: 'minister of tides',
      from: '2021-01-26',
      to: '2025-01-20',
      sources: [{ source: 'on-2020-01-01' }],
    },
    'post-since-2021': {
      ...base,
      type: 'role',
      person: 'ada',
      post: 'member of parliament',
      from: '2021-01-26',
      sources: [{ source: 'on-2020-01-01' }],
    },
    'post-without-dates': {
      ...base,
      type: 'role',
      person: 'ada',
      post: 'party leader',
      sources: [{ source: 'from-7-to-9-july-2023' }],
    },
    'post-begun-some-day-in-june': {
      ...base,
      type: 'role',
      person: 'bo',
      post: 'mayor',
      from: '2023-06',
      sources: [{ source: 'on-2020-01-01' }],
    },
    'post-ended-some-day-in-june': {
      ...base,
      type: 'role',
      person: 'bo',
      post: 'judge',
      from: '2019-05-02',
      to: '2023-06',
      sources: [{ source: 'on-2020-01-01' }],
    },
    'post-known-when-over': {
      ...base,
      type: 'role',
      person: 'bo',
      post: 'spy',
      from: '2019-05-02',
      to: '2022-12-31',
      sources: [{ source: 'on-2025-01-21' }],
    },
    'post-of-unknown-start': {
      ...base,
      type: 'role',
      person: 'bo',
      post: 'clerk',
      to: '2022-12-31',
      sources: [{ source: 'on-2020-01-01' }],
    },
    'plan-of-some-weeks': {
      ...base,
      type: 'proposal',
      actor: 'land',
      step: 'a new tax',
      stage: 'considered',
      when: '2023-06-01/2023-07-05',
      sources: [{ source: 'on-2023-06-20' }],
    },

    // Measures
    'rule-in-force-later': {
      ...base,
      type: 'measure',
      actor: 'land',
      measure: 'rule',
      announced: '2023-07-03',
      effective: '2023-08-01',
      sources: [{ source: 'on-2023-07-03' }],
    },
    'rule-touches-ada': {
      ...base,
      type: 'relation',
      subject: 'rule',
      predicate: 'affects',
      object: 'ada',
      from: '2023-08-01',
      sources: [{ source: 'on-2023-07-03' }],
    },
    'pause-with-an-end': {
      ...base,
      type: 'measure',
      actor: 'land',
      measure: 'rule',
      announced: '2025-11-09',
      ended: '2026-11-27',
      sources: [{ source: 'on-2025-11-09' }],
    },

    // Succession
    'step-considered': {
      ...base,
      type: 'proposal',
      actor: 'land',
      step: 'a tighter rule',
      stage: 'considered',
      when: '2023-07-07',
      sources: [{ source: 'on-2023-07-07' }],
    },
    'step-taken': {
      ...base,
      type: 'measure',
      actor: 'land',
      measure: 'rule',
      announced: '2023-08-09',
      sources: [{ source: 'on-2025-01-21' }],
      succeeds: ['step-considered'],
    },
    'chair-held': {
      ...base,
      type: 'role',
      person: 'ada',
      post: 'chair',
      from: '2019-05-02',
      sources: [{ source: 'on-2020-01-01' }],
    },
    'chair-taken-over-in-june': {
      ...base,
      type: 'role',
      person: 'bo',
      post: 'chair',
      from: '2023-06',
      sources: [{ source: 'on-2023-07-03' }],
      succeeds: ['chair-held'],
    },
    'throne-held': {
      ...base,
      type: 'role',
      person: 'ada',
      post: 'queen',
      from: '2019-05-02',
      sources: [{ source: 'on-2020-01-01' }],
    },
    'throne-taken-without-date': {
      ...base,
      type: 'role',
      person: 'bo',
      post: 'king',
      sources: [{ source: 'on-2025-01-21' }],
      succeeds: ['throne-held'],
    },
    'key-held': {
      ...base,
      type: 'role',
      person: 'ada',
      post: 'keeper of the key',
      from: '2019-05-02',
      sources: [{ source: 'on-2020-01-01' }],
    },
    'key-handed-on-by-mistake': {
      ...base,
      type: 'role',
      status: 'retracted',
      person: 'bo',
      post: 'keeper of the key',
      from: '2023-06-01',
      sources: [{ source: 'on-2023-06-20' }],
      succeeds: ['key-held'],
    },
    'seal-held': {
      ...base,
      type: 'role',
      person: 'ada',
      post: 'keeper of the seal',
      from: '2019-05-02',
      sources: [{ source: 'on-2020-01-01' }],
    },
    'seal-handed-on-in-june': {
      ...base,
      type: 'role',
      person: 'bo',
      post: 'keeper of the seal',
      from: '2023-06-01',
      sources: [{ source: 'on-2023-06-20' }],
      succeeds: ['seal-held'],
    },
    'seal-handed-on-in-july': {
      ...base,
      type: 'role',
      person: 'bo',
      post: 'keeper of the seal',
      from: '2023-07-05',
      sources: [{ source: 'on-2023-07-10' }],
      corrects: ['seal-handed-on-in-june'],
      succeeds: ['seal-held'],
    },

    // Corrections
    'retracted-meeting': {
      ...base,
      type: 'event',
      status: 'retracted',
      when: '2023-07-07',
      actors: ['ada'],
      sources: [{ source: 'on-2023-07-07' }],
    },
    'wrong-figure': {
      ...base,
      type: 'figure',
      subject: 'land',
      quantity: 'people',
      value: 7,
      unit: 'millions',
      asOf: '2023-06-20',
      sources: [{ source: 'on-2023-06-20' }],
    },
    'right-figure': {
      ...base,
      type: 'figure',
      subject: 'land',
      quantity: 'people',
      value: 8,
      unit: 'millions',
      asOf: '2023-06-20',
      sources: [{ source: 'on-2023-07-10' }],
      corrects: ['wrong-figure'],
    },
  },
});

export type AsOfFactId = NonNullable<(typeof asOfPack)['facts'][number]['id']>;

const certainly: Standing = { kind: 'as-of', certainty: 'certainly' };
const perhapsBegun: Standing = { kind: 'as-of', certainty: 'possibly', doubt: 'begun' };
const perhapsOver: Standing = { kind: 'as-of', certainty: 'possibly', doubt: 'over' };
const perhapsTold: Standing = { kind: 'as-of', certainty: 'possibly', doubt: 'told' };
const past: Standing = { kind: 'past' };
const beganLater: Standing = { kind: 'since', why: 'began-later' };
const knownLater: Standing = { kind: 'since', why: 'known-later' };
const undated: Standing = { kind: 'undated' };

type Row = readonly [page: string | undefined, standing: Standing, because: string];

function cases(fact: AsOfFactId, ...rows: readonly Row[]): AsOfCase[] {
  return rows.map(([page, standing, because]) => ({ fact, page, standing, because }));
}

/** The same fact on pages that tell it themselves. */
function toldCases(fact: AsOfFactId, ...rows: readonly Row[]): AsOfCase[] {
  return cases(fact, ...rows).map((row) => ({ ...row, told: true }));
}

export const asOfCases: readonly AsOfCase[] = [
  ...cases(
    'meeting-on-7-july',
    ['2023-07-06', beganLater, 'it was still to come'],
    ['2023-07-07', certainly, 'it happened and was told that day'],
    ['2023-07-08', certainly, 'what happened stays true'],
    ['2033-07-08', certainly, 'ten years later too'],
    [undefined, undated, 'nothing is claimed for a page without a date'],
  ),
  ...cases(
    'meeting-told-on-10-july',
    ['2023-07-06', beganLater, 'not yet happened comes before not yet known'],
    ['2023-07-08', knownLater, 'it had happened, but nobody had told it'],
    ['2023-07-10', certainly, 'told that day'],
  ),
  ...cases(
    'meeting-told-twice',
    ['2023-07-09', knownLater, 'even the earlier source is later'],
    ['2023-07-10', certainly, 'the earliest source counts, whatever the order'],
  ),
  ...cases(
    'meeting-told-in-july',
    ['2023-07-02', beganLater, 'it was still to come'],
    ['2023-07-03', perhapsTold, 'the source may be of any day in July'],
    ['2023-07-30', perhapsTold, 'the source may still be of the 31st'],
    ['2023-07-31', certainly, 'July is over'],
    ['2023-08-01', certainly, 'July is over'],
  ),
  ...cases(
    'meeting-told-by-either',
    ['2023-07-05', perhapsTold, 'the one source may be of 1 July'],
    ['2023-07-09', certainly, 'the other is of the 9th at the latest'],
  ),
  ...cases(
    'speech-earlier-that-week',
    ['2023-07-02', beganLater, 'before the range'],
    ['2023-07-03', perhapsBegun, 'some day of a range that has begun'],
    ['2023-07-06', perhapsBegun, 'the range is not over'],
    ['2023-07-07', certainly, 'the last day of the range'],
    ['2023-07-20', certainly, 'after the range'],
  ),
  ...cases(
    'speech-told-after-the-week',
    ['2023-07-02', beganLater, 'before the range'],
    ['2023-07-05', knownLater, 'whether it had happened or not, it was not known'],
    ['2023-07-10', certainly, 'happened and told'],
  ),
  ...cases(
    'view-at-the-time-of-writing',
    ['2023-07-06', beganLater, 'before the earliest day of writing'],
    ['2023-07-07', perhapsBegun, 'perhaps already written'],
    ['2023-07-08', perhapsBegun, 'perhaps already written'],
    ['2023-07-09', certainly, 'written by the 9th'],
  ),
  ...cases(
    'vote-planned-for-august',
    ['2023-07-02', beganLater, 'neither planned nor held'],
    ['2023-07-20', beganLater, 'known beforehand, but still to come'],
    ['2023-08-01', certainly, 'the day itself'],
  ),
  ...cases(
    'output-of-2022',
    ['2021-12-31', beganLater, 'the year had not begun'],
    ['2023-06-30', knownLater, 'the year was over, the figure not published'],
    ['2023-07-15', perhapsTold, 'published some day in July'],
    ['2023-08-01', certainly, 'a figure with its date stays true'],
  ),
  ...cases('disputed-meeting', ['2023-07-08', certainly, 'disputed is shown, and said']),

  ...cases(
    'visit-of-four-days',
    ['2023-07-05', beganLater, 'announced, not begun'],
    ['2023-07-06', certainly, 'the first day'],
    ['2023-07-08', certainly, 'in its midst'],
    ['2023-07-09', certainly, 'the last day'],
    ['2023-07-12', certainly, 'that it happened stays true'],
    [undefined, undated, 'nothing is claimed for a page without a date'],
  ),
  ...cases(
    'talks-that-go-on',
    ['2023-07-05', beganLater, 'not begun'],
    ['2023-07-06', knownLater, 'begun, told the day after'],
    ['2024-01-01', certainly, 'no end is recorded'],
  ),

  ...cases(
    'post-2021-to-2025',
    ['2020-06-01', beganLater, 'before the first day'],
    ['2021-01-26', certainly, 'the first day'],
    ['2023-07-08', certainly, 'in its midst'],
    ['2025-01-20', certainly, 'the last day is still held'],
    ['2025-01-21', past, 'over is never shown as current'],
    [undefined, undated, 'nothing is claimed for a page without a date'],
  ),
  ...cases(
    'post-since-2021',
    ['2021-01-25', beganLater, 'the day before'],
    ['2021-01-26', certainly, 'the first day'],
    ['2030-01-01', certainly, 'no end is recorded'],
  ),
  ...cases(
    'post-without-dates',
    ['2023-07-06', knownLater, 'no start is recorded, so it held at the latest when told'],
    ['2023-07-08', perhapsTold, 'perhaps told already'],
    ['2023-07-09', certainly, 'told by then'],
    ['2024-07-09', certainly, 'no end is recorded'],
  ),
  ...cases(
    'post-begun-some-day-in-june',
    ['2023-05-31', beganLater, 'before June'],
    ['2023-06-01', perhapsBegun, 'some day in June'],
    ['2023-06-29', perhapsBegun, 'some day in June'],
    ['2023-06-30', certainly, 'the last day of June'],
  ),
  ...cases(
    'post-ended-some-day-in-june',
    ['2023-05-31', certainly, 'June had not come'],
    ['2023-06-01', certainly, 'the earliest last day is still held'],
    ['2023-06-02', perhapsOver, 'perhaps over'],
    ['2023-06-30', perhapsOver, 'perhaps the last day'],
    ['2023-07-01', past, 'June is over'],
  ),
  ...cases(
    'post-known-when-over',
    ['2019-05-01', beganLater, 'before the first day'],
    ['2021-01-01', knownLater, 'held, but nobody knew'],
    ['2023-07-08', knownLater, 'over, but nobody knew'],
    ['2025-01-21', past, 'known, and over'],
  ),
  ...cases(
    'post-of-unknown-start',
    ['2019-12-31', knownLater, 'not known yet'],
    ['2020-01-01', certainly, 'held when told'],
    ['2023-01-01', past, 'over'],
  ),
  ...cases(
    'plan-of-some-weeks',
    ['2023-05-31', beganLater, 'not yet considered'],
    ['2023-06-19', knownLater, 'considered in secret'],
    ['2023-07-05', certainly, 'the last day'],
    ['2023-07-06', past, 'no longer considered'],
  ),

  ...cases(
    'rule-in-force-later',
    ['2023-07-02', beganLater, 'not announced'],
    ['2023-07-08', certainly, 'announced, though not in force'],
    ['2023-08-02', certainly, 'in force'],
    ['2030-08-02', certainly, 'no end is recorded'],
  ),
  ...cases(
    'rule-touches-ada',
    ['2023-07-08', beganLater, 'known beforehand, holds from the first day in force'],
    ['2023-08-01', certainly, 'in force'],
  ),
  ...cases(
    'pause-with-an-end',
    ['2025-11-08', beganLater, 'not announced'],
    ['2026-11-27', certainly, 'the last day'],
    ['2026-11-28', past, 'run out'],
  ),

  ...cases(
    'step-considered',
    ['2023-07-20', certainly, 'not yet taken'],
    [
      '2023-08-09',
      { kind: 'past', replacedBy: 'as-of-cases/step-taken' },
      'taken that day, even if our source for it is of later',
    ],
    ['2025-06-01', { kind: 'past', replacedBy: 'as-of-cases/step-taken' }, 'long taken'],
    [undefined, undated, 'nothing is claimed for a page without a date'],
  ),
  ...cases(
    'step-taken',
    ['2023-07-20', beganLater, 'not yet taken'],
    ['2023-09-01', knownLater, 'taken; our only source is of 2025'],
    ['2025-01-21', certainly, 'taken and told'],
  ),
  ...cases(
    'chair-held',
    ['2023-05-31', certainly, 'the successor had not begun'],
    ['2023-06-15', perhapsOver, 'the successor may have begun'],
    [
      '2023-06-30',
      { kind: 'past', replacedBy: 'as-of-cases/chair-taken-over-in-june' },
      'the successor began in June',
    ],
  ),
  ...cases(
    'throne-held',
    ['2023-07-08', perhapsOver, 'when the successor began is not recorded'],
    [
      '2025-01-21',
      { kind: 'past', replacedBy: 'as-of-cases/throne-taken-without-date' },
      'the successor held it at the latest when told',
    ],
  ),
  ...cases('key-held', [
    '2023-07-08',
    certainly,
    'a successor that was reported wrongly replaces nobody',
  ]),
  ...cases(
    'seal-held',
    ['2023-06-25', certainly, 'the hand-over in June was reported wrongly'],
    [
      '2023-07-05',
      { kind: 'past', replacedBy: 'as-of-cases/seal-handed-on-in-july' },
      'the true hand-over',
    ],
  ),

  ...cases(
    'retracted-meeting',
    ['2023-07-08', { kind: 'withdrawn' }, 'retracted'],
    ['2023-07-01', { kind: 'withdrawn' }, 'whatever the day'],
    [undefined, { kind: 'withdrawn' }, 'and without a day'],
  ),
  ...cases(
    'wrong-figure',
    [
      '2023-06-25',
      { kind: 'withdrawn', correctedBy: 'as-of-cases/right-figure' },
      'wrong, though believed at the time',
    ],
    ['2023-07-10', { kind: 'withdrawn', correctedBy: 'as-of-cases/right-figure' }, 'wrong'],
    [
      undefined,
      { kind: 'withdrawn', correctedBy: 'as-of-cases/right-figure' },
      'wrong on any page',
    ],
  ),
  ...cases(
    'right-figure',
    ['2023-06-25', knownLater, 'true, but known later'],
    ['2023-07-10', certainly, 'true and known'],
  ),

  // A page that tells a fact is a witness of it, whenever our own source is of.
  ...toldCases(
    'post-known-when-over',
    ['2019-05-01', beganLater, 'before the first day, whatever the page means'],
    ['2021-01-01', certainly, 'held, and the page says so'],
    ['2025-01-21', past, 'over on that day'],
  ),
  ...toldCases(
    'meeting-told-on-10-july',
    ['2023-07-06', beganLater, 'still to come, though announced'],
    ['2023-07-08', certainly, 'it had happened, and the page tells it'],
  ),
  ...toldCases('meeting-told-in-july', [
    '2023-07-05',
    certainly,
    'whenever our source is of, the page tells it',
  ]),
  ...toldCases('speech-told-after-the-week', [
    '2023-07-05',
    perhapsBegun,
    'told, but perhaps beforehand',
  ]),
  ...toldCases('post-without-dates', [
    '2023-07-06',
    knownLater,
    'no date says that the page tells of the same time',
  ]),
  ...toldCases('seal-held', [
    '2023-07-05',
    { kind: 'past', replacedBy: 'as-of-cases/seal-handed-on-in-july' },
    'replaced, though the page tells it',
  ]),
  ...toldCases('wrong-figure', [
    '2023-07-10',
    { kind: 'withdrawn', correctedBy: 'as-of-cases/right-figure' },
    'wrong, whoever tells it',
  ]),
];
