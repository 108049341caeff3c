/** The part of the browser that tells which tab is in front of a window, and what it loads. */
export interface TabEvents {
  readonly onActivated: Listenable<(active: { tabId: number; windowId: number }) => void>;
  readonly onUpdated: Listenable<(tabId: number, change: { status?: string }) => void>;
}

interface Listenable<F> {
  addListener(listener: F): void;
}

/**
 * Tells of each tab that comes to the front of a window, and when the one in front has loaded another page.
 * For as long as the panel is open: it is a page of its own, and its listeners end with it.
 */
export function followTab(
  { onActivated, onUpdated }: TabEvents,
  windowId: number,
  first: number | undefined,
  onPage: (tabId: number) => void,
): void {
  let current = first;
  onActivated.addListener((active) => {
    if (active.windowId !== windowId) return;
    current = active.tabId;
    onPage(active.tabId);
  });
  onUpdated.addListener((tabId, change) => {
    if (tabId === current && change.status === 'complete') onPage(tabId);
  });
}
