import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import type { BuiltFiles } from '../src/service-worker/app-files.ts';

const entry = fileURLToPath(new URL('../src/service-worker/main.ts', import.meta.url));
const scriptName = 'sw.js';

/** Writes the service worker beside the built files, which it is told, when they are all there. */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: (resolved) => void (config = resolved),
    async closeBundle() {
      const folder = resolve(config.root, config.build.outDir);
      const files = await builtFiles(folder);
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: { builtFiles: JSON.stringify(files) },
        build: {
          target: config.build.target,
          outDir: folder,
          emptyOutDir: false,
          // A worker that is a module would not run in every browser.
          lib: { entry, formats: ['iife'], name: 'worker', fileName: () => scriptName },
        },
      });
    },
  };
}

async function builtFiles(folder: string): Promise<BuiltFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name !== scriptName)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const files: Record<string, string> = {};
  for (const path of paths) {
    const digest = createHash('sha256').update(await readFile(join(folder, path)));
    files[path === 'index.html' ? '' : path] = `sha256-${digest.digest('base64')}`;
  }
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { version, files };
}
