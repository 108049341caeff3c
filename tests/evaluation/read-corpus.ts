import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { problemsOf } from './check-labels.ts';
import { readMarkedText, type MarkedText } from './marked-text.ts';
import { halves, repository, type Half } from './places.ts';

const day = v.pipe(v.string(), v.isoDate('"published" must be a day such as 2023-07-07'));

const headSchema = v.strictObject({
  outlet: v.string(),
  byline: v.optional(v.string()),
  language: v.picklist(['de', 'en', 'es', 'fr', 'zh']),
  kind: v.picklist([
    'analysis',
    'briefs',
    'column',
    'explainer',
    'feature',
    'interview',
    'live',
    'news',
    'newsletter',
    'release',
    'wire',
  ]),
  published: day,
  /** Where the page tells its date; `byline` is text that people read, and nothing else. */
  dated: v.picklist(['json-ld', 'meta', 'time', 'url', 'byline']),
  about: v.picklist(['related', 'hard', 'unrelated']),
  packs: v.optional(v.array(v.string()), []),
  /** Packs of which it is open whether the article is about their matter. */
  either: v.optional(v.array(v.string()), []),
  /** Packs whose facts are labelled, where not all are. */
  facts: v.optional(v.array(v.string())),
});

export type Head = v.InferOutput<typeof headSchema>;

export interface Block extends MarkedText {
  readonly kind: 'headline' | 'heading' | 'paragraph';
}

export interface Article extends Head {
  /** `dev/port-city-daily` */
  readonly name: string;
  readonly half: Half;
  readonly blocks: readonly Block[];
}

const folder = join(repository, 'tests/corpus');

/** All labelled articles. Throws an `Error` that lists every wrong label. */
export function readCorpus(): readonly Article[] {
  const problems: string[] = [];
  const articles = halves.flatMap((half) =>
    readdirSync(join(folder, half)).flatMap((file) => {
      const name = `${half}/${file.replace(/\.txt$/, '')}`;
      const read = readArticle(name, half, readFileSync(join(folder, half, file), 'utf8'));
      problems.push(...read.problems.map((problem) => `tests/corpus/${half}/${file}: ${problem}`));
      return read.article ? [read.article] : [];
    }),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return articles;
}

export function readArticle(
  name: string,
  half: Half,
  source: string,
): { readonly article?: Article; readonly problems: readonly string[] } {
  const [, front, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  if (front === undefined || body === undefined) {
    return { problems: ['The article must begin with a head between two lines of "---"'] };
  }
  const head = v.safeParse(headSchema, parse(front));
  if (!head.success) {
    return {
      problems: head.issues.map((issue) => `${v.getDotPath(issue) ?? 'head'}: ${issue.message}`),
    };
  }
  const problems: string[] = [];
  const blocks = body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph) => {
      try {
        return [readBlock(paragraph)];
      } catch (error) {
        problems.push(`${(error as Error).message}, in "${paragraph.slice(0, 60)}…"`);
        return [];
      }
    });
  const article = { ...head.output, name, half, blocks };
  return { article, problems: [...problems, ...problemsOf(article)] };
}

function readBlock(source: string): Block {
  const [, signs = '', words = ''] = /^(#{0,2})\s*(.*)$/s.exec(source) ?? [];
  const kind = (['paragraph', 'headline', 'heading'] as const)[signs.length]!;
  return { kind, ...readMarkedText(words) };
}
