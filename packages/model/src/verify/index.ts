/**
 * Whether the words that a pack cites and quotes stand in copies of its sources.
 *
 * @module
 */
export type { SourceCopy } from './source-text.ts';
export { verifyCitations, type Verdict, type VerifiedCitation } from './verify-citations.ts';
export { verifyQuotations, type VerifiedQuotation } from './verify-quotations.ts';
