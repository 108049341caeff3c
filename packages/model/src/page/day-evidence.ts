import type { Box, RawBlock } from './read-text.ts';
import { jsonLdIn, statementOf } from './stated.ts';
import type { TreeElement } from './tree.ts';
import type { PageRead, UndatedPage } from './undated-page.ts';

/** What a page's day of publication can be made out from: plain data, for whoever looks elsewhere. */
export interface DayEvidence {
  /** JSON-LD that tells a day. */
  readonly jsonLd: readonly string[];
  /** What meta elements say that begins as a date does, by name in small letters. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** What `<time>` elements say: those that tell the day of publication, those outside lists, those in lists. */
  readonly stated: readonly string[];
  readonly alone: readonly string[];
  readonly listed: readonly string[];
  /** Short lines by the headline. */
  readonly lines: readonly string[];
}

/** Begins as a date does. */
const dateLike = /^\s*\d{4}/;

/** What a page that was read tells of its day, to be sent or kept without the page. */
export function dayEvidence({ read }: Pick<UndatedPage, 'read'>): DayEvidence {
  const { told, blocks, main } = read as PageRead;
  const { TIME: alone, 'TIME IN LI': listed } = told;
  const stated = [...alone, ...listed].filter(
    (element) =>
      element.getAttribute('pubdate') !== null ||
      /datePublished/.test(element.getAttribute('itemprop') ?? ''),
  );
  return {
    jsonLd: jsonLdIn(told.SCRIPT),
    metas: told.META.flatMap((meta) => {
      const statement = statementOf(meta);
      return statement && dateLike.test(statement[1]) ? [statement] : [];
    }),
    stated: datetimes(stated),
    alone: datetimes(alone),
    listed: datetimes(listed),
    lines: bylines(blocks, main),
  };
}

function datetimes(elements: readonly TreeElement[]): string[] {
  return elements.flatMap((element) => element.getAttribute('datetime') ?? []);
}

/** Blocks before and after the headline in which its date may stand. */
const near = { before: 3, after: 10 } as const;

/** Most characters of a block that tells a date and little else. */
const longest = 140;

/** The lines by the headline, or at the beginning, that are no part of the story: a byline may be among them. */
function bylines(blocks: readonly RawBlock[], main: readonly RawBlock[]): string[] {
  const headline = main.find(({ box }) => box.kind === 'headline');
  const begin = headline ?? main[0];
  if (!begin) return [];
  const at = blocks.indexOf(begin);
  const from = Math.max(0, at - near.before);
  const around = surroundings(begin.box)?.order ?? 0;
  return blocks
    .slice(from, at + near.after + 1)
    .filter(
      (block, index) =>
        block.box.kind === 'body' &&
        block.text.length <= longest &&
        (from + index >= at || block.box.order >= around) &&
        // Without a headline, nothing tells a byline from the story's own lines.
        (headline !== undefined || !main.includes(block)),
    )
    .map(({ text }) => text);
}

/** The box two above: a headline often has one of its own. The page as a whole is none. */
function surroundings({ parent }: Box): Box | undefined {
  const wider = parent?.parent;
  return wider?.parent && !/^(?:HTML|BODY)$/.test(wider.name) ? wider : parent;
}
