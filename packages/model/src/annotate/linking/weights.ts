import type { Features } from './likeness.ts';
import type { Rivalry } from './rivalry.ts';
import type { Weights } from './score.ts';

// Written by `pnpm fit`, from the labelled articles of tests/corpus/dev.

/** What each feature of a sentence beside a fact says of its telling it, in log odds. */
export const likenessWeights: Weights<keyof Features> = {
  always: -6.506,
  actorsHere: 0.862,
  actorsNear: 0.837,
  actorsTopic: -0.274,
  aboutHere: 0.107,
  aboutNear: 0.537,
  rarestHere: 4.294,
  personMissing: -2.080,
  personInDoubt: -0.991,
  endMissing: -0.445,
  matterMissing: -0.649,
  words: 3.047,
  wordsShare: 2.846,
  twoWords: 0.114,
  threeWords: 0.115,
  cues: 0.740,
  wordsWithActors: 1.041,
  wordsWithAbout: 0.000,
  sameDay: 2.833,
  sameMonth: 2.519,
  sameYear: 0.487,
  earlierDate: -1.245,
  laterDate: -2.139,
  yearIsAll: 0.898,
  endsTogether: 1.460,
  dateBefore: 0.329,
  dayWithWords: 0.936,
  dayWithNames: 0.000,
  news: 0.975,
  newsWithWords: 1.777,
  sameNumber: 3.994,
  otherNumber: -1.139,
  strangeNames: -2.014,
  namesStranger: -0.299,
  inHeadline: -2.635,
  isRole: -0.101,
  isRelation: 1.195,
  isStatement: -0.749,
  isFigure: -0.721,
  isMeasure: -0.073,
  foreign: 0.090,
  foreignWords: 1.363,
};

/** What each feature of a link beside its rivals says. */
export const rivalryWeights: Weights<keyof Rivalry> = {
  always: -0.518,
  odds: 3.366,
  firstInSentence: -0.465,
  leadInSentence: 1.649,
  firstOfFact: 0.906,
  leadOfFact: 0.152,
  own: 0.441,
  ownOfLikely: -0.399,
  others: 0.101,
};
