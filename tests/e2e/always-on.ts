import { rm } from 'node:fs/promises';
import { eventually, type BrowserName, type LaunchOptions } from './browsers.ts';
import { builtExtension, openExtension, type Extension } from './extension-driver.ts';
import { grantedCopy } from './granted-copy.ts';

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
