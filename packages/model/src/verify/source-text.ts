import type { PageText } from '../page/types.ts';
import { nearestPassage, type Span } from './find-selector.ts';
import { plainText, type PlainText } from './plain-text.ts';

/** A copy of a source. Paragraphs are the blocks of its main text that are no headings, counted from 1. */
export interface SourceCopy {
  readonly page: PageText;
  /** Everything else that a reader sees on the page (captions, boxes), for what the main text lacks. */
  readonly besides?: string | undefined;
}

/** A copy, made ready for many look-ups. */
export interface SourceText {
  readonly main: PlainText;
  readonly besides: PlainText;
  /** 1-based; none for a heading. */
  readonly paragraphAt: (span: Span) => number | undefined;
  /** The passage that is most like words which are not there. */
  readonly nearest: (
    words: string,
  ) => { readonly found: string; readonly paragraph: number | undefined } | undefined;
}

export function readCopy({ page, besides = '' }: SourceCopy): SourceText {
  const main = plainText(page.text);
  const paragraphs = page.blocks.filter((block) => block.kind === 'body');
  const paragraphAt = ({ start }: Span): number | undefined => {
    const index = paragraphs.findIndex((block) => block.start <= start && start < block.end);
    return index === -1 ? undefined : index + 1;
  };
  const nearest: SourceText['nearest'] = (words) => {
    const near = nearestPassage(words, main);
    return near && { found: page.text.slice(near.start, near.end), paragraph: paragraphAt(near) };
  };
  return { main, besides: plainText(besides), paragraphAt, nearest };
}
