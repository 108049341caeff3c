import type { Browser } from 'puppeteer-core';
import { eventually, launchBrowser, type LaunchOptions } from './browsers.ts';
import type { Extension, OwnPage, Popup } from './extension-driver.ts';
import { openPanelPage } from './open-panel-page.ts';
import type { QuizPage } from './quiz-session.ts';

/** Firefox lets no extension in here, as in its add-on store. */
export const closedHost = 'store.localhost';

const id = 'backgrounder@backgrounder.example';

export async function openInFirefox(folder: string, options: LaunchOptions): Promise<Extension> {
  const browser = await launchBrowser('firefox', {
    ...options,
    extensions: [folder],
    // A permission asked for within a click is granted without the prompt, which nobody could press.
    preferences: {
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.restrictedDomains': closedHost,
    },
  });
  const bidi = bidiOf(browser);
  const chrome = await bidi.chromeContext();
  const ownPage = (path: string): Promise<string> =>
    eventually(`the page ${path}`, () =>
      bidi.findContext((url) => url.startsWith('moz-extension:') && new URL(url).pathname === path),
    );
  // It comes to the front when it opens: before that no other page stays there.
  await ownPage('/onboarding.html');
  const usable = async (path: string): Promise<OwnPage> => {
    const context = await ownPage(path);
    return {
      evaluate: async <T>(look: () => T | Promise<T>) => (await bidi.call(context, look, [])) as T,
      doWith: async (data, act) => {
        await bidi.callWithData(context, act, data);
      },
      inCard: (look) => bidi.inCard(context, look),
    };
  };
  return {
    browser,
    openPopup: async (page) => {
      // One that a failed test left open would answer for the new one.
      await bidi.call(chrome, hidePopup, []);
      await page.bringToFront();
      await bidi.call(chrome, pressToolbarButton, [id]);
      return popupIn(bidi, chrome);
    },
    command: async (page, name) => {
      await page.bringToFront();
      await bidi.call(chrome, runCommand, [name === 'next-mention' ? 'J' : 'K']);
    },
    // Puppeteer does not notice that a page came back from the history.
    inCard: async (page, look) =>
      bidi.inCard(await bidi.contextOf(await page.evaluate(() => location.href)), look),
    openPanel: async (page) => {
      await page.bringToFront();
      await (await usable('/onboarding.html')).evaluate(openPanelPage);
      return usable('/sidepanel.html');
    },
    ownPage: usable,
    openStudy: async () => {
      const welcome = await ownPage('/onboarding.html');
      await eventually('the button Study', () =>
        bidi.call(welcome, () => {
          const button = [...document.querySelectorAll('button')].find(
            (one) => one.textContent === 'Study',
          );
          button?.click();
          return button && true;
        }, []),
      );
      await ownPage('/study/index.html');
      return ownTab(browser, '/study/index.html');
    },
    openOwn: async (path) => {
      const welcome = await ownPage('/onboarding.html');
      await bidi.call(welcome, openTab, [path]);
      return ownTab(browser, new URL(path, 'https://own.example').pathname);
    },
    stopBackground: async () => {
      await bidi.call(chrome, stopBackground, [id]);
    },
    isBackgroundRunning: async () => (await bidi.call(chrome, backgroundState, [id])) !== 'stopped',
    remove: () => browser.uninstallExtension(id),
    close: () => browser.close(),
  };
}

/** What puppeteer's connection can do that its pages cannot: reach the browser's own window. */
interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

interface Context {
  readonly context: string;
  readonly url: string;
}

interface RemoteNode {
  readonly value: { readonly shadowRoot?: { readonly sharedId: string } | null };
}

type CallResult =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

