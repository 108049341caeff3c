/**
 * Decides what a page is about: which story, who is named, which sentences tell which facts, and what to
 * show beside them.
 *
 * @module
 */
export { annotate } from './annotate.ts';
export { entityContext } from './context.ts';
export { factView, type Shown } from './fact-view.ts';
export { whenLabel } from '../time/in-words.ts';
export type {
  Annotation,
  EntityContext,
  FactLink,
  FactView,
  Mention,
  RelevanceReason,
  SourceView,
  Story,
} from './types.ts';
