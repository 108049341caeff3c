import { translator } from '@backgrounder/ui/words';
import { describe, expect, it } from 'vitest';
import { en } from '../locales/en.ts';
import { createIcon, type TabState } from './icon.ts';

async function shown(show: (icon: ReturnType<typeof createIcon>) => Promise<void>) {
  const calls: Record<string, unknown>[] = [];
  const record = (details: object): Promise<void> => {
    calls.push({ ...details });
    return Promise.resolve();
  };
  const icon = createIcon(
    { setTitle: record, setBadgeText: record, setBadgeBackgroundColor: () => Promise.resolve() },
    translator(en),
  );
  await show(icon);
  return calls;
}

describe('the toolbar button', () => {
  it.each<[TabState, string, string | null]>([
    [{ type: 'related', mentions: 1 }, 'Backgrounder: 1 mention to explain', '1'],
    [{ type: 'related', mentions: 42 }, 'Backgrounder: 42 mentions to explain', '42'],
    [{ type: 'related', mentions: 1200 }, 'Backgrounder: 1200 mentions to explain', '999+'],
    [{ type: 'nothing' }, 'Backgrounder: no pack covers this page', null],
    [{ type: 'off', host: 'a.example' }, 'Backgrounder: off on a.example', 'off'],
  ])('tells of a tab: %j', async (state, title, text) => {
    expect(await shown((icon) => icon.showTab(3, state))).toEqual([
      { tabId: 3, title },
      { tabId: 3, text },
    ]);
  });

  it.each([
    [0, 'Backgrounder: what this page has', ''],
    [1, 'Backgrounder: 1 card is due', '1'],
    [12, 'Backgrounder: 12 cards are due', '12'],
  ])('tells that %d cards are due', async (cards, title, text) => {
    expect(await shown((icon) => icon.showDue(cards))).toEqual([{ title }, { text }]);
  });

  it('tells in its title alone where there are no badges', async () => {
    const titles: string[] = [];
    const icon = createIcon(
      {
        setTitle: ({ title }) => {
          titles.push(title);
          return Promise.resolve();
        },
      },
      translator(en),
    );
    await icon.showDue(2);
    expect(titles).toEqual(['Backgrounder: 2 cards are due']);
  });
});
