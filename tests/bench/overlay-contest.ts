import {
  indexMarks,
  drawing,
  type Drawing,
  type TextPiece,
  type TextSpan,
} from '@backgrounder/ui/marks';
import Mark from 'mark.js';

/** One way to mark names in a page. Runs in the page. */
interface Contestant {
  readonly name: string;
  /** What is not timed: others are given what this finds. */
  prepare(): void;
  /** Marks, lets the browser lay the page out, and tells how many marks there are. */
  mark(): number;
  clear(): void;
}

/** Marks the words in the text of an element: twice what was found before, twice from nothing. */
function contestants(root: HTMLElement, words: readonly string[]): readonly Contestant[] {
  const drawn: Drawing = drawing(document);
  let found: Found = { pieces: [], spans: [] };
  const marker = new Mark(root);
  const draw = (): number => {
    const index = indexMarks(found.pieces, found.spans);
    const work = drawn.show(index, [...index.runs.keys()]);
    while (!work.next().done);
    root.getBoundingClientRect();
    return CSS.highlights.get('annotated-text')?.size ?? 0;
  };
  const search = (): void => {
    found = find(root, words);
  };
  return [
    { name: 'highlight', prepare: search, mark: draw, clear: () => drawn.clear() },
    {
      name: 'spans',
      prepare: search,
      mark: () => {
        wrap(found);
        root.getBoundingClientRect();
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
      name: 'find and highlight',
      prepare: () => undefined,
      mark: () => {
        search();
        return draw();
      },
      clear: () => drawn.clear(),
    },
    {
      name: 'mark.js',
      prepare: () => undefined,
      mark: () => {
        marker.mark([...words], {
          separateWordSearch: false,
          accuracy: { value: 'exactly', limiters: [',', '.', ';'] },
          caseSensitive: true,
        });
        root.getBoundingClientRect();
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

/** mark.js has a search of its own. */
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
function wrap({ pieces, spans }: Found): void {
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
      way.prepare();
      document.body.getBoundingClientRect();
      const before = performance.now();
      const marks = way.mark();
      const time = performance.now() - before;
      way.clear();
      all.push({ name: way.name, marks, time });
    }
  }
  return all;
}
