export {
  verifyCitations,
  type SourceCopy,
  type Verdict,
  type VerifiedCitation,
} from './verify-citations.ts';
