import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Manifest = Readonly<Record<string, unknown>>;

export async function manifestIn(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

/**
 * Chromium shows a prompt that nobody can press here. So sites are granted beforehand, in a copy
 * whose manifest differs by that alone.
 * @param patterns match patterns of the sites
 */
export async function grantedCopy(
  built: string,
  patterns: readonly string[] = ['*://localhost/*'],
): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'backgrounder-'));
  await cp(built, copy, { recursive: true });
  const manifest = { ...(await manifestIn(built)), host_permissions: patterns };
  await writeFile(join(copy, 'manifest.json'), JSON.stringify(manifest));
  return copy;
}
