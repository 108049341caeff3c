import { defineConfig } from 'vite';
import { builtInLibrary } from './build/built-in-library.ts';
import { fsrsWithoutEval } from './build/fsrs-without-eval.ts';
import { leanImports } from './build/lean-imports.ts';
import { serviceWorker } from './build/service-worker.ts';

// The built files work at any path, and inside the extension as `study/index.html`:
// relative addresses, no inline script, nothing fetched from elsewhere.
export default defineConfig({
  base: './',
  plugins: [builtInLibrary(), leanImports(), serviceWorker(), fsrsWithoutEval()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // They load what they need when they need it, which other forms cannot.
  worker: { format: 'es', plugins: () => [fsrsWithoutEval()] },
  build: {
    target: 'es2023',
    // `light-dark()` stays as it is: rewritten for older browsers, it would follow the system alone,
    // and not the colours that were chosen.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: true,
    rolldownOptions: {
      output: {
        // One file instead of several small ones, which gzip would compress one by one.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /node_modules\/(?:@?preact|idb)|study\/src\/(?:result|log\/(?:event|packed-columns))\.ts/,
            },
          ],
        },
      },
    },
  },
});
