// Lints the Firefox build as the store for add-ons does, and fails on anything but what Preact brings along.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  /** From 1, as the line. */
  readonly column?: number;
}

interface Report {
  readonly errors: readonly Finding[];
  readonly notices: readonly Finding[];
  readonly warnings: readonly Finding[];
}

const build = fileURLToPath(new URL('../.output/firefox-mv3', import.meta.url));
/** How Preact sets `dangerouslySetInnerHTML`, which nothing here uses; minified, so its names vary. */
const inPreact = /^\w+\.innerHTML=\w+\.__html\),\w+\.__k=\[\]/;

const { errors, notices, warnings } = await lint();
const others: Finding[] = [...errors, ...notices];
for (const warning of warnings) if (!(await isPreacts(warning))) others.push(warning);

for (const { code, message, file, line, column } of others) {
  console.error(`${file ?? 'manifest.json'}:${line ?? ''}:${column ?? ''} ${code}: ${message}`);
}
console.log(
  `web-ext lint: ${others.length} findings, beside ${warnings.length - others.length} assignments of Preact`,
);
process.exitCode = others.length === 0 ? 0 : 1;

/** The linter exits with 1 where it finds errors, and tells them all the same. */
async function lint(): Promise<Report> {
  const command = [
    'web-ext',
    'lint',
    '--source-dir',
    build,
    '--output',
    'json',
    '--no-config-discovery',
  ];
  const run = promisify(execFile)('pnpm', ['exec', ...command], { maxBuffer: 2 ** 26 });
  const { stdout } = await run.catch((failure: { stdout: string }) => failure);
  return JSON.parse(stdout) as Report;
}

async function isPreacts({ code, file, line, column }: Finding): Promise<boolean> {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || !file || !line || !column) return false;
  const lines = (await readFile(join(build, file), 'utf8')).split('\n');
  return inPreact.test(lines[line - 1]?.slice(column - 1) ?? '');
}
