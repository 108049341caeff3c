import { fileURLToPath } from 'node:url';
import { launch, TargetType, type Browser } from 'puppeteer-core';
import { browserPlaces, findBrowser, type BrowserName } from '../../scripts/browsers.ts';

export { browserNames, type BrowserName } from '../../scripts/browsers.ts';

export interface LaunchOptions {
  /** Folders of unpacked extensions; none by default. */
  readonly extensions?: readonly string[];
  /** Firefox preferences, beside those below. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** The folder of the profile, which outlives the browser; a new one by default, and gone with it. */
  readonly profile?: string;
  /** `prefers-color-scheme` of every page of the browser; light by default. */
  readonly colourScheme?: 'light' | 'dark';
  /** Chromium alone: BCP 47, of what extensions and pages are told; English by default. */
  readonly language?: string;
  /** Port, on the loopback interface, of the proxy that gets all requests but those to that interface. */
  readonly proxyPort?: number;
  /** Chromium alone: no debugger is attached to workers, which would keep them awake. */
  readonly leavesWorkers?: boolean;
  /** Chromium alone: pages are told of a mouse, of which a headless browser has none. */
  readonly hasMouse?: boolean;
  /** Milliseconds that one call may take; three minutes by default. */
  readonly timeout?: number;
}

/** A fresh, headless browser with an empty profile. Whoever launches it closes it. */
export function launchBrowser(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  switch (name) {
    case 'chromium':
      return launchChromium(options);
    case 'firefox':
      return launchFirefox(options);
  }
}

function launchChromium({
  extensions,
  profile,
  colourScheme,
  language,
  proxyPort,
  leavesWorkers,
  hasMouse,
  timeout,
}: LaunchOptions): Promise<Browser> {
  return launch({
    executablePath: executable('chromium'),
    headless: true,
    ...(timeout !== undefined && { protocolTimeout: timeout }),
    // Installing an extension and firing its toolbar action need the pipe.
    pipe: true,
    ...(extensions ? { enableExtensions: [...extensions] } : {}),
    ...(profile === undefined ? {} : { userDataDir: profile }),
    ...(leavesWorkers
      ? { targetFilter: (target) => target.type() !== TargetType.SERVICE_WORKER }
      : {}),
    defaultViewport: { width: 1280, height: 800 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      '--no-first-run',
      ...(colourScheme === 'dark' ? ['--force-dark-mode'] : []),
      // Numbers of Blink's own: a pointer that is fine, and hovers.
      ...(hasMouse
        ? [
            '--blink-settings=primaryPointerType=4,availablePointerTypes=4,primaryHoverType=2,availableHoverTypes=2',
          ]
        : []),
      ...(language !== undefined ? [`--lang=${language}`] : []),
      ...(proxyPort !== undefined ? [`--proxy-server=http://127.0.0.1:${proxyPort}`] : []),
    ],
  });
}

async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: executable('firefox'),
    headless: true,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    defaultViewport: { width: 1280, height: 800 },
    // The toolbar and the permission store are the browser's own; only system access reaches them.
    args: options.extensions ? ['--remote-allow-system-access'] : [],
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': options.colourScheme === 'dark' ? 0 : 1,
      ...(options.proxyPort !== undefined && proxyPreferences(options.proxyPort)),
      ...options.preferences,
    },
  });
  for (const folder of options.extensions ?? []) await browser.installExtension(folder);
  return browser;
}

function proxyPreferences(port: number): Readonly<Record<string, string | number>> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}

function executable(name: BrowserName): string {
  const found = findBrowser(name);
  if (found === undefined) {
    throw new Error(`No ${name} found: set ${browserPlaces[name].variable} to its executable.`);
  }
  return found;
}

/** An absolute path of the project, from a path relative to its root. */
export function projectPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** Asks until the answer is not `undefined`, and fails with `what` after thirty seconds. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
): Promise<T> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`Waited thirty seconds in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
