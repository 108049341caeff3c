import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from './run-cli.ts';

const folder = join(repository, 'packages/model/examples');
/** What several examples share; it prints nothing. */
const shared = new Set(['harbour.ts']);
const examples = readdirSync(folder).filter((file) => file.endsWith('.ts') && !shared.has(file));

/** The lines of the comment that ends an example. */
function promised(file: string): string {
  const [, comment = ''] = readFileSync(join(folder, file), 'utf8').split('\n// Prints:\n');
  return comment.replaceAll(/^\/\/ ?/gm, '');
}

test('there are at least six examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(6);
});

test.each(examples)('%s prints what its last comment says', (file) => {
  const printed = execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' });
  expect(printed).not.toBe('');
  expect(printed).toBe(promised(file));
});
