import type { Span } from '../match/sentences.ts';
import type { ReadLanguage } from './language.ts';
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
  de: 'zwanzig dreißig vierzig funfzig sechzig siebzig achtzig neunzig'.split(' '),
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
    ['cien|cientos?', 100],
    ['mil millones', 1e9],
    ['mil', 1e3],
    ['millon|millones', 1e6],
    ['billon|billones', 1e12],
  ],
  fr: [
    ['cents?', 100],
    ['mille', 1e3],
    ['millions?', 1e6],
    ['milliards?', 1e9],
    ['billions?', 1e12],
  ],
  de: [
    ['hundert', 100],
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
  const found = language === 'zh' ? inHan(folded) : joined(inLatin(folded, language), folded);
  return found.filter(({ value }) => value >= leastTelling);
}

function inHan(folded: string): NamedNumber[] {
  const pattern = new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)([万亿]*)|${hanNumeral}+`, 'gu');
  return [...folded.matchAll(pattern)].map(({ 0: all, 1: figures, 2: scale = '', index }) => {
    const factor = Array.from(scale).reduce((total, one) => total * (one === '万' ? 1e4 : 1e8), 1);
    const value =
      figures === undefined ? valueOfHan(all) : Number(figures.replaceAll(',', '')) * factor;
    return { start: index, end: index + all.length, value };
  });
}

interface NumberPatterns {
  /** What every number begins with; most sentences hold nothing of it. */
  readonly beginning: RegExp;
  readonly whole: RegExp;
}

const patterns = new Map<Latin, NumberPatterns>();

function patternsOf(language: Latin): NumberPatterns {
  let known = patterns.get(language);
  if (!known) {
    const number = [...units[language], ...tens[language]]
      .toSorted((a, b) => b.length - a.length)
      .join('|');
    const scale = scales[language].map(([word]) => word).join('|');
    const joint = { en: '[- ](?:and )?', es: ' (?:y )?', fr: '[- ](?:et[- ])?', de: '' }[language];
    const half = { en: ' and a half', es: ' y medi[oa]', fr: ' et demie?', de: 'einhalb' }[
      language
    ];
    const compound =
      language === 'de'
        ? `(?:(?:${units.de.join('|').replace('eins', 'eine?')})und)?(?:${number})`
        : `(?:${number})(?:${joint}(?:${number}))*`;
    const more = `(${half})?[- ]?`;
    const scaled = `(?:(?<=[ -]|^|\\p{L})(${scale}))`;
    const figures = '\\d+(?:[.,  ]\\d{3})*(?:[.,]\\d+)?';
    const whole = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:(${figures})|(${compound}))${more}${scaled}?|${more}${scaled})(?![\\p{L}])`,
      'gu',
    );
    const beginning = new RegExp(`\\d|(?<![\\p{L}\\p{N}])(?:${compound}|${half}|${scale})`, 'u');
    known = { beginning, whole };
    patterns.set(language, known);
  }
  return known;
}

function inLatin(folded: string, language: Latin): NamedNumber[] {
  const { beginning, whole } = patternsOf(language);
  if (!beginning.test(folded)) return [];
  return [...folded.matchAll(whole)].flatMap(
    ({
      0: all,
      1: figures,
      2: words,
      3: before,
      4: after,
      5: half = before,
      6: scale = after,
      index,
    }) => {
      const base =
        figures !== undefined
          ? valueOfFigures(figures, language)
          : words !== undefined
            ? valueOfWords(words, language)
            : 1;
      const more = half === undefined ? 0 : 0.5;
      const factor = scale === undefined ? 1 : scaleOf(scale, language);
      return [
        {
          start: index,
          end: index + all.trimEnd().length,
          value: Math.round((base + more) * factor * 1000) / 1000,
        },
      ];
    },
  );
}

/** "A hundred and forty" is one number. */
function joined(numbers: readonly NamedNumber[], folded: string): NamedNumber[] {
  const whole: NamedNumber[] = [];
  for (const number of numbers) {
    const before = whole.at(-1);
    const isRest =
      before !== undefined &&
      before.value % 100 === 0 &&
      before.value < 1000 &&
      number.value < 100 &&
      /^(?: | and | y )?$/.test(folded.slice(before.end, number.start));
    if (isRest) whole.pop();
    whole.push(
      isRest
        ? { start: before.start, end: number.end, value: before.value + number.value }
        : number,
    );
  }
  return whole;
}

function scaleOf(word: string, language: Latin): number {
  return (
    scales[language].find(([source]) =>
      source.split('|').some((one) => new RegExp(`^${one}$`).test(word)),
    )?.[1] ?? 1
  );
}

/** English sets "1,200.5", the others "1.200,5" or "1 200,5". */
function valueOfFigures(figures: string, language: Latin): number {
  const plain = figures.replaceAll(/[  ]/g, '');
  if (language === 'en') return Number(plain.replaceAll(',', ''));
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain);
  return Number((grouped ? plain.replaceAll('.', '') : plain).replace(',', '.'));
}

function valueOfWords(words: string, language: Latin): number {
  const singles = units[language];
  const whole = singles.indexOf(words);
  if (whole !== -1) return whole;
  if (language === 'de') {
    const [, unit, ten = ''] = /^(?:(.+)und)?(.+)$/.exec(words) ?? [];
    return valueOfTen(ten, 'de') + (unit === undefined ? 0 : Math.max(1, singles.indexOf(unit)));
  }
  // In French eighty is four twenties, and what is counted on from sixty or eighty goes to nineteen.
  const parts = words
    .replace(/quatre-vingts?/, 'quatrevingts')
    .split(/[- ](?:and |et[- ]|y )?/)
    .map((part) => part.replace('quatrevingts', 'quatre-vingts'));
  return parts.reduce(
    (sum, part) =>
      sum + (singles.includes(part) ? singles.indexOf(part) : valueOfTen(part, language)),
    0,
  );
}

function valueOfTen(word: string, language: Latin): number {
  const at = tens[language].findIndex((one) => new RegExp(`^${one}$`).test(word));
  return at === -1 ? 0 : (at + 2) * 10;
}
