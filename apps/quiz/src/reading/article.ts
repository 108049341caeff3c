import type { Day } from '@backgrounder/model';
import type { Block, PageText } from '@backgrounder/model/page';

/** An article as the reader gave it: words and what they are, nothing else. Plain data. */
export interface Article {
  /** Empty where there is none. */
  readonly title: string;
  /** The day of publication; absent where it is not known. */
  readonly day?: Day;
  /** BCP 47, as the text declares it. */
  readonly language?: string;
  /** Where it stands, where that is known: an http or https address. */
  readonly address?: string;
  readonly blocks: readonly ArticleBlock[];
}

/** A paragraph, or another stretch of text that stands by itself; never empty. */
export type ArticleBlock =
  | { readonly kind: 'paragraph' | 'quotation'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly runs: readonly Run[] }
  /** @property depth of the lists around it, from 1 */
  | {
      readonly kind: 'item';
      readonly isOrdered: boolean;
      readonly depth: number;
      readonly runs: readonly Run[];
    };

/** Text of one look; white space folded. */
export interface Run {
  readonly text: string;
  readonly isEmphasized?: true;
  readonly isStrong?: true;
  /** An http or https address. */
  readonly href?: string;
}

export function textOf({ runs }: ArticleBlock): string {
  return runs.map(({ text }) => text).join('');
}

/** The article as the matcher sees it. */
export function pageOf({ title, day, language, blocks: given }: Article): PageText {
  const blocks: Block[] = [];
  let text = '';
  const add = (own: string, kind: Block['kind']): void => {
    if (text !== '') text += '\n';
    blocks.push({ start: text.length, end: text.length + own.length, kind });
    text += own;
  };
  if (title !== '') add(title, 'headline');
  for (const block of given) add(textOf(block), block.kind === 'heading' ? 'heading' : 'body');
  return {
    title,
    text,
    blocks,
    ...(day !== undefined && { published: { day, from: 'given' as const } }),
    ...(language !== undefined && { language }),
  };
}

/** Whether a value that was kept is an article: checked in outline, since this app made it. */
export function isArticle(value: unknown): value is Article {
  const { title, day, blocks } = (value ?? {}) as Partial<Article>;
  return (
    typeof title === 'string' &&
    (day === undefined || Number.isInteger(day)) &&
    Array.isArray(blocks) &&
    blocks.every((block) => Array.isArray((block as Partial<ArticleBlock>).runs))
  );
}
