import { sentencesOf } from '../match/sentences.ts';
import type { Block, PageText } from '../page/types.ts';
import { quotationsOf, type Quotation } from './quotations.ts';
import type { Sentence } from './types.ts';
import { spokenVerbs } from './vocabulary.ts';

/** A sentence with the quotations in it; a quotation of several sentences does not divide it. */
export interface TellingSentence extends Sentence {
  /** 1-based, headlines and headings not counted. */
  readonly paragraph: number;
  /** The sentence with every quoted word blanked out: what the article itself says. */
  readonly told: string;
  readonly quotations: readonly Quotation[];
}

/** Every sentence of a page's main text, quoted ones included. */
export function pageSentences({ text, blocks }: PageText): Sentence[] {
  return blocks.flatMap((block) =>
    sentencesOf(text.slice(block.start, block.end)).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
      text: text.slice(block.start + start, block.start + end),
    })),
  );
}

/** The sentences in which the article tells something, paragraph by paragraph, headings left out. */
export function tellingParagraphs({ text, blocks }: PageText): TellingSentence[][] {
  return blocks
    .filter(({ kind }) => kind === 'body')
    .map((block, index) => tellingSentences(text, block, index + 1));
}

function tellingSentences(text: string, block: Block, paragraph: number): TellingSentence[] {
  const whole = text.slice(block.start, block.end);
  const quotations = quotationsOf(whole);
  const told = blanked(whole, quotations);
  return sentencesOf(told).map(({ start, end }) => ({
    start: block.start + start,
    end: block.start + end,
    text: whole.slice(start, end),
    paragraph,
    told: withoutFiller(told.slice(start, end)),
    quotations: quotations
      .filter(({ outer }) => outer.start >= start && outer.start < end)
      .map((quotation) => moved(quotation, block.start)),
  }));
}

function moved({ start, end, outer, open }: Quotation, by: number): Quotation {
  return {
    start: start + by,
    end: end + by,
    outer: { start: outer.start + by, end: outer.end + by },
    open,
  };
}

const filler = '\uE000';

/** Quoted words as filler, but for a full stop that ends the sentence around them too. */
function blanked(text: string, quotations: readonly Quotation[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of quotations) {
    const last = text.charAt(end - 1);
    const ends = end > start && /[.!?…]/.test(last) && !isAttributed(last, text.slice(end + 1));
    // A capital, so that a sentence may begin here.
    result += text.slice(from, start) + 'X'.repeat(end > start ? 1 : 0);
    result += filler.repeat(Math.max(0, end - start - 1 - (ends ? 1 : 0)));
    if (ends && end - start > 1) result += last;
    from = end;
  }
  return result + text.slice(from);
}

function withoutFiller(told: string): string {
  return told.replaceAll(/X?\uE000+/g, (run) => ' '.repeat(run.length));
}

/** Whether a question or a cry is followed by who uttered it, so that the sentence goes on. */
function isAttributed(mark: string, after: string): boolean {
  if (mark === '.' || mark === '…') return false;
  const clause = /^\s+([^.!?“"]{1,80})/.exec(after)?.[1] ?? '';
  const words = clause.toLowerCase().split(/[\s,]+/);
  return words.some((word) => spokenVerbs.has(word));
}
