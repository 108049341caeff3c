import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { annotateAll } from './annotate-all.ts';
import { repository } from './run-cli.ts';

/** Saved news pages about other matters. They are no part of the project: where they are absent, nothing is checked. */
const corpus = join(repository, '../shared/corpus');
const isThere = existsSync(join(corpus, 'manifest.json'));

interface SavedPage {
  readonly file: string;
  readonly url: string;
  readonly related: boolean;
}

/** A page as text, in the encoding that it names. */
function read({ file }: SavedPage): string {
  const bytes = gunzipSync(readFileSync(join(corpus, file)));
  const head = bytes.subarray(0, 2048).toString('latin1');
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  return new TextDecoder(named).decode(bytes);
}

describe.skipIf(!isThere)('saved pages (skipped where ../shared/corpus is absent)', () => {
  test('no page about another matter is found to be about a story', async () => {
    const manifest = readFileSync(join(corpus, 'manifest.json'), 'utf8');
    const pages = (JSON.parse(manifest) as SavedPage[]).filter(({ related }) => !related);
    expect(pages.length).toBeGreaterThanOrEqual(300);
    const { run } = await annotateAll(
      pages.map((page) => ({ id: page.file, html: read(page), url: page.url })),
    );
    expect(run).toHaveLength(pages.length);
    const flagged = run.filter(({ stories }) => stories.some(({ relevant }) => relevant));
    expect(flagged.map(({ id }) => id)).toEqual([]);
    expect(run.filter(({ text }) => text.length > 500).length).toBeGreaterThan(200);
  }, 180_000);
});
