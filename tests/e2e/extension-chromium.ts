import type { Page } from 'puppeteer-core';
import { eventually, launchBrowser, type LaunchOptions } from './browsers.ts';
import type { Extension, OwnPage, Popup } from './extension-driver.ts';
import { openPanelPage } from './open-panel-page.ts';

export async function openInChromium(folder: string, options: LaunchOptions): Promise<Extension> {
  const browser = await launchBrowser('chromium', { ...options, extensions: [folder] });
  const extension = await eventually('the extension', async () =>
    [...(await browser.extensions()).values()].at(0),
  );
  const ownPage = (path: string): Promise<Page> =>
    eventually(`the page ${path}`, async () =>
      (await extension.pages()).find((page) => {
        // A tab that has only begun to open has no address yet.
        const address = page.url();
        return URL.canParse(address) && new URL(address).pathname === path;
      }),
    );
  const openOwn = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${extension.id}${path}`);
    return page;
  };
  // It comes to the front when it opens: before that no other page stays there.
  await ownPage('/onboarding.html');
  const usable = async (path: string): Promise<OwnPage> => {
    const page = await ownPage(path);
    return {
      evaluate: async <T>(look: () => T | Promise<T>) => (await page.evaluate(look)) as T,
      doWith: async <A>(data: A, act: (data: A) => Promise<void>) => {
        await page.evaluate(act as (data: unknown) => Promise<void>, data);
      },
      inCard: (look) => inCard(page, look),
    };
  };
  return {
    browser,
    openPopup: async (page) => {
      await page.bringToFront();
      await extension.triggerAction(page);
      return popupIn(await ownPage('/popup.html'));
    },
    command: async (page, name) => {
      await page.bringToFront();
      const worker = await eventually('the worker', async () => (await extension.workers())[0]);
      // The keys of a command are the browser's; DevTools sends keys to the page only.
      await worker.evaluate(async (command) => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(command, tab);
      }, name);
    },
    inCard,
    openPanel: async (page) => {
      await page.bringToFront();
      await (await usable('/onboarding.html')).evaluate(openPanelPage);
      return usable('/sidepanel.html');
    },
    ownPage: usable,
    stopBackground: async () => {
      for (const worker of await extension.workers()) await worker.close();
      await eventually('the worker to be gone', async () =>
        (await extension.workers()).length === 0 ? true : undefined,
      );
    },
    openStudy: () => openOwn('/study/index.html'),
    openOwn,
    remove: () => browser.uninstallExtension(extension.id),
    isBackgroundRunning: async () => {
      const session = await browser.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      await session.detach();
      return targetInfos.some(
        ({ type, url }) => type === 'service_worker' && new URL(url).host === extension.id,
      );
    },
    close: () => browser.close(),
  };
}

interface ExtensionApi {
  readonly tabs: { query(filter: object): Promise<unknown[]> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: unknown): void } };
}

function popupIn(page: Page): Popup {
  return {
    text: () => page.evaluate(() => document.body.innerText),
    press: async (name) => {
      // What comes in moves the buttons below it.
      await page.waitForSelector('main[aria-busy="false"]');
      await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
    },
    close: async () => {
      if (!page.isClosed()) await page.close();
    },
  };
}

interface DomNode {
  readonly nodeName: string;
  readonly nodeId: number;
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly shadowRootType?: string;
}

/** A closed root is hidden from the page, but not from DevTools. */
async function inCard<T>(page: Page, look: (root: ShadowRoot) => T): Promise<T | undefined> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const closed = closedRootIn(root);
    if (!closed) return undefined;
    const { object } = await session.send('DOM.resolveNode', { nodeId: closed.nodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      ...(object.objectId !== undefined && { objectId: object.objectId }),
      functionDeclaration: `function () { return (${look.toString()})(this); }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach();
  }
}

/**
 * The extension's hosts stand beside the body, or are popovers within what fills the screen; the one that came
 * last is in front. Pages have closed roots too.
 */
function closedRootIn(document: DomNode): DomNode | undefined {
  return hostsIn(document)
    .flatMap(({ shadowRoots = [] }) => shadowRoots)
    .findLast(({ shadowRootType }) => shadowRootType === 'closed');
}

function hostsIn(node: DomNode): readonly DomNode[] {
  return (node.children ?? []).flatMap((child) => [
    ...(node.nodeName === 'HTML' || child.attributes?.includes('popover') ? [child] : []),
    ...hostsIn(child),
  ]);
}
