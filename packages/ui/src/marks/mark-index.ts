/** A run of page text that stands in one text node; as `Piece` of the model, of which this is the used part. */
export interface TextPiece<N> {
  /** UTF-16 code units into the page's text. */
  readonly start: number;
  readonly end: number;
  readonly node: N;
  /** Where in the node's data the run begins. */
  readonly nodeStart: number;
}

/** UTF-16 code units into the page's text. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** The part of a mark that stands in one text node; offsets into the node's data. */
export interface MarkRun<N> {
  readonly node: N;
  readonly from: number;
  readonly to: number;
}

/** Where every mark stands in the tree, and the way back from a place in the tree to its mark. */
export interface MarkIndex<N> {
  /** By number of the mark, its runs in document order; empty for a span that is in no text node. */
  readonly runs: readonly (readonly MarkRun<N>[])[];
  readonly byNode: ReadonlyMap<N, readonly NodeRun[]>;
  /** Those in which marks may stand. */
  readonly shadowRoots: readonly ShadowRoot[];
}

interface NodeRun {
  readonly from: number;
  readonly to: number;
  readonly mark: number;
}

/**
 * Finds where in the tree each span stands.
 * @param pieces in text order, never overlapping
 * @param spans in text order, never overlapping
 * @param shadowRoots those that pieces stand in
 */
export function indexMarks<N>(
  pieces: readonly TextPiece<N>[],
  spans: readonly TextSpan[],
  shadowRoots: readonly ShadowRoot[] = [],
): MarkIndex<N> {
  const runs: MarkRun<N>[][] = [];
  const byNode = new Map<N, NodeRun[]>();
  let first = 0;
  for (const [mark, span] of spans.entries()) {
    while (first < pieces.length && pieces[first]!.end <= span.start) first++;
    const ofMark: MarkRun<N>[] = [];
    for (let at = first; at < pieces.length && pieces[at]!.start < span.end; at++) {
      const piece = pieces[at]!;
      const from = piece.nodeStart + Math.max(span.start - piece.start, 0);
      const to = piece.nodeStart + Math.min(span.end, piece.end) - piece.start;
      const before = ofMark.at(-1);
      // White space folded inside a name splits it into pieces of one node: join them again.
      if (before?.node === piece.node) ofMark[ofMark.length - 1] = { ...before, to };
      else ofMark.push({ node: piece.node, from, to });
    }
    runs.push(ofMark);
    for (const { node, from, to } of ofMark) {
      const known = byNode.get(node);
      if (known) known.push({ from, to, mark });
      else byNode.set(node, [{ from, to, mark }]);
    }
  }
  return { runs, byNode, shadowRoots };
}

/**
 * Marks that touch a caret position, both ends included: a caret stands between two characters, so
 * that at the seam of two marks either may be meant. At most two.
 */
export function marksAt<N>(index: MarkIndex<N>, node: N, offset: number): readonly number[] {
  const ofNode = index.byNode.get(node);
  if (!ofNode) return [];
  let low = 0;
  let high = ofNode.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ofNode[middle]!.to < offset) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < ofNode.length && ofNode[at]!.from <= offset; at++) {
    found.push(ofNode[at]!.mark);
  }
  return found;
}

/** The next mark forwards (`1`) or backwards (`-1`), round and round; `undefined` where there is none. */
export function stepMark(
  current: number | undefined,
  by: 1 | -1,
  count: number,
): number | undefined {
  if (count === 0) return undefined;
  if (current === undefined) return by === 1 ? 0 : count - 1;
  return (current + by + count) % count;
}
