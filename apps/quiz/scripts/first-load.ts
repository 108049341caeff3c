import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** Bytes, gzipped, of all script that a browser loads for the first screen. */
export const firstLoadBudget = 45 * 1024;

export interface FirstLoad {
  readonly files: readonly { readonly file: string; readonly gzipped: number }[];
  /** Bytes, gzipped; of the words those of the language that has most. */
  readonly gzipped: number;
  /** Modules of all of these files. */
  readonly modules: readonly string[];
}

/** Builds the app, without writing it, and follows what its page imports and asks for before its first screen. */
export async function firstLoad(): Promise<FirstLoad> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  // A test runner's own would have it built for development.
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  const built = await build({ root, logLevel: 'error', build: { write: false } }).finally(() => {
    process.env['NODE_ENV'] = NODE_ENV;
  });
  const { output } = built as Rolldown.RolldownOutput;
  const chunks = new Map(
    output.filter((part) => part.type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const sizeOf = (file: string) => gzipSync(chunks.get(file)?.code ?? '', { level: 9 }).length;
  const page = [...chunks.values()].find(({ isEntry }) => isEntry);
  if (!page) throw new Error('The app has no entry.');
  /** Of all that match, at least so many, the largest. */
  const largestOf = (module: RegExp, least: number) => {
    const found = [...chunks.values()]
      .filter(({ facadeModuleId }) => module.test(facadeModuleId ?? ''))
      .map(({ fileName }) => fileName);
    if (found.length < least) throw new Error(`Not found in the app: ${module.source}`);
    return found.toSorted((one, other) => sizeOf(other) - sizeOf(one))[0]!;
  };
  const files = new Set<string>();
  const follow = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    for (const imported of chunks.get(file)?.imports ?? []) follow(imported);
  };
  follow(page.fileName);
  follow(largestOf(/\/words\/[^/]+\/index\.ts$/, 3));
  follow(largestOf(/\/log-copy\.ts$/, 1));
  const sizes = Array.from(files, (file) => ({ file, gzipped: sizeOf(file) }));
  return {
    files: sizes.toSorted((one, other) => other.gzipped - one.gzipped),
    gzipped: sizes.reduce((sum, { gzipped }) => sum + gzipped, 0),
    modules: Array.from(files, (file) => Object.keys(chunks.get(file)?.modules ?? {})).flat(),
  };
}
