import type { PanelName, PanelState } from '@backgrounder/ui/panel';
import type { PagePanel } from '../messages.ts';
import { pageMentions } from './page-mentions.ts';

/** What the panel shows of what a page told. */
export function panelState({ report, stories, text, mentions: placed }: PagePanel): PanelState {
  switch (report.type) {
    case 'failed':
    case 'unrelated':
      return report;
    case 'related': {
      const { day, entities } = report.page;
      const mentions = pageMentions(text, placed);
      const names = entities.map(({ id, name, language }, number): PanelName => ({
        id,
        name,
        language,
        mentions: mentions
          .filter((mention) => mention.entity === number)
          .map(({ mark, text, before, after }) => ({ mark, text, before, after })),
      }));
      return {
        type: 'related',
        page: {
          ...(day !== undefined && { day }),
          stories,
          names: names.filter((one) => one.mentions.length > 0),
        },
      };
    }
  }
}