function bidiOf(browser: Browser) {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const send = async <T>(method: string, parameters: object): Promise<T> =>
    (await connection.send(method, parameters)).result as T;

  const callWith = async (context: string, source: string, args: object[]): Promise<unknown> => {
    const answer = await send<CallResult>('script.callFunction', {
      functionDeclaration: `async (...args) => JSON.stringify(await (${source})(...args))`,
      awaitPromise: true,
      arguments: args,
      target: { context },
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    const { value } = answer.result;
    return typeof value === 'string' ? (JSON.parse(value) as unknown) : undefined;
  };
  const findContext = async (is: (url: string) => boolean): Promise<string | undefined> => {
    const tree = await send<{ contexts: Context[] }>('browsingContext.getTree', {});
    return tree.contexts.find(({ url }) => is(url))?.context;
  };
  return {
    chromeContext: async (): Promise<string> => {
      const tree = await send<{ contexts: Context[] }>('browsingContext.getTree', {
        'moz:scope': 'chrome',
      });
      const context = tree.contexts[0]?.context;
      if (context === undefined) throw new Error('the browser shows no window');
      return context;
    },
    findContext,
    contextOf: (url: string): Promise<string> =>
      eventually(`a tab at ${url}`, () => findContext((one) => one === url)),
    call: (context: string, look: (...args: never[]) => unknown, args: string[]) =>
      callWith(
        context,
        look.toString(),
        args.map((value) => ({ type: 'string', value })),
      ),
    callWithData: <A>(context: string, look: (data: A) => unknown, data: A) =>
      callWith(context, `(text) => (${look.toString()})(JSON.parse(text))`, [
        { type: 'string', value: JSON.stringify(data) },
      ]),
    inCard: async <T>(context: string, look: (root: ShadowRoot) => T): Promise<T | undefined> => {
      const { nodes } = await send<{ nodes: RemoteNode[] }>('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: 'div[popover="manual"], html > div' },
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      });
      const root = nodes[0]?.value.shadowRoot;
      if (!root) return undefined;
      return (await callWith(context, look.toString(), [{ sharedId: root.sharedId }])) as T;
    },
  };
}

/** Runs in a page of the extension. */
async function openTab(url: string): Promise<void> {
  const { browser } = globalThis as unknown as {
    browser: { tabs: { create(tab: { url: string }): Promise<unknown> } };
  };
  await browser.tabs.create({ url });
}

type Bidi = ReturnType<typeof bidiOf>;

function popupIn(bidi: Bidi, chrome: string): Popup {
  const inPopup = (source: string): Promise<unknown> => bidi.call(chrome, runInPopup, [source]);
  return {
    text: async () => ((await inPopup('document.body.innerText')) as string | null) ?? '',
    press: async (name) => {
      const isPressed = await inPopup(`(() => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(name)});
        if (!button) return false;
        const hand = content.windowUtils.setHandlingUserInput(true);
        button.click();
        hand.destruct();
        return true;
      })()`);
      if (isPressed !== true) throw new Error(`the popup has no button ${name}`);
    },
    close: async () => {
      await bidi.call(chrome, hidePopup, []);
    },
  };
}

/**
 * Puppeteer does not follow a tab to an extension's address: it takes the page for a blank one and
 * waits in vain for its navigations, but all else of it works.
 */
async function ownTab(browser: Browser, path: string): Promise<QuizPage> {
  const page = await eventually(`the page ${path}`, async () => {
    for (const one of await browser.pages()) {
      const shown = await one.evaluate(() => location.pathname).catch(() => '');
      if (shown === path) return one;
    }
    return undefined;
  });
  await page.bringToFront();
  return {
    $: page.$.bind(page),
    $$: page.$$.bind(page),
    $eval: page.$eval.bind(page),
    $$eval: page.$$eval.bind(page),
    evaluate: page.evaluate.bind(page),
    waitForSelector: page.waitForSelector.bind(page),
    keyboard: page.keyboard,
    reload: async () => {
      await page.evaluate(() => {
        document.documentElement.dataset['before'] = '';
        location.reload();
      });
      await eventually('the page to be loaded again', () =>
        page
          .evaluate(() =>
            document.readyState === 'complete' && !('before' in document.documentElement.dataset)
              ? true
              : undefined,
          )
          // While one document goes and the next comes there is nothing to ask.
          .catch(() => undefined),
      );
      return null;
    },
  };
}

// What follows runs in the browser's own window.

interface FrameMessage {
  readonly data: unknown;
}

interface PopupBrowser extends Element {
  readonly currentURI?: { readonly spec: string };
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: FrameMessage) => void): void;
    removeMessageListener(name: string, listener: (message: FrameMessage) => void): void;
    loadFrameScript(url: string, allowDelayed: boolean): void;
  };
}

async function pressToolbarButton(extensionId: string): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as {
    ChromeUtils: { importESModule(url: string): { ExtensionParent: ExtensionParent } };
    WebExtensionPolicy: { getByID(id: string): { extension: unknown } };
  };
  interface ExtensionParent {
    apiManager: {
      global: {
        browserActionFor(extension: unknown): { triggerAction(window: Window): Promise<void> };
      };
    };
  }
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

async function stopBackground(extensionId: string): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as {
    WebExtensionPolicy: {
      getByID(id: string): { extension: { terminateBackground(options: object): Promise<void> } };
    };
  };
  await WebExtensionPolicy.getByID(extensionId).extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
}

function backgroundState(extensionId: string): string {
  const { WebExtensionPolicy } = globalThis as unknown as {
    WebExtensionPolicy: { getByID(id: string): { extension: { backgroundState: string } } };
  };
  return WebExtensionPolicy.getByID(extensionId).extension.backgroundState;
}

function runInPopup(source: string): unknown {
  const popup = [
    ...document.querySelectorAll<PopupBrowser>('browser.webextension-popup-browser'),
  ].find((one) => one.currentURI?.spec.endsWith('/popup.html'));
  if (!popup) return null;
  const name = `answer-${Math.random()}`;
  return new Promise((resolve) => {
    // A popup that is still on its way to its process loses what it is asked.
    const waiting = setTimeout(() => resolve(null), 1_000);
    const listener = (message: FrameMessage): void => {
      clearTimeout(waiting);
      popup.messageManager.removeMessageListener(name, listener);
      resolve(message.data);
    };
    popup.messageManager.addMessageListener(name, listener);
    const script = `{ const document = content.document; sendAsyncMessage(${JSON.stringify(name)}, document.body ? ${source} : null); }`;
    popup.messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  });
}

/** Resolves once it is gone: it goes with a little delay. */
async function hidePopup(): Promise<void> {
  for (const panel of document.querySelectorAll<Element & { hidePopup(): void }>('panel')) {
    if ('state' in panel && panel.state !== 'closed') panel.hidePopup();
  }
  for (let tries = 0; tries < 100; tries++) {
    if (!document.querySelector('browser.webextension-popup-browser')) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the popup does not close');
}

function runCommand(key: string): void {
  const keys = document.querySelectorAll<Element & { doCommand(): void }>(
    '[id^="ext-keyset-id-backgrounder"] key',
  );
  const found = [...keys].find((one) => one.getAttribute('key') === key);
  if (!found) throw new Error(`no command has the key ${key}`);
  found.doCommand();
}
