import type { Features } from './likeness.ts';
import type { Rivalry } from './rivalry.ts';
import type { Weights } from './score.ts';

// Written by `pnpm fit`, from the labelled articles of tests/corpus/dev.

/** What each feature of a sentence beside a fact says of its telling it, in log odds. */
export const likenessWeights: Weights<keyof Features> = {
  always: -6.504,
  actorsHere: 0.938,
  actorsNear: 0.831,
  actorsTopic: -0.229,
  aboutHere: 0.297,
  aboutNear: 0.569,
  rarestHere: 4.251,
  personMissing: -2.130,
  personInDoubt: -1.014,
  endMissing: -0.370,
  matterMissing: -0.648,
  words: 3.112,
  wordsShare: 2.927,
  twoWords: 0.158,
  threeWords: 0.055,
  cues: 0.747,
  wordsWithActors: 1.166,
  wordsWithAbout: 0.000,
  sameDay: 2.803,
  sameMonth: 2.489,
  sameYear: 0.500,
  earlierDate: -1.238,
  laterDate: -2.204,
  yearIsAll: 0.847,
  endsTogether: 1.623,
  dateBefore: 0.270,
  dayWithWords: 0.880,
  dayWithNames: 0.000,
  news: 0.954,
  newsWithWords: 1.722,
  sameNumber: 3.365,
  otherNumber: -0.877,
  figureMissing: -2.130,
  strangeNames: -2.067,
  namesStranger: -0.279,
  inHeadline: -2.619,
  isRole: 0.173,
  isRelation: 1.135,
  isStatement: -0.782,
  isFigure: 0.694,
  isMeasure: -0.089,
  foreign: 0.048,
  foreignWords: 1.308,
};

/** What each feature of a link beside its rivals says. */
export const rivalryWeights: Weights<keyof Rivalry> = {
  always: -0.469,
  odds: 3.433,
  firstInSentence: -0.307,
  leadInSentence: 1.678,
  firstOfFact: 0.795,
  leadOfFact: 0.294,
  own: 0.459,
  ownOfLikely: -0.470,
  others: 0.103,
};
