import type { Features } from './likeness.ts';
import type { Rivalry } from './rivalry.ts';
import type { Weights } from './score.ts';

// Written by `pnpm fit`, from the labelled articles of tests/corpus/dev.

/** What each feature of a sentence beside a fact says of its telling it, in log odds. */
export const likenessWeights: Weights<keyof Features> = {
  always: -5.732,
  actorsHere: 0.705,
  actorsNear: 0.517,
  actorsTopic: -0.144,
  aboutHere: 0.662,
  aboutNear: 0.589,
  rarestHere: 3.773,
  personMissing: -1.81,
  personInDoubt: -0.922,
  endMissing: -1.01,
  matterMissing: -0.586,
  words: 2.475,
  wordsShare: 2.494,
  twoWords: 0.022,
  threeWords: 0.106,
  cues: 0.831,
  wordsWithActors: 1.817,
  wordsWithAbout: 0.0,
  sameDay: 2.393,
  sameMonth: 2.136,
  sameYear: 0.314,
  earlierDate: -1.258,
  laterDate: -2.182,
  yearIsAll: 0.505,
  endsTogether: 1.869,
  dateBefore: 0.529,
  dayWithWords: 0.959,
  dayWithNames: 0.0,
  news: 0.902,
  newsWithWords: 1.612,
  sameNumber: 3.111,
  otherNumber: -0.873,
  figureMissing: -1.86,
  strangeNames: -2.406,
  namesStranger: -0.35,
  inHeadline: -2.537,
  isRole: 0.221,
  isRelation: 1.199,
  isStatement: -0.687,
  isFigure: 0.71,
  isMeasure: -0.115,
  foreign: 0.196,
  foreignWords: 0.504,
};

/** What each feature of a link beside its rivals says. */
export const rivalryWeights: Weights<keyof Rivalry> = {
  always: -0.652,
  odds: 3.388,
  firstInSentence: -0.354,
  leadInSentence: 1.724,
  firstOfFact: 1.031,
  leadOfFact: 0.183,
  own: 0.227,
  ownOfLikely: -0.062,
  others: 0.249,
};
