import type { Span } from '../match/sentences.ts';
import { tokensOf } from '../match/tokens.ts';
import type { ReadLanguage } from './language.ts';
import { matchesAt } from './matches-at.ts';
import { hanNumeral, valueOfHan } from './numerals.ts';

/** A number that a text names, in figures or words. */
export interface NamedNumber extends Span {
  readonly value: number;
}

type Latin = Exclude<ReadLanguage, 'zh'>;

const units: Readonly<Record<Latin, readonly string[]>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'.split(
    ' ',
  ),
  fr: 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  ),
  de: 'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  ),
};

const tens: Readonly<Record<Latin, readonly string[]>> = {
  en: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' '),
  fr: 'vingt trente quarante cinquante soixante septante quatre-vingts? nonante'.split(' '),
  de: 'zwanzig drei(?:ß|ss)ig vierzig funfzig sechzig siebzig achtzig neunzig'.split(' '),
};

/** Words that multiply what stands before them. */
const scales: Readonly<Record<Latin, readonly (readonly [string, number])[]>> = {
  en: [
    ['hundred', 100],
    ['thousand', 1e3],
    ['million|mn', 1e6],
    ['billion|bn', 1e9],
    ['trillion|tn', 1e12],
  ],
  es: [
    // "Por ciento" is no number.
    ['cien|(?<!por )cient[oa]s?', 100],
    ['quinient[oa]s', 500],
    ['setecient[oa]s', 700],
    ['novecient[oa]s', 900],
    ['mil millones', 1e9],
    ['mil', 1e3],
    ['millon|millones', 1e6],
    ['billon|billones', 1e12],
  ],
  fr: [
    ['(?<!pour )cents?', 100],
    ['mille', 1e3],
    ['millions?', 1e6],
    ['milliards?', 1e9],
    ['billions?', 1e12],
  ],
  de: [
    ['tausend', 1e3],
    ['million|millionen|mio', 1e6],
    ['milliarden?|mrd', 1e9],
    ['billionen?', 1e12],
  ],
};

/** Numbers below this stand everywhere and tell nothing. */
const leastTelling = 3;

/**
 * Finds the numbers that a folded text names and that tell something: in figures, as each language sets
 * them (1,200 or 1.200), in words, and with what multiplies them ("5.5 billion", "两亿").
 */
export function namedNumbers(folded: string, language: ReadLanguage): NamedNumber[] {
  const places = language === 'zh' ? [] : tokensOf(folded);
  const starts = places.filter(
    (start, at) => at % 2 === 0 && mayBeginNumber(folded.slice(start, places[at + 1]), language),
  );
  return namedNumbersAt(folded, starts, language);
}

/** Whether a number may begin with a folded word; every place may begin one where words are not set apart. */
export function mayBeginNumber(word: string, language: ReadLanguage): boolean {
  return language === 'zh' || patternsOf(language).beginning.test(word);
}

/**
 * As `namedNumbers` finds them.
 * @param starts where words stand with which a number may begin
 */
export function namedNumbersAt(
  folded: string,
  starts: readonly number[],
  language: ReadLanguage,
): NamedNumber[] {
  const found =
    language === 'zh' ? inHan(folded) : joined(inLatin(folded, starts, language), folded);
  return found.filter(({ value }) => value >= leastTelling);
}

/** 百分之九十八 names 98 and 三分之一 nothing; 第三 is "the third", 几十 "some tens". */
const hanNumber = new RegExp(
  `(\\d[\\d,]*(?:\\.\\d+)?)([百千万亿]*)|(?<![第几])${hanNumeral}+(?!${hanNumeral}|分之)`,
  'gu',
);

function inHan(folded: string): NamedNumber[] {
  return [...folded.matchAll(hanNumber)].map(({ 0: all, 1: figures, 2: scale = '', index }) => {
    const factor = Array.from(scale).reduce((product, one) => product * valueOfHan(one), 1);
    const value =
      figures === undefined ? valueOfHan(all) : Number(figures.replaceAll(',', '')) * factor;
    return { start: index, end: index + all.length, value };
  });
}

interface NumberPatterns {
  /** Of words with which a number begins; most sentences hold none. */
  readonly beginning: RegExp;
  readonly whole: RegExp;
}

const patterns = new Map<Latin, NumberPatterns>();

/** Between a ten and what is counted on from it. */
const joints = { en: '[- ]', es: ' y ', fr: '[- ](?:et[- ])?' } as const;

/** "And a half" behind a number; half of what follows. */
const halves = {
  en: { behind: ' and a half', before: 'half an? ' },
  es: { behind: ' y medi[oa]', before: 'medi[oa] ' },
  fr: { behind: ' et demie?', before: 'demi[- ]' },
  de: { behind: 'einhalb', before: 'halbe[nr]? ' },
} as const satisfies Record<Latin, object>;

/** A number below a hundred in words; in German, where all is one word, below a thousand. */
function wordsOf(language: Latin): string {
  const ten = tens[language].join('|');
  const unit = units[language].toSorted((a, b) => b.length - a.length).join('|');
  if (language !== 'de') return `(?:${ten})(?:${joints[language]}(?:${unit}))?|${unit}`;
  const below = `(?:(?:${unit}|ein)und)?(?:${ten})|${unit}|eine?[mnr]?`;
  return `(?:${unit}|ein)?hundert(?:und)?(?:${below})?|${below}`;
}

