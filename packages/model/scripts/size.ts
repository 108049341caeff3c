// Prints what each import of the package weighs in an application.
import { budgets, bundleSubpath, subpaths } from './bundle.ts';

const rows = [];
for (const subpath of subpaths()) {
  const { bytes, gzipped, modules } = await bundleSubpath(subpath);
  rows.push({
    subpath,
    minified: bytes,
    gzipped,
    'at most': budgets[subpath],
    modules: modules.length,
  });
}
console.table(rows);
