import type { Citation, FactId, Pack, SourceId } from '../pack/types.ts';
import { findSelector } from './find-selector.ts';
import { readCopy, type SourceCopy } from './source-text.ts';

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

/**
 * Looks up every citation of one source in a copy of it. White space and the shape of quotation marks may
 * differ. Throws for a source that the pack does not have.
 */
export function verifyCitations(
  pack: Pack,
  source: SourceId,
  copy: SourceCopy,
): readonly VerifiedCitation[] {
  const ids = pack.sources.map(({ id }) => id);
  if (!ids.includes(source)) {
    throw new Error(
      `The pack "${pack.id}" has no source "${source}"; its sources are ${ids.join(', ')}.`,
    );
  }
  const { main, besides, paragraphAt, nearest } = readCopy(copy);
  const verdictOf = ({ selector, paragraph }: Citation): Verdict => {
    if (!selector) return { kind: 'unplaced' };
    const inMain = findSelector(selector, main);
    const found = inMain.length > 0 ? inMain : findSelector(selector, besides);
    const [first] = found;
    if (!first) {
      const near = nearest(selector.type === 'quote' ? selector.exact : selector.start);
      return near ? { kind: 'changed', ...near } : { kind: 'missing' };
    }
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
