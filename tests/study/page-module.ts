import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { serveFolder } from '../../scripts/serve.ts';

/** A module of this folder, bundled and served as a page. */
export interface ServedModule {
  readonly address: string;
  close(): Promise<void>;
}

/** The module in a page of its own. */
export interface PageModule<M> {
  readonly page: Page;
  /** Calls a function of the module; arguments and result travel as JSON. */
  call<N extends keyof M & string>(name: N, ...args: Parameters<Fn<M[N]>>): Promise<Given<M[N]>>;
  reload(): Promise<void>;
}

type Fn<F> = F extends (...args: infer A) => infer R ? (...args: A) => R : never;
type Given<F> = Awaited<ReturnType<Fn<F>>>;

export async function serveModule(module: string): Promise<ServedModule> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-page-'));
  await writeFile(join(folder, 'module.js'), await bundled(module));
  await writeFile(join(folder, 'index.html'), '<!doctype html><script src="module.js"></script>');
  const served = await serveFolder(folder, 0);
  return {
    address: `${served.url}/index.html`,
    async close() {
      await served.close();
      await rm(folder, { recursive: true });
    },
  };
}

export async function openModule<M>(
  browser: Browser,
  { address }: ServedModule,
): Promise<PageModule<M>> {
  const page = await browser.newPage();
  await page.goto(address);
  return {
    page,
    call: (name, ...args) =>
      page.evaluate(`module.${name}(...${JSON.stringify(args)})`) as Promise<Given<M[typeof name]>>,
    reload: async () => void (await page.reload()),
  };
}

/** The module as a script that leaves what it exports as `module`. */
export async function bundled(module: string): Promise<string> {
  const input = fileURLToPath(new URL(module, import.meta.url));
  const build = await rolldown({ input, platform: 'browser' });
  try {
    const { output } = await build.generate({ format: 'iife', name: 'module' });
    return output[0].code;
  } finally {
    await build.close();
  }
}
