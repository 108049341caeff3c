export {
  annotatePage,
  type AnnotatedPage,
  type IndexedPacks,
  type Reader,
} from './annotate-page.ts';
export { namedEntities, type NamedEntity } from './named-entities.ts';
export type { FoundMention, PageFindings, PlacedMention } from './page-findings.ts';
export { panelNames } from './panel-names.ts';
export { panelStories } from './panel-stories.ts';
