import { expect, it } from 'vitest';
import { followTab } from './follow-tab.ts';

type Activated = (active: { tabId: number; windowId: number }) => void;
type Updated = (tabId: number, change: { status?: string }) => void;

it('follows the tab in front of its window, and what that loads', () => {
  const told: number[] = [];
  let activate: Activated = () => expect.fail();
  let update: Updated = () => expect.fail();
  const events = {
    onActivated: { addListener: (one: Activated) => void (activate = one) },
    onUpdated: { addListener: (one: Updated) => void (update = one) },
  };
  followTab(events, 1, 10, (tab) => told.push(tab));
  update(10, { status: 'loading' });
  update(10, { status: 'complete' });
  update(11, { status: 'complete' });
  activate({ tabId: 20, windowId: 2 });
  update(20, { status: 'complete' });
  activate({ tabId: 11, windowId: 1 });
  update(11, { status: 'complete' });
  update(10, { status: 'complete' });
  expect(told).toEqual([10, 11, 11]);
});
