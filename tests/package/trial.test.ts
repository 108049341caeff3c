// What a new developer does with the published package, in an empty project outside this repository:
// install it, check the types of the README's programs, run them in Node and in a browser, run the command.
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packTarball } from '../../packages/model/scripts/pack.ts';
import { launchBrowser } from '../e2e/browsers.ts';
import { repository } from '../integration/run-cli.ts';
import { newProject, nodeOfMajor, type NewProject, type Run } from './new-project.ts';
import { readmeBlocks } from './readme-blocks.ts';

const nodeVersions = [22, 24] as const;
const compilers = {
  'TypeScript 7': 'node_modules/typescript/bin/tsc',
  'TypeScript 6': 'tools/reference/node_modules/typescript/bin/tsc',
} as const;
/** How a project may find modules. */
const resolutions = [
  { module: 'NodeNext', moduleResolution: 'NodeNext' },
  { module: 'ESNext', moduleResolution: 'Bundler' },
] as const;
const blocks = readmeBlocks();

let project: NewProject;
let tarball: string;

beforeAll(async () => {
  tarball = packTarball();
  project = newProject();
  await install();
  for (const { file, code } of blocks) project.write(`${file}.ts`, code);
});

afterAll(() => {
  project.remove();
  rmSync(dirname(tarball), { recursive: true, force: true });
});

async function install(...options: readonly string[]): Promise<void> {
  const run = await project.run('npm', ['install', '--loglevel=error', ...options, tarball]);
  expect(run).toMatchObject({ code: 0, stderr: '' });
}

/** Paths of the files below a folder of the installed package. */
function filesIn(folder: string): string[] {
  return readdirSync(join(installed(), folder), { recursive: true, encoding: 'utf8' });
}

function installed(): string {
  return join(project.folder, 'node_modules/@backgrounder/model');
}

test('every subpath has a program in the README', () => {
  const imported = blocks.map(({ code }) => code).join('\n');
  const { exports } = JSON.parse(
    readFileSync(join(repository, 'packages/model/package.json'), 'utf8'),
  ) as { exports: Readonly<Record<string, string | null>> };
  for (const [subpath, source] of Object.entries(exports)) {
    if (!source?.endsWith('.ts')) continue;
    const name = `@backgrounder/model${subpath.slice(1)}`;
    expect(imported).toContain(name.includes('*') ? name.replace('*', '') : `'${name}'`);
  }
});

describe('the tarball', () => {
  test('holds what is built, its sources and what is to be read, and no tests', () => {
    expect(readdirSync(installed()).sort()).toEqual([
      'DESIGN.md',
      'LICENSE',
      'README.md',
      'dist',
      'docs',
      'examples',
      'package.json',
      'schema',
      'src',
    ]);
    expect(filesIn('dist')).toContain('index.d.ts');
    const own = filesIn('.').filter((file) => !file.startsWith('node_modules'));
    expect(own.filter((file) => /\.(?:test|cases|test-pack)\.|json-schema/.test(file))).toEqual([]);
  });

  test('leads from everything built to its source', () => {
    const maps = filesIn('dist').filter((file) => file.endsWith('.map'));
    const built = filesIn('dist').filter((file) => /\.(?:js|d\.ts)$/.test(file));
    expect(maps.toSorted()).toEqual(built.map((file) => `${file}.map`).toSorted());
    const sources = maps.flatMap((file) => {
      const map = join(installed(), 'dist', file);
      const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: readonly string[] };
      return sources.map((source) => join(dirname(map), source));
    });
    expect(sources.length).toBe(maps.length);
    expect(sources.filter((source) => !existsSync(source))).toEqual([]);
  });

  test('holds every file that its documents link to', () => {
    const documents = filesIn('.').filter((file) => /^(?:docs\b.+|README|DESIGN)\.md$/.test(file));
    const links = documents.flatMap((document) => {
      const text = readFileSync(join(installed(), document), 'utf8');
      const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)];
      return targets.map(([, target = '']) => join(dirname(document), target));
    });
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((link) => !existsSync(join(installed(), link)))).toEqual([]);
  });

  test('gives its manifest to tools, and its built-in packs under no second name', async () => {
    const asked = ['package.json', 'pack.schema.json', 'packs', 'packs/index'].map(
      (subpath) => `@backgrounder/model/${subpath}`,
    );
    project.write(
      'resolve.js',
      `for (const name of ${JSON.stringify(asked)}) {
         try { import.meta.resolve(name); console.log('yes'); } catch ({ code }) { console.log(code); }
       }`,
    );
    const { stdout } = await project.run(process.execPath, ['resolve.js']);
    expect(stdout.trim().split('\n')).toEqual([
      'yes',
      'yes',
      'yes',
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
    ]);
  });

  test('asks for the validator and the YAML parser, and for what reads HTML and English only where it can be had', () => {
    const manifest = JSON.parse(readFileSync(join(installed(), 'package.json'), 'utf8')) as {
      dependencies: object;
      optionalDependencies: object;
    };
    expect(Object.keys(manifest.dependencies)).toEqual(['valibot', 'yaml']);
    expect(Object.keys(manifest.optionalDependencies)).toEqual(['compromise', 'linkedom']);
  });
});

