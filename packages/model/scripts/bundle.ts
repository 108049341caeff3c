import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown, type OutputChunk, type RolldownOutput } from 'rolldown';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));

export interface Bundle {
  /** Minified. */
  readonly bytes: number;
  /** Minified and compressed with gzip, level 9. */
  readonly gzipped: number;
  /** Paths of the modules of which anything is left, from the package's folder or from node_modules. */
  readonly modules: readonly string[];
}

const kilobyte = 1024;

/**
 * Most bytes that an import may weigh, minified and gzipped, with all that it needs, by subpath.
 * The packs weigh what their texts weigh.
 */
export const budgets: Readonly<Record<string, number>> = {
  '.': 8 * kilobyte,
  './match': 5 * kilobyte,
  './telling-test': 2 * kilobyte,
  // A page's evidence of its day can be sent elsewhere to be judged: two ways in, of which an application takes one.
  './page': 7.5 * kilobyte,
  './annotate': 80 * kilobyte,
  // Short names, spellings, units and why an answer counts; the checks make the cards to judge them.
  './cards': 31 * kilobyte,
  './check': 40 * kilobyte,
  './merge': 2 * kilobyte,
  './verify': 3 * kilobyte,
  './interchange': 12 * kilobyte,
  './draft': 18 * kilobyte,
  './yaml': 38 * kilobyte,
};

/** The subpaths of the package that are modules of code, as package.json lists them; patterns are left out. */
export function subpaths(): readonly string[] {
  const { exports } = JSON.parse(readFileSync(`${packageRoot}package.json`, 'utf8')) as {
    exports: Readonly<Record<string, string | null>>;
  };
  return Object.entries(exports)
    .filter(([subpath, source]) => source?.endsWith('.ts') && !subpath.includes('*'))
    .map(([subpath]) => subpath);
}

/** All that a subpath exports, bundled. */
export function bundleSubpath(subpath: string): Promise<Bundle> {
  return bundle(`export * from '@backgrounder/model${subpath.slice(1)}';`);
}

export interface BundleOptions {
  /** Where imports are looked up from, with a slash at the end; by default this package. */
  readonly root?: string;
  /** Packages that are left out. */
  readonly external?: readonly string[];
}

/**
 * Bundles a module for the browser, minified, as an application's build does.
 * @param code imports or re-exports by the package's name: `export * from '@backgrounder/model'`
 */
export async function bundle(
  code: string,
  { root = packageRoot, external = [] }: BundleOptions = {},
): Promise<Bundle> {
  const entry = `${root}entry.js`;
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    // An application's entry exports nothing, so what late parts share with it stays within it.
    preserveEntrySignatures: 'allow-extension',
    external: [...external],
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
  });
  try {
    const { output } = await build.generate({
      minify: true,
      comments: { annotation: false, legal: false, jsdoc: false },
    });
    const chunks = loadedAtOnce(output);
    const sum = (size: (code: string) => number) =>
      chunks.reduce((total, { code }) => total + size(code), 0);
    return {
      bytes: sum((code) => code.length),
      gzipped: sum((code) => gzipSync(code, { level: 9 }).length),
      modules: chunks
        .flatMap(({ modules }) => Object.entries(modules))
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .map(([id]) => id.replace(root, '').replace(/^.*node_modules\//, ''))
        .filter((id) => id !== 'entry.js'),
    };
  } finally {
    await build.close();
  }
}

/** The entry and what it imports, but not what it loads only when it is asked for. */
function loadedAtOnce(output: RolldownOutput['output']): readonly OutputChunk[] {
  const byFile = new Map(output.map((each) => [each.fileName, each]));
  const found = new Set<OutputChunk>([output[0]]);
  for (const { imports } of found) {
    for (const file of imports) {
      const imported = byFile.get(file);
      if (imported?.type === 'chunk') found.add(imported);
    }
  }
  return [...found];
}
