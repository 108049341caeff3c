/**
 * What is wrong or weak in packs that parse: each by itself, and several together.
 *
 * @module
 */
export { checkPacks } from './check-packs.ts';
export { issueCodes, ruleOf } from './rule-of.ts';
