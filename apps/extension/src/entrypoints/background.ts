import { builtInPacks } from '@backgrounder/model/packs';
import { compileIndex, tellingNames } from '@backgrounder/model/match';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { pageAnnotator } from '../background/annotate-page.ts';
import { inTurn } from '../background/in-turn.ts';
import { loadCard, tellOverlay } from '../background/overlay.ts';
import { gateFiles } from '../background/page-files.ts';
import { gatePatterns, registerGate } from '../background/registration.ts';
import { namesKey, storedNames } from '../gate/gate.ts';
import { parseToBackground, type ActionReply, type AnnotateReply } from '../messages.ts';
import { settingsKey } from '../settings/settings.ts';
import { siteOf } from '../settings/site.ts';
import { loadSettings } from '../settings/store.ts';

export default defineBackground(() => {
  const annotatePage = pageAnnotator(builtInPacks);

  browser.runtime.onMessage.addListener(
    (value, sender, reply: (answer: AnnotateReply | ActionReply) => void) => {
      const message = parseToBackground(value);
      if (!message || sender.id !== browser.runtime.id) return undefined;
      switch (message.type) {
        case 'annotate':
          reply({ type: 'annotated', found: annotatePage(message.page) });
          return undefined;
        case 'page-passed-gate':
          if (sender.tab?.id !== undefined && sender.frameId === 0) {
            void explainUnlessNever(sender.tab.id, sender.url);
          }
          return undefined;
        case 'load-card':
          if (sender.tab?.id === undefined) return undefined;
          loadCard(browser, sender.tab.id, sender.frameId ?? 0).then(
            () => reply({ type: 'done' }),
            (error: unknown) => reply({ type: 'failed', reason: String(error) }),
          );
          return true;
        default:
          return undefined;
      }
    },
  );

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const by = command === 'next-mention' ? 1 : -1;
    void stepIn(tab.id, tab.url, by);
  });

  const register = inTurn(async () => {
    const [settings, { origins = [] }] = await Promise.all([
      loadSettings(browser.storage.local),
      browser.permissions.getAll(),
    ]);
    await registerGate(browser.scripting, 'gate.js', gatePatterns(settings, origins));
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    register();
    void openGates(origins);
  });
  browser.permissions.onRemoved.addListener(register);
  browser.storage.local.onChanged.addListener((changes) => {
    if (settingsKey in changes) register();
  });
  browser.runtime.onStartup.addListener(register);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    const names = storedNames(tellingNames(compileIndex(builtInPacks)));
    void browser.storage.local.set({ [namesKey]: names });
    // An update forgets what was registered.
    register();
    if (reason === 'install') {
      void browser.tabs.create({ url: '/onboarding.html' });
    }
  });
});

/** A site just granted is not loaded anew: its page in front passes the gate now. */
async function openGates(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const { sites } = await loadSettings(browser.storage.local);
  for (const tab of await browser.tabs.query({ active: true, url: origins })) {
    const site = siteOf(tab.url);
    if (tab.id === undefined || !site || sites[site.host] !== 'always') continue;
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [...gateFiles] });
  }
}

/** A page that opened before a site was set to never may still pass the gate after. */
async function explainUnlessNever(tabId: number, address: string | undefined): Promise<void> {
  if (!(await isNever(address))) tellTab(tabId, { type: 'explain' });
}

async function stepIn(tabId: number, address: string | undefined, by: 1 | -1): Promise<void> {
  if (!(await isNever(address))) tellTab(tabId, { type: 'step', by });
}

async function isNever(address: string | undefined): Promise<boolean> {
  const { sites } = await loadSettings(browser.storage.local);
  const site = siteOf(address);
  return site !== undefined && sites[site.host] === 'never';
}

/** A tab that closed, or where no extension may run, is left alone. */
function tellTab(tabId: number, message: Parameters<typeof tellOverlay>[2]): void {
  tellOverlay(browser, tabId, message).catch(() => undefined);
}
