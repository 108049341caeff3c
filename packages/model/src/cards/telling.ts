import type { EntityId } from '../pack/types.ts';
import type { Edtf } from '../time/edtf.ts';
import { overlap, spanOf } from '../time/span.ts';
import { cuePhrases, whichDate } from './phrase.ts';
import { gap, lowerStart, readSentence, type Sentence } from './sentence.ts';
import type { Story } from './story.ts';
import { isPast, plainForm } from './verbs.ts';
import { capitalise, countWords, fold } from './words.ts';
import { findDates, type WrittenDate } from './written-dates.ts';

/** A fact's own sentence, taken apart by its date, in a form that questions can be cut from. */
export interface Telling {
  /** What questions about other things than the date are cut from. */
  readonly sentence: Sentence;
  /** Phrases that date it, best first; empty ones where the sentence itself holds the date. */
  readonly cues: readonly string[];
  /** The sentence without its date; absent where the date cannot be taken out cleanly. */
  readonly undated: Sentence | undefined;
  /** The sentence with a gap for its date, and what is asked; absent where the date names a thing. */
  readonly dateGap: string | undefined;
}

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const lead = new RegExp(
  `(?:,\\s*)?\\b(?:(?:some ?(?:day|time)|perhaps|early|late|later)\\s+)*(?:(on|in|between|from|since|around|about)\\s+)?(?:${weekday},?\\s*)?$`,
);

export function tell(
  summary: string,
  when: Edtf,
  story: Story,
  preferred: readonly EntityId[],
): Telling {
  const text = summary
    .trim()
    .replace(/\.$/, '')
    .split('; ')[0]!
    // "also" and "too" lean on another fact.
    .replace(/ (?:also|too)(?=[ ,]|$)/, '');
  const read = (part: string): Sentence => readSentence(part, story, preferred);
  const date = fold(text).length === text.length ? dateWithin(text, when) : undefined;
  if (!date) {
    const sentence = read(text);
    const asked = lowerStart(sentence, story);
    const dateGap = asked
      ? `${whichDate(when).before} ${gap}, ${asked}. ${whichDate(when).hint}`
      : `${text} ${whichDate(when).before} ${gap}. ${whichDate(when).hint}`;
    return { sentence, cues: cuePhrases(when), undated: sentence, dateGap };
  }
  const found = lead.exec(fold(text).slice(0, date.start));
  const start = found ? date.start - found[0].length : date.start;
  const before = text.slice(0, date.start);
  // "the limits of 2022" are not said apart by "the limits of ____".
  const naming =
    /\bof $/.test(before) &&
    !/\b(?:morning|afternoon|evening|night|day|end|start) of $/.test(before);
  const dateGap = naming
    ? undefined
    : `${before}${gap}${text.slice(date.end)}. ${whichDate(when).hint}`;
  if (start === 0 && found) {
    const rest = read(capitalise(text.slice(date.end).replace(/^\s*,?\s*/, '')));
    const cue = text.slice(0, date.end);
    const cues = isQualified(when) ? cuePhrases(when) : [cue[0]!.toLowerCase() + cue.slice(1)];
    return { sentence: rest, cues, undated: rest, dateGap };
  }
  const without = found?.[1] === undefined ? undefined : withoutSpan(text, start, date.end);
  const undated = without === undefined ? undefined : read(without);
  if (isQualified(when) && found?.[1] !== 'around') {
    // A question with the date as it stands would claim it.
    const cues = undated ? cuePhrases(when) : [];
    return { sentence: undated ?? read(text), cues, undated, dateGap };
  }
  const cues = isAsFine(date, when) ? [''] : [...cuePhrases(when), ''];
  return { sentence: read(text), cues, undated, dateGap };
}

function dateWithin(text: string, when: Edtf): WrittenDate | undefined {
  const span = spanOf(when);
  return findDates(text).find((date) => overlap(date, span));
}

function isQualified(when: Edtf): boolean {
  return when.kind === 'date' && when.qualifier !== 'none';
}

function isAsFine(date: WrittenDate, when: Edtf): boolean {
  return when.kind === 'interval' || date.latest - date.earliest <= when.latest - when.earliest;
}

/** Nothing where the verb would be left hanging ("the visit ran from 6 to 9 July"). */
function withoutSpan(text: string, start: number, end: number): string | undefined {
  const head = text.slice(0, start).trimEnd();
  const tail = text.slice(end).trimStart();
  const last = /(\p{L}+)$/u.exec(head)?.[1];
  const hangs = last !== undefined && isPast(last) && !opensObject(last, tail);
  if (hangs || (last !== undefined && /^(?:is|are|the|of|that|and)$/.test(last))) return undefined;
  if (tail === '') return head;
  return /^[,.;:)]/.test(tail) ? head + tail : `${head} ${tail}`;
}

/** "announced [on 3 May] a ban": the verb has its object, and needs no date after it. */
function opensObject(verb: string, tail: string): boolean {
  return (
    plainForm(verb) !== undefined &&
    verb !== 'had' &&
    /^[\p{L}\d]/u.test(tail) &&
    !/^(?:and|or|but|to|in|at|on|for|with|by|as|from|of|after|until|before|into|over)\b/.test(tail)
  );
}

/**
 * A text with each cue: after it where it is short, before it where the cue would hang on its last
 * clause. `opening` is the text as it stands after the cue; absent where that is not known.
 */
export function withCues(
  text: string,
  opening: string | undefined,
  cues: readonly string[],
  finish: (dated: string) => string,
): string[] {
  const long =
    countWords(text) > 9 || /,| (?:that|and|before|after|when|while|so|than|did|until) /.test(text);
  return cues.flatMap((cue) => {
    if (!cue) return [finish(text)];
    const end = finish(`${text} ${cue}`);
    if (opening === undefined) return [end];
    const start = finish(`${cue}, ${opening}`);
    return long ? [start, end] : [end, start];
  });
}
