import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** What asks a process to end: the keyboard, another process, a terminal that closes. */
export const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs a command in the project's root with its output shown; gives its exit code. */
export function runCommand(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    // Whoever ends this process ends the command too.
    let ending = false;
    const pass = (signal: NodeJS.Signals) => {
      ending = true;
      child.kill(signal);
    };
    for (const signal of endings) process.on(signal, pass);
    child.on('error', reject);
    child.on('exit', (code) => {
      if (ending) process.exit(code ?? 1);
      for (const signal of endings) process.off(signal, pass);
      resolve(code ?? 1);
    });
  });
}
