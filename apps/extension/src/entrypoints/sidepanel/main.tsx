import { Panel, panelStyles, type PanelActions, type PanelState } from '@backgrounder/ui/panel';
import { WordsContext } from '@backgrounder/ui/words';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { tellOverlay } from '../../background/overlay.ts';
import { parsePagePanel, type ToBackground, type ToPage } from '../../messages.ts';
import { followTab } from '../../panel/follow-tab.ts';
import { panelState } from '../../panel/panel-state.ts';
import { study } from '../../panel/study.ts';
import { parseSettings, settingsKey } from '../../settings/settings.ts';
import { loadSettings } from '../../settings/store.ts';
import { t, words } from '../../words.ts';
import './sidepanel.css';

document.adoptedStyleSheets = panelStyles();
document.documentElement.lang = t('locale');
document.title = `Backgrounder: ${t('panel.title')}`;

// Opened as a page, it stays with the tab that its address names.
const named = new URLSearchParams(location.search).get('tab');
let tabId: number | undefined = named === null ? undefined : Number(named);
let turn = 0;
let state: PanelState = { type: 'loading' };
let { appearance } = await loadSettings(browser.storage.local);

function draw(): void {
  render(
    <WordsContext.Provider value={words}>
      <Panel state={state} actions={actions} appearance={appearance} />
    </WordsContext.Provider>,
    document.body,
  );
}

function show(next: PanelState): void {
  state = next;
  draw();
}

async function load(tab: number | undefined): Promise<void> {
  const own = ++turn;
  tabId = tab;
  show({ type: 'loading' });
  let next: PanelState = { type: 'closed' };
  try {
    if (tab !== undefined) {
      next = panelState(parsePagePanel(await tellOverlay(browser, tab, { type: 'panel' })));
    }
  } catch {
    // No extension may run there, or the reader has not asked for it on that page.
  }
  // Another tab came to the front meanwhile.
  if (own === turn) show(next);
}

function tell(message: ToPage): void {
  if (tabId !== undefined) void tellOverlay(browser, tabId, message).catch(() => load(tabId));
}

const actions: PanelActions = {
  openMention: (mark) => tell({ type: 'open', mark }),
  showSentence: ({ start, end }) => tell({ type: 'show', start, end }),
  study: (facts, chosen) =>
    study((message: ToBackground) => browser.runtime.sendMessage(message), facts, chosen),
  retry: () => void load(tabId),
};

browser.storage.local.onChanged.addListener((changes) => {
  if (!(settingsKey in changes)) return;
  ({ appearance } = parseSettings(changes[settingsKey]?.newValue));
  draw();
});

draw();
if (tabId === undefined) {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const { id: windowId } = await browser.windows.getCurrent();
  if (windowId !== undefined) {
    followTab(browser.tabs, windowId, active?.id, (tab) => void load(tab));
  }
  tabId = active?.id;
}
await load(tabId);
