import { describe, expect, it } from 'vitest';
import type { PageReport, ToPage } from '../messages.ts';
import { openPanel, type Panels } from './open-panel.ts';
import { commandPage } from './tab-commands.ts';

const page = { stories: ['A'], mentions: 1, toldFacts: 0, entities: [] };

describe('a command', () => {
  it.each<[Parameters<typeof commandPage>[0], PageReport, readonly ToPage[]]>([
    ['next-mention', { type: 'unrelated', installed: [] }, [{ type: 'step', by: 1 }]],
    ['previous-mention', { type: 'unrelated', installed: [] }, [{ type: 'step', by: -1 }]],
    [
      'toggle-marks',
      { type: 'related', page: { ...page, isMarked: true } },
      [{ type: 'survey' }, { type: 'stop' }],
    ],
    [
      'toggle-marks',
      { type: 'related', page: { ...page, isMarked: false } },
      [{ type: 'survey' }, { type: 'explain' }],
    ],
  ])('%s on a page that reports %j', async (command, report, expected) => {
    const told: ToPage[] = [];
    await commandPage(command, (message) => {
      told.push(message);
      return Promise.resolve(report);
    });
    expect(told).toEqual(expected);
  });
});

describe('openPanel', () => {
  const works = { open: () => Promise.resolve() };
  const fails = { open: () => Promise.reject(new Error('not within a click')) };
  it.each<[string, Panels, readonly ToPage[]]>([
    ['a side panel', { sidePanel: works }, []],
    ['a sidebar', { sidebarAction: works }, []],
    ['a sidebar that does not open', { sidebarAction: fails }, [{ type: 'open-sheet' }]],
    ['neither', {}, [{ type: 'open-sheet' }]],
  ])('%s', async (_, panels, expected) => {
    const told: ToPage[] = [];
    await openPanel(panels, 1, (message) => {
      told.push(message);
      return Promise.resolve();
    });
    expect(told).toEqual(expected);
  });
});
