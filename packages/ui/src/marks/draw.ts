import type { MarkIndex } from './mark-index.ts';

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

/** Marks drawn on a document, without a change to its tree. */
export interface Drawing {
  /** Whether the page has left highlight and style sheet as they were drawn. Cheap. */
  isIntact(): boolean;
  /** Draws again what the page has cleared. */
  repair(): void;
  clear(): void;
}

/** Draws every mark of the index as a static range of one highlight. */
export function drawMarks(document: Document, index: MarkIndex<Text>): Drawing {
  const highlights = CSS.highlights;
  const ranges = index.runs.flatMap((runs) => {
    const first = runs[0];
    const last = runs.at(-1);
    if (!first || !last) return [];
    return new StaticRange({
      startContainer: first.node,
      startOffset: first.from,
      endContainer: last.node,
      endOffset: last.to,
    });
  });
  const highlight = new Highlight(...ranges);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);

  const isStyled = (): boolean => document.adoptedStyleSheets.includes(sheet);
  const isDrawn = (): boolean =>
    highlights.get(highlightName) === highlight && highlight.size === ranges.length;
  const draw = (): void => {
    if (highlight.size !== ranges.length) for (const range of ranges) highlight.add(range);
    highlights.set(highlightName, highlight);
    if (!isStyled()) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  draw();
  return {
    isIntact: () => isDrawn() && isStyled(),
    repair: draw,
    clear: () => {
      if (highlights.get(highlightName) === highlight) highlights.delete(highlightName);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}
