import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bytes of a module of the package with all that it needs but what `leftOut` names, minified and
 * compressed with gzip, level 9.
 */
export async function weigh(module: string, leftOut: readonly string[]): Promise<number> {
  const build = await rolldown({
    input: `${root}${module}`,
    platform: 'browser',
    external: [...leftOut],
  });
  try {
    const { output } = await build.generate({
      minify: true,
      comments: { annotation: false, legal: false, jsdoc: false },
    });
    return gzipSync(output[0].code, { level: 9 }).length;
  } finally {
    await build.close();
  }
}
