import type { Features } from './likeness.ts';
import type { Rivalry } from './rivalry.ts';
import type { Weights } from './score.ts';

// Written by `pnpm fit`, from the labelled articles of tests/corpus/dev.

/** What each feature of a sentence beside a fact says of its telling it, in log odds. */
export const likenessWeights: Weights<keyof Features> = {
  always: -6.601,
  actorsHere: 1.041,
  actorsNear: 0.910,
  actorsTopic: -0.168,
  aboutHere: 0.585,
  aboutNear: 0.366,
  rarestHere: 4.412,
  personMissing: -1.837,
  personInDoubt: -0.993,
  endMissing: -0.641,
  matterMissing: -0.695,
  words: 2.945,
  wordsShare: 2.695,
  twoWords: 0.077,
  threeWords: 0.076,
  cues: 0.952,
  wordsWithActors: 1.468,
  wordsWithAbout: 0.000,
  sameDay: 2.888,
  sameMonth: 2.535,
  sameYear: 0.612,
  earlierDate: -1.233,
  laterDate: -2.202,
  yearIsAll: 0.474,
  endsTogether: 1.848,
  dateBefore: 0.320,
  dayWithWords: 0.986,
  dayWithNames: 0.000,
  news: 1.206,
  newsWithWords: 1.784,
  sameNumber: 3.436,
  otherNumber: -0.875,
  figureMissing: -2.115,
  strangeNames: -2.477,
  namesStranger: -0.233,
  inHeadline: -2.650,
  isRole: 0.236,
  isRelation: 1.137,
  isStatement: -0.722,
  isFigure: 0.845,
  isMeasure: -0.164,
  foreign: 0.003,
  foreignWords: 0.868,
};

/** What each feature of a link beside its rivals says. */
export const rivalryWeights: Weights<keyof Rivalry> = {
  always: -0.372,
  odds: 3.411,
  firstInSentence: -0.226,
  leadInSentence: 1.646,
  firstOfFact: 0.929,
  leadOfFact: 0.309,
  own: 0.176,
  ownOfLikely: -0.506,
  others: -0.046,
};
