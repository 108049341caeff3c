import { fold } from './fold.ts';
import type { Candidate } from './types.ts';
import { isCapitalised, wordAfter, wordBefore } from './words.ts';

/** Words that stand before a name without being part of it. */
const titles = new Set(
  `mr mrs ms miss dr prof sir president vice premier prime minister secretary chairman chairwoman chair
   leader general senator governor ambassador commissioner comrade chancellor king queen treasury foreign
   state us u s chinese american british former then acting deputy representative`.split(/\s+/),
);

/** Words that may follow a name in running text although they are written with a capital. */
const followers = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july
   august september october november december president premier secretary ambassador i`.split(
    /\s+/,
  ),
);

const joiners = new Set(['of', 'for', 'de', 'du', 'of the']);

/** Heads of the names of institutions: "Bank of China" is not China, even where a sentence begins. */
const institutions = new Set(
  `bank university republic party academy ministry institute embassy port museum bureau sea gulf college
   hospital airlines school state church society federation association chamber`.split(/\s+/),
);

/**
 * Whether a name is only a part of a longer proper name: "China Daily", "Bank of China",
 * "South China Sea", "Marcus Yellen".
 * @param isMention whether a listed name stands at these offsets (two names side by side are two names)
 */
export function isGlued(
  candidate: Candidate,
  text: string,
  isMention: (start: number, end: number) => boolean,
): boolean {
  const { name, start, end } = candidate;
  if (!name.matchCase) return false;
  if (isAcronym(name.text)) return false;
  const isPerson = name.owners.some((owner) => owner.kind === 'person');
  const fullName = isPerson && name.text.includes(' ');

  const after = wordAfter(text, end);
  if (
    after &&
    isCapitalised(after.text) &&
    !isAcronym(after.text) &&
    !followers.has(fold(after.text)) &&
    !isMention(after.start, after.end)
  ) {
    return true;
  }

  if (fullName) return false;
  const before = wordBefore(text, start, /[ \u00A0]/);
  if (!before) return false;
  if (joiners.has(fold(before.text))) {
    const head = wordBefore(text, before.start, /[ \u00A0]/);
    if (!head || !isCapitalised(head.text)) return false;
    const word = fold(head.text);
    if (institutions.has(word)) return true;
    return (
      !titles.has(word) && !beginsSentence(text, head.start) && !isMention(head.start, head.end)
    );
  }
  if (!isCapitalised(before.text) || beginsSentence(text, before.start)) return false;
  return (
    !titles.has(fold(before.text)) &&
    !isAcronym(before.text) &&
    !isMention(before.start, before.end)
  );
}

function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(word);
}

/** Whether nothing but opening punctuation stands between `index` and the end of a sentence or line. */
function beginsSentence(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 4), index);
  return (
    /(?:^|[.!?:;\n]["'”’)\]]?\s*|["“‘([–—-]\s?)$/u.test(before) && !/\bMr?s?\.\s*$/.test(before)
  );
}

/** Whether a line is set in capitals word by word, as headlines are, so that capitals tell nothing. */
export function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  if (words.length < 3) return false;
  return words.filter(isCapitalised).length / words.length > 0.7;
}
