import type { InSteps } from '@backgrounder/model/page';
import type { MarkIndex, MarkRun } from './mark-index.ts';

/**
 * A page can list the highlights set on it. The name says only that something is annotated: nothing
 * about the reader, and the style is the same for every mark.
 */
export const highlightName = 'annotated-text';

const style = `::highlight(${highlightName}) {
  text-decoration-line: underline;
  text-decoration-style: dotted;
  text-decoration-thickness: 2px;
  text-decoration-color: light-dark(#8a6f3d, #c9ab74);
  text-decoration-color: color-mix(in srgb, currentcolor 55%, #b8862b);
}
@media (forced-colors: active) {
  ::highlight(${highlightName}) { text-decoration-color: Highlight; }
}
@media print {
  ::highlight(${highlightName}) { text-decoration-line: none; }
}`;

/** Marks drawn on a document and its shadow roots, without a change to their trees. */
export interface Drawing {
  /**
   * Draws these marks of an index, and no others: what is drawn already stays as it is.
   * @param marks numbers of marks, in order
   */
  show(index: MarkIndex<Text>, marks: readonly number[]): InSteps<void>;
  /** Takes away what is drawn in a node: its text is not what was marked any more. */
  drop(node: Node): void;
  /** Whether the page has left highlight and style sheets as they were drawn. Cheap. */
  isIntact(): boolean;
  /** Draws again what the page has cleared. */
  repair(): void;
  clear(): void;
}

/** Some tenths of a millisecond in Chromium, one in Firefox. */
const rangesPerStep = 64;

/** Nothing is drawn, and no style sheet added, before the first mark is shown. */
export function drawing(document: Document): Drawing {
  const highlights = CSS.highlights;
  const highlight = new Highlight();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  let roots: readonly DocumentOrShadowRoot[] = [];
  /** By the node in which they begin. */
  let drawn = new Map<Node, StaticRange[]>();
  let count = 0;

  const styleRoots = (next: readonly DocumentOrShadowRoot[]): void => {
    for (const root of roots) if (!next.includes(root)) unstyle(root, sheet);
    for (const root of next) {
      if (!root.adoptedStyleSheets.includes(sheet)) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      }
    }
    roots = next;
  };
  const clear = (): void => {
    if (highlights.get(highlightName) === highlight) highlights.delete(highlightName);
    highlight.clear();
    styleRoots([]);
    drawn = new Map();
    count = 0;
  };

  return {
    *show(index, marks) {
      if (marks.length === 0) {
        clear();
        return;
      }
      const before = drawn;
      drawn = new Map();
      styleRoots([document, ...index.shadowRoots]);
      if (highlights.get(highlightName) !== highlight) highlights.set(highlightName, highlight);
      let steps = 0;
      for (const mark of marks) {
        const range = rangeOf(index.runs[mark] ?? [], before);
        if (!range) continue;
        const inNode = drawn.get(range.startContainer);
        if (inNode) inNode.push(range);
        else drawn.set(range.startContainer, [range]);
        highlight.add(range);
        count = highlight.size;
        if (++steps % rangesPerStep === 0) yield;
      }
      for (const ranges of before.values()) for (const range of ranges) highlight.delete(range);
      count = highlight.size;
    },
    drop: (node) => {
      for (const range of drawn.get(node) ?? []) if (highlight.delete(range)) count--;
      drawn.delete(node);
    },
    isIntact: () =>
      count === 0 ||
      (highlights.get(highlightName) === highlight &&
        highlight.size === count &&
        roots.every((root) => root.adoptedStyleSheets.includes(sheet))),
    repair: () => {
      for (const ranges of drawn.values()) for (const range of ranges) highlight.add(range);
      highlights.set(highlightName, highlight);
      styleRoots(roots);
    },
    clear,
  };
}

function unstyle(root: DocumentOrShadowRoot, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
}

/** The range of a mark: the one that is drawn there already, taken out of those, or a new one. */
function rangeOf(
  runs: readonly MarkRun<Text>[],
  drawn: ReadonlyMap<Node, StaticRange[]>,
): StaticRange | undefined {
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last) return undefined;
  const there = drawn.get(first.node);
  const at = there?.findIndex(
    (range) =>
      range.startOffset === first.from &&
      range.endContainer === last.node &&
      range.endOffset === last.to,
  );
  if (there && at !== undefined && at >= 0) return there.splice(at, 1)[0];
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.from,
    endContainer: last.node,
    endOffset: last.to,
  });
}
