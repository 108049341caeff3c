import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../integration/run-cli.ts';

/** A program in the package's README. */
export interface Block {
  /** The heading under which it stands. */
  readonly title: string;
  /** Without an ending. */
  readonly file: string;
  readonly code: string;
  /** What it says that it prints. */
  readonly prints: string;
}

export function readmeBlocks(): readonly Block[] {
  const readme = readFileSync(join(repository, 'packages/model/README.md'), 'utf8');
  const sections = readme.split(/^## /m).slice(1);
  return sections.flatMap((section, number) => {
    const code = /```ts\n([\s\S]*?)```/.exec(section)?.[1];
    if (code === undefined) return [];
    const [, comment = ''] = code.split('\n// Prints:\n');
    return {
      title: section.slice(0, section.indexOf('\n')),
      file: `block-${number}`,
      code,
      prints: comment.replaceAll(/^\/\/ ?/gm, ''),
    };
  });
}
