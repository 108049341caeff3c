import type { FigureFact } from '../pack/types.ts';
import type { Day } from '../time/day.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { factsMet, type FactIndex } from './fact-index.ts';
import { featureNames } from './features.ts';
import { likenessOf } from './likeness.ts';
import { chanceOf, logOdds, placesOf, weightsInOrder } from './score.ts';
import { likenessWeights } from './weights.ts';

/** A figure whose number a sentence does not name, and the chance that it would tell it if it did. */
export interface FigureWithoutNumber {
  readonly fact: FigureFact;
  /** 0 to 1; what else the sentence may tell is left out of account. */
  readonly chance: number;
}

const place = placesOf(featureNames);
const weights = weightsInOrder(featureNames, likenessWeights);

/** The figures of a pack that a sentence may be about while it names none of their numbers. */
export function figuresWithoutNumber(
  sentence: ReadSentence,
  facts: FactIndex,
  published: Day | undefined,
): FigureWithoutNumber[] {
  return factsMet(facts, sentence).flatMap((met): FigureWithoutNumber[] => {
    const { fact, numbers } = met.signature;
    if (fact.type !== 'figure') return [];
    const features = likenessOf(sentence, met, published);
    if (!features || features[place.figureMissing] === 0) return [];
    const agreed = Float64Array.from(features);
    agreed[place.sameNumber] = Math.min(1, numbers.get(fact.value) ?? 0);
    agreed[place.otherNumber] = 0;
    agreed[place.figureMissing] = 0;
    return [{ fact, chance: chanceOf(logOdds(weights, agreed)) }];
  });
}
