import type { FeatureName } from './features.ts';
import type { RivalryName } from './rivalry.ts';
import type { Weights } from './score.ts';

// Written by `pnpm fit`, from the labelled articles of tests/corpus/dev.

/** What each feature of a sentence beside a fact says of its telling it, in log odds. */
export const likenessWeights: Weights<FeatureName> = {
  always: -6.355,
  actorsHere: 1.226,
  actorsNear: 0.822,
  actorsTopic: -0.076,
  aboutHere: 0.451,
  aboutNear: 0.396,
  rarestHere: 3.709,
  personMissing: -1.852,
  companionMissing: 0.0,
  personInDoubt: -0.957,
  endMissing: -1.044,
  matterMissing: -0.619,
  words: 2.528,
  wordsShare: 2.13,
  twoWords: 0.0,
  threeWords: 0.387,
  cues: 1.429,
  wordsWithActors: 0.625,
  wordsWithAbout: 0.0,
  sameDay: 2.28,
  sameMonth: 2.103,
  sameYear: 0.238,
  earlierDate: -1.288,
  laterDate: -2.367,
  yearIsAll: 0.682,
  endsTogether: 1.767,
  dateBefore: 0.273,
  dayWithWords: 1.119,
  dayWithNames: 0.0,
  news: 1.205,
  newsWithWords: 1.24,
  sameNumber: 3.032,
  otherNumber: -1.108,
  figureMissing: -1.991,
  strangeNames: -2.433,
  namesStranger: -0.147,
  inHeadline: -2.742,
  isRole: 0.61,
  isRelation: 0.786,
  isStatement: -0.527,
  isFigure: 0.827,
  isMeasure: -0.055,
  foreign: 0.383,
  foreignWords: 0.421,
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