describe.each(Object.entries(compilers))('under %s', (_, compiler) => {
  test.each(resolutions)(
    'programs and types compile with $moduleResolution',
    async (resolution) => {
      const run = await compile(compiler, resolution);
      expect(run.stdout).toBe('');
      expect(run.code).toBe(0);
    },
  );
});

/** Compiles the programs into `built`. */
function compile(compiler: string, resolution: (typeof resolutions)[number]): Promise<Run> {
  const compilerOptions = {
    ...resolution,
    target: 'ES2024',
    lib: ['ES2024', 'DOM'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    rootDir: '.',
    outDir: 'built',
  };
  project.write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  return project.run(process.execPath, [join(repository, compiler)]);
}

describe.each(nodeVersions)('in Node %i', (major) => {
  let node: string;
  beforeAll(async () => {
    node = await nodeOfMajor(major, project);
    await compile(compilers['TypeScript 7'], resolutions[0]);
  });

  test('the version is the one meant', async () => {
    const run = await project.run(node, ['--version']);
    expect(run.stdout).toMatch(new RegExp(`^v${major}\\.`));
  });

  test.each(blocks)('“$title” prints what it says', async ({ file, prints }) => {
    const run = await project.run(node, [join('built', `${file}.js`)], node);
    expect(run.stderr).toBe('');
    expect(run.stdout).toBe(prints);
  });

  test('the command checks packs, and annotates a page of HTML', async () => {
    const bin = join('node_modules', '.bin', 'backgrounder');
    const broken = 'later-format.yaml';
    copyFileSync(
      join(repository, 'tests/fixtures/broken-packs', broken),
      join(project.folder, broken),
    );
    const check = await project.run(bin, ['check', broken], node);
    expect(check.stdout).toContain(`${broken}:2:9: error unsupported-format`);
    expect(check.code).toBe(1);

    const article = join(repository, 'tests/samples/same-week.html');
    const annotate = await project.run(bin, ['annotate', article], node);
    expect(annotate.stderr).toBe('');
    expect(annotate.stdout).toContain('About: ');
    expect(annotate.code).toBe(0);

    const explain = await project.run(bin, ['explain', 'unsupported-format'], node);
    expect(explain.stdout).toMatch(/^# unsupported-format\n/);
    expect(explain.code).toBe(0);
  });
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser('chromium');
  });
  afterAll(() => browser.close());

  test.each(blocks)('“$title” prints what it says', async ({ file, prints }) => {
    const page = await browser.newPage();
    const printed: string[] = [];
    page.on('console', (message) => printed.push(`${message.text()}\n`));
    page.on('pageerror', (error) => printed.push(String(error)));
    await page.addScriptTag({ type: 'module', content: await bundled(`${file}.ts`) });
    await expect.poll(() => printed.join('')).toBe(prints);
    await page.close();
  });
});

/** The program and what it needs in one module, as an application's build makes it. */
async function bundled(file: string): Promise<string> {
  const result = await build({
    root: project.folder,
    configFile: false,
    logLevel: 'warn',
    build: { write: false, rolldownOptions: { input: join(project.folder, file) } },
  });
  if (!('output' in result)) throw new Error('one build gives one output');
  return result.output[0].code;
}

test('without the HTML parser the command says what to install', async () => {
  rmSync(join(project.folder, 'node_modules'), { recursive: true });
  await install('--omit=optional');
  const bin = join('node_modules', '.bin', 'backgrounder');
  const article = join(repository, 'tests/samples/same-week.html');
  const run = await project.run(bin, ['annotate', article]);
  expect(run.stdout).toBe('');
  expect(run.stderr).toBe(
    'Reading HTML needs the package "linkedom", which is not installed. Run "npm install linkedom".\n',
  );
  expect(run.code).toBe(1);
  expect((await project.run(bin, ['facts'])).code).toBe(0);
});
