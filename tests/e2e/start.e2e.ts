import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserPlaces, findBrowser } from '../../scripts/browsers.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const patience = { timeout: 100_000, interval: 100 };

let folder: string;
let started: Started | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-start-'));
  mkdirSync(join(folder, 'temporary'));
});

afterEach(() => {
  started?.endAll();
  started = undefined;
  rmSync(folder, { recursive: true, force: true });
});

// What a terminal sends goes to the whole group; what a supervisor sends, to npm alone.
test.each([
  { signal: 'SIGINT', to: 'group' },
  { signal: 'SIGHUP', to: 'group' },
  { signal: 'SIGTERM', to: 'npm' },
] as const)(
  '$signal to $to ends all that "npm start" began, and leaves nothing behind',
  async ({ signal, to }) => {
    started = await npmStart();
    expect(profiles()).toHaveLength(1);
    process.kill(to === 'npm' ? started.npm : -started.npm, signal);
    await nothingIsLeftOf(started);
  },
  240_000,
);

test('a browser that is closed takes its profile with it, and what is served stays', async () => {
  started = await npmStart();
  process.kill(Number(readFileSync(join(folder, 'browser-pid'), 'utf8')), 'SIGTERM');
  await vi.waitFor(() => expect(profiles()).toEqual([]), patience);
  for (const address of started.addresses) expect((await fetch(address)).status).toBe(200);
  process.kill(started.npm, 'SIGTERM');
  await nothingIsLeftOf(started);
}, 240_000);

interface Started {
  /** npm's process, which leads a group of its own. */
  readonly npm: number;
  /** Pages of the two servers. */
  readonly addresses: readonly string[];
  endAll(): void;
}

/** Runs `npm start` with a browser that is up, though nobody sees it. */
async function npmStart(): Promise<Started> {
  const { NODE_ENV: _, ...env } = process.env;
  const child = spawn('npm', ['start'], {
    cwd: repository,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...env,
      TMPDIR: join(folder, 'temporary'),
      DISPLAY: env.DISPLAY ?? ':0',
      [browserPlaces.chromium.variable]: unseenBrowser(),
    },
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (printed += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (printed += part));
  const npm = child.pid;
  if (npm === undefined) throw new Error('npm did not start');
  const endAll = () => {
    if (processesOf(npm).length > 0) process.kill(-npm, 'SIGKILL');
  };
  try {
    await vi.waitFor(() => expect(printed).toContain('Press Ctrl+C to stop.'), patience);
    await vi.waitFor(() => expect(profiles().some(isInUse)).toBe(true), patience);
  } catch (error) {
    endAll();
    throw error;
  }
  const quiz = /Flashcards +(\S+)/.exec(printed)?.[1];
  const article = /http:\S+\/same-week\.html/.exec(printed)?.[0];
  if (!quiz || !article) throw new Error(`no addresses in: ${printed}`);
  return { npm, addresses: [quiz, article], endAll };
}

/** Chromium without a window, which also tells its process id. */
function unseenBrowser(): string {
  const script = join(folder, 'browser');
  writeFileSync(
    script,
    `#!/bin/sh\necho $$ > '${folder}/browser-pid'\nexec '${findBrowser('chromium')}' --headless "$@"\n`,
    { mode: 0o755 },
  );
  return script;
}

function profiles(): readonly string[] {
  return readdirSync(join(folder, 'temporary'))
    .filter((name) => name.startsWith('backgrounder-profile-'))
    .map((name) => join(folder, 'temporary', name));
}

function isInUse(profile: string): boolean {
  return existsSync(join(profile, 'Default', 'Preferences'));
}

async function nothingIsLeftOf({ npm, addresses }: Started): Promise<void> {
  await vi.waitFor(() => expect(processesOf(npm)).toEqual([]), patience);
  for (const address of addresses) await expect(fetch(address)).rejects.toThrow('fetch failed');
  expect(profiles()).toEqual([]);
}

/** The processes of npm's group, and those that use a profile of this test. */
function processesOf(group: number): readonly string[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pgid=,stat=,args='], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => {
    const [pgid, stat] = line.trim().split(/\s+/);
    if (stat?.startsWith('Z')) return false;
    return Number(pgid) === group || line.includes(join(folder, 'temporary'));
  });
}
