import '@backgrounder/ui/tokens.css';
import { inSlices, pageClock, watchCards } from '@backgrounder/ui/reading';
import { browser } from 'wxt/browser';
import { parseActionReply, parseAnnotateReply, type ToBackground } from '../../messages.ts';
import { Onboarding } from '../../onboarding/Onboarding.tsx';
import '../../onboarding/onboarding.css';
import type { WhereChoice } from '../../onboarding/Where.tsx';
import { cardActions } from '../../page/card-actions.ts';
import { createOverlay } from '../../page/overlay.ts';
import { createPageReader } from '../../page/page-reader.ts';
import { dressPage, renderPage } from '../../render-page.tsx';
import { noSettings, type Settings } from '../../settings/settings.ts';
import { sitePattern } from '../../settings/site.ts';
import { changeSettings, loadSettings } from '../../settings/store.ts';
import { t, words } from '../../words.ts';

const area = browser.storage.local;
const [commands, settings] = await Promise.all([
  browser.commands.getAll(),
  loadSettings(area),
  dressPage(t('onboarding.title')),
]);
const nextKeys = commands.find((command) => command.name === 'next-mention')?.shortcut ?? '';

renderPage(
  <Onboarding
    nextKeys={nextKeys}
    where={whereOf(settings)}
    onWhere={async (choice) => {
      // Asked before anything is waited for: a browser grants permissions only within the click.
      const origins = originsOf(choice);
      const asked = origins.length === 0 ? true : browser.permissions.request({ origins });
      if (!(await asked)) return false;
      await changeSettings(area, (before) => withWhere(before, choice));
      return true;
    }}
    onStep={() => void overlay.tell({ type: 'step', by: 1 })}
    onStudy={() => void browser.tabs.create({ url: '/study/index.html' })}
  />,
);

const overlay = createOverlay({
  document,
  reader: createPageReader(document, document.querySelector('article')!, pageClock),
  clock: pageClock,
  inSlices,
  isAlive: () => true,
  *mayBeRelated() {
    yield;
    return true;
  },
  marks: () => noSettings.marks,
  muted: () => noSettings.muted,
  loadCards: () =>
    Promise.resolve((first, pointerY) =>
      watchCards(
        {
          document,
          clock: pageClock,
          words,
          actions: (card) =>
            cardActions(
              {
                act: async (action) =>
                  parseActionReply(await browser.runtime.sendMessage<ToBackground>(action)),
                document,
                now: Date.now,
              },
              card,
            ),
          colorScheme: () => document.documentElement.style.colorScheme,
          pointerY,
        },
        first,
      ),
    ),
  annotate: async (sent) => {
    const message: ToBackground = { type: 'annotate', sent };
    return parseAnnotateReply(await browser.runtime.sendMessage(message));
  },
});
void overlay.tell({ type: 'explain' });

// The commands reach other pages through the tab; this page is the extension's own.
browser.commands.onCommand.addListener((command) => {
  if (!document.hasFocus()) return;
  if (command === 'next-mention') void overlay.tell({ type: 'step', by: 1 });
  if (command === 'previous-mention') void overlay.tell({ type: 'step', by: -1 });
});

function whereOf({ otherSites, sites }: Settings): WhereChoice {
  if (otherSites === 'always') return { type: 'all' };
  const hosts = Object.keys(sites).filter((host) => sites[host] === 'always');
  return hosts.length === 0 ? { type: 'ask' } : { type: 'list', hosts };
}

function originsOf(choice: WhereChoice): string[] {
  switch (choice.type) {
    case 'ask':
      return [];
    case 'list':
      return choice.hosts.map(sitePattern);
    case 'all':
      return ['*://*/*'];
  }
}

/** Sites set to never stay so. */
function withWhere(settings: Settings, choice: WhereChoice): Settings {
  const never = Object.entries(settings.sites).filter(([, one]) => one === 'never');
  const always =
    choice.type === 'list' ? choice.hosts.map((host) => [host, 'always'] as const) : [];
  return {
    ...settings,
    otherSites: choice.type === 'all' ? 'always' : noSettings.otherSites,
    sites: Object.fromEntries([...always, ...never]),
  };
}
