import type { Features } from './likeness.ts';
import type { Rivalry } from './rivalry.ts';
import type { Weights } from './score.ts';

// Written by `pnpm fit`, from the labelled articles of tests/corpus/dev.

/** What each feature of a sentence beside a fact says of its telling it, in log odds. */
export const likenessWeights: Weights<keyof Features> = {
  always: -6.160,
  actorsHere: 1.159,
  actorsNear: 0.871,
  actorsTopic: 0.052,
  aboutHere: 0.661,
  aboutNear: 0.472,
  rarestHere: 3.334,
  personMissing: -1.738,
  companionMissing: 0.000,
  personInDoubt: -0.896,
  endMissing: -1.041,
  matterMissing: -0.566,
  words: 2.074,
  wordsShare: 2.206,
  twoWords: 0.000,
  threeWords: 0.372,
  cues: 1.413,
  wordsWithActors: 0.690,
  wordsWithAbout: 0.000,
  sameDay: 2.202,
  sameMonth: 2.147,
  sameYear: 0.077,
  earlierDate: -1.263,
  laterDate: -2.310,
  yearIsAll: 0.726,
  endsTogether: 1.885,
  dateBefore: 0.400,
  dayWithWords: 1.066,
  dayWithNames: 0.000,
  news: 1.018,
  newsWithWords: 1.256,
  sameNumber: 2.951,
  otherNumber: -1.083,
  figureMissing: -1.887,
  strangeNames: -2.413,
  namesStranger: -0.100,
  inHeadline: -2.619,
  isRole: 0.410,
  isRelation: 0.919,
  isStatement: -0.508,
  isFigure: 0.921,
  isMeasure: 0.053,
  foreign: 0.376,
  foreignWords: 0.000,
};

/** What each feature of a link beside its rivals says. */
export const rivalryWeights: Weights<keyof Rivalry> = {
  always: -0.610,
  odds: 3.442,
  firstInSentence: -0.299,
  leadInSentence: 1.737,
  firstOfFact: 0.532,
  leadOfFact: 0.404,
  own: 0.641,
  ownOfLikely: -0.393,
  others: 0.473,
};
