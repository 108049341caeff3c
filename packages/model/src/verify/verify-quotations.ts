import type { FactId, Pack, SourceId, StatementFact } from '../pack/types.ts';
import { findQuotation } from './find-quotation.ts';
import { plainText } from './plain-text.ts';
import { readCopy, type SourceCopy, type SourceText } from './source-text.ts';
import type { Verdict } from './verify-citations.ts';

/** One statement's quotation, and what became of it in the copies of the sources that it cites. */
export interface VerifiedQuotation {
  readonly fact: FactId;
  readonly quotation: string;
  /** The source in which it stands, or was looked for. */
  readonly source: SourceId;
  readonly verdict: Extract<Verdict, { readonly kind: 'stands' | 'changed' | 'missing' }>;
}

/**
 * Looks up the quotations of a pack in copies of the sources that their statements cite; one of them is enough.
 * White space, quotation marks, a capital at the beginning and the punctuation at the end may differ, and the
 * source may say in their midst who speaks. A quotation that nothing is like is `missing` only where a copy of
 * every source of its statement was given; else it is not in the result.
 */
export function verifyQuotations(
  pack: Pack,
  copies: ReadonlyMap<SourceId, SourceCopy>,
): readonly VerifiedQuotation[] {
  const texts = new Map([...copies].map(([source, copy]) => [source, readCopy(copy)]));
  return pack.facts.flatMap((fact) => {
    if (fact.type !== 'statement' || fact.quotation === undefined) return [];
    const verified = verify(fact, fact.quotation, texts);
    return verified ? [{ fact: fact.id, quotation: fact.quotation, ...verified }] : [];
  });
}

function verify(
  { sources }: StatementFact,
  quotation: string,
  texts: ReadonlyMap<SourceId, SourceText>,
): Pick<VerifiedQuotation, 'source' | 'verdict'> | undefined {
  const cited = [...new Set(sources.map(({ source }) => source))];
  const given = cited.flatMap((source) => {
    const text = texts.get(source);
    return text ? [{ source, text }] : [];
  });
  const [first] = given;
  if (!first) return undefined;
  const words = plainText(quotation);
  for (const { source, text } of given) {
    const span = findQuotation(words, text.main);
    if (span) return { source, verdict: { kind: 'stands', paragraph: text.paragraphAt(span) } };
    if (findQuotation(words, text.besides)) {
      return { source, verdict: { kind: 'stands', paragraph: undefined } };
    }
  }
  for (const { source, text } of given) {
    const near = text.nearest(quotation);
    if (near) return { source, verdict: { kind: 'changed', ...near } };
  }
  if (given.length < cited.length) return undefined;
  return { source: first.source, verdict: { kind: 'missing' } };
}
