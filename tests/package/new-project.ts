import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An empty project of somebody who knows nothing of this repository. */
export interface NewProject {
  readonly folder: string;
  write(file: string, text: string): void;
  /** Runs a command in the project's folder; with `node`, that Node is the one it finds. */
  run(command: string, args: readonly string[], node?: string): Promise<Run>;
  remove(): void;
}

export function newProject(): NewProject {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-trial-'));
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  write('package.json', JSON.stringify({ name: 'trial', private: true, type: 'module' }));
  return {
    folder,
    write,
    run: (command, args, node) => run(command, args, folder, node),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The executable of a Node of the given major version, from the npm registry. */
export async function nodeOfMajor(major: number, project: NewProject): Promise<string> {
  const found = await project.run('npm', [
    'exec',
    '--yes',
    `--package=node@${major}`,
    '--',
    'node',
    '--print',
    'process.execPath',
  ]);
  if (found.code !== 0) throw new Error(`Node ${major} cannot be fetched: ${found.stderr}`);
  return found.stdout.trim();
}

function run(command: string, args: readonly string[], cwd: string, node?: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: environment(node), stdio: 'pipe' });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (stdout += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end();
  });
}

/** Without what npm and pnpm tell the scripts that they run: it would lead back to this repository. */
function environment(node?: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:npm_(?:package|lifecycle|config_local_prefix)|INIT_CWD|NODE_OPTIONS)/.test(name),
  );
  const path = process.env.PATH ?? '';
  return {
    ...Object.fromEntries(own),
    NO_COLOR: '1',
    PATH: node === undefined ? path : `${dirname(node)}${delimiter}${path}`,
  };
}
