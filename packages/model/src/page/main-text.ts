import type { RawBlock } from './read-text.ts';
import type { TreeElement, TreeNode } from './tree.ts';

/** A paragraph shorter than this tells little about where the main text lies. */
const tellingLength = 60;

/** Blocks with a larger share of linked characters are lists of links. */
const mostLinked = 0.6;

/** How far a paragraph's weight spreads to its ancestors, nearest first. */
const spread = [1, 0.7, 0.4] as const;

/** An ancestor is taken whole when it holds this share of what the best one scores. */
const sameText = 0.6;

/**
 * Picks the blocks of the main text: the element around the weightiest cluster of paragraphs, and the
 * page's headline. A page without paragraphs gives whatever text stands outside navigation.
 */
export function mainBlocks<N extends TreeNode>(blocks: readonly RawBlock<N>[]): RawBlock<N>[] {
  const readable = blocks.filter(
    (block) => !block.aside && block.linked <= block.text.length * mostLinked,
  );
  const scores = new Map<TreeNode, number>();
  for (const block of readable) {
    if (block.kind !== 'body' || block.text.length < tellingLength) continue;
    const weight = Math.min(block.text.length, 600);
    let ancestor: TreeNode | null = block.element.parentNode;
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
