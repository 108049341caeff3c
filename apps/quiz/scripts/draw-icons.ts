// Draws the icons of the installed app from public/icon.svg: `pnpm --filter @backgrounder/quiz draw-icons`, when the
// drawing has changed.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** The drawing's own ground. */
const ground = '#0d5c63';
/** `drawn`: share of the side that the drawing takes; a mask may cut off all but a circle of four fifths. */
const icons = [
  { name: 'icon-192', side: 192, drawn: 1, behind: 'transparent' },
  { name: 'icon-512', side: 512, drawn: 1, behind: 'transparent' },
  { name: 'icon-maskable-512', side: 512, drawn: 0.75, behind: ground },
  // iOS rounds the corners by itself.
  { name: 'apple-touch-icon', side: 180, drawn: 0.9, behind: ground },
];

const folder = new URL('../public/', import.meta.url);
const svg = await readFile(new URL('icon.svg', folder), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.BACKGROUNDER_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const { name, side, drawn, behind } of icons) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(
    `<style>
      body { display: grid; height: 100vh; margin: 0; place-items: center; background: ${behind} }
      svg { width: ${side * drawn}px }
    </style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(fileURLToPath(new URL(`${name}.png`, folder)), png);
  await page.close();
}
await browser.close();
