import type { FeatureName } from './features.ts';
import type { RivalryName } from './rivalry.ts';
import type { Weights } from './score.ts';

// Written by `pnpm fit`, from the labelled articles of tests/corpus/dev.

/** What each feature of a sentence beside a fact says of its telling it, in log odds. */
export const likenessWeights: Weights<FeatureName> = {
  always: -6.355,
  actorsHere: 1.226,
  actorsNear: 0.851,
  actorsTopic: -0.09,
  aboutHere: 0.517,
  aboutNear: 0.373,
  rarestHere: 3.595,
  personMissing: -1.83,
  companionMissing: 0.0,
  personInDoubt: -0.968,
  endMissing: -1.053,
  matterMissing: -0.617,
  words: 2.549,
  wordsShare: 2.098,
  twoWords: 0.0,
  threeWords: 0.369,
  cues: 1.432,
  wordsWithActors: 0.618,
  wordsWithAbout: 0.0,
  sameDay: 2.29,
  sameMonth: 2.126,
  sameYear: 0.246,
  earlierDate: -1.269,
  laterDate: -2.336,
  yearIsAll: 0.692,
  endsTogether: 1.822,
  dateBefore: 0.286,
  dayWithWords: 1.129,
  dayWithNames: 0.0,
  news: 1.185,
  newsWithWords: 1.268,
  sameNumber: 3.025,
  otherNumber: -1.103,
  figureMissing: -1.977,
  strangeNames: -2.413,
  namesStranger: -0.118,
  inHeadline: -2.715,
  isRole: 0.514,
  isRelation: 0.787,
  isStatement: -0.521,
  isFigure: 0.835,
  isMeasure: -0.04,
  foreign: 0.391,
  foreignWords: 0.376,
};

/** What each feature of a link beside its rivals says. */
export const rivalryWeights: Weights<RivalryName> = {
  always: -0.461,
  odds: 3.456,
  firstInSentence: -0.274,
  leadInSentence: 1.744,
  firstOfFact: 0.336,
  leadOfFact: 0.524,
  own: 0.655,
  ownOfLikely: -0.554,
  others: 0.518,
};
