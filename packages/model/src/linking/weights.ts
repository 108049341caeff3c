import type { Features } from './likeness.ts';
import type { Rivalry } from './rivalry.ts';
import type { Weights } from './score.ts';

// Written by `pnpm fit`, from the labelled articles of tests/corpus/dev.

/** What each feature of a sentence beside a fact says of its telling it, in log odds. */
export const likenessWeights: Weights<keyof Features> = {
  always: -5.643,
  actorsHere: 0.801,
  actorsNear: 0.638,
  actorsTopic: -0.074,
  aboutHere: 0.507,
  aboutNear: 0.460,
  rarestHere: 3.577,
  personMissing: -1.699,
  companionMissing: 0.000,
  personInDoubt: -0.911,
  endMissing: -0.921,
  matterMissing: -0.554,
  words: 2.290,
  wordsShare: 2.494,
  twoWords: 0.002,
  threeWords: 0.121,
  cues: 0.797,
  wordsWithActors: 1.748,
  wordsWithAbout: 0.000,
  sameDay: 2.419,
  sameMonth: 2.115,
  sameYear: 0.036,
  earlierDate: -1.205,
  laterDate: -2.209,
  yearIsAll: 0.875,
  endsTogether: 1.997,
  dateBefore: 0.635,
  dayWithWords: 0.935,
  dayWithNames: 0.000,
  news: 1.050,
  newsWithWords: 1.596,
  sameNumber: 2.969,
  otherNumber: -0.914,
  figureMissing: -1.879,
  strangeNames: -2.375,
  namesStranger: -0.258,
  inHeadline: -2.575,
  isRole: 0.286,
  isRelation: 1.162,
  isStatement: -0.724,
  isFigure: 0.802,
  isMeasure: -0.122,
  foreign: 0.242,
  foreignWords: 0.341,
};

/** What each feature of a link beside its rivals says. */
export const rivalryWeights: Weights<keyof Rivalry> = {
  always: -0.662,
  odds: 3.300,
  firstInSentence: -0.613,
  leadInSentence: 1.909,
  firstOfFact: 1.032,
  leadOfFact: 0.179,
  own: 0.280,
  ownOfLikely: 0.083,
  others: 0.305,
};
