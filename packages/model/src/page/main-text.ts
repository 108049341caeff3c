import type { RawBlock } from './read-text.ts';
import type { TreeElement, TreeNode } from './tree.ts';

/** A paragraph shorter than this tells little about where the main text lies. */
const tellingLength = 60;

/** Blocks with a larger share of linked characters are lists of links. */
const mostLinked = 0.6;

/** Share of a page's paragraphs. */
const mostOfPage = 0.6;

/** How far a paragraph's weight spreads to its ancestors, nearest first. */
const spread = [1, 0.7, 0.4] as const;

/** An ancestor is taken whole when it holds this share of what the best one scores. */
const sameText = 0.6;

/**
 * Picks the blocks of the main text: the element around the weightiest cluster of paragraphs, and the
 * page's headline. A page without paragraphs gives whatever text stands outside navigation.
 */
export function mainBlocks<N extends TreeNode>(blocks: readonly RawBlock<N>[]): RawBlock<N>[] {
  const isBeside = besideOf(blocks);
  const readable = blocks.filter(
    (block) => !isBeside(block) && block.linked <= block.text.length * mostLinked,
  );
  const scores = new Map<TreeNode, number>();
  const telling = readable.filter(isTelling);
  const shared = sharedBy(telling);
  for (const block of telling) {
    const weight = Math.min(block.text.length, 600);
    let ancestor = block.element.parentNode;
    // Boxes around one paragraph alone tell nothing.
    while (ancestor?.parentNode && shared.get(ancestor) === 1) ancestor = ancestor.parentNode;
    for (const share of spread) {
      if (!ancestor) break;
      scores.set(ancestor, (scores.get(ancestor) ?? 0) + weight * share);
      ancestor = ancestor.parentNode;
    }
  }
  const container = widest(scores);
  const headline = headlineOf(blocks, container);
  const main = container
    ? readable.filter((block) => block === headline || isInside(block.element, container))
    : readable;
  return headline && !main.includes(headline) ? [headline, ...main] : main;
}

/** How many of the blocks each element around them holds. */
function sharedBy<N extends TreeNode>(
  blocks: readonly RawBlock<N>[],
): ReadonlyMap<TreeNode, number> {
  const shared = new Map<TreeNode, number>();
  for (const block of blocks) {
    for (let node = block.element.parentNode; node; node = node.parentNode) {
      shared.set(node, (shared.get(node) ?? 0) + 1);
    }
  }
  return shared;
}

function isTelling<N extends TreeNode>(block: RawBlock<N>): boolean {
  return block.kind === 'body' && block.text.length >= tellingLength;
}

/** What holds most of a page's paragraphs, alone or with others of its class, is no aside, whatever it is called. */
function besideOf<N extends TreeNode>(
  blocks: readonly RawBlock<N>[],
): (block: RawBlock<N>) => boolean {
  const held = new Map<string, number>();
  let total = 0;
  for (const block of blocks) {
    if (!isTelling(block)) continue;
    total += block.text.length;
    for (const key of new Set(block.asides.map(kindOf))) {
      held.set(key, (held.get(key) ?? 0) + block.text.length);
    }
  }
  const isAside = (element: TreeElement): boolean =>
    (held.get(kindOf(element)) ?? 0) < total * mostOfPage;
  return (block) => block.asides.some(isAside);
}

function kindOf(element: TreeElement): string {
  return `${element.nodeName} ${element.getAttribute('class') ?? ''}`;
}

/** The best-scored element, widened to ancestors that hold nearly as much more text. */
function widest(scores: ReadonlyMap<TreeNode, number>): TreeNode | undefined {
  let best: TreeNode | undefined;
  let bestScore = 0;
  for (const [node, score] of scores) {
    if (score > bestScore) {
      best = node;
      bestScore = score;
    }
  }
  for (let wider = best?.parentNode; wider; wider = wider.parentNode) {
    if ((scores.get(wider) ?? 0) < bestScore * sameText) break;
    best = wider;
  }
  return best;
}

function headlineOf<N extends TreeNode>(
  blocks: readonly RawBlock<N>[],
  container: TreeNode | undefined,
): RawBlock<N> | undefined {
  const headlines = blocks.filter((block) => block.kind === 'headline');
  if (headlines.length === 1) return headlines[0];
  return headlines.find((block) => container && isInside(block.element, container));
}

function isInside(element: TreeElement, container: TreeNode): boolean {
  for (let node: TreeNode | null = element; node; node = node.parentNode) {
    if (node === container) return true;
  }
  return false;
}
