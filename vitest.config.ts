import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browsers.ts';

const chromium = findBrowser('chromium');

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          // Style sheets are read as text; without this they arrive empty.
          css: true,
          include: ['{packages,apps}/*/src/**/*.test.ts', 'tests/integration/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.browser.test.ts'],
          // A busy machine makes the tests of random input slow, and not wrong.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          // Installs what would be published, so it needs the registry.
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
      {
        // Found late, they would reload the page under a running test.
        optimizeDeps: {
          entries: [
            '{packages,apps}/*/src/**/*.browser.test.{ts,tsx}',
            // What a worker imports is not found from the page.
            'packages/study/src/**/worker.ts',
          ],
          // It finds its WebAssembly beside itself.
          exclude: ['fsrs-browser'],
        },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'browser',
          css: true,
          // All files share one origin: one that clears its storage, or sets its quota, would disturb the others.
          fileParallelism: false,
          include: ['{packages,apps}/*/src/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium !== undefined && { executablePath: chromium }),
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-background-networking',
                  '--disable-quic',
                  '--no-first-run',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
