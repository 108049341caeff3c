/** What is asked of a sentence beside a fact; each answer is 0 to 1, or a little more. */
export const featureNames = [
  /** Part of the actors that is named here, by weight. */
  'actorsHere',
  /** … that was named shortly before. */
  'actorsNear',
  /** … that the page is about. */
  'actorsTopic',
  'aboutHere',
  'aboutNear',
  /** Weight of the rarest of the fact's entities that is named here. */
  'rarestHere',
  /** Some person of the fact is named neither here nor before. */
  'personMissing',
  /** Some person of the fact is only named before, and another person stands here. */
  'personInDoubt',
  /** An end of a relation, or what a figure measures, is not spoken of. */
  'endMissing',
  /** Nothing of what the fact is over is spoken of. */
  'matterMissing',
  /** Weight of the words that stand here, the heaviest three. */
  'words',
  /** The same as part of what the fact offers. */
  'wordsShare',
  /** Whether three words stand here. */
  'threeWords',
  /** Words that the author listed. */
  'cues',
  /** Words and named actors together: neither tells alone. */
  'wordsWithActors',
  /** A date here is the fact's day; its month; its year. */
  'sameDay',
  'sameMonth',
  'sameYear',
  /** Dates stand here, all before the fact; all others than the fact's, some of them later. */
  'earlierDate',
  'laterDate',
  /** The fact is known by its year alone, and a date here fits. */
  'yearIsAll',
  /** The ends of a relation, or a person and what the post belongs to, stand close to each other. */
  'endsTogether',
  /** None stands here, and the sentence before has the fact's. */
  'dateBefore',
  'dayWithWords',
  /** No date stands here, and the fact is of the page's days. */
  'news',
  'newsWithWords',
  /** A number of the fact stands here; numbers stand here, all others than the fact's. */
  'sameNumber',
  'otherNumber',
  /** A figure's own number does not stand here. */
  'figureMissing',
  /** Part of the telling names here that are not the fact's. */
  'strangeNames',
  'namesStranger',
  'inHeadline',
  'isRole',
  'isRelation',
  'isStatement',
  'isFigure',
  'isMeasure',
  /** The words of the sentence are of another language than the fact's. */
  'foreign',
  'foreignWords',
] as const;

export type FeatureName = (typeof featureNames)[number];
