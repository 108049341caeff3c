import type { Features } from './likeness.ts';
import type { Rivalry } from './rivalry.ts';
import type { Weights } from './score.ts';

// Written by `pnpm fit`, from the labelled articles of tests/corpus/dev.

/** What each feature of a sentence beside a fact says of its telling it, in log odds. */
export const likenessWeights: Weights<keyof Features> = {
  always: -5.770,
  actorsHere: 0.718,
  actorsNear: 0.553,
  actorsTopic: -0.133,
  aboutHere: 0.634,
  aboutNear: 0.547,
  rarestHere: 3.784,
  personMissing: -1.816,
  personInDoubt: -0.953,
  endMissing: -0.956,
  matterMissing: -0.608,
  words: 2.425,
  wordsShare: 2.519,
  twoWords: 0.000,
  threeWords: 0.118,
  cues: 0.832,
  wordsWithActors: 1.894,
  wordsWithAbout: 0.000,
  sameDay: 2.481,
  sameMonth: 2.194,
  sameYear: 0.393,
  earlierDate: -1.198,
  laterDate: -2.301,
  yearIsAll: 0.442,
  endsTogether: 1.871,
  dateBefore: 0.475,
  dayWithWords: 1.188,
  dayWithNames: 0.000,
  news: 0.994,
  newsWithWords: 1.694,
  sameNumber: 3.166,
  otherNumber: -0.878,
  figureMissing: -1.891,
  strangeNames: -2.478,
  namesStranger: -0.277,
  inHeadline: -2.542,
  isRole: 0.307,
  isRelation: 1.216,
  isStatement: -0.705,
  isFigure: 0.804,
  isMeasure: -0.150,
  foreign: 0.193,
  foreignWords: 0.417,
};

/** What each feature of a link beside its rivals says. */
export const rivalryWeights: Weights<keyof Rivalry> = {
  always: -0.381,
  odds: 3.676,
  firstInSentence: -0.487,
  leadInSentence: 1.707,
  firstOfFact: 0.905,
  leadOfFact: 0.270,
  own: 0.260,
  ownOfLikely: -0.272,
  others: -0.011,
};
