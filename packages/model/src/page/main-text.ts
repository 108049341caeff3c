import type { BlocksRead, Box, RawBlock } from './read-text.ts';

/** A paragraph lighter than this tells little about where the main text lies. */
const tellingWeight = { sentence: 15, other: 60 } as const;

/** A paragraph heavier than this tells no more. */
const heaviest = 600;

/** Blocks with a larger share of linked characters are lists of links. */
const mostLinked = 0.6;

/** What holds this share of a page's paragraphs, by weight, is no aside. */
const tooMuch = { plain: 0.9, hinted: 0.3 } as const;

/** How far a paragraph's weight spreads to the boxes around it, nearest first. */
const spread = [1, 0.7, 0.4] as const;

/** A box is taken whole when it holds this share of what the best one scores. */
const sameText = 0.6;

/** How many times the text of a box a wider one must hold to be taken for it. */
const muchMore = 1.1;

/**
 * Picks the blocks of the main text: the box around the weightiest cluster of paragraphs, and the
 * page's headline. A page without paragraphs gives whatever text stands outside navigation.
 */
export function mainBlocks({ blocks, boxes }: BlocksRead): RawBlock[] {
  const isBeside = besideOf(blocks, boxes);
  const readable = blocks.filter(
    ({ box, text, linked }) => !isBeside[box.order] && linked <= text.length * mostLinked,
  );
  const cluster = clusterOf(readable.filter(isTelling), boxes);
  const headline = headlineOf(blocks, cluster);
  const main = cluster ? storyOf(blocks, new Set(readable), cluster, boxes, headline) : readable;
  return headline && !main.includes(headline) ? [headline, ...main] : main;
}

function isTelling({ box, text, weight }: RawBlock): boolean {
  return box.kind === 'body' && weight >= tellingWeight[endsSentence(text) ? 'sentence' : 'other'];
}

/** Adds up, for each box, what it and the boxes inside it hold. */
function heldBy(
  blocks: readonly RawBlock[],
  boxes: readonly Box[],
  count: (block: RawBlock) => number,
): readonly number[] {
  const held = boxes.map(() => 0);
  for (const block of blocks) held[block.box.order]! += count(block);
  for (const { order, parent } of boxes.toReversed()) {
    if (parent) held[parent.order]! += held[order]!;
  }
  return held;
}

/**
 * Tells of each box whether it stands beside the main text. What holds much of a page's paragraphs, alone or
 * with others like it, does not, whatever it is called.
 */
function besideOf(blocks: readonly RawBlock[], boxes: readonly Box[]): readonly boolean[] {
  const paragraphs = blocks.filter(isTelling);
  const weights = heldBy(
    paragraphs.length > 0 ? paragraphs : blocks,
    boxes,
    ({ weight }) => weight,
  );
  const alike = new Map<string, { weight: number; last: number }>();
  for (const { aside, likeness, order, last } of boxes) {
    if (!aside) continue;
    const sum = alike.get(likeness) ?? { weight: 0, last: -1 };
    alike.set(likeness, sum);
    // What stands in another one like it is counted already.
    if (order <= sum.last) continue;
    sum.weight += weights[order]!;
    sum.last = last;
  }
  const all = weights[0] ?? 0;
  const beside: boolean[] = [];
  for (const { aside, likeness, parent } of boxes) {
    const isOwn = aside !== undefined && alike.get(likeness)!.weight < all * tooMuch[aside];
    beside.push(isOwn || (parent !== undefined && beside[parent.order]!));
  }
  return beside;
}

/** The box around the weightiest cluster of paragraphs, widened to boxes that hold nearly as much more text. */
function clusterOf(telling: readonly RawBlock[], boxes: readonly Box[]): Box | undefined {
  const counts = heldBy(telling, boxes, () => 1);
  const scores = new Map<Box, number>();
  for (const { box, weight } of telling) {
    let around = box.parent;
    // Boxes around one paragraph alone tell nothing.
    while (around?.parent && counts[around.order] === 1) around = around.parent;
    for (const share of spread) {
      if (!around) break;
      const score = Math.min(weight, heaviest) * share;
      scores.set(around, (scores.get(around) ?? 0) + score);
      around = around.parent;
    }
  }
  let best: Box | undefined;
  let bestScore = 0;
  for (const [box, score] of scores) {
    if (score <= bestScore) continue;
    best = box;
    bestScore = score;
  }
  for (let wider = best?.parent; wider; wider = wider.parent) {
    if ((scores.get(wider) ?? 0) < bestScore * sameText) break;
    best = wider;
  }
  return best && withMoreLikeIt(best, telling, boxes);
}

