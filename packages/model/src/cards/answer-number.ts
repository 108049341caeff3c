import { close, missed, right, wrong } from './judgement.ts';
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
    return wrong('unreadable', `No number could be read in that; the answer is ${text}.`);
  }
  const scale = scaleOf(unit);
  const target = value * scale;
  const slack = tolerance * scale + Math.abs(target) * 1e-9;
  const rest = unitWords(fold(typed).slice(number.end));
  const factor = factorBetween(rest, unitWords(unit));
  if (numbers.length > 1) {
    const ends = numbers.map((each) => each.value);
    return numbers.length === 2 && Math.min(...ends) <= target && target <= Math.max(...ends)
      ? close('range', `The answer lies in that range: ${text}.`)
      : wrong('several', `More than one number was typed; the answer is ${text}.`);
  }
  if (factor !== undefined && Math.abs(number.plain * factor - target) <= slack) {
    return right('converted-unit', `That is ${text}, in another unit.`);
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
      ? close('near-number', `Near, but outside what counts as right: ${text}.`)
      : missed(answer);
  }
  const wanted = unitWords(unit);
  if (rest.length > 0 && !sameUnit(rest, wanted)) {
    return close('other-unit', `The number is right; the unit is ${unit}.`);
  }
  if (off > Math.abs(target) * 1e-9) {
    return right('within-tolerance', `Within ${tolerance} of ${text}.`);
  }
  return right('same', 'That is the number.');
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
  kw: 'kilowatt',
  tw: 'terawatt',
  mm: 'millimetre',
  cm: 'centimetre',
  g: 'gram',
  lb: 'pound',
  feet: 'foot',
  ft: 'foot',
};
/** How many of the first unit of its line each unit is. */
const measures: readonly Readonly<Record<string, number>>[] = [
  { millimetre: 0.001, centimetre: 0.01, metre: 1, kilometre: 1000, mile: 1609.344, foot: 0.3048 },
  { gram: 0.001, kilogram: 1, tonne: 1000, pound: 0.453_592 },
  { kilowatt: 1, megawatt: 1000, gigawatt: 1e6, terawatt: 1e9 },
  { day: 1, week: 7 },
  { month: 1, year: 12 },
].map((line) => Object.fromEntries(Object.entries(line).map(([name, size]) => [stem(name), size])));

/** What to multiply a number in one unit by for another: kilometres for metres; absent where they are the same. */
function factorBetween(typed: readonly string[], wanted: readonly string[]): number | undefined {
  const [from] = typed;
  const [to, ...others] = wanted;
  if (from === undefined || to === undefined || from === to || others.length > 0) return undefined;
  const line = measures.find((each) => from in each && to in each);
  return line && line[from]! / line[to]!;
}

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
