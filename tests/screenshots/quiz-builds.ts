import { join } from 'node:path';
import type { PseudoLocale } from '@backgrounder/ui/words';
import { build } from 'vite';
import { projectPath } from '../e2e/browsers.ts';

/** Builds the quiz once more, into `outDir`, with a made-up language in the place of English. */
export async function buildPseudoQuiz(locale: PseudoLocale, outDir: string): Promise<void> {
  const root = projectPath('apps/quiz');
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
    plugins: [
      {
        name: 'pseudo-words',
        enforce: 'pre',
        transform(code, id) {
          const file = /\/quiz\/src\/words\/en\/(index|later)\.ts$/.exec(id)?.[1];
          if (!file) return null;
          const words = file === 'index' ? 'en' : 'later';
          const plain = code.replace(`export const ${words} =`, 'const plain =');
          if (plain === code) throw new Error(`${id} does not export ${words}.`);
          return [
            "import { pseudo } from '@backgrounder/ui/words';",
            plain,
            `export const ${words} = pseudo(plain, '${locale}');`,
          ].join('\n');
        },
      },
    ],
  });
}
