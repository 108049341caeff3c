export { PageStories } from './PageStories.tsx';
export { Panel, type PanelProps } from './Panel.tsx';
export type {
  PanelActions,
  PanelCitation,
  PanelDifference,
  PanelEntity,
  PanelFact,
  PanelMention,
  PanelName,
  PanelPage,
  PanelRelated,
  PanelSource,
  PanelState,
  PanelStory,
} from './story.ts';
export { panelStyles } from './styles.ts';
