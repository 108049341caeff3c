import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectPath } from './browsers.ts';
import { manifestIn } from './granted-copy.ts';

/** What every browser is told. */
const everywhere = {
  manifest_version: 3,
  name: 'Backgrounder',
  description: '__MSG_manifest_description__',
  version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  default_locale: 'en',
  permissions: ['activeTab', 'scripting', 'storage'],
  optional_host_permissions: ['*://*/*'],
  content_security_policy: {
    extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
  },
  incognito: 'spanning',
  action: { default_title: '__MSG_manifest_action__', default_popup: 'popup.html' },
  commands: {
    'next-mention': command('nextMention', 'Alt+Shift+J'),
    'previous-mention': command('previousMention', 'Alt+Shift+K'),
    'toggle-marks': command('toggleMarks', 'Alt+Shift+M'),
    'open-panel': command('openPanel', 'Alt+Shift+L'),
  },
  options_ui: { open_in_tab: true, page: 'options.html' },
};

const chromium = {
  ...everywhere,
  permissions: [...everywhere.permissions, 'sidePanel'],
  minimum_chrome_version: '128',
  background: { service_worker: 'background.js' },
  side_panel: { default_path: 'sidepanel.html' },
};

/** Whole: a permission, a host or a script that is not named here is a failure. */
const manifests = {
  chrome: chromium,
  edge: chromium,
  firefox: {
    ...everywhere,
    browser_specific_settings: {
      gecko: {
        id: 'backgrounder@backgrounder.example',
        strict_min_version: '146.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '146.0' },
    },
    background: { scripts: ['background.js'] },
    sidebar_action: {
      default_panel: 'sidepanel.html',
      default_title: 'Backgrounder',
      open_at_install: false,
    },
  },
};

function command(message: string, keys: string): object {
  return { description: `__MSG_manifest_${message}__`, suggested_key: { default: keys } };
}

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

describe.each(Object.entries(manifests))('the build for %s', (browser, expected) => {
  const folder = projectPath(`apps/extension/.output/${browser}-mv3`);
  const catalogue = (locale: string): Catalogue =>
    JSON.parse(readFileSync(join(folder, `_locales/${locale}/messages.json`), 'utf8')) as Catalogue;

  it('has the manifest that is expected of it', async () => {
    expect(await manifestIn(folder)).toEqual(expected);
  });

  it('asks for nothing that the docs do not explain', async () => {
    const docs = readFileSync(projectPath('docs/extension/permissions.md'), 'utf8');
    const rows = docs.split('\n').filter((line) => line.startsWith('| `'));
    const { permissions } = await manifestIn(folder);
    for (const permission of permissions as string[]) {
      expect(rows.filter((row) => row.startsWith(`| \`${permission}\` `))).toHaveLength(1);
    }
  });

  it('says the same in each of its languages', () => {
    expect(readdirSync(join(folder, '_locales')).sort()).toEqual(['en', 'es', 'zh_CN']);
    const english = catalogue('en');
    for (const locale of ['es', 'zh_CN']) {
      const messages = catalogue(locale);
      expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
      expect(Object.values(messages).filter(({ message }) => message.trim() === '')).toEqual([]);
    }
  });

  it('names in its manifest only what its messages say, and no more than the stores take', () => {
    const named = JSON.stringify(expected).match(/(?<=__MSG_)\w+(?=__)/g) ?? [];
    expect(named.length).toBeGreaterThan(0);
    for (const locale of ['en', 'es', 'zh_CN']) {
      for (const name of named) expect(catalogue(locale)).toHaveProperty(name);
      expect(catalogue(locale).manifest_description!.message.length).toBeLessThanOrEqual(132);
    }
  });
});
