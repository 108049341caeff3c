import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { studyFiles } from './scripts/study-files.ts';

export default defineConfig({
  srcDir: 'src',
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'Backgrounder',
    description:
      'The background of a news story beside the story: who, what, when, and what has changed since.',
    permissions: ['activeTab', 'scripting', 'storage'],
    // Nothing is asked for at installation; a site is granted when its reader says "always".
    optional_host_permissions: ['*://*/*'],
    action: { default_title: 'Backgrounder: what this page has' },
    commands: {
      'next-mention': {
        description: 'Open the card of the next mention',
        suggested_key: { default: 'Alt+Shift+J' },
      },
      'previous-mention': {
        description: 'Open the card of the previous mention',
        suggested_key: { default: 'Alt+Shift+K' },
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'backgrounder@backgrounder.example',
          // `text-decoration` in CSS highlights.
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '128' }),
  }),
  hooks: {
    'build:publicAssets': async (_, files) => {
      files.push(...(await studyFiles()));
    },
  },
});
