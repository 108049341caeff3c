import { panelNames } from '@backgrounder/ui/findings';
import type { PanelState } from '@backgrounder/ui/panel';
import type { PagePanel } from '../messages.ts';

/** What the panel shows of what a page told. */
export function panelState({ report, stories, text, mentions }: PagePanel): PanelState {
  switch (report.type) {
    case 'failed':
    case 'unrelated':
      return report;
    case 'related': {
      const { day, entities } = report.page;
      return {
        type: 'related',
        page: {
          ...(day !== undefined && { day }),
          stories,
          names: panelNames(text, mentions, entities),
        },
      };
    }
  }
}
