import type { FeatureName } from './features.ts';
import type { RivalryName } from './rivalry.ts';
import type { Weights } from './score.ts';

// Written by `pnpm fit`, from the labelled articles of tests/corpus/dev.

/** What each feature of a sentence beside a fact says of its telling it, in log odds. */
export const likenessWeights: Weights<FeatureName> = {
  always: -6.373,
  actorsHere: 1.239,
  actorsNear: 0.828,
  actorsTopic: -0.142,
  aboutHere: 0.548,
  aboutNear: 0.409,
  rarestHere: 3.735,
  personMissing: -1.832,
  personInDoubt: -0.967,
  endMissing: -1.068,
  matterMissing: -0.509,
  words: 2.505,
  wordsShare: 2.164,
  threeWords: 0.376,
  cues: 1.427,
  wordsWithActors: 0.628,
  sameDay: 2.262,
  sameMonth: 2.14,
  sameYear: 0.204,
  earlierDate: -1.32,
  laterDate: -2.431,
  yearIsAll: 0.701,
  endsTogether: 1.775,
  dateBefore: 0.412,
  dayWithWords: 1.146,
  news: 1.181,
  newsWithWords: 1.231,
  sameNumber: 3.194,
  otherNumber: -1.06,
  figureMissing: -1.881,
  strangeNames: -2.455,
  namesStranger: -0.204,
  inHeadline: -2.743,
  isRole: 0.583,
  isRelation: 0.772,
  isStatement: -0.579,
  isFigure: 0.661,
  isMeasure: -0.069,
  foreign: 0.401,
  foreignWords: 0.342,
};

/** What each feature of a link beside its rivals says. */
export const rivalryWeights: Weights<RivalryName> = {
  always: -0.4,
  odds: 3.585,
  firstInSentence: -0.314,
  leadInSentence: 1.748,
  firstOfFact: 0.58,
  leadOfFact: 0.331,
  own: 0.56,
  ownOfLikely: -0.601,
  others: 0.383,
};
