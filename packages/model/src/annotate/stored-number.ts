import { fold } from '../match/fold.ts';
import { stemsOf } from '../match/stem.ts';
import type { FigureFact } from '../pack/types.ts';
import { meaningsIn, type Concept } from '../reading/concepts.ts';
import type { ReadLanguage } from '../reading/language.ts';
import { namedNumbers, type NamedNumber } from '../reading/numbers.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';

/** A figure's number as a text that names it is read. */
export interface StoredNumber {
  readonly fact: FigureFact;
  /** In units of one: of 52.7 billion dollars, 52.7 billion. */
  readonly value: number;
  readonly tolerance: number;
  /** What is counted, folded. */
  readonly counted: string;
  readonly stems: readonly string[];
  readonly concepts: ReadonlySet<Concept>;
}

/** A digit that every language writes alone, to be read with the words of a unit. */
const digit = 9;

/** @param language the pack's */
export function storedNumber(fact: FigureFact, language: ReadLanguage): StoredNumber {
  const folded = fold(`${digit}${language === 'zh' ? '' : ' '}${fact.unit}`);
  const [number] = namedNumbers(folded, language);
  const factor = (number?.value ?? digit) / digit;
  const counted = folded.slice(number?.end ?? 1).trim();
  return {
    fact,
    value: fact.value * factor,
    tolerance: fact.tolerance * factor,
    counted,
    stems: stemsOf(counted),
    concepts: new Set(meaningsIn(counted, language).flatMap(({ concepts }) => concepts)),
  };
}

export function isPercent({ unit }: FigureFact): boolean {
  return /^(?:%|per ?cent\b|prozent|por ciento|pour cent)/i.test(unit);
}

/** Characters behind a number within which its unit stands. */
const besideNumber = 16;

/** Currencies by what stands before or behind the number. */
const currencies = [
  /\$|dol+ar\p{L}*|美元/u,
  /yuan\p{L}*|renminbi|\brmb\b|人民币|(?<!美)元/u,
  /€|\beuros?\b|欧元/u,
] as const;

/** Where a number ends with the unit beside it, in the folded sentence; none where another unit stands there. */
export function endOfQuantity(
  { folded, meanings, start }: ReadSentence,
  number: NamedNumber,
  { fact, counted, stems, concepts }: StoredNumber,
): number | undefined {
  const behind = folded.slice(number.end, number.end + besideNumber);
  const sign = /^\s*[%％]/.exec(behind);
  if (isPercent(fact) && sign) return number.end + sign[0].length;
  const currency = currencies.find((one) => one.test(counted));
  if (currency) {
    if (currency.test(folded.slice(Math.max(0, number.start - 3), number.start))) return number.end;
    const word = currency.exec(behind);
    return word ? number.end + word.index + word[0].length : undefined;
  }
  let end = number.end;
  for (let next; (next = /^[\s-]*(\p{L}+)/u.exec(folded.slice(end))); end += next[0].length) {
    if (!stemsOf(next[1]!).some((word) => stems.includes(word))) break;
  }
  if (end > number.end) return end;
  const meant = meanings().find(
    (meaning) =>
      meaning.start - start >= number.end &&
      meaning.start - start <= number.end + 2 &&
      meaning.concepts.some((one) => concepts.has(one)),
  );
  return meant && meant.end - start;
}

/** Times the stored number beyond which another is read wrongly, or of another thing. */
const farthest = 20;

/** Part of a number within which another only rounds it. */
const rounding = 0.05;

export function differs(named: number, { value, tolerance }: StoredNumber): boolean {
  const distance = Math.abs(named - value);
  const isNear = distance <= tolerance || distance <= value * rounding;
  return !isNear && named < value * farthest && named > value / farthest;
}
