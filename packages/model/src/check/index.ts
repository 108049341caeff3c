export { checkPacks } from './check-packs.ts';
export type { PackIssue } from '../pack/issue.ts';
export { issueCodes, ruleOf } from './rule-of.ts';
