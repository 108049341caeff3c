// Runs a command under the Node and pnpm pinned in package.json's "devEngines",
// fetched from the npm registry, so that any Node 20 or newer can start it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { devEngines } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);
const child = spawn(
  'npm',
  [
    'exec',
    '--yes',
    '--loglevel=error',
    `--package=node@${devEngines.runtime.version}`,
    `--package=pnpm@${devEngines.packageManager.version}`,
    '--',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', shell: process.platform === 'win32' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal ? 1 : 0);
});
