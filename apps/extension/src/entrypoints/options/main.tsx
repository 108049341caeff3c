import '@backgrounder/ui/tokens.css';
import { builtInPacks } from '@backgrounder/model/packs';
import { download } from '@backgrounder/ui/download';
import { browser } from 'wxt/browser';
import { createDatabase } from '../../database/database.ts';
import { fetchText } from '../../options/fetch-text.ts';
import { Options } from '../../options/Options.tsx';
import '../../options/options.css';
import { studyBackup } from '../../options/study-backup.ts';
import { announceRevision, packsRevisionKey } from '../../packs/packs-revision.ts';
import { createPackStore } from '../../packs/pack-store.ts';
import { dressPage, renderPage } from '../../render-page.tsx';
import { createReportStore } from '../../reports/report-store.ts';
import { settingsKey } from '../../settings/settings.ts';
import { changeSettings, loadSettings } from '../../settings/store.ts';
import { t } from '../../words.ts';

const area = browser.storage.local;
const database = createDatabase();
await dressPage(t('options.title'));
renderPage(
  <Options
    environment={{
      loadSettings: () => loadSettings(area),
      changeSettings: (change) => changeSettings(area, change),
      packs: createPackStore({
        database,
        builtIn: builtInPacks,
        announce: (revision) => announceRevision(area, revision),
        clock: Date.now,
      }),
      reports: createReportStore(database),
      permissions: {
        granted: async () => (await browser.permissions.getAll()).origins ?? [],
        request: (origins) => browser.permissions.request({ origins: [...origins] }),
        remove: async (origins) => {
          await browser.permissions.remove({ origins: [...origins] });
        },
      },
      commands: async () =>
        (await browser.commands.getAll())
          .filter(({ name }) => name !== undefined && !name.startsWith('_'))
          .map(({ name = '', description = '', shortcut = '' }) => ({
            name,
            description,
            keys: shortcut,
          })),
      openCommandSettings,
      fetchText,
      study: studyBackup,
      watch: (changed) => {
        const listener = (changes: Record<string, unknown>): void => {
          if (settingsKey in changes || packsRevisionKey in changes) changed();
        };
        area.onChanged.addListener(listener);
        return () => area.onChanged.removeListener(listener);
      },
      download: (name, text) => download(name, [text], 'application/json'),
      now: Date.now,
    }}
  />,
);

function openCommandSettings(): void {
  // Firefox has it, and the types, which are Chromium's, do not tell.
  const { openShortcutSettings } = browser.commands as object as {
    openShortcutSettings?: () => Promise<void>;
  };
  if (openShortcutSettings) void openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
