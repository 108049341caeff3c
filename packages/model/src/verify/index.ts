/**
 * Whether the words that a pack cites stand in copies of its sources.
 *
 * @module
 */
export {
  verifyCitations,
  type SourceCopy,
  type Verdict,
  type VerifiedCitation,
} from './verify-citations.ts';
