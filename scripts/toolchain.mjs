// Runs a command under the Node and pnpm pinned in package.json's "devEngines",
// fetched from the npm registry, so that any Node 20 or newer can start it.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How often it is asked whether npm is still there, in milliseconds. */
const parentInterval = 500;

const parent = process.ppid;
const shell = process.platform === 'win32';
const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, {
  stdio: 'inherit',
  shell,
  env: { ...process.env, PATH: pinnedPath(), TURBO_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => child.kill(signal));
}
child.on('error', (error) => {
  console.error(`${command} did not start: ${error.message}`);
  process.exitCode = 1;
});
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal ? 1 : 0);
});

// npm that is told to end passes it on only to the shell between itself and this process.
setInterval(() => {
  if (process.ppid !== parent) child.kill('SIGTERM');
}, parentInterval).unref();

/** The search path on which the pinned versions come first. */
function pinnedPath() {
  const { devEngines } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  const { status, stdout } = spawnSync(
    'npm',
    [
      'exec',
      '--yes',
      '--loglevel=error',
      `--package=node@${devEngines.runtime.version}`,
      `--package=pnpm@${devEngines.packageManager.version}`,
      '--',
      'node',
      '--print',
      'process.env.PATH',
    ],
    { stdio: ['inherit', 'pipe', 'inherit'], shell, encoding: 'utf8' },
  );
  if (status !== 0) process.exit(status ?? 1);
  return stdout.trim();
}
