import type { ToPage } from '../messages.ts';

/** The panels that browsers have beside a page; each has at most one of the two. */
export interface Panels {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> } | undefined;
  readonly sidebarAction?: { open(): Promise<void> } | undefined;
}

/**
 * Opens the panel of a tab's window; within the page, where the browser has none or does not let it open now.
 * Called within what the reader did, at once: browsers open it only there.
 * @param tell sends to the tab
 */
export async function openPanel(
  { sidePanel, sidebarAction }: Panels,
  windowId: number,
  tell: (message: ToPage) => Promise<unknown>,
): Promise<void> {
  const opening = sidePanel?.open({ windowId }) ?? sidebarAction?.open();
  if (!opening) return void (await tell({ type: 'open-sheet' }));
  try {
    await opening;
  } catch {
    await tell({ type: 'open-sheet' });
  }
}
