import type { Span } from '../match/sentences.ts';
import type { Day } from '../time/day.ts';
import type { TellingSentence } from './article.ts';
import { asidesOf, liesIn, without } from './asides.ts';
import { datedPhrases } from './dates.ts';
import { quotedWords, type Quotation } from './quotations.ts';
import { speakerOf, type Speaker } from './speakers.ts';
import type { EntityMention, NamedEntity } from './types.ts';
import { writtenWords } from './vocabulary.ts';

/** Words that somebody named is quoted with. */
export interface DraftStatement {
  readonly kind: 'statement';
  readonly speaker: NamedEntity;
  /** What was said aloud, word for word; none where it was written, or too long to quote. */
  readonly quotation?: string;
  /** EDTF, where the sentence gives the day. */
  readonly when?: string;
  readonly paragraph: number;
  /** Where the quoted words stand; UTF-16 code units into the article. */
  readonly at: Span;
  readonly sentence: TellingSentence;
}

interface Statements {
  readonly statements: readonly DraftStatement[];
  /** Paragraphs of quotations of which nobody named is the speaker. */
  readonly unattributed: readonly number[];
}

/** The quotations of an article, each with its speaker. */
export function statementsOf(
  paragraphs: readonly (readonly TellingSentence[])[],
  mentions: readonly EntityMention[],
  published: Day,
): Statements {
  const statements: DraftStatement[] = [];
  const unattributed: number[] = [];
  const outside = ofThoseWhoMaySpeak(paragraphs.flat(), mentions);
  // A quotation left open at the end of a paragraph goes on in the next one.
  let open: Attribution | undefined;
  for (const paragraph of paragraphs) {
    let latest = open;
    open = undefined;
    for (const sentence of paragraph) {
      const main = without(sentence, asidesOf(sentence));
      const own = attributionOf(main, outside, published);
      latest = own ?? (beginsQuoted(sentence) ? latest : undefined);
      for (const quoted of joined(sentence)) {
        const words = quotedWords(quoted.words);
        if (words === undefined && quoted.words.length < 60) continue;
        if (latest) statements.push(statementOf(sentence, quoted, latest, words));
        else unattributed.push(sentence.paragraph);
      }
      if (sentence.quotations.at(-1)?.open) open = latest;
    }
  }
  return { statements, unattributed };
}

interface Attribution {
  readonly speaker: NamedEntity;
  readonly when: string | undefined;
  readonly written: boolean;
}

function statementOf(
  sentence: TellingSentence,
  { at }: Quoted,
  { speaker, when, written }: Attribution,
  words: string | undefined,
): DraftStatement {
  return {
    kind: 'statement',
    speaker,
    ...(words !== undefined && !written && { quotation: words }),
    ...(when !== undefined && { when }),
    paragraph: sentence.paragraph,
    at,
    sentence,
  };
}

function attributionOf(
  sentence: TellingSentence,
  mentions: readonly EntityMention[],
  published: Day,
): Attribution | undefined {
  const found = speakerOf(sentence, mentions);
  if (!found) return undefined;
  return {
    speaker: found.entity,
    when: saidWhen(sentence, found, published),
    written: writtenWords.test(sentence.told),
  };
}

/** The day that the attribution gives, not one that what was said tells of. */
function saidWhen(
  { told, start }: TellingSentence,
  { verb }: Speaker,
  published: Day,
): string | undefined {
  const verbAt = verb.start - start;
  return datedPhrases(told, published).find((phrase) => {
    if (phrase.start < verbAt)
      return !/[,;] |\b(?:and|but)\b/.test(told.slice(phrase.end + 1, verbAt));
    const between = told.slice(verb.end - start, phrase.start);
    return !/\b(?:that|would|will|should|could|had|has|was|were|when)\b/.test(between);
  })?.when;
}

function beginsQuoted({ quotations, start }: TellingSentence): boolean {
  return quotations[0]?.outer.start === start;
}

interface Quoted {
  readonly words: string;
  readonly at: Span;
}

/** The quotations of a sentence; one that "he said" interrupts is one. */
function joined({ quotations, text, start }: TellingSentence): Quoted[] {
  const result: Quoted[] = [];
  let last: Quotation | undefined;
  for (const quotation of quotations) {
    const words = text.slice(quotation.start - start, quotation.end - start).trim();
    const before = result.at(-1);
    const goesOn = last && before && before.words.endsWith(',') && /^\p{Ll}|^I\b/u.test(words);
    if (goesOn) result[result.length - 1] = { words: `${before.words} ${words}`, at: before.at };
    else result.push({ words, at: quotation });
    last = quotation;
  }
  return result;
}

/** The mentions outside quotations and asides: who is named in one does not speak beside it. */
function ofThoseWhoMaySpeak(
  sentences: readonly TellingSentence[],
  mentions: readonly EntityMention[],
): EntityMention[] {
  const spans = sentences.flatMap((sentence) => [
    ...sentence.quotations.map(({ outer }) => outer),
    ...asidesOf(sentence),
  ]);
  return mentions.filter((mention) => !liesIn(mention, spans));
}
