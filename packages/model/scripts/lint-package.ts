// Packs the package and checks the tarball: what package.json promises is there (publint), and its types
// resolve as its modules do (attw). The package is ESM only, so what CommonJS would see is left out.
import { rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { packTarball, runQuietly } from './pack.ts';

const tarball = packTarball();
try {
  runQuietly('pnpm', ['exec', 'publint', 'run', '--strict', tarball]);
  runQuietly('pnpm', ['exec', 'attw', tarball, '--profile', 'esm-only', '--format', 'ascii']);
  console.log(`${basename(tarball)} is well-formed.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  rmSync(dirname(tarball), { recursive: true, force: true });
}
