import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { stickingOut, type Device, type Window } from './quiz-windows.ts';

/** How a screen is to be pictured. */
export interface Shot {
  /** The page to its end; by default what is in the window. */
  readonly whole?: boolean;
  /** Puts the screen right again after each change of the window. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export type Shoot = (screen: string, shot?: Shot) => Promise<void>;

interface CameraOptions {
  /** Where pictures go. */
  readonly folder: string;
  readonly language: string;
  readonly device: Device;
  /** Is told what is wrong, a line each. */
  readonly complain: (line: string) => void;
}

/** Pictured in extreme windows too. */
const inEveryWindow = new Set([
  'first-run',
  'question-choices',
  'answer-right',
  'edit-dialog',
  'today',
  'stories',
  'story',
  'fact',
  'read-article',
  'stats',
  'settings',
]);

/** Pictured in languages other than English too; the others are looked at there for what sticks out. */
const inEveryLanguage = new Set([
  'first-run',
  'question-choices',
  'answer-right',
  'today',
  'stats',
  'settings',
]);

/** Pictures what a page shows, which from now on may not throw, nor write errors to the console. */
export async function openCamera(page: Page, options: CameraOptions): Promise<Shoot> {
  const { folder, language, device, complain } = options;
  let showing = 'start';
  const note = (what: string) => complain(`${showing}.${language}: ${what}`);
  page.on('pageerror', (error) => note(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  // Puppeteer's own ways of sizing and picturing take the mouse away, and its size back.
  const session = await page.createCDPSession();
  await resize(session, device, device.usual);
  await emulate(page, 'light');

  return async (screen, { whole = false, prepare } = {}) => {
    showing = screen;
    const isPictured = language === 'en' || inEveryLanguage.has(screen);
    for (const window of [device.usual, ...device.extreme]) {
      await resize(session, device, window);
      await painted(page);
      await prepare?.(page);
      await painted(page);
      for (const line of await stickingOut(page)) {
        complain(`${screen}.${language}.${window.name}: ${line}`);
      }
      const isExtra = language === 'en' && inEveryWindow.has(screen);
      if (!isPictured || !(window === device.usual || isExtra)) continue;
      // As high as the page: what stays at the foot of the window stands at its end.
      if (whole) {
        const { cssContentSize } = await session.send('Page.getLayoutMetrics');
        const height = Math.max(window.height, Math.ceil(cssContentSize.height));
        await resize(session, device, { ...window, height });
      }
      for (const scheme of ['light', 'dark'] as const) {
        await emulate(page, scheme);
        await painted(page);
        const name = `${screen}.${language}.${window.name}.${scheme}.png`;
        const { data } = await session.send('Page.captureScreenshot');
        await writeFile(join(folder, name), Buffer.from(data, 'base64'));
      }
      await emulate(page, 'light');
    }
    await resize(session, device, device.usual);
    await painted(page);
  };
}

async function resize(session: CDPSession, { hasMouse }: Device, window: Window): Promise<void> {
  const { width, height, scale = 1 } = window;
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: scale,
    mobile: !hasMouse,
  });
}

/** Without motion, so that nothing is pictured half-way. */
function emulate(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  return page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 80))),
  );
}
