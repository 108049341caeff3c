import type { Features } from './likeness.ts';
import type { Rivalry } from './rivalry.ts';
import type { Weights } from './score.ts';

// Written by `pnpm fit`, from the labelled articles of tests/corpus/dev.

/** What each feature of a sentence beside a fact says of its telling it, in log odds. */
export const likenessWeights: Weights<keyof Features> = {
  always: -5.708,
  actorsHere: 0.811,
  actorsNear: 0.511,
  actorsTopic: -0.106,
  aboutHere: 0.702,
  aboutNear: 0.605,
  rarestHere: 3.539,
  personMissing: -1.792,
  personInDoubt: -0.867,
  endMissing: -1.035,
  matterMissing: -0.667,
  words: 2.369,
  wordsShare: 2.522,
  twoWords: 0.000,
  threeWords: 0.097,
  cues: 0.830,
  wordsWithActors: 1.827,
  wordsWithAbout: 0.000,
  sameDay: 2.442,
  sameMonth: 2.153,
  sameYear: 0.304,
  earlierDate: -1.253,
  laterDate: -2.152,
  yearIsAll: 0.547,
  endsTogether: 1.827,
  dateBefore: 0.581,
  dayWithWords: 0.915,
  dayWithNames: 0.000,
  news: 1.058,
  newsWithWords: 1.584,
  sameNumber: 3.009,
  otherNumber: -0.929,
  figureMissing: -1.929,
  strangeNames: -2.376,
  namesStranger: -0.308,
  inHeadline: -2.641,
  isRole: 0.202,
  isRelation: 1.293,
  isStatement: -0.658,
  isFigure: 0.773,
  isMeasure: -0.104,
  foreign: 0.188,
  foreignWords: 0.470,
};

/** What each feature of a link beside its rivals says. */
export const rivalryWeights: Weights<keyof Rivalry> = {
  always: -0.608,
  odds: 3.268,
  firstInSentence: -0.596,
  leadInSentence: 1.758,
  firstOfFact: 0.831,
  leadOfFact: 0.309,
  own: 0.308,
  ownOfLikely: 0.163,
  others: 0.232,
};
