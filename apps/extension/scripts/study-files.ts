import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The extension has its files at hand: nothing need be kept for when there is no network. */
const serviceWorker = 'sw.js';
const built = fileURLToPath(new URL('../../quiz/dist/', import.meta.url));

/** One file of the extension: copied, or made here. */
export type StudyFile =
  | { readonly absoluteSrc: string; readonly relativeDest: string }
  | { readonly contents: string; readonly relativeDest: string };

/** The quiz's built files, which are the extension's study page: it studies the packs that were added, too. */
export async function studyFiles(): Promise<StudyFile[]> {
  const entries = await readdir(built, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== serviceWorker)
    .map((entry) => join(entry.parentPath, entry.name));
  const page = join(built, 'index.html');
  if (!files.includes(page)) {
    throw new Error('The study page is missing: build apps/quiz first (pnpm build does both).');
  }
  return [
    { contents: withLibrary(await readFile(page, 'utf8')), relativeDest: 'study/index.html' },
    ...files
      .filter((file) => file !== page)
      .map((file) => ({
        absoluteSrc: file,
        relativeDest: join('study', relative(built, file)),
      })),
  ];
}

/** The page with the script that offers the added packs, before its own. */
function withLibrary(html: string): string {
  const at = html.indexOf('<script');
  if (at === -1) throw new Error('The study page has no script.');
  return `${html.slice(0, at)}<script src="/study-library.js"></script>${html.slice(at)}`;
}
