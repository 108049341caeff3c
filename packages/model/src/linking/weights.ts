import type { FeatureName } from './features.ts';
import type { RivalryName } from './rivalry.ts';
import type { Weights } from './score.ts';

// Written by `pnpm fit`, from the labelled articles of tests/corpus/dev.

/** What each feature of a sentence beside a fact says of its telling it, in log odds. */
export const likenessWeights: Weights<FeatureName> = {
  always: -6.374,
  actorsHere: 1.246,
  actorsNear: 0.833,
  actorsTopic: -0.049,
  aboutHere: 0.542,
  aboutNear: 0.404,
  rarestHere: 3.735,
  personMissing: -1.84,
  personInDoubt: -0.972,
  endMissing: -1.046,
  matterMissing: -0.551,
  words: 2.503,
  wordsShare: 2.163,
  threeWords: 0.377,
  cues: 1.431,
  wordsWithActors: 0.646,
  sameDay: 2.258,
  sameMonth: 2.136,
  sameYear: 0.209,
  earlierDate: -1.322,
  laterDate: -2.432,
  yearIsAll: 0.688,
  endsTogether: 1.774,
  dateBefore: 0.415,
  dayWithWords: 1.137,
  news: 1.171,
  newsWithWords: 1.228,
  sameNumber: 3.191,
  otherNumber: -1.059,
  figureMissing: -1.894,
  strangeNames: -2.461,
  namesStranger: -0.198,
  inHeadline: -2.754,
  isRole: 0.576,
  isRelation: 0.758,
  isStatement: -0.578,
  isFigure: 0.664,
  isMeasure: -0.065,
  foreign: 0.407,
  foreignWords: 0.345,
};

/** What each feature of a link beside its rivals says. */
export const rivalryWeights: Weights<RivalryName> = {
  always: -0.422,
  odds: 3.518,
  firstInSentence: -0.379,
  leadInSentence: 1.781,
  firstOfFact: 0.582,
  leadOfFact: 0.346,
  own: 0.547,
  ownOfLikely: -0.502,
  others: 0.401,
};
