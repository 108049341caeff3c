import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));

/** Builds the package and packs it as it would be published, into a new folder; gives the tarball's path. */
export function packTarball(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-tarball-'));
  runQuietly('pnpm', ['pack', '--pack-destination', folder]);
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (tarball === undefined) throw new Error(`"pnpm pack" left nothing in ${folder}`);
  return join(folder, tarball);
}

/** Runs a command in the package's folder; throws where it fails, with all that it printed. */
export function runQuietly(command: string, args: readonly string[]): void {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: packageRoot,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (error) throw error;
  if (status !== 0)
    throw new Error(`"${[command, ...args].join(' ')}" failed:\n${stdout}${stderr}`);
}
