// Runs everything that decides whether a change may land, and ends with one line that counts it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { browserNames, browserPlaces, findBrowser } from './browsers.ts';
import { runCommand } from './run-command.ts';

const results = mkdtempSync(join(tmpdir(), 'backgrounder-results-'));
process.on('exit', () => rmSync(results, { recursive: true, force: true }));
const failures: string[] = [];
let passed = 0;
let failed = 0;

if ((await runCommand('pnpm', ['install', '--frozen-lockfile'])) !== 0) {
  console.error('Installing failed: see the messages above.');
  finish(0, 1);
}
await browsers();
await check('format', ['exec', 'oxfmt', '--check']);
await check('build', ['build']);
await check('lint of the Firefox build', ['--filter', '@backgrounder/extension', 'lint:build']);
await check('generated files', ['generate', '--check']);
await check('reference', ['reference', '--check']);
await check('package', ['--filter', '@backgrounder/model', 'lint:package']);
await check('lint', ['lint']);
await check('types', ['types']);
await check('unused code', ['knip']);
await check('matchers agree', ['bench:match', '--short']);
await check('overlay counted', ['bench:overlay', '--short']);
await tests('node');
await tests('package');
await tests('browser');
await tests('e2e');

for (const failure of failures) console.log(`FAILED ${failure}`);
finish(passed, failed);

function finish(passedCount: number, failedCount: number): never {
  console.log(`${passedCount} passed, ${failedCount} failed`);
  process.exit(failedCount === 0 && passedCount > 0 ? 0 : 1);
}

/** Finds the browsers, and installs those that are missing where this is Debian and allowed. */
async function browsers(): Promise<void> {
  const missing = browserNames.filter((name) => findBrowser(name) === undefined);
  if (missing.length > 0 && process.platform === 'linux' && process.getuid?.() === 0) {
    console.log(`\n== installing ${missing.join(' and ')}`);
    await runCommand('apt-get', ['update', '-qq']);
    const packages = missing.map((name) => browserPlaces[name].package);
    await runCommand('apt-get', ['install', '-y', '-qq', ...packages]);
  }
  for (const name of browserNames) {
    const found = findBrowser(name);
    count(
      `browser ${name}`,
      found !== undefined,
      `Install it ("apt-get install ${browserPlaces[name].package}"), or set ${browserPlaces[name].variable} to its executable.`,
    );
  }
}

async function check(name: string, args: readonly string[]): Promise<void> {
  console.log(`\n== ${name}`);
  count(name, (await runCommand('pnpm', args)) === 0, 'See above.');
}

/** Runs one of the test projects and adds its tests to the count. */
async function tests(project: string): Promise<void> {
  console.log(`\n== tests: ${project}`);
  const report = join(results, `${project}.json`);
  const code = await runCommand('pnpm', [
    'exec',
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counted = readReport(report);
  passed += counted.numPassedTests;
  failed += counted.numFailedTests;
  failures.push(...failedTests(counted).map((name) => `${project}: ${name}`));
  if (counted.numFailedTests > 0) return;
  if (code !== 0) count(`tests: ${project}`, false, 'The run ended with an error: see above.');
}

/** What is used of a report of Vitest. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    /** The file's absolute path. */
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** The failed tests, each with its file and the first line of what went wrong. */
function failedTests({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages = [] }) => {
        const [reason = ''] = (failureMessages[0] ?? '').split('\n');
        return `${relative(process.cwd(), name)} > ${fullName}: ${reason}`;
      }),
  );
}

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}

function count(name: string, ok: boolean, advice: string): void {
  if (ok) passed++;
  else {
    failed++;
    failures.push(`${name}. ${advice}`);
  }
}
