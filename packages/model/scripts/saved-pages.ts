import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Real news pages, which lie beside the repository where they are at all. They are no part of the project. */
const folder = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
const manifest = `${folder}manifest.json`;

export interface SavedPage {
  /** Its path in the folder. */
  readonly file: string;
  readonly url: string;
  /** `YYYY-MM-DD`, in the page's own time zone; `null` where nobody has looked. */
  readonly published: string | null;
  /** The main text as people marked it; `null` where nobody has. */
  readonly articleBody: string | null;
  /** Whether it is about the story of a built-in pack. */
  readonly related: boolean;
}

export const areSavedPagesThere = existsSync(manifest);

/** Throws where the pages are absent. */
export function savedPages(): readonly SavedPage[] {
  return JSON.parse(readFileSync(manifest, 'utf8')) as SavedPage[];
}

/** Rules are made on `dev`: by a hash of the name, the same on every machine and blind to what the page holds. */
export function halfOf({ file }: SavedPage): 'dev' | 'test' {
  const [first = 0] = createHash('sha256').update(file).digest();
  return first % 2 === 0 ? 'dev' : 'test';
}

/** A page's HTML, in the encoding that it names. */
export function htmlOf({ file }: SavedPage): string {
  const bytes = gunzipSync(readFileSync(folder + file));
  const head = bytes.subarray(0, 2048).toString('latin1');
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  return new TextDecoder(named).decode(bytes);
}
