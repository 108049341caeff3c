import {
  indexMarks,
  drawMarks,
  type Drawing,
  type TextPiece,
  type TextSpan,
} from '@backgrounder/ui/marks';
import Mark from 'mark.js';

/** One way to mark names in a page. Runs in the page. */
export interface Contestant {
  readonly name: string;
  /** Marks, lets the browser lay the page out, and tells how many marks there are. */
  mark(): number;
  clear(): void;
}

/** Finds and marks the words in the text of an element, in three ways. */
export function contestants(root: HTMLElement, words: readonly string[]): readonly Contestant[] {
  let drawing: Drawing | undefined;
  const marker = new Mark(root);
  return [
    {
      name: 'highlight',
      mark: () => {
        const { pieces, spans } = find(root, words);
        drawing = drawMarks(document, indexMarks(pieces, spans));
        layOut(root);
        return CSS.highlights.get('annotated-text')?.size ?? 0;
      },
      clear: () => drawing?.clear(),
    },
    {
      name: 'spans',
      mark: () => {
        const { pieces, spans } = find(root, words);
        wrap(pieces, spans);
        layOut(root);
        return root.querySelectorAll('span.wrapped').length;
      },
      clear: () => {
        for (const span of root.querySelectorAll('span.wrapped')) {
          const parent = span.parentNode;
          span.replaceWith(...span.childNodes);
          parent?.normalize();
        }
      },
    },
    {
      name: 'mark.js',
      mark: () => {
        marker.mark([...words], {
          separateWordSearch: false,
          accuracy: { value: 'exactly', limiters: [',', '.', ';'] },
          caseSensitive: true,
        });
        layOut(root);
        return root.querySelectorAll('mark').length;
      },
      clear: () => marker.unmark(),
    },
  ];
}

interface Found {
  readonly pieces: readonly TextPiece<Text>[];
  readonly spans: readonly TextSpan[];
}

/** The same search for both, so that the drawing alone is compared; mark.js has its own. */
function find(root: HTMLElement, words: readonly string[]): Found {
  const pieces: TextPiece<Text>[] = [];
  const spans: TextSpan[] = [];
  const expression = new RegExp(`\\b(?:${words.join('|')})\\b`, 'g');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let start = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const end = start + node.data.length;
    pieces.push({ start, end, node, nodeStart: 0 });
    for (const { index, 0: word } of node.data.matchAll(expression)) {
      spans.push({ start: start + index, end: start + index + word.length });
    }
    start = end;
  }
  return { pieces, spans };
}

/** From the last to the first, so that what stands before a span keeps its place. */
function wrap(pieces: readonly TextPiece<Text>[], spans: readonly TextSpan[]): void {
  let at = pieces.length - 1;
  for (const span of spans.toReversed()) {
    while (pieces[at]!.start > span.start) at--;
    const { node, start } = pieces[at]!;
    const range = document.createRange();
    range.setStart(node, span.start - start);
    range.setEnd(node, span.end - start);
    const wrapper = document.createElement('span');
    wrapper.className = 'wrapped';
    range.surroundContents(wrapper);
  }
}

function layOut(root: HTMLElement): void {
  root.getBoundingClientRect();
}

export interface ContestRound {
  readonly name: string;
  readonly marks: number;
  /** Milliseconds. */
  readonly time: number;
}

/** Each in turn, round after round, on the same page. */
export function contest(words: readonly string[], rounds: number): readonly ContestRound[] {
  const all: ContestRound[] = [];
  const ways = contestants(document.body, words);
  for (let round = 0; round < rounds; round++) {
    for (const way of ways) {
      layOut(document.body);
      const before = performance.now();
      const marks = way.mark();
      const time = performance.now() - before;
      way.clear();
      all.push({ name: way.name, marks, time });
    }
  }
  return all;
}