/** "1,200.5" in English; in the others "1.200,5", "1 200,5" or "1200.5". */
function figuresOf(language: Latin): string {
  const [group, point] = language === 'en' ? ['[, ]', '\\.'] : ['[. ]', '[.,]'];
  return `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${point}\\d+)?`;
}

function patternsOf(language: Latin): NumberPatterns {
  let known = patterns.get(language);
  if (!known) {
    const scale = scales[language].map(([word]) => word).join('|');
    const { behind, before } = halves[language];
    const number = `(?:(?<figures>${figuresOf(language)})|(?<words>${wordsOf(language)}))`;
    const scaled = `(?<half>${behind})?(?:[- ]?(?<scale>${scale})(?:[- ]?(?<more>${scale}))?(?<halfBehind>${behind})?)?`;
    const bare = `(?<halfOf>${before})?(?<bare>${scale})(?:[- ](?<bareMore>${scale}))?`;
    const whole = new RegExp(
      `(?<![\\p{L}\\p{N}]|\\d[.,])(?:${number}${scaled}|${bare})(?![\\p{L}\\p{N}]|[.,]\\d)`,
      'uy',
    );
    const half = before.replace(/(?: .*|\[- \])$/, '');
    const beginning = new RegExp(`^(?:\\d|(?:${number}${scaled}|${bare}|${half})$)`, 'u');
    known = { beginning, whole };
    patterns.set(language, known);
  }
  return known;
}

/** "Millions of people" names no number. */
const plural =
  /^(?:millones|billones|cient[oa]s|cents|millions|milliards|billions|millionen|milliarden|billionen)$/;

interface FoundNumber extends NamedNumber {
  readonly inWords: boolean;
}

function inLatin(folded: string, starts: readonly number[], language: Latin): FoundNumber[] {
  const { whole } = patternsOf(language);
  return matchesAt(whole, folded, starts).flatMap(({ 0: all, index, groups = {} }) => {
    const { figures, words, half, halfBehind, halfOf, scale, more, bare, bareMore } = groups;
    if (bare !== undefined && halfOf === undefined && plural.test(bare)) return [];
    const base =
      figures !== undefined
        ? valueOfFigures(figures, language)
        : words !== undefined
          ? valueOfWords(words, language)
          : halfOf === undefined
            ? 1
            : 0.5;
    const rest = half === undefined && halfBehind === undefined ? 0 : 0.5;
    const factor = [scale, more, bare, bareMore].reduce(
      (product, word) => product * (word === undefined ? 1 : scaleOf(word, language)),
      1,
    );
    const value = Math.round((base + rest) * factor * 1000) / 1000;
    return [{ start: index, end: index + all.length, value, inWords: figures === undefined }];
  });
}

/** "A hundred and forty", "two thousand three hundred" are one number each. */
function joined(numbers: readonly FoundNumber[], folded: string): NamedNumber[] {
  const whole: FoundNumber[] = [];
  for (const number of numbers) {
    const before = whole.at(-1);
    const isRest =
      before !== undefined &&
      before.inWords &&
      number.inWords &&
      number.value < roundness(before.value) &&
      /^(?: | and | y )$/.test(folded.slice(before.end, number.start));
    if (isRest) whole.pop();
    whole.push(
      isRest ? { ...number, start: before.start, value: before.value + number.value } : number,
    );
  }
  return whole;
}

/** The greatest scale that a number is a multiple of. */
function roundness(value: number): number {
  return [1e9, 1e6, 1e3, 100].find((scale) => value % scale === 0) ?? 1;
}

function scaleOf(word: string, language: Latin): number {
  return scales[language].find(([source]) => new RegExp(`^(?:${source})$`).test(word))?.[1] ?? 1;
}

function valueOfFigures(figures: string, language: Latin): number {
  const plain = figures.replaceAll(' ', '');
  if (language === 'en') return Number(plain.replaceAll(',', ''));
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain);
  return Number((grouped ? plain.replaceAll('.', '') : plain).replace(',', '.'));
}

function valueOfWords(words: string, language: Latin): number {
  const singles = units[language];
  const whole = singles.indexOf(words);
  if (whole !== -1) return whole;
  if (language === 'de') return valueOfGerman(words);
  // In French eighty is four twenties, and what is counted on from sixty or eighty goes to nineteen.
  const parts = words
    .replace(/quatre-vingts?/, 'quatrevingts')
    .split(/[- ](?:et[- ]|y )?/)
    .map((part) => part.replace('quatrevingts', 'quatre-vingts'));
  return parts.reduce(
    (sum, part) =>
      sum + (singles.includes(part) ? singles.indexOf(part) : valueOfTen(part, language)),
    0,
  );
}

/** "Dreihundertfünfundzwanzig": the hundreds, what is above ten, the ten. */
function valueOfGerman(words: string): number {
  const [, hundreds, unit, ten = ''] =
    /^(?:(.*)hundert(?:und)?)?(?:(.+)und)?(.*)$/.exec(words) ?? [];
  const single = (word: string): number =>
    Math.max(word.startsWith('ein') ? 1 : 0, units.de.indexOf(word));
  return (
    (hundreds === undefined ? 0 : Math.max(1, single(hundreds)) * 100) +
    (unit === undefined ? 0 : single(unit)) +
    (single(ten) || valueOfTen(ten, 'de'))
  );
}

function valueOfTen(word: string, language: Latin): number {
  const at = tens[language].findIndex((one) => new RegExp(`^${one}$`).test(word));
  return at === -1 ? 0 : (at + 2) * 10;
}
