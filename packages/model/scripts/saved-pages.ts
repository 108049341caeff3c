import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Saved pages of newspapers, which lie beside the repository where they are at all. */
export const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));

export interface SavedPage {
  /** Its path in the corpus. */
  readonly file: string;
  readonly url: string;
  /** `YYYY-MM-DD`, in the page's own time zone; `null` where nobody has looked. */
  readonly published: string | null;
  /** The main text as people marked it; `null` where nobody has. */
  readonly articleBody: string | null;
}

/** Rules are made on one half of the pages, and tried on the other. */
export type Half = 'tuning' | 'held out';

/** By a hash of the name: the same on every machine, and blind to what the page holds. */
export function halfOf({ file }: SavedPage): Half {
  const [first = 0] = createHash('sha256').update(file).digest();
  return first % 2 === 0 ? 'tuning' : 'held out';
}

/** The corpus' pages, none where it is absent. */
export function savedPages(): readonly SavedPage[] {
  const manifest = `${corpus}manifest.json`;
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as SavedPage[]) : [];
}

/** A page's HTML, in the encoding that it names. */
export function htmlOf({ file }: SavedPage): string {
  const bytes = gunzipSync(readFileSync(corpus + file));
  const head = bytes.subarray(0, 2048).toString('latin1');
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  return new TextDecoder(named).decode(bytes);
}
