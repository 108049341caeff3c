import { join } from 'node:path';
import { backgrounder, repository } from './run-cli.ts';

/** The pack that the labels of samples and of the corpus speak of. */
export const firstPack = join(repository, 'packages/model/packs/us-china-tech-july-2023.yaml');

export interface Line {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly date?: string;
}

export interface AnnotationRecord {
  readonly id: string | number;
  readonly title: string;
  readonly published: string | null;
  readonly text: string;
  readonly stories: readonly {
    readonly pack: string;
    readonly score: number;
    readonly relevant: boolean;
  }[];
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly entity: string;
  }[];
  readonly facts: readonly {
    readonly fact: string;
    readonly start: number;
    readonly end: number;
    readonly score: number;
  }[];
  readonly contexts: readonly {
    readonly pack: string;
    readonly asOf: readonly { readonly fact: string }[];
    readonly since: readonly { readonly fact: string }[];
    readonly differences: readonly {
      readonly fact: string;
      readonly says: string;
      readonly stored: string;
    }[];
  }[];
}

interface Facts {
  readonly entities: readonly { readonly id: string; readonly name: string }[];
}

/**
 * Annotates all lines in one process, and gives what the packs hold beside them.
 * @param packs files; the built-in packs where there are none
 */
export async function annotateAll(
  lines: readonly Line[],
  packs: readonly string[] = [],
): Promise<{ run: readonly AnnotationRecord[]; facts: Facts }> {
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const named = packs.flatMap((file) => ['--pack', file]);
  const [annotated, listed] = await Promise.all([
    backgrounder(['annotate', ...named, '--ndjson'], { input }),
    backgrounder(['facts', ...named, '--json']),
  ]);
  if (annotated.code !== 0) throw new Error(annotated.stderr + annotated.stdout.slice(0, 2000));
  const run = annotated.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AnnotationRecord);
  return { run, facts: JSON.parse(listed.stdout) as Facts };
}
