import type { Features } from './likeness.ts';
import type { Rivalry } from './rivalry.ts';
import type { Weights } from './score.ts';

// Written by `pnpm fit`, from the labelled articles of tests/corpus/dev.

/** What each feature of a sentence beside a fact says of its telling it, in log odds. */
export const likenessWeights: Weights<keyof Features> = {
  always: -6.576,
  actorsHere: 1.025,
  actorsNear: 0.891,
  actorsTopic: -0.255,
  aboutHere: 0.204,
  aboutNear: 0.611,
  rarestHere: 4.134,
  personMissing: -2.045,
  personInDoubt: -0.929,
  endMissing: -0.371,
  matterMissing: -0.716,
  words: 2.942,
  wordsShare: 3.070,
  twoWords: 0.086,
  threeWords: 0.077,
  cues: 0.779,
  wordsWithActors: 0.971,
  wordsWithAbout: 0.000,
  sameDay: 2.577,
  sameMonth: 2.851,
  sameYear: 1.005,
  earlierDate: -0.951,
  laterDate: -2.060,
  yearIsAll: 0.420,
  endsTogether: 1.241,
  dateBefore: 0.323,
  dayWithWords: 1.209,
  dayWithNames: 0.000,
  news: 0.970,
  newsWithWords: 1.815,
  sameNumber: 3.889,
  otherNumber: -1.238,
  strangeNames: -1.899,
  namesStranger: -0.280,
  inHeadline: -2.566,
  isRole: -0.048,
  isRelation: 1.139,
  isStatement: -0.832,
  isFigure: -0.618,
  isMeasure: -0.088,
  foreign: 0.122,
  foreignWords: 1.413,
};

/** What each feature of a link beside its rivals says. */
export const rivalryWeights: Weights<keyof Rivalry> = {
  always: -0.806,
  odds: 3.172,
  firstInSentence: -0.297,
  leadInSentence: 1.577,
  firstOfFact: 1.248,
  leadOfFact: -0.030,
  own: 0.306,
  ownOfLikely: -0.264,
  others: 0.148,
};
