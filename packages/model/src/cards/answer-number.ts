import type { Answer, Judgement } from './types.ts';
import { fold, stem, tokens } from './words.ts';
import { findNumbers } from './written-numbers.ts';

const fillers = new Set(
  'about around roughly approximately some nearly almost over circa c ca just exactly a an the of it was is were are'.split(
    ' ',
  ),
);

/** A typed number is right within the answer's tolerance; its unit may be left out, but not differ. */
export function checkNumber(answer: Extract<Answer, { kind: 'number' }>, typed: string): Judgement {
  const { value, unit, tolerance, text } = answer;
  const numbers = findNumbers(typed);
  const number = numbers[0];
  if (!number) {
    return { verdict: 'wrong', reason: `No number could be read in that; the answer is ${text}.` };
  }
  const scale = scaleOf(unit);
  const target = value * scale;
  const slack = tolerance * scale + Math.abs(target) * 1e-9;
  const rest = unitWords(fold(typed).slice(number.end));
  if (numbers.length > 1) {
    const ends = numbers.map((each) => each.value);
    return numbers.length === 2 && Math.min(...ends) <= target && target <= Math.max(...ends)
      ? { verdict: 'close', reason: `The answer lies in that range: ${text}.` }
      : { verdict: 'wrong', reason: `More than one number was typed; the answer is ${text}.` };
  }
  // Where the unit itself counts in millions, "3" alone and "3 million" mean the same.
  const readings = [number.value, number.value * scale, number.plain];
  const nearest = readings.reduce((one, other) =>
    Math.abs(other - target) < Math.abs(one - target) ? other : one,
  );
  const off = Math.abs(nearest - target);
  if (off > slack) {
    const near = off <= Math.max(2 * slack, Math.abs(target) * 0.05) && tolerance > 0;
    return near
      ? { verdict: 'close', reason: `Near, but outside what counts as right: ${text}.` }
      : { verdict: 'wrong', reason: `The answer is ${text}.` };
  }
  const wanted = unitWords(unit);
  if (rest.length > 0 && !sameUnit(rest, wanted)) {
    return { verdict: 'close', reason: `The number is right; the unit is ${unit}.` };
  }
  if (off > Math.abs(target) * 1e-9) {
    return { verdict: 'right', reason: `Within ${tolerance} of ${text}.` };
  }
  return { verdict: 'right', reason: 'That is the number.' };
}

const unitNames: Readonly<Record<string, string>> = {
  '%': 'percent',
  pct: 'percent',
  cent: 'percent',
  percentage: 'percent',
  $: 'dollar',
  usd: 'dollar',
  '€': 'euro',
  eur: 'euro',
  km: 'kilometre',
  kilometer: 'kilometre',
  m: 'metre',
  meter: 'metre',
  kg: 'kilogram',
  kilo: 'kilogram',
  t: 'tonne',
  ton: 'tonne',
  mw: 'megawatt',
  gw: 'gigawatt',
};
const scaleWords = new Set([
  'million',
  'billion',
  'thousand',
  'trillion',
  'per',
  'point',
  'points',
]);

function unitWords(text: string): string[] {
  const spaced = fold(text).replace(/[%$€]/g, ' $& ');
  const found = spaced.match(/[%$€]|[\p{L}]+/gu) ?? [];
  return found
    .filter((word) => !scaleWords.has(word) && !fillers.has(word))
    .map((word) => {
      const singular = word.length > 3 ? word.replace(/s$/, '') : word;
      return stem(unitNames[singular] ?? unitNames[word] ?? singular);
    });
}

/** The typed unit may be only a part of a long one ("tonnes" for "tonnes a year"). */
function sameUnit(typed: readonly string[], wanted: readonly string[]): boolean {
  return (
    typed.every((word) => wanted.includes(word)) || wanted.every((word) => typed.includes(word))
  );
}

function scaleOf(unit: string): number {
  const word = tokens(unit).find((each) => /^(?:thousand|million|billion|trillion)s?$/.test(each));
  if (!word) return 1;
  if (word.startsWith('t')) return word.startsWith('th') ? 1e3 : 1e12;
  return word.startsWith('m') ? 1e6 : 1e9;
}
