/** Runs in a page of the extension: opens the panel of the tab in front, for good, in a tab behind it. */
export async function openPanelPage(): Promise<void> {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: TabsApi } }).chrome;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  for (const { id, url } of await tabs.query({})) {
    if (url?.includes('/sidepanel.html')) await tabs.remove(id);
  }
  await tabs.create({ url: `/sidepanel.html?tab=${tab?.id}`, active: false });
}

interface TabsApi {
  query(filter: object): Promise<{ readonly id: number; readonly url?: string }[]>;
  create(tab: { url: string; active: boolean }): Promise<unknown>;
  remove(id: number): Promise<void>;
}
