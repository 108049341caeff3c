export type { Span, TimelineFact } from './fact.ts';
export { factLinks, type LinkedFact } from './fact-links.ts';
export type { TimelineEntity } from './filter.ts';
export { Overview } from './Overview.tsx';
export { Timeline } from './Timeline.tsx';
export { spanInWords, whenInWords } from './when.ts';
