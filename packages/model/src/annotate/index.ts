export { annotate } from './annotate.ts';
export { entityContext } from './context.ts';
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
