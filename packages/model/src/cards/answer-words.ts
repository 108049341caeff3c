import { editsBetween } from '../text/edits.ts';
import { close, missed, right, wrong } from './judgement.ts';
import { slipIn } from './slips.ts';
import type { Answer, Judgement } from './types.ts';
import { contentStems, fold, tokens } from './words.ts';

type Worded = Extract<Answer, { kind: 'text' | 'entity' }>;

export function denies(text: string): boolean {
  return /\b(?:not|no(?!\. ?\d)|never|neither|nor|cannot|other than|anything but)\b|n't\b/.test(
    fold(text),
  );
}

const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
);
const articles = new Set(['the', 'a', 'an']);
const titles = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady president premier minister prime secretary chancellor governor senator general chairman chairwoman king queen senor senora don dona monsieur madame herr frau'.split(
    ' ',
  ),
);

/** Words to compare: folded, without articles, small numbers as figures. */
function plainWords(text: string): string[] {
  return tokens(text.replace(/&/g, ' and '))
    .filter((word) => !articles.has(word))
    .map((word) => {
      const value = numberWords.indexOf(word);
      return value < 0 ? word : String(value);
    });
}

function withoutTitles(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !titles.has(word));
  return first > 0 ? words.slice(first) : words;
}

export function exactly(answer: Answer, typed: string): Judgement | undefined {
  const words = plainWords(typed).join(' ');
  const [shown, ...others] = [answer.text, ...answer.accept];
  if (words === '') return undefined;
  if (words === plainWords(shown).join(' ')) {
    const same = fold(typed).trim() === fold(shown).trim();
    return same
      ? right('same', 'That is the answer.')
      : right('spelling', 'That is the answer, written a little differently.');
  }
  const other = others.find((accepted) => words === plainWords(accepted).join(' '));
  if (other === undefined) return undefined;
  return answer.kind === 'text'
    ? right('other-wording', 'That wording counts as right.')
    : right('other-name', `“${other}” is another name for ${answer.text}.`);
}

export function checkWords(answer: Worded, typed: string): Judgement {
  const words = plainWords(typed);
  if (words.length === 0) return wrong('unreadable', 'There is no word in what was typed.');
  return (
    (answer.kind === 'entity' ? checkName(answer, words) : undefined) ??
    checkWording(answer, typed, words)
  );
}

function checkName(
  answer: Extract<Answer, { kind: 'entity' }>,
  words: readonly string[],
): Judgement | undefined {
  const accepted = [answer.text, ...answer.accept].map(plainWords);
  const rivals = (answer.rivals ?? []).map(plainWords);
  const bare = withoutTitles(words).join(' ');
  if (rivals.some((rival) => bare === rival.join(' '))) {
    return wrong('somebody-else', `That is another name, and not ${answer.text}’s.`);
  }
  if (accepted.some((name) => bare === withoutTitles(name).join(' '))) {
    return right('title', 'Right; the title before the name is not needed.');
  }
  const spelt = romanized(words);
  if (accepted.some((name) => romanized(name) === spelt)) {
    return right('spelling', `That is the answer, in another spelling than ${answer.text}.`);
  }
  // What is as near to another name is no slip in this one.
  const typed = words.join('');
  const off = (name: readonly string[]): number => editsBetween(name.join(''), typed, 3);
  const nearest = Math.min(...accepted.map(off));
  return nearest <= 3 && rivals.some((rival) => off(rival) <= nearest) ? missed(answer) : undefined;
}

/** Umlauts written out, endings of Slavic names, Arabic articles, and syllables written apart. */
function romanized(words: readonly string[]): string {
  return words
    .filter((word) => word !== 'al' && word !== 'el')
    .map((word) =>
      word
        .replaceAll(/([aou])e/g, '$1')
        .replace(/(?:skyy|skiy|skij|skii|ski)$/, 'sky')
        .replace(/(?:iy|ii|ij|yi|yy)$/, 'y'),
    )
    .join('');
}

function checkWording(answer: Worded, typed: string, words: readonly string[]): Judgement {
  const accepted = [answer.text, ...answer.accept];
  const agreeing = accepted.filter((each) => denies(each) === denies(typed));
  const turned = agreeing.some((name) => sorted(plainWords(name)) === sorted(words));
  if (turned && words.length > 1) return right('word-order', 'The same words in another order.');
  if (answer.kind === 'text') {
    const same = agreeing.some(
      (each) => sorted(contentStems(each)) === sorted(contentStems(typed)),
    );
    if (same && contentStems(typed).length > 0) {
      return right('endings', 'The same words, but for little ones and endings.');
    }
  }
  const slip = agreeing.map((name) => slipIn(plainWords(name), words)).find((found) => found);
  if (slip) {
    return slip.sure
      ? right('slip', `Right, but for a slip of the finger: it is written ${answer.text}.`)
      : close('slip', `Close: perhaps a slip of the finger. It is written ${answer.text}.`);
  }
  return partly(answer, accepted, words);
}

function sorted(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ');
}

function partly(answer: Worded, accepted: readonly string[], words: readonly string[]): Judgement {
  const typedStems = new Set(contentStems(words.join(' ')));
  for (const name of accepted) {
    const wanted = new Set(contentStems(name));
    if (wanted.size === 0) continue;
    const met = [...wanted].filter((stem) => typedStems.has(stem)).length;
    if (met === wanted.size && !isOtherPerson(answer, wanted, words)) {
      const held = name === answer.text ? name : `“${name}”, which counts for ${answer.text}`;
      return close('more', `That holds the answer, ${held}, and says more.`);
    }
    const extra = [...typedStems].filter((stem) => !wanted.has(stem)).length;
    if (answer.kind === 'entity' && met > 0 && extra === 0) {
      return close('part', `Only a part of the name; in full: ${answer.text}.`);
    }
    if (answer.kind === 'text' && met / wanted.size >= 0.5 && met > 1) {
      return close('part', `Some of it is there; the whole is: ${answer.text}.`);
    }
  }
  return missed(answer);
}

/** "Xi Zhongxun" is no Xi Jinping with more said of him; "Treasury Secretary Yellen" is Janet Yellen. */
function isOtherPerson(
  answer: Worded,
  wanted: ReadonlySet<string>,
  words: readonly string[],
): boolean {
  if (answer.kind === 'text' || wanted.size > 1) return false;
  if (words.includes('or')) return false;
  const full = contentStems(answer.text);
  const [family] = wanted;
  return full.length > 1 && full.includes(family!) && !words.some((word) => titles.has(word));
}
