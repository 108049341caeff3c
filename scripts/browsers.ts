import { existsSync } from 'node:fs';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

interface BrowserPlaces {
  /** Names the executable to use instead of the ones found. */
  readonly variable: string;
  readonly places: readonly string[];
  /** Debian's package. */
  readonly package: string;
}

export const browserPlaces: Readonly<Record<BrowserName, BrowserPlaces>> = {
  chromium: {
    variable: 'BACKGROUNDER_CHROMIUM',
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    package: 'chromium',
  },
  firefox: {
    variable: 'BACKGROUNDER_FIREFOX',
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    package: 'firefox-esr',
  },
};

/** The executable named by the browser's environment variable, or the first one found. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, places } = browserPlaces[name];
  return process.env[variable] ?? places.find((place) => existsSync(place));
}
