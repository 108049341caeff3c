import { defineConfig } from 'vite';
import { builtInLibrary } from './build/built-in-library.ts';
import { serviceWorker } from './build/service-worker.ts';

// The built files work at any path, and inside the extension as `study/index.html`:
// relative addresses, no inline script, nothing fetched from elsewhere.
export default defineConfig({
  base: './',
  plugins: [builtInLibrary(), serviceWorker()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2023',
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: true,
  },
});