/** Widens a box to those around it that hold more paragraphs that stand as its own do. */
function withMoreLikeIt(box: Box, telling: readonly RawBlock[], boxes: readonly Box[]): Box {
  const own = new Set(
    telling.filter((block) => isInside(block.box, box)).map((block) => standingOf(block.box)),
  );
  const alike = telling.filter((block) => own.has(standingOf(block.box)));
  const weights = heldBy(alike, boxes, ({ weight }) => weight);
  let widest = box;
  for (let wider = box.parent; wider; wider = wider.parent) {
    if (weights[wider.order]! >= weights[widest.order]! * muchMore) widest = wider;
  }
  return widest;
}

/** What a paragraph is and stands in. */
function standingOf({ likeness, parent }: Box): string {
  return [likeness, parent?.likeness, parent?.parent?.likeness].join('\n');
}

function headlineOf(blocks: readonly RawBlock[], cluster: Box | undefined): RawBlock | undefined {
  const headlines = blocks.filter(({ box }) => box.kind === 'headline');
  if (headlines.length === 1) return headlines[0];
  return headlines.find(({ box }) => cluster && isInside(box, cluster));
}

function isInside(box: Box, around: Box): boolean {
  return box.order >= around.order && box.order <= around.last;
}

/** Whether a text ends as sentences do. */
function endsSentence(text: string): boolean {
  return /[.!?…。！？]["'”’»)\]]*$/.test(text.slice(-mostClosing));
}

/** Longer than the marks that end a sentence and close what it is quoted in. */
const mostClosing = 8;

/**
 * The blocks of the cluster without its strays: short ones that are neither sentences nor like the
 * paragraphs (dates, labels, buttons), captions, and what introduces something that is left out.
 */
function storyOf(
  blocks: readonly RawBlock[],
  readable: ReadonlySet<RawBlock>,
  cluster: Box,
  boxes: readonly Box[],
  headline: RawBlock | undefined,
): RawBlock[] {
  const inside = blocks.filter((block) => block === headline || isInside(block.box, cluster));
  const paragraphs = inside.filter((block) => readable.has(block) && isTelling(block));
  const likenesses = new Set(paragraphs.map(({ box }) => box.likeness));
  const holders = new Set(paragraphs.map(({ box }) => box.parent));
  const isCaption = captionTest(blocks, boxes);
  const story: RawBlock[] = [];
  /** The block after, and whether it belongs to the story. */
  let next: RawBlock | undefined;
  let goesOn = false;
  const belongs = (block: RawBlock): boolean => {
    if (block === headline) return true;
    if (!readable.has(block) || isCaption(block)) return false;
    if (isTelling(block) || endsSentence(block.text)) return true;
    const { kind, likeness, name, parent } = block.box;
    if (kind !== 'body') return goesOn;
    if (!likenesses.has(likeness) && !partNames.test(name)) return false;
    // What ends the box of paragraphs introduces nothing: a signature does.
    return goesOn || (holders.has(parent) && !(next && parent && isInside(next.box, parent)));
  };
  for (const block of inside.toReversed()) {
    goesOn = belongs(block);
    if (goesOn) story.push(block);
    next = block;
  }
  return story.toReversed();
}

const partNames = /^(?:P|LI|DT|DD|TD|TH|BLOCKQUOTE)$/;

/** A caption weighs no more. */
const heaviestCaption = 150;

/** A caption is what little text there is in a box with a picture. */
function captionTest(
  blocks: readonly RawBlock[],
  boxes: readonly Box[],
): (block: RawBlock) => boolean {
  const weights = heldBy(blocks, boxes, ({ weight }) => weight);
  return ({ box }) => {
    for (let around: Box | undefined = box; around; around = around.parent) {
      if (weights[around.order]! > heaviestCaption) return false;
      if (around.hasPicture) return true;
    }
    return false;
  };
}
