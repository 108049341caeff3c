import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, type BrowserName, type LaunchOptions } from './browsers.ts';
import { builtExtension, openExtension, type Extension } from './extension-driver.ts';

/**
 * Chromium shows a prompt that nobody can press here. So sites are granted beforehand, in a copy
 * whose manifest differs by that alone.
 * @param patterns match patterns of the sites
 */
async function grantedCopy(built: string, patterns: readonly string[]): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'backgrounder-'));
  await cp(built, copy, { recursive: true });
  const manifest = JSON.parse(await readFile(join(built, 'manifest.json'), 'utf8')) as object;
  const granted = { ...manifest, host_permissions: patterns };
  await writeFile(join(copy, 'manifest.json'), JSON.stringify(granted));
  return copy;
}

/**
 * The extension, set to explain all pages of a site by itself, as a reader sets it.
 * @param address of a related page of that site
 */
export async function openAlwaysOn(
  name: BrowserName,
  address: string,
  options: LaunchOptions = {},
): Promise<Extension> {
  const copy =
    name === 'chromium'
      ? await grantedCopy(builtExtension(name), [`*://${new URL(address).hostname}/*`])
      : undefined;
  const extension = await openExtension(name, copy, options);
  const close = async (): Promise<void> => {
    await extension.close();
    if (copy !== undefined) await rm(copy, { recursive: true });
  };
  try {
    const page = await extension.browser.newPage();
    await page.goto(address);
    const popup = await extension.openPopup(page);
    await eventually('the offer to explain always', async () =>
      (await popup.text()).includes('Always on this site') ? true : undefined,
    );
    await popup.press('Always on this site');
    await eventually('marks', async () =>
      (await page.evaluate(() => CSS.highlights.size)) > 0 ? true : undefined,
    );
    await popup.close();
    await page.close();
  } catch (error) {
    await close();
    throw error;
  }
  return { ...extension, close };
}
