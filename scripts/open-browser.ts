import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface OpenBrowser {
  /** Settles when the browser has ended, whoever ended it, and its profile is removed. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** Time in which a browser that is asked to close does so, in milliseconds. */
const closingTime = 5000;

/** Opens Chromium with an unpacked extension and a profile of its own, made for this one time. */
export function openBrowser(executable: string, extension: string, address: string): OpenBrowser {
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-profile-'));
  const child = spawn(
    executable,
    [
      `--user-data-dir=${profile}`,
      `--load-extension=${extension}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--no-first-run',
      '--no-default-browser-check',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      address,
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', (error) => {
      console.error(`The browser did not start: ${error.message}`);
      resolve();
    });
  });
  const closed = ended.then(() =>
    // Its helpers may outlive it for a moment, and still write.
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  );
  return {
    closed,
    async close() {
      child.kill();
      const late = setTimeout(() => child.kill('SIGKILL'), closingTime);
      await closed;
      clearTimeout(late);
    },
  };
}
