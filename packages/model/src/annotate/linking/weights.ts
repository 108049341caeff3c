import type { Features } from './likeness.ts';
import type { Rivalry } from './rivalry.ts';
import type { Weights } from './score.ts';

// Written by `pnpm fit`, from the labelled articles of tests/corpus/dev.

/** What each feature of a sentence beside a fact says of its telling it, in log odds. */
export const likenessWeights: Weights<keyof Features> = {
  always: -6.095,
  actorsHere: 0.857,
  actorsNear: 0.661,
  actorsTopic: -0.228,
  aboutHere: 0.629,
  aboutNear: 0.380,
  rarestHere: 3.971,
  personMissing: -1.864,
  personInDoubt: -0.949,
  endMissing: -0.892,
  matterMissing: -0.662,
  words: 2.653,
  wordsShare: 2.631,
  twoWords: 0.000,
  threeWords: 0.087,
  cues: 0.902,
  wordsWithActors: 1.771,
  wordsWithAbout: 0.000,
  sameDay: 2.684,
  sameMonth: 2.348,
  sameYear: 0.476,
  earlierDate: -1.204,
  laterDate: -2.183,
  yearIsAll: 0.469,
  endsTogether: 1.944,
  dateBefore: 0.265,
  dayWithWords: 1.093,
  dayWithNames: 0.000,
  news: 1.215,
  newsWithWords: 1.632,
  sameNumber: 3.312,
  otherNumber: -0.880,
  figureMissing: -1.997,
  strangeNames: -2.529,
  namesStranger: -0.226,
  inHeadline: -2.630,
  isRole: 0.256,
  isRelation: 1.226,
  isStatement: -0.657,
  isFigure: 0.847,
  isMeasure: -0.144,
  foreign: 0.081,
  foreignWords: 0.633,
};

/** What each feature of a link beside its rivals says. */
export const rivalryWeights: Weights<keyof Rivalry> = {
  always: -0.472,
  odds: 3.645,
  firstInSentence: -0.232,
  leadInSentence: 1.511,
  firstOfFact: 0.970,
  leadOfFact: 0.192,
  own: 0.314,
  ownOfLikely: -0.354,
  others: -0.087,
};
