import { fold } from './words.ts';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const wordValues: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, at) => [word, (at + 2) * 10] as const),
  ['dozen', 12],
]);

const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  k: 1_000,
  million: 1_000_000,
  m: 1_000_000,
  mn: 1_000_000,
  billion: 1_000_000_000,
  bn: 1_000_000_000,
  b: 1_000_000_000,
  trillion: 1_000_000_000_000,
  tn: 1_000_000_000_000,
};

/** A number as written, in figures or words, with the offsets it takes in the folded text. */
export interface WrittenNumber {
  readonly value: number;
  /** Without a glued letter that may be a scale or a unit: "5m" is five million, or five metres. */
  readonly plain: number;
  readonly start: number;
  readonly end: number;
}

const figures = /(?<![\p{L}\p{N}.]|\p{L}-)-?\d+(?:[,\u00a0\u202f ]\d{3})*(?:\.\d+)?/gu;
const words = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:an?|half an?) )?(?:${[...small, ...tens, 'hundred', 'thousand', 'million', 'billion', 'dozen', 'half'].join('|')})(?:[\\s-]+(?:and\\s+)?(?:${[...small, ...tens, 'hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen'].join('|')}))*(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Every number in a text, in order: "98", "1,200", "3.5 million", "ninety-eight". */
export function findNumbers(text: string): WrittenNumber[] {
  const folded = fold(text);
  const found: WrittenNumber[] = [];
  for (const match of folded.matchAll(figures)) {
    const start = match.index;
    let end = start + match[0].length;
    const written = Number(match[0].replaceAll(/[,\u00a0\u202f ]/g, ''));
    const scale =
      /^(?:\s?(hundred|thousand|million|billion|trillion|mn|bn|tn)|([kmb]))(?![\p{L}\p{N}])/u.exec(
        folded.slice(end),
      );
    end += scale?.[0].length ?? 0;
    const value = written * (scale ? scales[scale[1] ?? scale[2]!]! : 1);
    found.push({ value, plain: scale?.[2] ? written : value, start, end });
  }
  for (const match of folded.matchAll(words)) {
    const start = match.index;
    const end = start + match[0].length;
    const value = valueOfWords(match[0]);
    const taken = found.some((number) => number.start < end && number.end > start);
    if (value !== undefined && !taken) found.push({ value, plain: value, start, end });
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The place of one given number in a text. */
export function findNumber(text: string, value: number): WrittenNumber | undefined {
  if (fold(text).length !== text.length) return undefined;
  const found = findNumbers(text).filter((number) => Math.abs(number.value - value) < 1e-9);
  return found.length === 1 ? found[0] : undefined;
}

/** "ninety-eight" → 98, "two hundred and five" → 205, "half a million" → 500,000. */
function valueOfWords(text: string): number | undefined {
  let total = 0;
  let group = 0;
  let read = false;
  for (const word of text.split(/[\s-]+/)) {
    if (word === 'and' || word === 'a' || word === 'an') continue;
    const scale = scales[word];
    const value = wordValues.get(word);
    if (word === 'half') group += 0.5;
    else if (word === 'dozen') group = (group || 1) * 12;
    else if (value !== undefined) group += value;
    else if (word === 'hundred') group = (group || 1) * 100;
    else if (scale !== undefined) {
      total += (group || 1) * scale;
      group = 0;
    } else return undefined;
    read = true;
  }
  return read && text !== 'half' ? total + group : undefined;
}
