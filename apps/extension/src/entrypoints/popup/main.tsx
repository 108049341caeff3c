import '@backgrounder/ui/scroll.css';
import '@backgrounder/ui/tokens.css';
import { browser } from 'wxt/browser';
import { openPanel, type Panels } from '../../background/open-panel.ts';
import { tellOverlay } from '../../background/overlay.ts';
import { parsePageReport, type PageReport, type ToPage } from '../../messages.ts';
import { Popup, type PopupActions } from '../../popup/Popup.tsx';
import { loadPopup, type PopupState } from '../../popup/state.ts';
import '../../popup/popup.css';
import { listedSite, sitePattern } from '../../settings/site.ts';
import { dressPage, renderPage } from '../../render-page.tsx';
import { loadSettings, saveSite } from '../../settings/store.ts';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });

async function tell(message: ToPage): Promise<PageReport> {
  if (tab?.id === undefined) throw new Error('there is no tab');
  return parsePageReport(await tellOverlay(browser, tab.id, message));
}

function show(state: PopupState): void {
  renderPage(<Popup state={state} actions={actions} />);
}

async function refresh(): Promise<void> {
  show(
    await loadPopup({
      address: tab?.url,
      choiceOf: async (host) => listedSite(await loadSettings(browser.storage.local), host)?.choice,
      isGranted: (pattern) => browser.permissions.contains({ origins: [pattern] }),
      survey: () => tell({ type: 'survey' }),
    }),
  );
}

/** A message that finds no page any more shows itself in what is then read of it. */
async function tellThenRefresh(message: ToPage): Promise<void> {
  await tell(message).catch(() => undefined);
  await refresh();
}

async function settleAlways(
  host: string,
  asked: Promise<boolean>,
  stored: Promise<void>,
): Promise<void> {
  await stored;
  if (await asked) return tellThenRefresh({ type: 'explain' });
  await saveSite(browser.storage.local, host, undefined);
  return refresh();
}

const actions: PopupActions = {
  explain: () => void tellThenRefresh({ type: 'explain' }),
  clear: () => void tellThenRefresh({ type: 'stop' }),
  open: (mark) => {
    void tell({ type: 'open', mark }).finally(() => window.close());
  },
  always: (site) => {
    // Asked at once: a browser grants it only within the click. The choice is stored first, since
    // some close the popup when they ask; without the permission it has no effect.
    const stored = saveSite(browser.storage.local, site.host, 'always');
    const asked = browser.permissions.request({ origins: [site.pattern] });
    void settleAlways(site.host, asked, stored);
  },
  undoAlways: (site) => {
    void saveSite(browser.storage.local, site.host, undefined)
      .then(() => browser.permissions.remove({ origins: [site.pattern] }))
      .catch(() => false)
      .then(refresh);
  },
  never: (host) => {
    // Stored first: once the marks are gone, the reader may close the popup, and all that waits with it.
    void saveSite(browser.storage.local, host, 'never')
      .then(() => tell({ type: 'stop' }))
      .catch(() => undefined)
      .then(() => browser.permissions.remove({ origins: [sitePattern(host)] }))
      .catch(() => false)
      .then(refresh);
  },
  undoNever: (host) => {
    void saveSite(browser.storage.local, host, undefined).then(refresh);
  },
  study: () => openPage('/study/index.html'),
  learnMore: () => openPage('/onboarding.html'),
  openOptions: () => openPage('/options.html'),
  addPack: () => openPage('/options.html#packs'),
  draftPack: () => openPage(`/draft.html?tab=${tab?.id}`),
  markAll: () => void tellThenRefresh({ type: 'marks', show: 'all' }),
  markFirst: () => void tellThenRefresh({ type: 'marks', show: 'setting' }),
  openPanel: () => {
    // Called at once: a browser opens it only within the click.
    void openPanel(browser as unknown as Panels, tab?.windowId ?? -1, tell)
      .catch(() => undefined)
      .finally(() => window.close());
  },
};

function openPage(url: string): void {
  void browser.tabs.create({ url }).then(() => window.close());
}

await dressPage('Backgrounder');
show({ type: 'loading' });
await refresh();
