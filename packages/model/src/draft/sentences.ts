import { sentencesOf } from '../match/sentences.ts';
import type { PageText } from '../page/types.ts';
import type { Sentence } from './types.ts';

/** The sentences of a page's main text, each with its paragraph. */
export function pageSentences({ text, blocks }: PageText): Sentence[] {
  return blocks.flatMap((block, index) =>
    sentencesOf(text.slice(block.start, block.end)).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
      text: text.slice(block.start + start, block.start + end),
      paragraph: index + 1,
    })),
  );
}
