import { indexMarks, type MarkRun, type TextPiece, type TextSpan } from '../marks/index.ts';
import type { Clock } from './clock.ts';
import { reveal } from './reveal.ts';

const highlightName = 'annotated-sentence';
const shownMilliseconds = 4_000;

const style = `::highlight(${highlightName}) { background-color: #f3d9a0; color: #1f1c18; }
@media (forced-colors: active) {
  ::highlight(${highlightName}) { background-color: Highlight; color: HighlightText; }
}
@media print {
  ::highlight(${highlightName}) { background-color: transparent; color: inherit; }
}`;

/** Scrolls to a sentence and marks it for a while, without a change to the page's tree. Returns the way to end it. */
export function showSentence(
  document: Document,
  clock: Clock,
  pieces: readonly TextPiece<Node>[],
  place: TextSpan,
): () => void {
  const runs = (indexMarks(pieces, [place]).runs[0] ?? []) as readonly MarkRun<Text>[];
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last) return () => undefined;
  reveal(document, runs);
  const highlight = new Highlight(
    new StaticRange({
      startContainer: first.node,
      startOffset: first.from,
      endContainer: last.node,
      endOffset: last.to,
    }),
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  CSS.highlights.set(highlightName, highlight);
  const end = (): void => {
    clock.clearTimeout(timer);
    if (CSS.highlights.get(highlightName) === highlight) CSS.highlights.delete(highlightName);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  const timer = clock.setTimeout(end, shownMilliseconds);
  return end;
}
