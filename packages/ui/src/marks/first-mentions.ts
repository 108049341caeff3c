/** A mention as it is marked: where it begins in the page's text, and what it means. */
export interface Meant {
  readonly start: number;
  readonly content: number;
}

/** A block of the page's text, as the model's; of this only the part that is used. */
export interface TextBlock {
  readonly start: number;
  readonly kind: 'headline' | 'heading' | 'body';
}

/** A page without headings is divided into sections of so many characters, about what a screen or two show. */
const sectionLength = 3_000;

/**
 * The numbers of the mentions that name what they mean for the first time in their section: from one heading
 * to the next.
 * @param mentions in text order
 * @param blocks in text order
 */
export function firstMentions(
  mentions: readonly Meant[],
  blocks: readonly TextBlock[],
): readonly number[] {
  const begins = sectionsOf(blocks);
  const first: number[] = [];
  const named = new Set<number>();
  let section = 0;
  for (const [number, { start, content }] of mentions.entries()) {
    while (section < begins.length && begins[section]! <= start) {
      section++;
      named.clear();
    }
    if (named.has(content)) continue;
    named.add(content);
    first.push(number);
  }
  return first;
}

/** Where sections begin, each with a block. */
function sectionsOf(blocks: readonly TextBlock[]): readonly number[] {
  if (blocks.some(({ kind }) => kind === 'heading')) {
    return blocks.filter(({ kind }) => kind !== 'body').map(({ start }) => start);
  }
  const begins: number[] = [];
  let next = sectionLength;
  for (const { start } of blocks) {
    if (start < next) continue;
    begins.push(start);
    next = start + sectionLength;
  }
  return begins;
}
