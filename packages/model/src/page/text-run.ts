import type { TreeNode } from './tree.ts';

/** A run of text that stands, character for character, in one text node; white space counts as a space. */
export interface RawPiece {
  /** UTF-16 code units into the block's text. */
  readonly start: number;
  readonly end: number;
  readonly node: TreeNode;
  readonly nodeStart: number;
}

interface BlockText {
  /** White space folded, none at either end. */
  readonly text: string;
  readonly pieces: readonly RawPiece[];
  /** Characters inside links. */
  readonly linked: number;
  /** Characters of scripts that need few of them: Chinese, Japanese, Korean. */
  readonly wide: number;
}

/** The text of the block that is being read. */
export interface TextRun {
  append(node: TreeNode, inLink: boolean): void;
  appendSpace(): void;
  /** What was read since the last time. */
  take(): BlockText;
}

export function textRun(): TextRun {
  let text = '';
  let pieces: RawPiece[] = [];
  let linked = 0;
  let wide = 0;
  /** Whether white space that follows is dropped: at the beginning, and after white space. */
  let isSpaced = true;

  return {
    append(node, inLink) {
      const data = node.nodeValue ?? '';
      const before = text.length;
      if (!special.test(data) && !(isSpaced && data.startsWith(' '))) {
        if (data === '') return;
        text += data;
        isSpaced = data.endsWith(' ');
        pieces.push({ start: before, end: text.length, node, nodeStart: 0 });
        if (inLink) linked += data.length;
        return;
      }
      let pieceStart = text.length;
      let nodeStart = 0;
      let copied = 0;
      const endPiece = (index: number): void => {
        if (text.length > pieceStart) {
          pieces.push({ start: pieceStart, end: text.length, node, nodeStart });
        }
        pieceStart = text.length;
        nodeStart = index;
      };
      for (let index = 0; index < data.length; index++) {
        const unit = data.charCodeAt(index);
        const isSpace = isWhiteSpace(unit);
        if (!isSpace && !isInvisible(unit)) {
          isSpaced = false;
          if (isWide(unit)) wide++;
        } else if (isSpace && !isSpaced) {
          isSpaced = true;
          if (unit === 0x20) continue;
          text += `${data.slice(copied, index)} `;
          copied = index + 1;
        } else {
          if (index > copied) text += data.slice(copied, index);
          copied = index + 1;
          endPiece(copied);
        }
      }
      if (copied < data.length) text += data.slice(copied);
      endPiece(data.length);
      if (inLink) linked += text.length - before;
    },

    appendSpace() {
      if (!isSpaced) text += ' ';
      isSpaced = true;
    },

    take() {
      const trimmed = isSpaced ? text.slice(0, -1) : text;
      const taken = { text: trimmed, pieces: clipped(pieces, trimmed.length), linked, wide };
      text = '';
      pieces = [];
      linked = 0;
      wide = 0;
      isSpaced = true;
      return taken;
    },
  };
}

/** What most text nodes are without: white space to fold, what no reader sees, and wide letters to count. */
const special = /[\t\n\f\r\u00AD\u200B\u2060\uFEFF\u3040-\uD7A3]| {2}/;

function clipped(pieces: readonly RawPiece[], length: number): readonly RawPiece[] {
  const last = pieces.at(-1);
  if (!last || last.end <= length) return pieces;
  const before = pieces.slice(0, -1);
  return last.start < length ? [...before, { ...last, end: length }] : before;
}

function isWhiteSpace(unit: number): boolean {
  return (
    unit <= 0x20 &&
    (unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c)
  );
}

/** Soft hyphens and the like, which a reader does not see: a name may hold them. */
function isInvisible(unit: number): boolean {
  return unit >= 0xad && (unit === 0xad || unit === 0x200b || unit === 0x2060 || unit === 0xfeff);
}

/** Kana, Han and Hangul, without what lies beyond the basic plane. */
function isWide(unit: number): boolean {
  return unit >= 0x3040 && unit <= 0xd7a3;
}
