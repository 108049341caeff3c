import type { Annotation } from '../annotate/types.ts';
import type { PageText } from '../page/types.ts';
import { formatDay } from '../time/day.ts';

/**
 * What `annotate` prints as JSON; the shape is stable, and docs/annotating-many-pages.md tells it to users.
 * Offsets are UTF-16 code units into `text`.
 */
export interface AnnotationRecord {
  readonly id: string | number;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly text: string;
  readonly stories: readonly { pack: string; score: number; relevant: boolean }[];
  readonly mentions: readonly { start: number; end: number; text: string; entity: string }[];
  readonly facts: readonly { fact: string; start: number; end: number; score: number }[];
}

/** What stands in its place for a line that cannot be annotated. */
export interface FailureRecord {
  /** Null where the line has none that can be passed on. */
  readonly id: string | number | null;
  readonly error: string;
}

export function record(
  id: string | number,
  page: PageText,
  annotation: Annotation,
): AnnotationRecord {
  return {
    id,
    title: page.title,
    published: page.published ? formatDay(page.published.day) : null,
    text: page.text,
    stories: annotation.stories.map(({ pack, score, relevant }) => ({ pack, score, relevant })),
    mentions: annotation.mentions.map(({ start, end, text, entity }) => ({
      start,
      end,
      text,
      entity,
    })),
    facts: annotation.facts.map(({ fact, start, end, score }) => ({ fact, start, end, score })),
  };
}
