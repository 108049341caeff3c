// Builds the quiz once more, with another content, which says so: into the folder that is named.
import { join } from 'node:path';
import { build } from 'vite';
import { projectPath } from './browsers.ts';

const root = projectPath('apps/quiz');
await build({
  root,
  configFile: join(root, 'vite.config.ts'),
  logLevel: 'error',
  build: { outDir: process.argv[2]!, emptyOutDir: true },
  plugins: [
    {
      name: 'second-build',
      transform: (code, id) =>
        id.endsWith('/quiz/src/main.tsx') ? `${code}\nglobalThis.isSecondBuild = true;` : null,
    },
  ],
});
