import { builtInPacks } from '@backgrounder/model/packs';
import { deviceZone } from '@backgrounder/study';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { act, failureReply } from '../background/actions.ts';
import { datedPage } from '../background/dated-page.ts';
import { createIcon } from '../background/icon.ts';
import { inTurn } from '../background/in-turn.ts';
import { createIndexStore } from '../background/index-store.ts';
import { libraryLoader } from '../background/library.ts';
import { openPanel, type Panels } from '../background/open-panel.ts';
import { loadCard, tellOverlay } from '../background/overlay.ts';
import { gateFiles } from '../background/page-files.ts';
import { createPageReader, replyOf } from '../background/page-reader.ts';
import { gateReach, registerGate } from '../background/registration.ts';
import { createStudyLog } from '../background/study-log.ts';
import { commandPage, parseCommand } from '../background/tab-commands.ts';
import { createDatabase } from '../database/database.ts';
import type { StoreFailureCode } from '../database/store-failure.ts';
import { namesKey } from '../gate/gate.ts';
import { parseToBackground, type ToPage } from '../messages.ts';
import { createPackStore } from '../packs/pack-store.ts';
import { announceRevision, packsRevisionKey } from '../packs/packs-revision.ts';
import { createReportStore } from '../reports/report-store.ts';
import { parseSettings, settingsKey } from '../settings/settings.ts';
import { choiceOn, siteOf } from '../settings/site.ts';
import { changeSettings, loadSettings } from '../settings/store.ts';
import { t } from '../words.ts';

export default defineBackground(() => {
  const { local } = browser.storage;
  const clock = (): number => Date.now();
  const zone = deviceZone();
  const explain = (code: StoreFailureCode): string => t(`failure.${code}`);

  const database = createDatabase();
  const packs = createPackStore({
    database,
    builtIn: builtInPacks,
    announce: (revision) => announceRevision(local, revision),
    clock,
  });
  const reports = createReportStore(database);
  const study = createStudyLog({ clock, zone, newId: () => crypto.randomUUID() });
  const icon = createIcon(browser.action, t);
  const library = libraryLoader({
    packs,
    indexes: createIndexStore(database),
    saveNames: (names) => local.set({ [namesKey]: names }),
  });
  const reader = createPageReader({
    library,
    settings: () => loadSettings(local),
    study,
    icon,
    clock,
    zone,
  });

  browser.runtime.onMessage.addListener((value, sender, reply: (answer: unknown) => void) => {
    const message = parseToBackground(value);
    const { tab } = sender;
    if (!message || sender.id !== browser.runtime.id || tab?.id === undefined) return undefined;
    const { id: tabId, windowId, incognito: isPrivate } = tab;
    const isOwn = sender.url?.startsWith(`${location.origin}/`) ?? false;
    switch (message.type) {
      case 'page-passed-gate':
        if (sender.frameId === 0) void explainUnlessNever(tabId, sender.url);
        return undefined;
      case 'annotate':
        reader.annotate(datedPage(message.sent)).then(
          (annotated) => {
            reply(replyOf(annotated));
            return reader.afterwards(annotated, { tabId, isPrivate, isOwn });
          },
          (cause: unknown) => reply(failureReply(cause, explain)),
        );
        return true;
      case 'load-card':
        loadCard(browser, tabId, sender.frameId ?? 0).then(
          () => reply({ type: 'done' }),
          (cause: unknown) => reply(failureReply(cause, explain)),
        );
        return true;
      case 'panel':
        reader.stories(datedPage(message.sent)).then(
          (stories) => reply({ type: 'panel', stories }),
          (cause: unknown) => reply(failureReply(cause, explain)),
        );
        return true;
      case 'study':
      case 'mute':
      case 'report':
      case 'open-panel':
        void act(message, isPrivate, {
          study,
          reports,
          changeSettings: (change) => changeSettings(local, change),
          openPanel: () => openPanel(panels, windowId, (told) => tellOverlay(browser, tabId, told)),
          explain,
        }).then((answer) => {
          reply(answer);
          return message.type === 'study' ? reader.refreshDue() : undefined;
        });
        return true;
    }
  });

  browser.commands.onCommand.addListener((name, tab) => {
    const command = parseCommand(name);
    if (command === undefined || tab?.id === undefined) return;
    const { id: tabId, windowId, url } = tab;
    const tell = (message: ToPage) => tellOverlay(browser, tabId, message);
    if (command === 'open-panel') {
      openPanel(panels, windowId, tell).catch(() => undefined);
      return;
    }
    // A tab where no extension may run is left alone.
    void isNever(url)
      .then((never) => (never ? undefined : commandPage(command, tell)))
      .catch(() => undefined);
  });

  const register = inTurn(async () => {
    const [settings, { origins = [] }] = await Promise.all([
      loadSettings(local),
      browser.permissions.getAll(),
    ]);
    await registerGate(browser.scripting, gateReach(settings, origins));
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    register();
    void openGates(origins);
  });
  browser.permissions.onRemoved.addListener(register);

  const prepare = inTurn(async () => {
    await library();
    await reader.refreshDue();
  });
  local.onChanged.addListener((changes) => {
    if (packsRevisionKey in changes) prepare();
    if (settingsKey in changes) {
      register();
      void showWhereOff(changes[settingsKey]?.oldValue);
    }
  });

  browser.runtime.onStartup.addListener(() => {
    register();
    prepare();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // An update forgets what was registered, and may bring other packs and another reader of them. Pages that
    // are open keep their old scripts until they are loaded anew or explained by hand.
    register();
    packs.renew().catch(prepare);
    if (reason === 'install') {
      void browser.tabs.create({ url: '/onboarding.html' });
    }
  });

  /** A page that opened before a site was set to never may still pass the gate after. */
  async function explainUnlessNever(tabId: number, address: string | undefined): Promise<void> {
    if (await isNever(address)) return;
    // A tab that has closed meanwhile is left alone.
    await tellOverlay(browser, tabId, { type: 'explain' }).catch(() => undefined);
  }

  /** The page in front, where a site was just set to never or is no longer. */
  async function showWhereOff(before: unknown): Promise<void> {
    const [settings, tabs] = await Promise.all([
      loadSettings(local),
      browser.tabs.query({ active: true }),
    ]);
    for (const { id, url } of tabs) {
      const site = siteOf(url);
      if (id === undefined || !site) continue;
      const isOff = choiceOn(settings, url) === 'never';
      const wasOff = choiceOn(parseSettings(before), url) === 'never';
      if (isOff === wasOff) continue;
      await icon
        .showTab(id, isOff ? { type: 'off', host: site.host } : { type: 'nothing' })
        .catch(() => undefined);
    }
  }
});

const panels = browser as unknown as Panels;

async function isNever(address: string | undefined): Promise<boolean> {
  return choiceOn(await loadSettings(browser.storage.local), address) === 'never';
}

/** A site just granted is not loaded anew: its page in front passes the gate now. */
async function openGates(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const settings = await loadSettings(browser.storage.local);
  for (const tab of await browser.tabs.query({ active: true, url: origins })) {
    if (tab.id === undefined || choiceOn(settings, tab.url) !== 'always') continue;
    await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: [...gateFiles],
    });
  }
}
