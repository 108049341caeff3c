/**
 * Decides what a page is about: which story, who is named, which sentences tell which facts, and what to
 * show beside them.
 *
 * @module
 */
export { annotate } from './annotate.ts';
export { entityContext } from './context.ts';
export { factView, type Shown } from './fact-view.ts';
export { extentIn } from '../chronology/as-of.ts';
export { entitiesOf } from '../pack/references.ts';
export { storyContext } from './story-context.ts';
export type { FactLink } from '../linking/link-facts.ts';
export { whenLabel } from '../time/in-words.ts';
export type {
  Annotation,
  ContextReason,
  Difference,
  EntityContext,
  FactView,
  Mention,
  MentionedEntity,
  RelatedFact,
  RelevanceReason,
  SourceView,
  Story,
  StoryContext,
  ToldFact,
} from './types.ts';
