import { preact } from '@preact/preset-vite';
import { pseudoLocales } from '@backgrounder/ui/words';
import { defineConfig } from 'wxt';
import { localeFiles } from './scripts/locale-files.ts';
import { studyFiles } from './scripts/study-files.ts';

/** A made-up language in place of all others, for looking at layouts. */
const pseudoLocale = pseudoLocales.find((one) => one === process.env.BACKGROUNDER_PSEUDO_LOCALE);

/** The oldest browsers that the extension installs in. */
const oldest = {
  chrome: '128',
  // `text-decoration` in CSS highlights.
  firefox: '146',
} as const;

/**
 * Around each file that is put into a page WXT puts a log that is silent once it is built: half a kilobyte of
 * what every page would load.
 */
const bareScripts = {
  name: 'bare-scripts',
  transform: (code: string, id: string) => {
    if (!id.includes('unlisted-script-entrypoint')) return undefined;
    const definition = /^import definition from .*$/m.exec(code)?.[0];
    return definition && `${definition}\nexport default definition.main();`;
  },
};

export default defineConfig({
  srcDir: 'src',
  imports: false,
  zip: {
    name: 'backgrounder',
    // The add-on's reviewers build it from these: the whole workspace, as one package needs the others.
    sourcesRoot: '../..',
    excludeSources: [
      '.git',
      '.git/**',
      '**/node_modules/**',
      '**/dist/**',
      '**/.output/**',
      '**/.wxt/**',
      '**/.turbo/**',
    ],
    dotSources: true,
  },
  ...(pseudoLocale && { outDir: `.output/${pseudoLocale}` }),
  vite: () => ({
    plugins: [preact(), bareScripts],
    // For the oldest browsers that it installs in, nothing has to be written in older terms.
    build: { target: Object.entries(oldest).map(([name, version]) => `${name}${version}`) },
  }),
  manifest: ({ browser }) => ({
    name: 'Backgrounder',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    // Nothing is asked for at installation; a site is granted when its reader says "always".
    optional_host_permissions: ['*://*/*'],
    // The study page fits its schedule, and writes Anki's packages, in WebAssembly that comes with it.
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    },
    // Private windows share the one background; what holds there: src/background/private-windows.ts.
    incognito: 'spanning',
    commands: {
      'next-mention': {
        description: '__MSG_manifest_nextMention__',
        suggested_key: { default: 'Alt+Shift+J' },
      },
      'previous-mention': {
        description: '__MSG_manifest_previousMention__',
        suggested_key: { default: 'Alt+Shift+K' },
      },
      'toggle-marks': {
        description: '__MSG_manifest_toggleMarks__',
        suggested_key: { default: 'Alt+Shift+M' },
      },
      'open-panel': {
        description: '__MSG_manifest_openPanel__',
        suggested_key: { default: 'Alt+Shift+L' },
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'backgrounder@backgrounder.example',
          strict_min_version: `${oldest.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
        // Without a sidebar there: the panel opens within the page.
        gecko_android: { strict_min_version: `${oldest.firefox}.0` },
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: oldest.chrome }),
  }),
  hooks: {
    // Switched off by `imports: false`, it would still import what other packages only name alike.
    'config:resolved': (wxt) => {
      wxt.config.imports.presets = [];
    },
    // The title of the popup's page would take its place.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_manifest_action__';
    },
    'build:publicAssets': async (_, files) => {
      files.push(...(await studyFiles()), ...localeFiles(pseudoLocale));
    },
  },
});
