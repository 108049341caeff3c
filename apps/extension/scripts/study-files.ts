import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../quiz/dist/', import.meta.url));

/** The quiz's built files, which are the extension's study page. */
export async function studyFiles(): Promise<{ absoluteSrc: string; relativeDest: string }[]> {
  const entries = await readdir(built, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  if (!files.includes(join(built, 'index.html'))) {
    throw new Error('The study page is missing: build apps/quiz first (pnpm build does both).');
  }
  return files.map((file) => ({
    absoluteSrc: file,
    relativeDest: join('study', relative(built, file)),
  }));
}
