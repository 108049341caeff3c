import { eventually } from '../e2e/browsers.ts';
import type { Extension } from '../e2e/extension-driver.ts';

/** Adds a pack as a reader does: a file, on the options page. */
export async function install(extension: Extension, pack: string): Promise<void> {
  const options = await extension.openOwn('/options.html');
  await options.waitForSelector('#packs');
  const text = (): Promise<string> =>
    options.evaluate(() => document.querySelector('#packs')?.textContent ?? '');
  await options.evaluate((yaml) => {
    const field = document.querySelector<HTMLInputElement>('#packs input[type=file]')!;
    const transfer = new DataTransfer();
    transfer.items.add(new File([yaml], 'pack.yaml'));
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, pack);
  await eventually('the pack to be added', async () =>
    (await text()).includes('Added: ') ? true : undefined,
  );
}
