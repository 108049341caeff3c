import type { PageText } from '../page/types.ts';
import type { Citation, FactId, Pack, Selector, SourceId } from '../pack/types.ts';
import { findSelector, nearestPassage, type Span } from './find-selector.ts';
import { plainText, type PlainText } from './plain-text.ts';

/**
 * What became of a citation in a copy of its source.
 * `stands`: once, in the paragraph that the citation names, if it names one.
 * `moved`: once, in another paragraph.
 * `repeated`: several times, so that it does not tell which place is meant.
 * `changed`: not as written; `found` is the passage most like it.
 * `missing`: nothing like it.
 * `unplaced`: the citation has no selector.
 */
export type Verdict =
  | { readonly kind: 'stands'; readonly paragraph: number | undefined }
  | { readonly kind: 'moved'; readonly from: number; readonly paragraph: number | undefined }
  | { readonly kind: 'repeated'; readonly times: number }
  | { readonly kind: 'changed'; readonly found: string; readonly paragraph: number | undefined }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unplaced' };

/** One citation, and what became of it in the copy. */
export interface VerifiedCitation {
  readonly fact: FactId;
  /** Place of the citation in the fact's `sources`. */
  readonly index: number;
  readonly citation: Citation;
  readonly verdict: Verdict;
}

/** A copy of a source. Paragraphs are the blocks of its main text that are no headings, counted from 1. */
export interface SourceCopy {
  readonly page: PageText;
  /** Everything else that a reader sees on the page (captions, boxes), for what the main text lacks. */
  readonly besides?: string | undefined;
}

/**
 * Looks up every citation of one source in a copy of it. White space and the shape of quotation marks may
 * differ. Throws for a source that the pack does not have.
 */
export function verifyCitations(
  pack: Pack,
  source: SourceId,
  { page, besides = '' }: SourceCopy,
): readonly VerifiedCitation[] {
  const ids = pack.sources.map(({ id }) => id);
  if (!ids.includes(source)) {
    throw new Error(
      `The pack "${pack.id}" has no source "${source}"; its sources are ${ids.join(', ')}.`,
    );
  }
  const main = plainText(page.text);
  const others = plainText(besides);
  const paragraphs = page.blocks.filter((block) => block.kind === 'body');
  const paragraphAt = ({ start }: Span): number | undefined => {
    const index = paragraphs.findIndex((block) => block.start <= start && start < block.end);
    return index === -1 ? undefined : index + 1;
  };
  const verdictOf = ({ selector, paragraph }: Citation): Verdict => {
    if (!selector) return { kind: 'unplaced' };
    const inMain = findSelector(selector, main);
    const found = inMain.length > 0 ? inMain : findSelector(selector, others);
    const [first] = found;
    if (!first) return nearestOf(selector, main, page.text, paragraphAt);
    if (found.length > 1) return { kind: 'repeated', times: found.length };
    const at = inMain.length > 0 ? paragraphAt(first) : undefined;
    return paragraph === undefined || paragraph === at
      ? { kind: 'stands', paragraph: at }
      : { kind: 'moved', from: paragraph, paragraph: at };
  };
  return pack.facts.flatMap((fact) =>
    fact.sources.flatMap((citation, index) =>
      citation.source === source
        ? [{ fact: fact.id, index, citation, verdict: verdictOf(citation) }]
        : [],
    ),
  );
}

function nearestOf(
  selector: Selector,
  source: PlainText,
  text: string,
  paragraphAt: (span: Span) => number | undefined,
): Verdict {
  const words = selector.type === 'quote' ? selector.exact : selector.start;
  const near = nearestPassage(words, source);
  return near
    ? { kind: 'changed', found: text.slice(near.start, near.end), paragraph: paragraphAt(near) }
    : { kind: 'missing' };
}
