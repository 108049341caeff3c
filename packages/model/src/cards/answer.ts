import { checkDate } from './answer-date.ts';
import { checkNumber } from './answer-number.ts';
import { editsBetween } from '../text/edits.ts';
import { slipsAllowed } from './slips.ts';
import type { Answer, Judgement } from './types.ts';
import { contentStems, fold, tokens } from './words.ts';

/**
 * Judges an answer typed by the learner. Case, accents, articles and titles do not count; dates and
 * numbers are read in words and in figures; a slip of the finger in a long word is forgiven. Where the
 * answer is denied ("not 80") it is wrong; one of several ("80 or 90") is close at best.
 */
export function checkAnswer(answer: Answer, typed: string): Judgement {
  if (typed.trim() === '') return { verdict: 'wrong', reason: 'Nothing was typed.' };
  const exact = exactly(answer, typed);
  const judged = judge(answer, typed, exact);
  if (exact || judged.verdict === 'wrong') return judged;
  const accepted = [answer.text, ...answer.accept];
  if (denies(typed) && !accepted.some(denies)) return wrong(answer);
  if (offersSeveral(typed) && !accepted.some(offersSeveral)) {
    return close(`More than one answer was typed; it is ${answer.text}.`);
  }
  return judged;
}

function judge(answer: Answer, typed: string, exact: Judgement | undefined): Judgement {
  switch (answer.kind) {
    case 'date':
      return best(checkDate(answer, typed), exact);
    case 'number':
      return best(checkNumber(answer, typed), exact);
    case 'entity':
    case 'text':
      return exact ?? checkWords(answer, typed);
  }
}

const rank = { right: 2, close: 1, wrong: 0 } as const;

function best(first: Judgement, second: Judgement | undefined): Judgement {
  return second && rank[second.verdict] > rank[first.verdict] ? second : first;
}

function denies(text: string): boolean {
  return /\b(?:not|no(?!\. ?\d)|never|neither|nor|cannot|other than|anything but)\b|n't\b/.test(
    fold(text),
  );
}

function offersSeveral(text: string): boolean {
  return /\b(?:or|either)\b/.test(fold(text));
}

const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
);
const articles = new Set(['the', 'a', 'an']);
const titles = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady president premier minister prime secretary chancellor governor senator general chairman chairwoman king queen'.split(
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

function exactly(answer: Answer, typed: string): Judgement | undefined {
  const words = plainWords(typed).join(' ');
  const [shown, ...others] = [answer.text, ...answer.accept];
  if (words === '') return undefined;
  if (words === plainWords(shown).join(' ')) {
    const same = fold(typed).trim() === fold(shown).trim();
    return right(
      same ? 'That is the answer.' : 'That is the answer, written a little differently.',
    );
  }
  const other = others.find((accepted) => words === plainWords(accepted).join(' '));
  if (other === undefined) return undefined;
  return right(
    answer.kind === 'text'
      ? 'That wording counts as right.'
      : `“${other}” is another name for ${answer.text}.`,
  );
}

function right(reason: string): Judgement {
  return { verdict: 'right', reason };
}

function close(reason: string): Judgement {
  return { verdict: 'close', reason };
}

function checkWords(
  answer: Extract<Answer, { kind: 'text' | 'entity' }>,
  typed: string,
): Judgement {
  const words = plainWords(typed);
  if (words.length === 0)
    return { verdict: 'wrong', reason: 'There is no word in what was typed.' };
  const accepted = [answer.text, ...answer.accept];

  if (answer.kind === 'entity') {
    const bare = withoutTitles(words).join(' ');
    const titled = accepted.find((name) => bare === withoutTitles(plainWords(name)).join(' '));
    if (titled !== undefined) return right('Right; the title before the name is not needed.');
  }
  const agreeing = accepted.filter((each) => denies(each) === denies(typed));
  const turned = agreeing.find((name) => sorted(plainWords(name)) === sorted(words));
  if (turned !== undefined && words.length > 1) return right('The same words in another order.');
  if (answer.kind === 'text') {
    const same = agreeing.some(
      (each) => sorted(contentStems(each)) === sorted(contentStems(typed)),
    );
    if (same && contentStems(typed).length > 0) {
      return right('The same words, but for little ones and endings.');
    }
  }
  const slip = agreeing.map((name) => slipIn(plainWords(name), words)).find((found) => found);
  if (slip) {
    return slip.sure
      ? right(`Right, but for a slip of the finger: it is written ${answer.text}.`)
      : close(`Close: perhaps a slip of the finger. It is written ${answer.text}.`);
  }
  return partly(answer, accepted, words);
}

function sorted(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ');
}

/** Slips are looked for in letters alone: another figure is another answer. */
function slipIn(
  wanted: readonly string[],
  typed: readonly string[],
): { readonly sure: boolean } | undefined {
  const one = wanted.join('');
  const other = typed.join('');
  if (one.replaceAll(/\D/g, '') !== other.replaceAll(/\D/g, '')) return undefined;
  const allowed = slipsAllowed(Math.min(one.length, other.length));
  const edits = editsBetween(one, other, allowed);
  if (edits > allowed) return undefined;
  return { sure: edits === 0 || (edits === 1 && one.length >= 9) };
}

function partly(
  answer: Extract<Answer, { kind: 'text' | 'entity' }>,
  accepted: readonly string[],
  words: readonly string[],
): Judgement {
  const typedStems = new Set(contentStems(words.join(' ')));
  for (const name of accepted) {
    const wanted = new Set(contentStems(name));
    if (wanted.size === 0) continue;
    const met = [...wanted].filter((stem) => typedStems.has(stem)).length;
    if (met === wanted.size) return close(`That holds the answer, ${answer.text}, and says more.`);
    const extra = [...typedStems].filter((stem) => !wanted.has(stem)).length;
    if (answer.kind === 'entity' && met > 0 && extra === 0) {
      return close(`Only a part of the name; in full: ${answer.text}.`);
    }
    if (answer.kind === 'text' && met / wanted.size >= 0.5 && met > 1) {
      return close(`Some of it is there; the whole is: ${answer.text}.`);
    }
  }
  return wrong(answer);
}

function wrong(answer: Answer): Judgement {
  return { verdict: 'wrong', reason: `The answer is ${answer.text}.` };
}
